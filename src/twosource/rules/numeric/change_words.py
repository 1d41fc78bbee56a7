"""The words that tell of a change of level; a table and nothing else."""

from __future__ import annotations

from twosource.annotation import Final

CHANGING: Final = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown dropped drop drops "
    "dropping declined decline declines declining increased increase increases increasing decreased decrease "
    "decreases climbed climb climbs jumped jump jumps surged surge soared soar slipped slip slid slide slides "
    "dipped eased slowed slow slows narrowed widened shrank shrink shrunk plunged plunge tumbled tumble cut cuts "
    "raised raise raises raising lowered lower reduced reduce reduces up down edged inched ticked went gone "
    "moved moves move moving go goes going shift shifts shifted change changes changed doubled tripled quadrupled accelerated swelled expanded upgraded downgraded revised trimmed "
    "boosted hiked lifted pushed".split()
)

# How many tokens before "from A to B" may tell that it is a change.
CHANGE_WINDOW: Final = 8

UP: Final = frozenset(
    "rose rise rises rising risen up grew grow grows growing grown increased increase increases increasing climbed "
    "climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring advanced "
    "advance advances advancing rallied rally rallies rallying spiked spike spikes leapt leaped rebounded rebound "
    "edged inched ticked swelled accelerated skyrocketed ballooned strengthened appreciated rocketed".split()
)
DOWN: Final = frozenset(
    "fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased "
    "decrease decreases decreasing slipped slip slips slipping slid slide slides sliding dipped dip dips plunged "
    "plunge plunges plunging tumbled tumble tumbles tumbling sank sink sinks sinking shrank shrink shrinks shrunk "
    "contracted contract contracts slumped slump slumps dived plummeted plummet plummets eased ease eases retreated "
    "retreat weakened depreciated crashed nosedived".split()
)
# These say a change only of a price, an index or a share; "lost 12 soldiers" is a count.
GAIN: Final = frozenset("gained gain gains gaining added adding adds".split())
LOSS: Final = frozenset("lost lose loses losing shed sheds shedding".split())
GAINED: Final = frozenset({"percent", "mass", "area", "volume"})
POINTS: Final = frozenset({"point", "points"})
UP_NOUNS: Final = frozenset(
    "increase rise jump gain growth surge hike rally uptick upswing spike increases rises jumps gains hikes raise raises".split()
)
DOWN_NOUNS: Final = frozenset(
    "drop fall decline decrease slump plunge dip slide reduction downturn contraction cut drops falls declines decreases "
    "reductions cuts".split()
)
# What somebody does to a level: "cut its key rate by 25 basis points".
RAISING: Final = frozenset(
    "raise raises raised raising hike hikes hiked hiking lift lifts lifted lifting boost boosts boosted boosting "
    "increase increases increased increasing expand expands expanded expanding".split()
)
CUTTING: Final = frozenset(
    "cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing trim "
    "trims trimmed trimming decrease decreases decreased decreasing shorten shortens shortened shortening".split()
)
OBJECT_REACH: Final = 8
# Right behind a measure: "5 degrees warmer", "$2 cheaper".
MORE: Final = frozenset("higher warmer hotter dearer heavier faster costlier".split())
LESS: Final = frozenset("lower cooler colder cheaper lighter slower".split())
COMPARED: Final = frozenset({"temperature", "money", "percent", "mass", "speed"})
SKIP: Final = frozenset(
    "by a an another further additional annualised annualized record whopping staggering modest mere total net as much over roughly some only just nearly about almost than more".split()
)
BEING: Final = frozenset("is are was were be been being edged inched ticked went goes".split())
# As verbs these tell of prices, as nouns ("a retreat by 33 senators") of anything.
OF_PRICES: Final = frozenset(
    "retreat slide slip slips edge advance advances advanced rally rallies contract contracts ease eased dive sank".split()
)
# With things as their object these state no change: "dropped two bombs", "grew 12 plants".
CARRIED: Final = frozenset(
    "dropped drop drops dropping advanced advance advances grew grow grows growing grown sank sink sinks jumped climbed "
    "climb climbs slid eased".split()
)
# A length that somebody jumps or climbs is no change of a level.
LEAPING: Final = frozenset(
    "jumped jump jumps jumping leapt leaped dived climbed climb climbs climbing".split()
)
# In the passive these name an actor: "was climbed by 600 people".
TRANSITIVE: Final = frozenset({"climbed", "jumped", "advanced", "dropped", "sunk", "slid", "grown"})
