"""The closed classes of English words as sets, and the few open ones that news prose leans on; all in lower case.

Determiners, prepositions, conjunctions, auxiliaries and pronouns are closed: the sets hold them all
(Quirk et al. 1985, sections 2.39, 5.10-20, 6.1, 9.7). The adverbs are those that stand between a figure and
its noun or verb; every other adverb is known by -ly.
"""

from __future__ import annotations

from twosource.language.wordlist import words

DETERMINERS = words(
    """
    the a an this that these those his her hers its their our my your whose each every another other such
    both either neither no any some all what which
    """
)
ARTICLES = words("the a an this these those his her its their our my your another whose")
PREPOSITIONS = words(
    """
    of in on at by for with from to into onto after before since during over under between among amongst
    amid amidst against near off about across along alongside around behind beneath beside besides beyond
    despite except inside outside per plus through throughout till toward towards until up upon via within
    without above below down out underneath versus vs concerning regarding including excluding following
    involving aboard unlike like than as worth because due owing according
    """
)
CONJUNCTIONS = words(
    """
    and or but nor yet so if because while when whenever where wherever although though unless whereas
    whether after before since until till once that lest & then
    """
)
RELATIVES = words("who that which whom whose where when")
SUBORDINATORS = words(
    """
    that if because while when where although though unless whereas whether after before since until once
    as
    """
)
BE = words(
    """
    be am is are was were been being 's 're ’s ’re isn't aren't wasn't weren't
    """
)
HAVE = words("have has had having 've ’ve hasn't haven't hadn't")
DO = words("do does did doesn't don't didn't")
MODALS = words(
    """
    will would shall should can could may might must 'll ’ll cannot won't can't couldn't wouldn't
    shouldn't
    """
)
AUXILIARY = BE | HAVE | DO | MODALS
PRONOUNS = words(
    """
    he she it they we you i him them us me who whom himself herself itself themselves ourselves myself
    everyone everybody someone somebody anyone anybody nobody none something anything nothing everything
    one's
    """
)
NEGATIONS = words("not n't never no")

