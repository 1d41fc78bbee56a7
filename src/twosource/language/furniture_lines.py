"""A table: the kinds of line that belong to the page and not to its article, by their opening word.

Every pattern is anchored at the line's first word and must hold the whole line. `.` in a pattern is
the rest of a line that is known to be short, so no pattern can blow up.
"""

from __future__ import annotations

from types import MappingProxyType

from twosource.annotation import Final


def _words(row: str) -> frozenset[str]:
    return frozenset(row.split())


# Words of which share bars, counters and menus of actions are made: a line of these alone.
ACTION_WORDS: Final = _words("""share shares shared tweet tweets retweet retweets post posts like likes comment comments view views
    read reads reply replies reaction reactions follow follower followers following subscribe subscribers
    print email e-mail mail save saved bookmark copy link url gift listen listened download embed pin report
    flag facebook twitter x whatsapp linkedin pinterest reddit telegram instagram messenger youtube
    tiktok threads bluesky mastodon viber skype tumblr flipboard line sms google news snapchat
    on via us this article story page by to now app button icon close menu search more options
    login logout register sign in up log out home profile account settings help font size
    aa a+ a- reset toggle open play pause mute video audio""")
# Of these alone no share bar is made: they only join the others.
JOINING_WORDS: Final = _words("on via us this by to now in up out more line a and or with")

# Sections of a news site, as menus and breadcrumbs list them.
SECTION_WORDS: Final = _words("""home news world politics business sport sports weather opinion entertainment technology tech
    health science lifestyle culture travel video videos photos live tv shop jobs contact about us
    local national international india uk usa asia africa europe americas economy markets education
    environment climate crime auto football cricket games podcasts newsletters magazine obituaries
    classifieds arts books food style money finance property search menu login more latest trending
    advertise subscribe careers sitemap privacy policy terms cookies accessibility rss archive states
    cities elections editorial letters blogs features explainers movies music""")

STAMP_WORDS: Final = _words("""first last published updated update posted modified created issued edited uploaded date time on at
    ago min mins minute minutes hour hours hr hrs day days week weeks month months year years read reading just now
    a.m p.m am pm noon midnight yesterday today the of th st nd rd and
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun monday tuesday
    wednesday thursday friday saturday sunday
    gmt utc bst ist est edt cst cdt mst mdt pst pdt et ct mt pt cet cest eet eest msk jst kst hkt sgt aest aedt
    acst awst nzst nzdt pkt npt wib wat cat eat sast ast local z t""")
# At least one of these makes a line of STAMP_WORDS and figures a time stamp.
STAMP_PROOF: Final = _words("""published updated update posted modified created issued edited uploaded ago read reading
    jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m""")

_LABEL_END = r"\s*(?:[:|»>]|\s[-–—]\s)\s*"
_ITEMS = r"(?:stor(?:y|ies)|articles?|news|links?|posts?|coverage|content|reading|topics?|videos?|reports?)"
_REST = r".*"

