"""Verbs by what they do to a figure: the bases of common verbs, and the classes that decide what a figure tells of."""

from __future__ import annotations

from twosource.language.wordlist import words

# Bases that news prose puts right after a plural subject ("voters back", "workers face"), so that a noun phrase ends there.
BASES = words(
    """
    abandon abduct abstain accept accompany account accuse achieve acknowledge acquire acquit act adapt
    add address adjourn adjust admit adopt advance advise affect agree aim airlift allege allow alter
    ambush amount announce anticipate apologise apologize appeal appear apply appoint approach approve
    argue arraign arrange arrest arrive ask assault assemble assert assess assign assist assume attach
    attack attempt attend attract avert avoid await award axe back ban battle beat become begin behave
    behead believe belong benefit betray blame blast block board boast bomb boost borrow boycott brace
    brave breach break bring broadcast bulldoze burn bury buy call campaign cancel capture care carry
    cast catch cause celebrate challenge change charge chase cheer choose cite claim clash clear climb
    clinch close collapse collect combat come commemorate commit compare compete complain complete comply
    concede conclude condemn conduct confess confirm confiscate confront congregate connect consider
    consist constitute construct consume contact contain contest continue contract contribute control
    convene convert convict cooperate cope cost count cover crash create criticise criticize cross crush
    cry curb cut damage deal debate decide declare decline defeat defect defend defy delay deliver demand
    demolish demonstrate denounce deny depart depend deploy deport describe desert deserve destroy detain
    detect determine detonate devastate develop die differ dig disagree disappear discover discuss
    dismiss dispatch disperse displace dispute disrupt distribute dominate donate double doubt draw drive
    drop drown dump dwindle earn eat elect electrocute emerge employ enable encourage end endorse endure
    enforce engage engulf enjoy ensure enter escape establish estimate evacuate evade evict exceed
    exchange execute exist expand expect experience expire explain explode export express extend
    extradite face fail fall favor favour fear feature feel fight file fill find fine finish fire flatten
    flee float flock flood fly focus follow force form free fuel fund furlough gain gather get give go
    govern grab graduate grant greet grow guarantee guard gut hack hail halt halve handle happen hate
    haul have head hear help hide hike hire hit hold hope hospitalise hospitalize host hunt hurl hurt
    identify ignore immunise immunize impose impound imprison improve include increase indicate indict
    infect inform inhabit inherit initiate inject injure inoculate insist inspect install intend
    intercept interview inundate invade invest investigate invite involve jail join judge jump keep
    kidnap kill know lack land last launch lay lead learn leave lend levy lie lift like limit line listen
    live loot lose lower maim maintain make manage march mark massacre meet mention merge miss mobilise
    mobilize mourn move murder name need neglect negotiate note notice observe obtain occupy occur offer
    open operate oppose opt order organise organize oust outnumber outvote overcome overwhelm owe own
    pardon parole participate pass pay perform perish permit pick place plan play plead pledge plummet
    plunge point poison pose possess post postpone pour praise prefer prepare present press pretend
    prevent probe proceed produce profit promise promote propose prosecute protect protest prove provide
    publish pull purchase pursue push put quarantine question quit raid rally ransack ransom rape ravage
    raze reach read reap rebound receive recognise recognize recommend record recover recruit reduce
    refuse regard register reject relate release relocate rely remain remember remove reopen repatriate
    repay represent request require rescue resemble resettle reside resign resist resolve respond
    restrict result resume retain retire retreat return reveal reverse ride riot rise risk rob rout rule
    run rush sack sail save say scorch scrap scream seek seem seize sell send sentence separate serve set
    settle share shed shelter shoot shop show shrink shut shutter sicken sign sing sink sit slash slaughter
    slay sleep slump smoke smuggle snap soar speak spend spread stab stage stand start starve stay steal
    step stop storm strand strike struggle study stun submerge submit succeed sue suffer suggest support
    suppose surge surrender surround survive suspect suspend swap swear take talk target teach tell tend
    test testify think thrash threaten throw top topple torch total touch trade train trample trap travel
    treat trim triple trust try tumble turn undergo understand unearth unveil uproot urge use vaccinate
    vandalise vandalize vanish view violate visit voice volunteer vote vow wait walk want warn watch wear
    weigh welcome win wish withdraw witness work worry wound wreck write yield
    """
)

