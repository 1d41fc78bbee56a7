"""Tables of English forms that no rule derives: strong and mixed verbs, plurals, and spellings that keep or drop an -e.

After the irregular forms listed in Quirk et al., A Comprehensive Grammar of the English Language (1985),
sections 3.11-20 (verbs) and 5.73-103 (nouns), with the verbs of current news added.
"""

from __future__ import annotations

from functools import cache

from twosource.language.wordlist import words

# base, past, participle; a slash parts forms in free variation.
_VERBS = """
abide abode abided; arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten;
become became become; befall befell befallen; begin began begun; behold beheld beheld; bend bent bent;
beset beset beset; bet bet bet; bid bade/bid bidden/bid; bind bound bound; bite bit bitten;
bleed bled bled; blow blew blown; break broke broken; breed bred bred; bring brought brought;
broadcast broadcast broadcast; build built built; burn burnt burnt; burst burst burst; buy bought bought;
cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come;
cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; dive dove dived;
draw drew drawn; dream dreamt dreamt; drink drank drunk; drive drove driven; dwell dwelt dwelt; eat ate eaten;
fall fell fallen; feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled;
fling flung flung; fly flew flown; forbid forbade/forbad forbidden; forecast forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got gotten/got; give gave given; go went gone;
grind ground ground; grow grew grown; hang hung hung; hear heard heard; hide hid hidden; hit hit hit;
hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid;
lead led led; lean leant leant; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent;
let let let; lie lay lain; light lit lit; lose lost lost; make made made; mean meant meant; meet met met;
mislead misled misled; mistake mistook mistaken; misunderstand misunderstood misunderstood; mow mowed mown;
offset offset offset; outdo outdid outdone; outgrow outgrew outgrown; overcome overcame overcome;
override overrode overridden; oversee oversaw overseen; overtake overtook overtaken;
overthrow overthrew overthrown; overrun overran overrun; partake partook partaken; pay paid paid;
plead pled pled; prove proved proven; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt;
redo redid redone; repay repaid repaid; resell resold resold; reset reset reset; rethink rethought rethought;
retake retook retaken; rewrite rewrote rewritten; rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run;
saw sawed sawn; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent;
set set set; sew sewed sewn; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot;
show showed shown; shrink shrank/shrunk shrunk; shut shut shut; sing sang sung; sink sank/sunk sunk; sit sat sat;
slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slit slit slit; smell smelt smelt;
sow sowed sown; speak spoke spoken; speed sped sped; spell spelt spelt; spend spent spent;
spill spilt spilt; spin spun spun; spit spat spat; split split split; spoil spoilt spoilt;
spread spread spread; spring sprang/sprung sprung; stand stood stood; steal stole stolen; stick stuck stuck;
sting stung stung; stink stank stunk; stride strode stridden; strike struck struck/stricken; string strung strung;
strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum;
swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told; think thought thought;
throw threw thrown; thrust thrust thrust; tread trod trodden; undergo underwent undergone;
understand understood understood; undertake undertook undertaken; undo undid undone; unwind unwound unwound;
uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept;
wet wet wet; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld;
withstand withstood withstood; wring wrung wrung; write wrote written; gun gunned gunned; hamstring hamstrung hamstrung;
"""

AUXILIARIES = {
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "'s": "be",
    "has": "have", "had": "have", "having": "have", "does": "do", "did": "do", "done": "do", "doing": "do",
}  # fmt: skip

# A regular verb's form wins over a strong one's where news means the regular: "wounded" is wound, "found" is find.
_NOT_STRONG = {
    "saw": "see",
    "lay": "lie",
    "found": "find",
    "ground": "grind",
    "wound": "wind",
    "left": "leave",
    "dyed": "dye",
}


# The past forms that are also the base of a verb of their own: to lay, to saw, to found, to fell, to wound, to ground.
BASE_AND_PAST = words("lay saw found fell wound ground bore")


def _verb_forms() -> tuple[dict[str, str], frozenset[str]]:
    forms: dict[str, str] = {}
    bases: list[str] = []
    for entry in _VERBS.split(";"):
        parts = entry.split()
        if len(parts) == 3:
            base, past, participle = parts
            bases.append(base)
            for form in (*past.split("/"), *participle.split("/")):
                forms.setdefault(form, base)
    forms.update(_NOT_STRONG)
    return forms, frozenset(bases)


IRREGULAR_PAST, STRONG_BASES = _verb_forms()


@cache
def irregular_participles() -> dict[str, str]:
    """The past participle of each strong or mixed verb by its base form; of free variants the first."""
    return {base: forms.split("/")[0] for base, _, forms in map(str.split, _VERBS.strip().split(";")[:-1])}


