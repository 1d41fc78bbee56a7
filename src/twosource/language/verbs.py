"""Verbs by what they do to a figure: the bases of common verbs, and the classes that decide what a figure tells of."""

from __future__ import annotations

from twosource.language.wordlist import words

# Bases that news prose puts right after a plural subject ("voters back", "workers face"), so that a noun phrase ends there.
BASES = words(
    """
    abandon abduct abstain accept accompany account accuse achieve acknowledge acquire act adapt add
    address adjust admit adopt advance advise affect agree aim allege allow alter amount announce
    anticipate apologise apologize appeal appear apply appoint approach approve argue arrange arrest
    arrive ask assault assemble assert assess assign assist assume attach attack attempt attend attract
    avert avoid await award back ban battle beat become begin behave believe belong benefit betray blame
    blast block board boast bomb boost borrow boycott brace breach break bring broadcast brave burn bury
    buy call campaign cancel capture care carry cast catch cause celebrate challenge change charge chase
    cheer choose cite claim clash clear climb close collapse collect combat come commemorate commit
    compare compete complain complete comply concede conclude condemn conduct confess confirm confront
    congregate connect consider consist constitute construct consume contact contain contest continue
    contract contribute control convene convert convict cooperate cope cost count cover crash create
    criticise criticize cross crush cry cut deal debate decide declare decline defeat defect defend defy
    delay deliver demand demonstrate denounce deny depart depend deploy deport describe deserve desert
    destroy detain detect detonate determine develop die differ dig disagree disappear discover discuss
    dismiss disperse displace dispute distribute disrupt dominate donate doubt draw drive drop drown earn
    eat elect emerge employ enable encourage end endorse endure enforce engage enjoy ensure enter escape
    establish estimate evacuate evade exceed exchange execute exist expand expect experience expire
    explain explode export express extend face fail fall favor favour fear feature feel fight file fill
    find finish fire flee float flock flood fly focus follow force form free fuel fund gain gather gain
    get give go govern grab graduate grant greet grow guarantee guard hail halt handle happen hate have
    head hear help hide hit hold hope host hunt hurt identify ignore impose improve include increase
    indicate infect inform inhabit inherit initiate injure inspect insist install intend interview invade
    invest investigate invite involve join judge jump keep kidnap kill know lack land last launch lead
    learn leave lie lift like limit line listen live lose lower maintain make manage march mark meet
    mention merge miss mourn move murder name need negotiate neglect note notice observe obtain occupy
    occur offer open operate oppose opt order organise organize oust outnumber overcome overwhelm own
    participate pass pay perform perish permit pick place plan play plead pledge plunge point pose possess
    pour praise prefer prepare present press pretend prevent proceed produce profit promise promote
    propose prosecute protect protest prove provide publish pull purchase pursue push put question quit
    raid rally reach read receive recognise recognize recommend record recover reduce refuse regard
    register reject relate release rely remain remember remove represent request require rescue resemble
    reside resign resist resolve respond result resume retain retire retreat return reveal reverse ride
    riot rise risk rob rule run rush sail save say scream seek seem seize sell send separate serve set
    settle share shelter shoot shop show shut sign sing sink sit sleep smoke speak spend spread stage
    stand start starve stay steal step stop storm strike struggle study submit succeed suffer suggest
    support suppose surround surrender survive suspect suspend swear take talk target teach tell tend test
    testify think threaten throw top total touch trade train travel treat trust try turn undergo
    understand urge use vanish view violate visit voice volunteer vote vow wait walk want warn watch wear
    weigh welcome win wish withdraw witness work worry wound write yield
    """
)

# Bases that are as often the head of a phrase after a figure ("12 votes", "two attacks", "four board members").
NOUN_LIKE = words(
    """
    account act address advance aim appeal approach arrest attack attempt award back ban battle benefit
    blame blast block board bomb boost boycott brace breach break broadcast brave burn call campaign
    capture care cast catch cause challenge change charge chase cheer claim clash climb close collapse
    combat complain contact contest contract control cost count cover crash cross crush cry cut deal
    debate decline defeat delay demand deposit desert dispute doubt draw drive drop end escape estimate
    exchange experience export express face fall favor favour fear feature feel fight file find fire flood
    focus force form fuel fund gain grant guard guarantee halt handle head help hit hold hope host hunt
    hurt increase interview invite judge jump land last launch lead lie lift like limit line march mark
    mention miss move murder name need note notice offer open order pass pay permit pick place plan play
    pledge plunge point pose present press profit promise protest pull purchase push question raid rally
    reach record regard register release request rescue result retreat return reverse ride riot rise risk
    rule run rush sail save scream set share shelter shop show sign sink spread stage stand start stay
    step stop storm strike struggle study support suspect swear talk target tell test threat top total
    touch trade train travel treat trust try turn use view visit voice volunteer vote vow wait walk want
    watch wear welcome win wish witness work wound yield
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