# Bases that are as often the head of a phrase after a figure ("12 votes", "two attacks", "four board members").
NOUN_LIKE = words(
    """
    account act address advance aim ambush appeal approach arrest attack attempt award axe back ban
    battle benefit blame blast block board bomb boost boycott brace brave breach break broadcast burn
    call campaign capture care cast catch cause challenge change charge chase cheer claim clash climb
    close collapse combat complain contact contest contract control cost count cover crash cross crush
    cry curb cut damage deal debate decline defeat delay demand deposit desert dispute double doubt draw
    drive drop dump end escape estimate exchange experience export express face fall favor favour fear
    feature feel fight file find fine fire flood focus force form fuel fund gain grant guarantee guard
    gut hack halt handle haul head help hike hire hit hold hope host hunt hurt increase interview invite
    jail judge jump land last launch lead levy lie lift like limit line loot march mark massacre mention
    miss move murder name need note notice offer open order pardon parole pass pay permit pick place plan
    play pledge plunge point poison pose post present press probe profit promise protest pull purchase
    push quarantine question raid rally ransom rape reach rebound record recruit regard register release
    request rescue result retreat return reverse ride riot rise risk rout rule run rush sack sail save
    scrap scream sentence set share shelter shop show sign sink slash slaughter slump snap spread stab
    stage stand start stay step stop storm strike struggle study support surge suspect swap swear talk
    target tell test threat top torch total touch trade train trap travel treat trim triple trust try
    tumble turn use view visit voice volunteer vote vow wait walk want watch wear welcome win wish
    witness work wound wreck yield
    """
)

# Verbs of saying and knowing: a figure after them opens a clause of its own.
REPORT = words(
    """
    say report confirm believe think claim state announce add tell note know estimate suggest fear hear
    show indicate reveal admit allege warn stress insist learn see find understand mean ensure feel expect
    hope
    """
)

# Of those, the ones that also take what is counted as their object: "confirmed 12 cases", "claimed 12 lives".
RECORDING = words("report confirm announce claim see show find hear reveal admit indicate state learn")

# Verbs that hold a figure without saying what happened.
LIGHT = words(
    """
    be have do get make include comprise involve keep need contain feature become remain
    """
)

# Verbs that leave a figure in a state, which is then what happened: "left 12 dead", "found 12 alive".
RESULTATIVE = words(
    """
    leave remain stay find fall become go report keep have get see confirm declare pronounce list presume fear believe
    """
)

# Verbs by which the event noun is the event: "caused 12 deaths", "resulted in 40 injuries".
CAUSAL = words(
    """
    cause result lead record see suffer report confirm register count bring produce include log tally have
    be prompt trigger involve claim take
    """
)

# A measure stands in, moves by or reaches the figure: what is measured is the subject.
MEASURING = words(
    """
    rise fall climb drop grow increase decrease decline jump soar surge plunge slide slip gain lose tumble
    swell shrink edge inch rocket dip ease recover rebound double triple reach hit total exceed surpass narrow widen lengthen shorten settle pass cross breach eclipse
    top near approach number measure register weigh cost stand average span stretch last run amount equal
    remain stay reduce cut raise lower lift push bring put take slash trim boost hike revise adjust
    estimate value price set peak strengthen weaken advance retreat expand contract accelerate slow begin
    start end
    """
)

# Of those, the ones whose object is what is measured: "raised its key rate by", "put the toll at".
SETTING = words(
    """
    raise lower lift push bring put take slash trim boost hike revise adjust estimate value price set cut
    reduce increase decrease peg place leave drive send expand keep fix
    """
)

# Verbs and adjectives that another verb completes: "forced to leave", "agreed to free".
CATENATIVE = words(
    """
    force agree expect refuse plan try want begin start continue threaten vow promise pledge decide order ask urge
    allow help fail hope intend seek manage attempt offer prepare schedule tell invite use need have set due able
    unable likely unlikely ready willing free choose demand require compel encourage persuade move cease wish
    """
)

# Verbs after which a time says how long something went on: "ended after two hours".
ENDING = words("end conclude finish close collapse adjourn stop cease")

# Verbs by which something goes on for the time that follows.
LASTING = words(
    "last continue hold run endure persist rage drag stretch span take average total exceed spend"
)

# Verbs with two objects, the second of which is the figure: "fined the company $3 million".
DITRANSITIVE = words(
    """
    fine pay cost give award owe lend grant offer charge send save sell hand deal jail bail bet
    """
)

PARTICLES = words("up down out off away back over")

# Collocations in which a noun and its verb say one thing: lives that are claimed, taken or lost are deaths.
LIFE_TAKING = words("claim take lose cost")
