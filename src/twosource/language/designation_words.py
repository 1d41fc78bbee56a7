"""Words that make a number beside them a name, an address or a figure of speech; tables and nothing else."""

from __future__ import annotations

from twosource.annotation import Final

# A number after these says which one, not how many: laws, vehicles, places, parts of a work, sport, ranks.
DESIGNATORS: Final = frozenset(
    """article articles section sections chapter chapters title titles rule clause paragraph para subsection
    schedule appendix annex amendment proposition prop measure resolution bill act directive regulation decree
    docket case exhibit count form schedule code law statute protocol
    flight route highway interstate motorway freeway autoroute junction exit mile-marker bus tram train platform
    terminal gate runway pier berth bay hangar convoy
    channel radio studio room suite apartment apt flat unit building block floor level ward cell cellblock dorm lot
    district precinct zone sector area quadrant camp checkpoint post station hut warehouse stage
    part volume vol episode season page pages pp chapter verse line table fig figure diagram box item step phase
    tier category class grade grades type group tranche batch round matchday week day night game match heat lap
    lane row seat set test inning hole race leg bout matchup quarter
    no nos nr number numbers num version release edition model mark mk series size formula generation gen
    battalion brigade regiment division corps company squadron platoon task-force
    reactor engine boiler turbine line mine shaft well track pit drill
    psalm genesis exodus isaiah matthew luke john romans corinthians
    problem question lesson scenario option plan agenda section- code zip pin id ref reference invoice serial
    vol. p. op opus bwv sonata symphony
    top iphone ipad galaxy windows android ios macos playstation xbox
    page- scale force
    chromosome exon strain juror suspect defendant witness patient detainee photo image slide picture video
    note footnote endnote dose booster
    league hymn grid square target stall plot bed booth kiosk locker""".split()
)

# Of these the number may as well count what follows ("line 12 people up"); they designate only when the
# number stands alone, with no noun after it.
WEAK_DESIGNATORS: Final = frozenset(
    """count form post plan line level area case class company division corps type size model mark question number
    stage day night week set test unit law act measure bill code track train engine mine group scale force top box
    race leg quarter figure round option problem cell camp season series release case
    strain juror suspect defendant witness patient detainee photo image slide picture video grid square target plot
    bed note dose booster league""".split()
)

# Makes and products whose number is part of the name even before a plural ("Boeing 737 jets").
PRODUCTS: Final = frozenset(
    """boeing airbus cessna antonov ilyushin tupolev sukhoi bombardier embraer gulfstream falcon apollo soyuz ariane
    starship sputnik vostok windows iphone ipad galaxy pixel playstation xbox android model fortune
    sp nasdaq nikkei ftse stoxx russell dax cac ibex asx topix kospi sensex nifty tsx msci formula
    porsche ferrari ford peugeot renault fiat mazda audi lexus volvo toyota type mark chapter article section""".split()
)

# "The ZIP code is 90210": what is said to be a number without counting anything.
IDENTITIES: Final = frozenset(
    """id ids pin zip code codes postcode phone telephone isbn passport account serial ref reference licence license
    registration username password extension badge""".split()
)

# With these behind it a bare decimal is a bore: "a .38 revolver".
FIREARMS: Final = frozenset(
    """revolver revolvers pistol pistols handgun handguns rifle rifles gun guns shotgun shotguns magnum carbine bullet
    bullets round rounds cartridge cartridges ammunition shell casing casings calibre caliber""".split()
)

# Airliners that go by their number alone.
AIRLINERS: Final = frozenset("707 717 727 737 747 757 767 777 787 380 340 330 320".split())

STREETS: Final = frozenset(
    """street st avenue ave road rd boulevard blvd lane ln drive dr square place terrace court way highway parkway
    plaza crescent close row broadway""".split()
)

# Abroad the word for a street stands before its name.
STREETS_BEFORE: Final = frozenset(
    "rue via calle avenida piazza boulevard rua corso viale jalan plaza paseo carrera avenue place quai".split()
)

# Words after the number that make the pair a figure of speech, by number.
IDIOMS_AFTER: Final[dict[str, frozenset[str]]] = {
    "zero": frozenset({"tolerance", "sum", "in", "hour", "hours", "chance", "day", "trust", "gravity"}),
    "two": frozenset(
        {"cents", "way", "ways", "faced", "timing", "fold", "tone", "step", "bit", "minds", "handed"}
    ),
    "three": frozenset({"dimensional", "d", "piece", "ring", "r"}),
    "four": frozenset({"letter", "wheel"}),
    "five": frozenset({"o'clock"}),
    "six": frozenset({"pack"}),
    "million": frozenset({"thanks", "reasons"}),
    "thousand": frozenset({"reasons", "words", "cuts", "apologies", "thanks", "pardons"}),
    "hundred": frozenset({"reasons"}),
    "half": frozenset(
        {"past", "time", "way", "mast", "brother", "sister", "hearted", "baked", "staff", "life"}
    ),
}

# Words before it that do so.
IDIOMS_BEFORE: Final[dict[str, frozenset[str]]] = {
    "zero": frozenset({"ground", "net", "sub", "patient", "absolute", "from", "to"}),
    "one": frozenset({"square", "no", "day", "number", "plus", "formula"}),
    "nine": frozenset({"cloud"}),
    "ten": frozenset({"big", "hang"}),
    "seven": frozenset({"and"}),
    "million": frozenset({"in"}),
    "naught": frozenset({"for", "to", "come"}),
    "nought": frozenset({"for", "to", "come"}),
}

IDIOMATIC_CHAINS: Final = frozenset({"9-to-5", "9to5", "50-50", "20-20", "24-7", "1-2-1", "4x4"})

# Hyphened to a number they make an adjective of kind, which no editor takes for a figure.
KIND_ADJECTIVES: Final = frozenset(
    """way sided faced handed off time dimensional state star party piece ply tier tone step track pronged thirds
    on by to fold wheel wheeled bit legged eyed tiered stop liner size sum dozen-odd man's nil all up fits
    edged headed pointed bladed
    wheeler seater speed story storey alarm""".split()
)

# Titles of works, companies, bands and places that open with or hold a number.
NAMES: Final = frozenset(
    {
        "fifty shades", "seven samurai", "seven sisters", "seven wonders", "four seasons", "three mile", "three gorges",
        "five guys", "five eyes", "six flags", "six nations", "one direction", "one nation", "one america",
        "two sessions", "four corners", "nine inch", "twelve monkeys", "twelve angry", "twelve years", "ten commandments",
        "three kings", "three musketeers", "three stooges", "thirty years", "hundred years", "thousand oaks",
        "two corinthians", "1 corinthians", "2 corinthians", "1 kings", "2 kings", "1 samuel", "2 samuel", "1 chronicles",
        "2 chronicles", "1 thessalonians", "2 thessalonians", "1 timothy", "2 timothy",
        "seven network", "nine network", "eight mile", "50 cent", "five star", "seven seas", "nine lives",
    }
)  # fmt: skip
