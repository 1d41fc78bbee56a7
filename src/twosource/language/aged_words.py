"""Words that stand by the age of a person, and words of games, polls and papers by which a bare number is none; tables."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.wordclasses import PERSONS

# Of the words for persons, those for several at once or for a thing as well.
_TOGETHER: Final = frozenset("crew family fan host people police staff troop".split())
# Persons by kin, trade, rank and plight, in the singular: "the captain, 58,", "the driver (34)".
AGED: Final = (PERSONS - _TOGETHER) | frozenset(
    """toddler teen youngster lad lass retiree senior
    gentleman lady native passerby bystander onlooker
    brother sister mum mom dad partner fiance fiancee fiancé fiancée boyfriend
    girlfriend widower grandmother grandfather grandson granddaughter
    stepson stepdaughter stepfather stepmother heiress roommate flatmate
    survivor accused prisoner attacker assailant gunman
    shooter killer murderer robber burglar kidnapper hijacker bomber assassin smuggler dealer trafficker fraudster hacker spy
    witness traveller traveler hiker climber swimmer diver surfer skier cyclist biker motorcyclist
    motorist co-driver co-pilot copilot navigator captain skipper seaman deckhand mariner fisherman steward
    stewardess conductor trucker courier rider
    teacher lecturer tutor professor headteacher headmaster headmistress principal undergraduate
    intern schoolboy schoolgirl schoolteacher librarian caretaker janitor cleaner gardener
    surgeon dentist vet veterinarian pharmacist paramedic psychiatrist psychologist therapist carer
    caregiver babysitter au-pair
    lawyer solicitor barrister attorney prosecutor magistrate juror notary policewoman constable detective
    inspector superintendent sheriff officer trooper warden firefighter fireman rescuer
    sergeant corporal lieutenant major colonel general admiral commander paratrooper conscript marine airman
    fighter jihadist mercenary commando sniper
    president premier minister chancellor governor senator congressman congresswoman lawmaker legislator councillor councilman
    councilwoman mayor politician ambassador consul activist campaigner dissident protester demonstrator
    secretary deputy aide adviser advisor spokesman spokeswoman spokesperson chairman chairwoman leader king queen
    emperor duke duchess baron baroness earl countess sultan sheikh emir tsar monarch dictator strongman
    archbishop cardinal pope pastor preacher missionary rabbi cleric chaplain deacon ayatollah
    worker labourer laborer farmer farmhand shepherd herder miner welder electrician plumber carpenter mechanic engineer
    technician builder bricklayer roofer painter decorator baker butcher cook waiter waitress bartender barman barmaid
    shopkeeper grocer tailor barber hairdresser cashier salesman saleswoman seller vendor trader broker banker
    economist analyst manager director entrepreneur businessman businesswoman industrialist tycoon
    magnate billionaire millionaire financier investor landlord landlady owner founder boss employer foreman
    supervisor handyman chauffeur butler housekeeper housewife
    actor actress singer musician guitarist pianist drummer violinist cellist composer rapper dancer ballerina comedian entertainer
    presenter broadcaster model designer architect artist sculptor photographer cameraman filmmaker director producer screenwriter
    playwright novelist author writer poet reporter correspondent columnist editor publisher historian philosopher
    physicist chemist biologist mathematician astronomer astronaut cosmonaut geologist archaeologist anthropologist
    researcher academic scholar inventor explorer mountaineer adventurer celebrity socialite star legend idol
    sprinter runner footballer striker midfielder defender goalkeeper winger cricketer batsman batter bowler golfer boxer
    wrestler jockey coach umpire champion player
    emigrant exile asylum-seeker newcomer foreigner vagrant beggar hermit nomad
    englishman englishwoman scotsman irishman irishwoman welshman frenchman frenchwoman dutchman italian
    spaniard portuguese swede norwegian dane finn pole czech slovak hungarian romanian bulgarian serb croat greek
    canadian mexican brazilian argentinian australian egyptian
    indonesian malaysian filipino japanese korean nigerian kenyan somali""".split()
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