# Opening word -> what the whole line must be, in lower case.
LINES: Final = MappingProxyType(
    {
        # tags and sections
        "tags tag tagged topics topic keywords keyword hashtags labels categories category section sections": (
            rf"\w+{_LABEL_END}{_REST}",
            r"\w+",
        ),
        "filed": (r"filed (?:under|in)\b.*",),
        "posted": (r"posted (?:in|under)\b[^.]*", r"posted by\b[^.]*"),
        # comments and log-in
        "comments comment": (
            r"comments?(?:\s*\(?\d*\)?|\s*[:|].*| are (?:closed|off|disabled).*| policy.*| section)",
        ),
        "leave post add write submit": (
            r"(?:leave|post|add|write|submit) (?:a |your |an? )?(?:comment|reply|review|feedback|tip|story idea)s?\b.*",
        ),
        "to": (
            r"to (?:comment|reply|like|read|continue|post|view|join|see|watch|listen|access|unlock|leave|share|vote)\b"
            r".*\b(?:log|sign|register|subscri)\w*.*",
        ),
        "you your": (
            r"you (?:must|need to|have to|should) (?:be )?(?:log|sign|register|subscribe).*",
            r"you (?:may|might|will|could) also (?:like|enjoy|be interested).*",
            r"you have (?:reached|read) (?:your|all|\d).*(?:article|limit|month).*",
            r"you have (?:only )?\w+ (?:more |free |gift )*(?:articles?|stories|views?) (?:left|remaining|to (?:read|share))\b.*",
            r"your (?:e-?mail|email) address will not be published.*",
        ),
        "please": (
            r"please (?:log|sign|register|subscribe|enable|disable|wait|try again|accept|share|enter|click)\b.*",
        ),
        "log login sign signup register create forgot": (
            r"(?:log|sign)[ -]?(?:in|up|out)(?:\W*|\W+(?:to|or|with|via|here|now|and|register|for|using|your|my|as|if)\b.*)",
            r"(?:login|signup|register|sign in)\s*[/|&]\s*\w+.*",
            r"(?:login|signup|register)",
            r"create (?:an |your |a )?(?:free )?account.*",
            r"forgot (?:your )?password.*",
        ),
        "join": (
            r"join (?:the|our|us on|us in|us for) (?:\w+ )?(?:conversation|discussion|debate|channel|community|newsletter|group|"
            r"whatsapp|telegram|facebook|twitter)\b.*",
        ),
        "enter": (r"enter your (?:e-?mail|name|comment|address|details).*",),
        # following, subscribing, paying
        "subscribe": (r"subscribe(?: now| today| here| to| for| and| with| via|[.!]?$).*",),
        "follow": (
            r"follow (?:us|our|@\w+|(?:\w+ ){1,5}on (?:x|twitter|facebook|instagram|google news|whatsapp|telegram|linkedin|youtube))\b.*",
        ),
        "like": (r"like (?:us|our page|this (?:article|story|page|post))\b.*",),
        "download": (r"download (?:the|our|app|now|\w+ app)\b.*",),
        "click tap": (r"(?:click|tap) (?:here|on|the|to|below|above)\b.*",),
        "get": (
            r"get (?:the latest|our|breaking|daily|unlimited|all the|full access|notified|alerts|in touch|more news|the day)\b.*",
        ),
        "stay": (
            r"stay (?:updated|informed|tuned|connected|up[ -]to[ -]date|on top|ahead|in the (?:know|loop))\b.*",
        ),
        "support": (
            r"support (?:our|independent|quality|local|us|the work of)\b.*(?:journalis|report|work|news|donat|contribut).*",
        ),
        "donate become": (
            r"donate(?: now| today| here| to us|[.!]?$).*",
            r"become a (?:\w+ )?(?:member|subscriber|supporter|patron)\b.*",
        ),
        "already not": (
            r"(?:already|not) (?:a|an) (?:\w+ )?(?:subscriber|member|user)\b.*\?.*",
            r"already have an account.*",
        ),
        "thank thanks": (
            r"thanks?(?: you)? for (?:subscribing|signing up|reading|registering|your (?:support|feedback|comment))\b.*",
        ),
        "have do": (
            r"have (?:a|any) (?:news )?(?:tip|story|question|correction|confidential).*",
            r"do you have (?:a|any) (?:news )?(?:tip|story|question|information)\b.*",
            r"do not sell (?:or share )?my\b.*",
        ),
        "send contact email": (
            r"(?:send us|contact us|email us)\b.*",
            r"contact (?:the )?(?:author|reporter|writer|newsroom|editor)\b.*",
        ),
        "report found": (
            r"report (?:an? )?(?:error|correction|typo|mistake|issue|ad|this)\b.*",
            r"found (?:an? )?(?:error|typo|mistake)\b.*",
        ),
        # related links and moving about the page
        "read": (
            rf"read (?:more|also|next|this|too|it here|in \w+|full|original)?{_LABEL_END}{_REST}",
            r"read (?:more|also|next|full story|full article|less)\W*",
            r"read (?:the |our |his |her |their )?(?:more|full|rest|original|complete|entire|latest)\b.*\b(?:here|stor(?:y|ies)|article|report|post|coverage|statement)\W*",
            r"read more (?:about|on|from|at|in|by|here)\b.*",
        ),
        "also must": (
            rf"(?:also|must)[ -](?:read|see|watch|in the news|on){_LABEL_END}{_REST}",
            r"(?:also|must)[ -](?:read|see|watch)\W*",
        ),
        "see watch listen": (
            rf"(?:see|watch|listen)(?: (?:also|more|this|here|now|live|video|to the podcast))?{_LABEL_END}{_REST}",
            r"(?:see|watch) (?:also|more|all|the video|video|now|live)\W*",
        ),
        "related recommended suggested sponsored promoted trending popular": (
            rf"\w+(?: {_ITEMS})?{_LABEL_END}{_REST}",
            rf"\w+(?: (?:{_ITEMS}|now|today|for you|this week|on \w+|by \w+|from the web))?\W*",
        ),
        "more": (rf"more (?:on|from|in|about|{_ITEMS})\b[^.]*", r"more\W*"),
        "most": (r"most (?:read|popular|viewed|shared|commented|watched|recent)\b[^.]*",),
        "top latest editor's editors editor’s": (
            r"(?:top|latest|editor['’]?s['’]?) (?:stories|news|headlines|picks?|choice|updates|videos|articles)\W*",
        ),
        "don't don’t dont": (rf"don['’]?t miss(?:{_LABEL_END}{_REST}|\W*)",),
        "next previous prev": (
            rf"(?:next|prev(?:ious)?)(?: (?:{_ITEMS}|up|page))?(?:{_LABEL_END}{_REST}|\W*)",
        ),
        "continue keep show load view back skip scroll expand collapse": (
            r"(?:continue|keep) reading\b.*",
            r"(?:show|load|view|see) (?:more|less|all|full|comments|\d+ more)\b[^.]*",
            r"back to (?:top|home|article|results|the top)\b.*",
            r"skip (?:to|ad|advertisement|past)\b.*",
            r"scroll (?:down )?(?:to|for)\b.*",
            r"(?:expand|collapse)(?: \w+)?",
        ),
        "story article post": (
            r"(?:story|article|post) (?:continues|ends) (?:below|after|here)\b.*",
            r"story highlights\W*",
        ),
        "end": (r"end of (?:the )?(?:article|story|post)\W*",),
        # adverts
        "advertisement advertisements advertising ad ads advert": (
            r"ad(?:vert(?:isements?|ising)?|s)?(?:\W*|\s*[-–—|(:]\s.*| feedback| choices)",
        ),
        "page": (r"page \d+(?: ?(?:of|/) ?\d+)?",),
        "photo photos image images picture pictures slide video gallery": (
            r"(?:photo|image|picture|slide|video) \d+ (?:of|/) \d+",
            r"(?:photos?|images?|pictures?|video)(?: (?:credits?|source|courtesy|by|via))?\s*[:/©|]\s*[^.]{0,80}\.?",
            r"(?:photos?|images?|pictures?|video) (?:credits?|source|courtesy|by|via)\s[^.]{0,80}\.?",
        ),
        "file representational representative handout": (
            r"(?:file|representational|representative|handout) (?:photo|image|picture|pic|video|footage)s?\b[^.]{0,80}\.?",
        ),
        # cookies, rights, disclaimers
        "we this our": (
            r"(?:we|this (?:web)?site|our (?:web)?site)(?: and our (?:\w+ )?partners)? uses? (?:cookies|technolog)\b.*",
            r"this (?:web)?site is protected by\b.*",
            r"we (?:value|respect|care about) your privacy\b.*",
            r"we recommend\W*",
            r"(?:this|our) (?:story|article|report|post|copy|content|piece|item|interview|version|page)\b.{0,40}\b(?:has not been edited|"
            r"has been (?:published|auto|updated|corrected|edited|syndicated|sourced)|was (?:originally|first|auto|produced|published|updated|corrected|last)|"
            r"is (?:auto|published|syndicated|sourced|part of|for (?:subscribers|premium))|originally appeared|first appeared|may (?:contain|not be))\b.*",
        ),
        "accept reject manage cookie cookies": (
            r"(?:accept|reject|allow|decline)(?: all)?(?: cookies| and (?:close|continue))?",
            r"manage (?:preferences|cookies|consent|settings|your \w+)\b.*",
            r"cookies? (?:policy|settings|preferences|notice|consent)\b.*",
        ),
        "by": (
            r"by (?:continuing|clicking|using|signing|subscribing|submitting|registering|closing|providing)\b.*\byou(?:r)? (?:agree|accept|consent|acknowledge|confirm)\w*\b.*",
        ),
        "privacy terms": (
            r"privacy (?:policy|notice|settings|statement)\b[^.]*",
            r"terms (?:of|and|&) (?:use|service|sale|conditions)\b[^.]*",
        ),
        "© copyright c": (r"\(?(?:©|copyright|c\)).{0,300}",),
        "all": (r"all rights reserved\b.*",),
        "disclaimer": (r"disclaimer\W.*",),
        "the views opinions": (r"(?:the )?(?:views|opinions)(?: and opinions| and views)? expressed\b.*",),
        # who made it
        "source sources": (r"sources?\s*[:|]\s*[^.:]{1,60}\.?",),
        "with": (
            r"with (?:\w+ ){0,2}(?:inputs?|files|reporting|reports|contributions?|additional reporting)(?: from| by)?\b[^.]*\.?",
        ),
        "additional reporting edited written compiled editing translated": (
            r"(?:additional |original )?(?:reporting|writing|editing|research) (?:by|from)\b.*",
            r"(?:edited|written|compiled|translated|reported) by\b[^.]*\.?(?: .*)?",
        ),
        "updated published last first modified": (
            r"(?:last |first )?(?:updated|published|modified|posted)\s*[:|]\s*.{0,60}",
        ),
        "a": (
            r"a (?:longer |shorter |different |previous )?version of this (?:article|story|report|column|obituary)\b.*",
        ),
        "home": (r"home(?:page)?\W*",),
    }
)

