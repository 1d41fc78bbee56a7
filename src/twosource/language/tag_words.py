"""Closed-class words, common verbs and their irregular forms: the tables behind `tags`."""

from __future__ import annotations

# One letter a class; `tags` explains them.
CLOSED: dict[str, str] = {
    "D": "the a an this these those some any no every each all both another many several few most "
    "much half either neither enough",
    "S": "my your his her its our their",
    "P": "i you he she it we they everyone everybody someone somebody nobody anyone anybody others none "
    "there everything nothing something anything",
    "O": "me him us them himself herself themselves itself myself yourself ourselves",
    "W": "who which whom what when where why how whether whoever whatever wherever",
    "w": "whose",
    "h": "that",
    "T": "to",
    "o": "of",
    "I": "in on at by for from with about against into over under between among through during without "
    "within toward towards upon near across behind beyond despite amid amidst inside outside around "
    "beneath alongside via per regarding concerning above below along off onto past throughout "
    "versus like unlike except besides following",
    "a": "as than",
    "C": "and or but nor & yet plus",
    "K": "if because while although though since unless until till after before once whereas so lest whilst",
    "B": "is are was were be been being am isn't aren't wasn't weren't ain't",
    "H": "has have had having hasn't haven't hadn't",
    "M": "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't "
    "shouldn't shan't mightn't ought",
    "d": "do does did don't doesn't didn't",
    "n": "not n't never",
    "Y": "monday tuesday wednesday thursday friday saturday sunday january february april june july "
    "august september october november december mon tue tues wed thu thur thurs fri yesterday today "
    "tomorrow tonight",
    "A": "also just still then now here even only ever again already later earlier often always "
    "sometimes soon perhaps maybe however instead indeed rather quite very too almost meanwhile "
    "moreover furthermore nonetheless nevertheless therefore thus otherwise elsewhere once twice "
    "together apart ahead away back down up out forward seldom far well else further "
    "overnight afterwards afterward beforehand anyway further somewhat altogether largely abroad",
    "J": "such new old good bad great big small large little long short high low early late young major "
    "minor top former current senior junior chief deputy other own same next last first second "
    "third fourth fifth more less least best worst better worse main key recent public private national "
    "local international foreign domestic military political economic social human civil federal "
    "legal illegal free full final left right strong weak hard easy clear open real true false "
    "wrong poor rich black white red blue green russian ukrainian american british french german "
    "chinese indian israeli iranian iraqi syrian turkish japanese korean european african asian "
    "western eastern northern southern unnamed anonymous republican democratic conservative "
    "liberal democrat many-sided different important possible likely unlikely unable able sure "
    "ready willing unwilling afraid aware certain confident hopeful optimistic pessimistic sceptical "
    "skeptical proud glad happy angry worried concerned convinced serious separate special whole "
    "entire total joint single double grave tough safe dangerous significant fresh",
    "#": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion dozen dozens hundreds thousands millions billions",
}

