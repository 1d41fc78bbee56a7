"""Tables of names: titles, offices, particles, spellings of one given name, and given names by gender."""

from __future__ import annotations

# Courtesy titles and ranks, which are no part of a name; the sets say whom a courtesy title can stand for.
MALE_TITLES = frozenset("mr sir lord monsieur herr shri father brother sheikh king prince duke baron".split())
FEMALE_TITLES = frozenset(
    "mrs ms miss madam madame mme lady dame frau smt sister queen princess duchess".split()
)
TITLES = (
    MALE_TITLES
    | FEMALE_TITLES
    | frozenset(
        "dr prof professor rev reverend hon sen sens senator senators rep reps representative congressman congresswoman "
        "gov governor pres president vice premier prime minister ministers chancellor secretary undersecretary "
        "ambassador envoy judge justice justices gen general lt lieutenant col colonel maj major capt captain cmdr commander "
        "adm admiral sgt sergeant cpl corporal pvt private brig brigadier marshal field inspector superintendent "
        "supt constable detective det officer sheriff chief deputy assistant acting former ex late incoming outgoing "
        "then-president speaker leader chairman chairwoman chairperson chair chairs head director manager ceo cfo coo "
        "founder co-founder owner editor reporter correspondent columnist author analyst economist expert "
        "spokesman spokeswoman spokesperson adviser advisor aide strategist counsel lawyer attorney prosecutor solicitor "
        "mayor councillor councilman councilwoman alderman commissioner comptroller treasurer registrar mp mla mps "
        "pope cardinal archbishop bishop imam rabbi pastor ayatollah mullah pandit swami emir sultan crown emperor "
        "candidate nominee hopeful frontrunner front-runner challenger rival incumbent delegate activist campaigner "
        "resident witness survivor victim suspect defendant teacher student doctor nurse surgeon neurosurgeon "
        "businessman businesswoman billionaire mogul tycoon magnate actor actress singer star comedian "
        "host presenter anchor pollster historian scientist researcher fellow veteran pilot coach player captain "
        "official officials diplomat lawmaker legislator politician "
        "negotiator mediator coordinator organiser organizer rebel commander-in-chief "
        "president-elect co-chair vice-president attorney-general secretary-general director-general "
        "general-secretary".split()
    )
)

# What a minister or secretary is in charge of, after "of".
PORTFOLIOS = frozenset(
    "state defence defense treasury interior education energy health justice labour labor commerce agriculture "
    "transport transportation finance staff environment trade culture information homeland war navy army".split()
)

PARTIES = frozenset(
    "republican democrat democratic conservative tory labour liberal socialist independent green communist".split()
)

SUFFIXES = frozenset("jr sr ii iii iv esq phd md qc kc obe mbe cbe".split())

# Particles that belong to a surname, and articles that are written or left out with it.
PARTICLES = frozenset(
    "van von der den de del della di da dos das du la le los ter ten zu zum bin ibn ben bint abu abd abdel abdul "
    "al el ul ur bar mac mc o san st saint".split()
)
GIVEN_TOO = frozenset("van ben san mac st saint abdul".split())  # particles that are first names as well
DROPPED_PARTICLES = frozenset("al el ul ur bin ibn ben".split())

# East Asian surnames that stand before the given name and are used alone ("Xi", "Kim", "Nguyen").
SURNAME_FIRST = frozenset(
    "xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han "
    "tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai "
    "mao kim park lee choi jung kang cho yoon jang lim moon ban roh nguyen tran le pham hoang phan vu dang bui lou "
    "qin hun norodom".split()
)