# Sentences open with these words too: without one of the others in it, the line is none of those above.
PROOF: Final = MappingProxyType(
    {
        "the": ("the views", "the opinions"),
        "a": ("version of this",),
        "with": ("input", "file", "report", "contribution"),
        "first": (":", "|"),
        "last": (":", "|"),
        "by": ("agree", "accept", "consent", "acknowledge", "confirm"),
    }
)  # fmt: skip

# Openings that may stand before the article's own headline, on the first line of its text.
HEADLINE_LABELS: Final = _words("""watch see listen video videos photos photo pictures gallery images read also must most more top latest
    related topic topics next popular trending sponsored file comment story report page""")

# What a credit line ends with, and who takes photographs.
DESKS: Final = (
    "Desk",
    "Bureau",
    "Correspondent",
    "Reporter",
    "Reporters",
    "Staff",
    "Agencies",
    "Newsroom",
    "Writer",
)
PHOTO_AGENCIES: Final = ("AP", "AFP", "Reuters", "EPA", "Getty", "Shutterstock", "iStock", "Alamy")

# Headings after which a list of links to other articles follows, and what each of them opens with.
LINK_LIST_OPENINGS: Final = tuple(
    "related recommended suggested trending popular most more you also must read top latest editor don see promoted "
    "sponsored up next we".split()
)
LINK_LIST_HEADINGS: Final = (
    r"(?:related|recommended|suggested|trending|popular|most (?:read|popular|viewed|shared)|more (?:from|on|stories|news|articles)"
    r"|you (?:may|might) also (?:like|enjoy)|also read|must read|read (?:more|also|next)|top (?:stories|news)|latest (?:news|stories|headlines)"
    r"|editor['’]?s['’]? picks?|don['’]?t miss|see also|promoted|sponsored|up next|next story|we recommend)\b(?:\s+[\w’'-]+){0,5}"
)