ADVERBS = words(
    """
    not n't never also only just still already yet now then later soon again once ever even nearly almost
    about around some roughly approximately more less most least quite very too so further else instead
    however meanwhile therefore thus there here today yesterday tomorrow tonight ago away back together
    apart ahead alone abroad overseas home indoors outdoors downtown overnight elsewhere somewhere
    nationwide worldwide upward upwards downward downwards perhaps maybe often always sometimes seldom
    well far long altogether afterwards afterward beforehand both each apiece all alike otherwise ashore
    aloft initially
    """
)
NOT_ADVERBS_LY = words(
    """
    family ally reply supply assembly italy july anomaly fly rally bully belly jelly monopoly elderly
    early daily weekly monthly yearly quarterly likely unlikely friendly deadly costly lonely lovely ugly
    holy silly orderly homily melancholy butterfly doily tally apply comply imply rely multiply gully
    folly jolly hilly smelly worldly scholarly hourly nightly fortnightly cowardly unruly leisurely timely
    lively elderly sully dolly brotherly fatherly motherly bodily burly curly lily bubbly cuddly oily
    wobbly bradly kelly emily sally billy molly beverly kimberly reilly connolly donnelly waverly
    disorderly untimely unfriendly
    """
)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
NUMBER_WORDS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
    million billion trillion lakh crore dozen score hundreds thousands millions billions dozens scores
    several few couple half no zero many handful
    """
)

# What a predicate says of the people counted, with the event that brought them there. No noun stands there for
# them: "12 dead", "left 12 injured", "four were missing".
STATES = {
    "dead": "die", "killed": "kill", "injured": "injure", "wounded": "wound", "hurt": "hurt", "missing": "miss",
    "ill": "sicken", "sick": "sicken", "homeless": "displace", "displaced": "displace", "trapped": "trap",
    "stranded": "strand", "alive": "survive", "unaccounted": "miss", "detained": "detain", "arrested": "arrest",
    "jailed": "jail", "hospitalised": "hospitalise", "hospitalized": "hospitalize", "infected": "infect",
    "buried": "bury", "feared": "fear", "unhurt": "survive", "safe": "survive", "held": "hold", "rescued": "rescue",
    "sickened": "sicken", "evacuated": "evacuate", "kidnapped": "kidnap", "abducted": "abduct", "captured": "capture",
    "affected": "affect", "drowned": "drown", "charged": "charge", "destroyed": "destroy", "damaged": "damage",
}  # fmt: skip

# Nouns that name what happened to each of those counted, with the verb that says the same.
EVENT_NOUNS = {
    "death": "die", "fatality": "die", "dead": "die", "killing": "kill", "murder": "murder", "homicide": "kill",
    "injury": "injure", "wound": "wound", "arrest": "arrest", "detention": "detain", "abduction": "abduct",
    "kidnapping": "kidnap", "drowning": "drown", "suicide": "die", "execution": "execute", "hospitalisation": "hospitalise",
    "hospitalization": "hospitalize", "infection": "infect", "birth": "bear", "resignation": "resign",
    "evacuation": "evacuate", "rescue": "rescue", "conviction": "convict", "layoff": "lay off", "redundancy": "lay off",
    "disappearance": "disappear", "deportation": "deport", "defection": "defect",
}  # fmt: skip

# Nouns of action, of whose object a figure may stand behind "of": "the release of 90 prisoners", "the bodies of 12 people".
ACTION_NOUNS = {
    **EVENT_NOUNS,
    "life": "die", "body": "die", "loss": "lose", "release": "free", "capture": "capture", "seizure": "seize",
    "destruction": "destroy", "displacement": "displace", "deployment": "deploy", "transfer": "transfer",
    "closure": "close", "cancellation": "cancel", "theft": "steal", "expulsion": "expel", "shooting": "shoot",
    "beheading": "behead", "stabbing": "stab", "exchange": "exchange", "swap": "exchange", "vaccination": "vaccinate",
    "recovery": "recover", "discovery": "discover", "dismissal": "dismiss", "sacking": "dismiss", "hiring": "hire",
    "purchase": "buy", "sale": "sell", "delivery": "deliver", "launch": "launch", "return": "return",
}  # fmt: skip

# Nouns of change, with the verb that says the same: "a 5% rise in prices" is prices that rose.
CHANGE_NOUNS = {
    "rise": "rise", "increase": "increase", "growth": "grow", "gain": "gain", "jump": "jump", "surge": "surge",
    "climb": "climb", "hike": "raise", "boost": "boost", "upswing": "rise", "uptick": "rise", "fall": "fall",
    "decrease": "decrease", "drop": "drop", "decline": "decline", "cut": "cut", "reduction": "reduce",
    "slump": "slump", "plunge": "plunge", "slide": "slide", "dip": "dip", "loss": "lose", "discount": "cut",
}  # fmt: skip

# Heads that name a measure rather than a thing: their modifier says which ("death toll", "key rate").
MEASURES = words(
    """
    forecast projection outlook rating toll tally count total number rate level price cost value share index figure ratio average median sum
    amount population magnitude depth height length width speed temperature distance weight size area
    capacity volume density pressure age turnout unemployment inflation growth deficit surplus debt budget
    fine bill salary wage income profit loss revenue turnover sales output production yield tax tariff
    duty fee penalty sentence bail reward ransom damage damages compensation funding investment loan grant
    aid majority margin lead support approval score percentage proportion fraction quota limit threshold
    target ceiling cap floor minimum maximum range strength intensity duration odds chance probability
    likelihood risk stake gdp capital worth fortune estimate caseload headcount membership attendance
    circulation enrolment enrollment workforce payroll
    """
)

# Events that befall people alone: a bare figure before them counts people ("three were hurt").
PERSONAL_EVENTS = words(
    """
    die kill injure hurt wound arrest detain jail abduct kidnap drown hospitalise hospitalize sicken
    evacuate rescue convict murder trap strand miss displace treat charge survive
    """
)
PERSONS = words(
    """
    veteran candidate delegate member ally expert host fugitive national scientist graduate
    diplomat aristocrat bureaucrat democrat republican executive representative relative operative addict convict
    person man woman child boy girl baby infant civilian soldier troop police policeman people student
    pupil migrant refugee passenger pedestrian patient victim tourist militant insurgent rebel guard crew
    staff driver adult teenager resident villager inmate hostage captive suspect official journalist medic
    nurse doctor pilot sailor student parent mother father citizen national recruit cadet combatant fan
    spectator youth pensioner local family individual human american european african asian briton israeli
    palestinian iraqi afghan pakistani indian syrian iranian russian ukrainian german turk kurd shiite
    sunni muslim christian jew hindu
    accountant adolescent apprentice aristocrat assistant athlete attendant aunt bishop bride bridegroom chef chief
    clerk colleague comrade consultant contestant cop cousin daughter defendant descendant envoy expatriate felon friend
    bodyguard grandchild groom guest heir husband imam immigrant informant judge lifeguard maid merchant midwife
    monk nanny neighbour neighbor nephew niece novice nun occupant orphan participant pensioner priest prince princess
    receptionist servant sibling son spouse tenant thief thug trainee twin uncle vicar widow wife employee evacuee
    returnee escapee detainee attendee absentee deportee amputee internee nominee devotee referee
    """
)
PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "eer", "person", "folk")
# Nouns with those endings that are no persons.
NOT_PERSONS = words(
    """
    number paper newspaper quarter centre center river tower computer server order letter matter water weather
    winter summer power tanker bomber helicopter container trailer bunker shelter chamber border corner counter
    disaster character chapter cluster filter finger shoulder danger fever cancer diameter charter offer transfer
    encounter murder slaughter ladder boulder cover hammer timber lumber leather rubber silver copper theater
    poster register cylinder freighter cruiser carrier destroyer launcher reactor tractor motor sensor factor sector
    corridor floor door error terror tremor minor color colour labor labour harbor harbour favor favour honor honour
    tumor tumour vapor vapour rumor rumour generator elevator vector mirror horror list twist mist gist layer answer
    barrier bulldozer dispenser drawer dinner supper burger freezer heater laser marker pepper powder ruler
    skyscraper starter sticker sweater temper timer toner trigger wrapper proper owner-occupier poll-taker barrister
    crater meteor anchor ember chapter tender member-state halter lever pier quaver sewer shower slipper steamer
    stretcher sucker thriller toaster trawler truckload cutter boiler chopper printer scanner speaker screwdriver
    """
) - words("member-state owner-occupier poll-taker truckload barrister speaker tender minor")

# Words that stand for the counted noun and leave it to be found before: "four others", "dozens more".
ANAPHORS = words("others other more them us whom which these those survivors") - {"survivors"}

# Containers: "a group of 12 men", "a total of 142": what is counted stands inside, the verb around them.
CONTAINERS = words(
    """
    total group team crew convoy band gang crowd party delegation squad fleet series string list set batch
    contingent staff unit panel jury estimate estimated average maximum minimum number excess each one
    some many most all any none half quarter third majority most remaining out each
    family household committee commission choir orchestra troupe cast garrison platoon patrol herd flock flotilla motorcade
    audience congregation
    """
)

# Collectives of which a bare figure tells how many belong to them ("a crew of five"), with the noun that it counts:
# so many crew, but members of a team and vehicles of a convoy.
COLLECTIVES = {
    "crew": "crew", "staff": "staff", "crowd": "crowd", "audience": "audience", "fleet": "fleet", "convoy": "vehicle",
    "motorcade": "vehicle", "herd": "animal", "flock": "animal", "family": "member", "household": "member",
    "team": "member", "squad": "member", "panel": "member", "jury": "member", "committee": "member",
    "commission": "member", "delegation": "member", "gang": "member", "party": "member", "choir": "member",
    "orchestra": "member", "troupe": "member", "cast": "member", "contingent": "member", "garrison": "member",
    "platoon": "member", "patrol": "member", "congregation": "member",
}  # fmt: skip

# What people live in: "a city of 160,000 people", "home to 2,000 families".
SETTLEMENTS = words(
    """city town village hamlet district province region state country nation island territory settlement community
    neighbourhood neighborhood suburb camp municipality county borough parish prefecture capital commune enclave"""
)

QUAKES = words("quake earthquake tremor temblor aftershock foreshock shock")

# Units that stand as words in the text, so that none is taken for a thing counted.
UNIT_NOUNS = words(
    """second minute hour day week fortnight month year decade century metre meter kilometre kilometer mile foot yard inch
    acre hectare tonne ton kilogram kilo gram pound ounce litre liter gallon barrel degree percent dollar euro
    pound rupee yen yuan ruble rouble peso franc krona crown lira dinar dirham riyal shekel won baht ringgit rand
    cent penny point watt megawatt gigawatt volt knot time"""
)

# -s nouns that premodify another noun: "sports officials", "human rights lawyer".
S_MODIFIERS = words(
    """
    sports clothes textiles arms news rights affairs operations sales savings earnings customs communications systems
    sanctions women men children goods armed-forces narcotics drugs weapons elections homicides fisheries
    sciences arts humanities athletics electronics economics politics ethics statistics logistics police
    states nations emergencies robotics brussels paris athens wales hamas texas
    """
)

# Nouns in -ing that stand before another noun: "borrowing costs", "operating profit"; no participle then.
ATTRIBUTIVE = words(
    """
    advertising banking betting borrowing breeding broadcasting building camping closing drilling drinking dwelling
    engineering farming fishing funding gambling gaming heating hiring housing hunting landing lending listening living
    logging manufacturing marketing meeting mining opening operating parking planning polling printing processing publishing
    recycling refining sailing savings schooling shipping shopping smuggling spending sporting teaching trading
    trafficking training travelling voting wedding wiring
    """
)

# Words that put what they govern into the future: a weekday behind them is the next one.
REPORTED_FUTURE = words("will 'll ’ll shall would must should may might upcoming tomorrow slated")
# Those that do so with an infinitive: "set to meet", "plans to leave".
PLANNING = words(
    "set due plan plans planning aim aims intend intends hope hopes expect expects prepare prepares preparing"
)