# base past participle: the past tells itself from the present, so the form alone is a finite verb.
IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled
blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built
burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown
forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let
lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
pay paid paid|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun
split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|undergo underwent undergone
undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept
win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
overcome overcame overcome|overthrow overthrew overthrown|retell retold retold|foretell foretold foretold
"""

# Regular verbs whose base or -s form is seldom a noun.
VERBS = """
abandon accept accompany accuse achieve acknowledge acquire adapt add address adjust admit adopt advance
advise affect afford agree allege allow alter announce anticipate apologise apologize appear apply appoint
appreciate approve argue arrive ask assassinate assert assess assign assist assume assure attend attract
avoid ban believe belong betray blame boast bolster brag calculate capture care carry cease celebrate
characterise characterize cite clarify clash close collapse collect combine comment commit compare compete
complain complete comply concede condemn conclude condone confirm confront connect consider constitute
consult contain contend continue contradict contribute convince cooperate coordinate cope create criticise
criticize cross decide declare decline decry defeat defend define defy demonstrate denounce deny depend
deploy deport depict describe deserve destroy detain determine develop differ disagree disappear disclose
discover discuss dismiss display disrupt distribute divide doubt drown earn elect elicit eliminate embrace
emerge emphasise emphasize enable encourage endorse enforce engage enjoy ensure enter escape escalate
establish evacuate examine exceed exclude execute exist expand expect expel explain explode explore expose
express extend face facilitate fail fear finish flip focus follow forge form formulate gather generate
govern grab grant guarantee handle happen hesitate hinder host identify ignore illustrate imagine imply
impose improve include incorporate increase indicate infect inform inherit injure insist inspire install
insult intend intensify interpret intervene introduce invade invest investigate invite involve join justify
kill launch lack learn liken listen live lobby locate maintain manage marry mention mobilise mobilize
mourn murder negotiate nominate note notify obey obtain occupy occur offend operate oppose organise
organize originate owe participate pass perform permit persuade please pledge ponder portray possess
postpone praise predict prefer prepare present preserve prevent proceed proclaim produce prohibit promise
promote prompt propose prosecute protect prove provide provoke publish pull punish pursue push qualify
question quote raise reaffirm realise realize reassure recall receive reckon recognise recognize recommend
recover reduce reelect refer refute regret reinforce reiterate reject relate release rely remain remark
remember remind remove renew repeat replace reply report represent request require rescue resemble resign
resist resolve respond rest restore restrict result resume retain retire return reveal rule satisfy save
seem select separate serve settle sign signify solve spark specify speculate stay stop strengthen stress
struggle submit succeed suffer suggest summarise summarize supply support suppose surge surprise surrender
surround survive suspect suspend talk tend terminate testify threaten touch transfer transform translate
travel treat trigger try tweet undermine unveil update urge use visit vow wait want warn weaken welcome
widen wish withstand wonder work worry yield blast slam accuse hail tout urge mock deride lambast
"""

# Nouns as often as verbs: the neighbours decide.
NOUN_OR_VERB = """
account act address aim alarm answer appeal approach arrest attack attempt average award back balance bar
base battle benefit bill block blow bomb book boost bow break call campaign care cast cause challenge
chance change charge chase check claim close command comment compromise concern conduct conflict contact
contest contract control cost count counter court cover crash credit cross curb cut dance date deal
debate decline decrease defeat defence delay delight demand design desire detail dispute divide document
dream drive drop echo effort end estimate exchange excuse exercise experience exploit export face fall
favor favour fear fight figure file film fine fire fix flood flow focus force forecast form frame fuel
function fund gain gamble grant group guarantee guard guess guide halt handle harm head heat help hint
hold hope host hunt hurt impact import increase influence insult interest interview issue jail joke judge
jump kick label lack land laugh launch lead leak lecture level lie lift light limit line link list load
look loss love maintain mark market match matter measure meet mention mind mistake monitor move
murder name need note notice object offer open order outline pardon park partner pass pay permit phone pick
picture pitch place plan play please pledge point poll position post power practice praise preview press
price prize process profile program project promise protest proposal prompt purchase push question quote
race raid rally range rank rate reach record reform refuse regard regret release remark repair repeat reply report
request rescue research reserve respect response rest result return review reward rise risk role roll
rule run rush sack sail sale sanction scale score seal search share shelter shift shock shoot show
sign signal slam sound speech spend split spot spread stage stand star start state stay step stick stop storm
stress strike struggle study suit support surge surprise survey suspect swing talk target tax test
text thank thought threat tie title total touch tour trade train transfer treat trick trust try turn tweet
update use value view visit voice vote wait walk wave wish witness wonder work worry wound yield brief
dissent blame doubt email blog text message quip boast whisper murmur cheer toast rumour rumor advocate
caution quiz pitch lament
"""

# Of these the ones that take a "that"-clause; any other before "that" is a noun with a relative clause.
THAT_VERBS = """
report show claim note promise hope fear estimate forecast hint worry request demand charge signal tweet joke
comment remark doubt guess wish protest regret"""

# Determiners that stand alone for people ("several oppose it").
PRONOMINAL = "some any all both many several few most others"

# Nouns in -ing, -ed or -ly, and other look-alikes that endings would send astray.
NOUNS = """
king thing spring string ring wing building meeting morning evening hearing briefing beijing ceiling
filing funding gathering housing killing offering opening painting polling ruling
setting spending standing training wedding writing rating nothing something
anything everything being shooting bombing stabbing uprising airing bed shed speed seed breed creed
police people media men women percent host judge witness coach pilot author official individual giant family assembly ally reply supply july italy bully daily weekly monthly hundred sibling red
"""