_PLURALS = """
people person; persons person; men man; women woman; children child; feet foot; teeth tooth; geese goose; mice mouse;
lice louse; oxen ox; lives life; wives wife; knives knife; midwives midwife; housewives housewife; leaves leaf;
halves half; shelves shelf; wolves wolf; thieves thief; calves calf; loaves loaf; scarves scarf; hooves hoof;
elves elf; selves self; dwarves dwarf; wharves wharf; criteria criterion; phenomena phenomenon; bacteria bacterium;
memoranda memorandum; referenda referendum; strata stratum; curricula curriculum; ova ovum; addenda addendum;
analyses analysis; crises crisis; theses thesis; hypotheses hypothesis; diagnoses diagnosis; oases oasis;
parentheses parenthesis; emphases emphasis; synopses synopsis; neuroses neurosis; paralyses paralysis;
indices index; matrices matrix; vertices vertex; appendices appendix; vortices vortex; codices codex;
alumni alumnus; nuclei nucleus; fungi fungus; cacti cactus; stimuli stimulus; syllabi syllabus; radii radius;
larvae larva; alumnae alumna; formulae formula; antennae antenna; vertebrae vertebra; passersby passerby;
gases gas; lenses lens; biases bias; atlases atlas; canvases canvas; aliases alias; quizzes quiz; pancreases pancreas;
buses bus; minibuses minibus; kibbutzim kibbutz; mujahideen mujahid; fedayeen fedayee; bureaux bureau; plateaux plateau;
chateaux chateau; tableaux tableau; beaux beau; attorneys attorney; axes axe; dice die; pence penny; brethren brother;
"""
# Nouns in -i and -u, whose plurals end like singulars in -is and -us.
_IN_I_OR_U = words(
    """
    israeli iraqi pakistani saudi kuwaiti qatari yemeni omani emirati bahraini bangladeshi nepali afghani azerbaijani
    azeri somali punjabi bengali gujarati kashmiri yazidi houthi sunni nazi jihadi maori swahili taxi rabbi ski jet-ski
    alibi bikini safari mufti kiwi corgi salami martini tsunami origami hindu zulu hutu bantu guru menu emu gnu tutu
    tutsi khaki yeti semi mini gi
    """
)

PLURALS: dict[str, str] = {
    **dict(e.split() for e in _PLURALS.split(";") if e.strip()),
    **{noun + "s": noun for noun in sorted(_IN_I_OR_U)},
}

INVARIANT_NOUNS = words(
    """
    series species aircraft spacecraft hovercraft watercraft headquarters police cattle sheep fish deer
    moose salmon trout shrimp squid means news politics economics physics mathematics statistics athletics
    gymnastics ethics linguistics logistics electronics genetics robotics tactics gallows barracks
    crossroads shambles premises customs clothes goods thanks odds pants trousers jeans glasses scissors
    binoculars proceeds remains congratulations surroundings outskirts alms amends ashes dregs riches
    pyjamas measles mumps diabetes rabies aids molasses mathematics offspring personnel staff crew
    infantry cavalry clergy military livestock poultry media data dead injured wounded missing homeless
    unemployed elderly poor sick young disabled detained displaced corps chassis rendezvous faux pas
    patois bourgeois kudos chaos cosmos pathos lens always this his its hamas laos texas kansas arkansas
    paris brussels athens wales honduras philippines netherlands maldives bahamas seychelles
    congress swiss chinese japanese portuguese vietnamese taliban us uk eu un gas bus plus
    alas christmas texas yes thus lotus
    """
)

# Nouns in -ie, -oe, -che whose plural looks like one of -y, -o, -ch.
PLURAL_IES_FROM_IE = words(
    """
    movie cookie tie pie zombie calorie lie rookie selfie smoothie genie prairie bookie hippie junkie
    veggie eerie die birdie bogie boogie brownie budgie cabbie collie eyrie foodie freebie goalie hoodie
    indie laddie magpie necktie newbie pixie reverie roadie sortie talkie toughie townie yuppie aussie
    auntie
    """
)
PLURAL_OES_FROM_OE = words("shoe toe foe woe canoe hoe doe roe floe oboe horseshoe tiptoe")
PLURAL_CHES_FROM_CHE = words(
    """
    avalanche cache ache headache toothache heartache backache niche creche moustache mustache psyche
    quiche pastiche cliche cartouche douche gouache porsche tranche apache
    """
)
# Nouns in -use whose plural looks like one of -us.
PLURAL_USES_FROM_USE = words("use abuse excuse ruse muse refuse fuse misuse reuse disuse recluse")

# Regular verbs whose stem misleads the spelling rules of `inflection`: the stem without -ed or -ing, and the verb.
STEMS = {
    stem: verb
    for verb in sorted(
        words(
            """
            guide misguide stampede nickname surname ache axe awe owe dye eye toe hoe die lie tie vie paste taste waste haste baste breathe
            bathe clothe loathe soothe seethe sheathe tithe scathe unite invite ignite cite excite
            incite recite site bite expedite reunite compete complete delete deplete excrete secrete
            denote promote devote demote create recreate procreate permeate delineate nauseate
            concede precede recede impede intercede accede secede supersede postpone dethrone
            condone atone telephone phone hone intone convene intervene reconvene contravene
            interfere adhere persevere cohere revere explore ignore restore deplore adore implore
            score store inhale exhale impale regale welcome compile exile profile reconcile mobile
            console cajole parole change range arrange rearrange exchange estrange interchange
            derange cringe fringe hinge infringe singe tinge impinge binge twinge escape reshape
            landscape tape blame inflame centre sabre massacre acre focus bias canvas gas bus trek
            panic picnic traffic mimic frolic add err ebb egg purr odd boo coo woo shoo tattoo taboo
            veto torpedo echo go do undo program kidnap worship handicap backtrack quiz rev whiz
            recall install enroll forestall befell fulfil enrol instal distil instil appal forecast
            waltz blitz handle ban plan aid raid acquire require
            """
        )
    )
    for stem in ({verb[:-1], verb} if verb.endswith("e") else {verb})
}
STEMS.update(
    {"dy": "die", "ly": "lie", "ty": "tie", "vy": "vie", "boycott": "boycott",
        "panick": "panic", "picnick": "picnic", "kidnapp": "kidnap",
     "traffick": "traffic", "mimick": "mimic", "frolick": "frolic", "gass": "gas", "buss": "bus", "focuss": "focus",
     "quizz": "quiz", "trekk": "trek", "revv": "rev", "worshipp": "worship", "handicapp": "handicap",
     "programm": "program", "fulfill": "fulfil", "install": "install", "enroll": "enrol", "distill": "distil",
     "instill": "instil", "appall": "appal", "recall": "recall", "forestall": "forestall", "overhaul": "overhaul"}
)  # fmt: skip
