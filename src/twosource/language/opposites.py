"""Two words in, whether one says the opposite of the other out: "safe" and "unsafe", "guilty" and "innocent"."""

from __future__ import annotations

from functools import cache

# One line a pair of opposites, each side in all its words: what the news quotes people as saying for and against.
_PAIRS = """
dead/alive living|guilty/innocent|true/false untrue|right/wrong|war/peace|friend friends/enemy enemies foe foes|good/bad|
best/worst|better/worse|strong/weak|stronger/weaker|more/less fewer|most/least|many/few|all every everyone everybody/none
no nobody|always/never|now/never|ever/never|something/nothing|everything/nothing|someone/nobody|yes/no|first/last|
before/after|early/late|earlier/later|up/down|in/out|on/off|above/below|over/under|high/low|higher/lower|
rise rises rose risen rising/fall falls fell fallen falling|increase increases increased increasing/decrease decreases
decreased decreasing reduce reduces reduced reducing|grow grows grew grown growing/shrink shrinks shrank shrunk shrinking|
raise raises raised raising/cut cuts cutting lower lowers lowered lowering|win wins won winning/lose loses lost losing|
victory/defeat|success/failure|succeed succeeds succeeded succeeding/fail fails failed failing|accept accepts accepted
accepting/reject rejects rejected rejecting refuse refuses refused refusing|support supports supported supporting/oppose
opposes opposed opposing|back backs backed backing/oppose opposes opposed opposing|allow allows allowed allowing/forbid
forbids forbade forbidden ban bans banned banning prevent prevents prevented preventing|permit permitted/prohibit prohibited|
start starts started starting begin begins began begun beginning/end ends ended ending stop stops stopped stopping finish
finished|continue continues continued continuing/stop stops stopped stopping end ends ended ending|open opens opened opening/
close closes closed closing shut shuts|stay stays stayed staying remain remains remained/leave leaves left leaving go goes
going|enter enters entered/leave leaves left|come comes came coming/go goes went going|give gives gave given giving/take
takes took taken taking|buy buys bought buying/sell sells sold selling|arrive arrived/depart departed|join joins joined/leave
leaves left quit quits|keep keeps kept keeping/drop drops dropped abandon abandons abandoned|protect protects protected/
endanger endangers endangered|love loves loved/hate hates hated|trust trusts trusted/distrust mistrust|agree agrees agreed/
disagree disagrees disagreed|remember remembers/forget forgets|legal/illegal|possible/impossible|likely/unlikely|fair/unfair|
acceptable/unacceptable|necessary/unnecessary|healthy/sick ill|rich/poor|safe/dangerous unsafe|easy/hard difficult|
hope/despair|happy/sad unhappy|confirm confirms confirmed/deny denies denied|with/without|for/against|pro/anti|
profit profits/loss losses|majority/minority|public/private|with/against|approve approves approved/reject rejects rejected|
advance advances advanced/retreat retreats retreated|attack attacks attacked/defend defends defended|hire hired/fire fired|
free freed/jailed imprisoned|together/apart alone|inside/outside|visible/invisible|temporary/permanent|optimistic/pessimistic|
proud/ashamed|responsible/blameless|credible/implausible|voluntary/forced|intact/destroyed|ready/unready|must/cannot|
will/won't|can/cannot can't|could/couldn't|should/shouldn't|would/wouldn't|is/isn't|are/aren't|was/wasn't|were/weren't|
do/don't|does/doesn't|did/didn't|have/haven't|has/hasn't|had/hadn't
"""
# What "in-", "im-", "il-", "ir-" and "dis-" turn into its opposite; before other words they say something else.
_TURNED = """
    accurate adequate appropriate capable competent complete consistent convenient correct credible curable decent definite
    dependent direct discreet effective efficient equal escapable evitable expensive experienced fallible flexible formal
    human justice justified secure sensitive separable significant sincere stability sufficient tolerable tolerance valid
    visible voluntary balance mature material measurable mobile modest moral mortal movable partial patient perfect personal
    plausible possible practical precise probable proper pure legal legible legitimate literate logical rational reconcilable
    recoverable refutable regular relevant replaceable resistible responsible reversible agree agrees agreed agreement
    advantage allow allowed appear approve approves approved approval believe connect connected content honest honesty honour
    honor like likes liked loyal loyalty obey obeyed order orderly organised organized owned pleased prove proved proven
    respect respects respected satisfied similar trust trusts trusted unity united
"""
_TURNING = ("in", "im", "il", "ir", "dis")
_LEAST = 4  # letters of a word that "un" or "non" stands before


@cache
def _opposed() -> frozenset[frozenset[str]]:
    """Each word with each of its opposites."""
    return frozenset(
        frozenset((one, other))
        for pair in _PAIRS.replace("\n", " ").split("|")
        for one in pair.partition("/")[0].split()
        for other in pair.partition("/")[2].split()
    )


def are_opposites(one: str, other: str) -> bool:
    """Whether one word, in lower case, says the opposite of the other: by itself or by a syllable before it."""
    if frozenset((one, other)) in _opposed():
        return True
    short, long = sorted((one, other), key=len)
    if any(long == syllable + short for syllable in _TURNING):
        return short in _TURNED.split()
    return len(short) >= _LEAST and long in ("un" + short, "non" + short)
