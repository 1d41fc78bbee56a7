"""Words that stand by the age of a person, and words of games, polls and papers by which a bare number is none; tables."""

from __future__ import annotations

from twosource.annotation import Final

# Persons by kin, trade, rank and plight, in the singular: "the captain, 58,", "the driver (34)".
AGED: Final = frozenset(
    """man woman boy girl child baby infant toddler teen teenager youth youngster lad lass adult pensioner retiree senior
    gentleman lady person resident villager citizen native local passerby bystander onlooker pedestrian
    son daughter brother sister mother father mum mom dad husband wife spouse partner fiance fiancee fiancé fiancée boyfriend
    girlfriend bride groom bridegroom widow widower grandmother grandfather grandson granddaughter nephew niece cousin uncle aunt
    stepson stepdaughter stepfather stepmother twin heir heiress orphan parent friend colleague neighbour neighbor roommate flatmate
    victim survivor suspect defendant accused convict prisoner inmate detainee captive hostage fugitive attacker assailant gunman
    shooter killer murderer robber thief burglar kidnapper hijacker bomber assassin smuggler dealer trafficker fraudster hacker spy
    witness patient passenger tourist traveller traveler hiker climber swimmer diver surfer skier cyclist biker motorcyclist
    motorist driver co-driver pilot co-pilot copilot navigator captain skipper sailor seaman deckhand mariner fisherman steward
    stewardess conductor trucker courier rider
    teacher lecturer tutor professor headteacher headmaster headmistress principal student pupil undergraduate graduate apprentice
    trainee intern schoolboy schoolgirl schoolteacher librarian caretaker janitor cleaner gardener
    doctor surgeon nurse midwife dentist vet veterinarian pharmacist paramedic medic psychiatrist psychologist therapist carer
    caregiver nanny babysitter au-pair
    lawyer solicitor barrister attorney prosecutor judge magistrate juror clerk notary policeman policewoman constable detective
    inspector superintendent sheriff officer trooper guard bodyguard warden firefighter fireman rescuer lifeguard
    soldier sergeant corporal lieutenant major colonel general admiral commander paratrooper conscript recruit cadet marine airman
    veteran fighter militant rebel insurgent jihadist mercenary commando sniper
    president premier minister chancellor governor senator congressman congresswoman lawmaker legislator councillor councilman
    councilwoman mayor politician diplomat ambassador consul envoy candidate activist campaigner dissident protester demonstrator
    secretary deputy aide adviser advisor spokesman spokeswoman spokesperson official chairman chairwoman leader king queen prince
    princess emperor duke duchess baron baroness earl countess sultan sheikh emir tsar monarch dictator strongman
    priest monk nun bishop archbishop cardinal pope pastor vicar preacher missionary rabbi imam cleric chaplain deacon ayatollah
    worker labourer laborer farmer farmhand shepherd herder miner welder electrician plumber carpenter mechanic engineer
    technician builder bricklayer roofer painter decorator baker butcher cook chef waiter waitress bartender barman barmaid
    shopkeeper grocer tailor barber hairdresser cashier receptionist salesman saleswoman seller vendor trader merchant broker banker
    accountant economist analyst consultant manager director executive entrepreneur businessman businesswoman industrialist tycoon
    magnate billionaire millionaire financier investor landlord landlady tenant owner founder boss employee employer foreman
    supervisor handyman chauffeur butler maid housekeeper housewife servant
    actor actress singer musician guitarist pianist drummer violinist cellist composer rapper dancer ballerina comedian entertainer
    presenter broadcaster model designer architect artist sculptor photographer cameraman filmmaker director producer screenwriter
    playwright novelist author writer poet journalist reporter correspondent columnist editor publisher historian philosopher
    scientist physicist chemist biologist mathematician astronomer astronaut cosmonaut geologist archaeologist anthropologist
    researcher academic scholar inventor explorer mountaineer adventurer celebrity socialite star legend idol
    athlete sprinter runner footballer striker midfielder defender goalkeeper winger cricketer batsman batter bowler golfer boxer
    wrestler jockey coach umpire referee champion player
    migrant refugee immigrant emigrant exile asylum-seeker newcomer foreigner expatriate vagrant beggar hermit nomad
    american briton englishman englishwoman scotsman irishman irishwoman welshman frenchman frenchwoman dutchman german italian
    spaniard portuguese swede norwegian dane finn pole czech slovak hungarian romanian bulgarian serb croat greek turk russian
    ukrainian canadian mexican brazilian argentinian australian israeli palestinian egyptian iranian iraqi syrian afghan pakistani
    indian indonesian malaysian filipino japanese korean nigerian kenyan somali""".split()
)