# Spellings and short forms of one given name: English short forms, Slavic and Arabic transliterations, and
# the Ukrainian, Russian and Belarusian forms of one name.
GIVEN = """
william bill billy will willy willie liam|robert bob bobby rob robbie bert|richard dick rick ricky rich
james jim jimmy jamie|john jack johnny jon|joseph joe joey|thomas tom tommy|charles charlie chuck chas
edward ed eddie ted teddy ned|michael mike mick mickey|david dave davy|daniel dan danny|donald don donnie
ronald ron ronnie|kenneth ken kenny|steven stephen steve|andrew andy drew|anthony tony|benjamin ben benny
bernard bernie|christopher chris kit|douglas doug|francis frank|frederick fred freddie|gerald gerry jerry
gregory greg|henry harry hank|jeffrey geoffrey jeff geoff|lawrence laurence larry|leonard leo len lenny
matthew matt|nicholas nick nicky|patrick pat paddy|peter pete|philip phillip phil|raymond ray|samuel sam
timothy tim|theodore ted teddy|vincent vince|walter walt|zachary zach zack|alexander alex alec sandy
alfred alf fred|arthur art|albert al bert|abraham abe|eugene gene|jacob jake|joshua josh|jonathan jon
nathaniel nate nathan|randolph randy|rodney rod|russell russ|terence terry|reinhold reince|rafael rafa
elizabeth liz lizzie beth betty eliza|katherine catherine kathryn kate kathy cathy katie|margaret maggie peggy meg
deborah debra debbie deb|barbara barb|patricia pat patty trish|susan sue suzanne|jennifer jen jenny
jacqueline jackie|rebecca becky becca|kimberly kim|pamela pam|victoria vicky|samantha sam|sandra sandy
theresa teresa terry|christine christina chris tina|dorothy dot|eleanor ellie nell|florence flo|gabrielle gabby
abigail abby|amanda mandy|cynthia cindy|judith judy|valerie val|virginia ginny|alexandra alex sandra
vladimir volodymyr uladzimir wladimir wolodymyr|sergei sergey serhiy serhii siarhei sergej|alexander aleksandr
aleksander oleksandr aliaksandr alexandr iskander|alexei aleksei alexey oleksiy oleksii aliaksei|andrei andrey
andriy andrii andrej|dmitry dmitri dmytro dmitriy dzmitry dimitri dmitrii|mikhail mykhailo mikhailo michail mihail
nikolai nikolay mykola mikola|pavel pavlo paval|petr pyotr petro piotr|yevgeny evgeny yevhen evgeni yevgeni eugene
yuri yury yuriy iurii yurii|igor ihor|oleg oleh|vasily vasyl vasili vasiliy|viktor victor|vitaly vitaliy vitalii
kirill kyrylo cyril|konstantin kostyantyn constantine|grigory hryhoriy grigori|ekaterina kateryna yekaterina
olga olha|natalia nataliya natalya nataliia|yulia yuliya julia iuliia|elena olena yelena|maria mariya mariia
sviatlana svetlana svitlana|anatoly anatoliy anatolii|arseny arseniy|denis denys|maxim maksym maksim
valery valeriy valerii|vyacheslav viacheslav|leonid leonyd|gennady hennadiy|iryna irina|lyudmila liudmyla
mohammed muhammad mohamed mohammad muhammed mohamad mahomed|ahmed ahmad achmed|hussein husain hussain husayn hossein
moammar muammar muammer moamer|mahmoud mahmud|yousef yusuf yousuf youssef yasuf|osama usama|ibrahim ebrahim
ali aly|hassan hasan|khalid khaled|mustafa moustafa mostafa|abdullah abdallah abdulla|omar umar|said saeed sayed
ismail esmail ismael|jamal gamal|qasem qassem ghassem kassem qasim|bashar bashir|nasser naser|saddam sadam
jean jean-pierre|jose josep|francois franck|juergen jurgen|joerg jorg|xinping jinping|benjamin binyamin
"""

MALE = frozenset(
    "jordan rami ryan salva taban james john robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven "
    "paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric "
    "jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander patrick jack dennis "
    "jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger "
    "gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie "
    "gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley bill bob "
    "jim tom mike steve dan tim ted bernie ben chris barack mitt newt marco jeb rand lindsey mitch harry reince corey "
    "vladimir volodymyr sergei sergey serhiy dmitry dmytro mikhail nikolai mykola pavel yuri viktor igor oleg andrei "
    "andriy alexei oleksandr aleksandr vitaly rustem recep hakan emmanuel francois jacques pierre jean angelo giuseppe "
    "silvio mario luigi boris tony gordon keir nigel rishi jeremy ed ali hassan mohammed muhammad ahmed hussein "
    "mahmoud bashar moammar omar khalid ibrahim mustafa abdullah yasser ariel benjamin shimon ehud narendra rahul amit "
    "arvind manmohan rajnath imran nawaz asif jinping shinzo fumio kofi nelson jacob cyril olaf helmut "
    "gerhard wolfgang hans klaus juan carlos pedro pablo luis miguel jorge fidel raul hugo nicolas javier jair luiz "
    "antonio fernando felipe stephen geoff simon neil ian colin graham stuart alastair craig derek trevor brad chad "
    "doug greg jeff ken larry matt nick pete phil ron sam will zach".split()
)
FEMALE = frozenset(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley "
    "kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy "
    "kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet "
    "maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith "
    "evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann "
    "isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly diana "
    "brittany theresa kayla alexis doris lori tiffany hillary melania ivanka chelsea carly sonia benazir indira mamata "
    "jayalalithaa angela ursula christine theresa nicola priti suella liz kamala nancy nikki loretta debbie dilma "
    "cristina michelle aung julia helen jacinda sanna tsai yulia natalia olga elena svetlana maria iryna kateryna "
    "malala fatima aisha zainab leila shirin golda tzipi federica marine segolene anne claire kate lucy rebecca becky "
    "huma kellyanne sarah gabrielle".split()
)