# Who is told by the age behind "of", and never has or leads so many of something: "a soldier of 24", not "a father of 12".
OF_AN_AGE: Final = frozenset(
    """man woman boy girl child baby infant toddler teenager youth youngster lad lass adult pensioner lady gentleman
    bachelor spinster widow widower bride orphan schoolboy schoolgirl student pupil undergraduate apprentice trainee soldier
    sailor marine cadet conscript recruit paratrooper airman seaman fisherman corporal sergeant lieutenant policeman policewoman
    constable nun monk priest nurse waitress waiter maid actress dancer singer farmer labourer laborer shepherd miner migrant
    refugee villager novice fellow""".split()
)

# Plural persons that are told by their age alone.
OF_AN_AGE_TOGETHER: Final = frozenset("men women boys girls children teenagers youths".split())

# What befalls a person and no team or party.
LIVED: Final = frozenset(
    """died dies dead death drowned perished killed murdered stabbed injured wounded hurt hospitalised hospitalized buried
    mourned survived born married divorced widowed arrested detained jailed imprisoned sentenced convicted charged accused
    kidnapped abducted raped missing aged identified named victims victim deceased casualties widow orphaned leaves suspects
    accident crash siblings brothers sisters couple children parents family""".split()
)

# Games, polls, rankings and papers: a number in brackets there is a shirt, a minute, a score, a seat or a seed.
CONTESTED: Final = frozenset(
    """scored scorer scorers scoring goal goals penalty penalties header wicket wickets innings partnership batting bowled bowling
    unbeaten rebounds assists touchdown touchdowns quarterback receiver linebacker cornerback midfielder defender goalkeeper
    goaltender striker winger pitcher catcher outfielder infielder shortstop baseman inning homer homers homered dunk dunks match
    matches halftime half-time seed seeds seeded unseeded birdie birdies bogey lap laps race races podium medal medals league
    cup tournament semi-final semifinal semi-finals semifinals quarter-final quarterfinal championship championships prix olympic
    olympics equaliser equalizer equalised equalized netted substitute substituted substitutes lineup line-up squad teammate
    teammates team-mate wicketkeeper batsman batsmen batter bowler bowlers jersey celebrates dribbles seat seats vote votes voters
    polled polling ballot ballots percent cent % election elections elected ranked ranking rankings rated rating ratings nfl nba
    mlb nhl football basketball baseball hockey soccer rugby cricket tennis golf volleyball stadium sideline sidelines offense
    huddle locker rookie roster starter starters lineman puck rink crossbar footnote""".split()
)

# The same, of words that stand in other news too: enough where little tells of a person.
CONTESTED_TOO: Final = frozenset(
    """scores score minute minutes tries try conversion conversions run runs over overs ball balls century fifty stand points point
    assist pass passes passing yards yard safety tackle tackled tackles guard forward center keeper basket game games season half
    set sets round rounds par hole holes gold silver bronze final finals open grand beat beats defeat defeated defeats won wins win
    lost loses draw drew drawn level subs replaced team teams club clubs coach champion captain skipper shirt defends drives kicks
    kick kicked throws throw catches hits serves returns play plays played playing player players poll polls party parties ranks
    rank page pages chapter figure fig table section note notes paragraph item items track tracks list listed exhibit room number
    numbers field pitch arena bench defense offensive defensive snap draft net transfer debut caps cap headed fired struck nodded
    slotted curled volleyed front ahead lead led""".split()
)
