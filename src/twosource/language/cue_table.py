"""The reporting words of English: stance | frames and prepositions | lemmas; `cues` explains the letters."""

from __future__ import annotations

VERBS = """
say      | tqw            | say
say      | xtqw about of   | tell
say      | tqn            | write note observe remark comment
say      | tq             | add
say      | tqn            | announce declare
say      | tq             | state
say      | xtq about of   | inform notify
say      | q              | continue
say      | tqn about on   | explain clarify elaborate
say      | tqn            | respond reply retort answer counter rejoin
say      | tqna           | emphasise emphasize stress underline underscore highlight reiterate reaffirm restate
say      | tqn            | repeat
say      | tqn            | recall recount relate
say      | tq             | tweet post retweet blog email text message publish
say      | tq about of    | quip joke boast brag gush
say      | tq about       | muse
say      | tq             | exclaim interject opine chime
say      | tq             | shout yell scream whisper mutter
say      | tqn            | proclaim pronounce
say      | tqn            | outline detail articulate
say      | n              | address discuss
say      | - about of on    | speak
say      | - about          | talk
say      | na to          | refer
say      | - to           | allude
say      | na             | mention
say      | a              | cast frame
say      | tq to          | testify
say      | q              | sigh laugh grumble murmur cry groan moan snap bark chant sneer snort growl chuckle smile shrug intone bellow thunder preach deadpan crow fume scoff
say      | na             | describe characterise characterize portray depict paint
say      | ca             | call label dub brand term
say      | n              | compare liken
say      | nq             | echo
say      | n              | express voice convey
say      | q              | read
say      | nq             | quote cite invoke reference
say      | - to             | point
report   | tqn            | report
report   | tn             | relay
confirm  | tqnw           | confirm
confirm  | tn             | verify attest certify substantiate corroborate
admit    | tqn to         | admit confess
admit    | tqn            | acknowledge concede
deny     | tqn            | deny
deny     | tn             | dispute refute rebut contradict disavow
reject   | nqa            | reject dismiss rebuff
reject   | n              | repudiate
refuse   | i              | refuse decline
demand   | tqni           | demand
demand   | otqn for       | urge
demand   | otqn           | beg implore plead exhort
demand   | o              | order instruct command direct advise encourage press
demand   | tn             | recommend
demand   | tnq            | advocate
request  | n              | request
ask      | wqxo about for of | ask
ask      | wqt about      | wonder
ask      | wnq            | question query
warn     | xtqo of against about | warn caution
promise  | tqni           | promise pledge vow
promise  | t              | swear
promise  | xt of about    | assure remind
believe  | xto of         | convince persuade
promise  | itn            | guarantee
threaten | i              | threaten
propose  | tni            | propose
offer    | i              | offer
agree    | ti to on with  | agree
agree    | tn with        | disagree
believe  | t in           | believe
believe  | t              | think
believe  | t              | suspect assume reckon presume
believe  | tn             | fear doubt
believe  | tw about       | worry
believe  | t              | figure guess
believe  | tq             | speculate
expect   | tn             | predict forecast foresee estimate
expect   | h              | project
expect   | tio            | expect
expect   | t              | anticipate
hope     | ti for         | hope
want     | io             | want
plan     | i              | plan intend
seek     | i              | seek
claim    | tqni           | claim
claim    | tqn            | allege assert
claim    | tq on          | insist
claim    | tqn for        | argue
claim    | tqn            | contend
claim    | hq             | maintain
claim    | tqn            | posit reason
suggest  | tqn            | suggest hint
suggest  | tn             | imply intimate insinuate
conclude | tqn            | conclude
judge    | c              | deem
judge    | a              | view regard perceive
find     | t              | find
reveal   | tqn            | reveal disclose divulge
reveal   | tn             | indicate signal
show     | tn             | show
show     | h              | demonstrate prove
complain | tq about of    | complain
lament   | tnq            | lament regret
accuse   | n              | accuse
accuse   | n              | blame
criticise| nqa            | criticise criticize condemn denounce decry deplore slam blast deride mock lambast lambaste rebuke castigate assail attack chide scold bash rip
praise   | nqa            | praise hail laud applaud tout
welcome  | nqa            | welcome
support  | n              | endorse support back
oppose   | n              | oppose
defend   | nqa            | defend
apologise| q for          | apologise apologize
thank    | n              | thank
rule     | t against      | rule
decide   | ti             | decide
believe  | a              | see
find     | hw             | know learn realise realize discover determine recognise recognize understand
support  | n              | favour favor champion
believe  | n              | prefer
criticise| nqa            | ridicule disparage belittle berate excoriate vilify bemoan trash
praise   | nqa            | commend salute extol
"""

NOUNS = """
claim    | t of           | claim allegation assertion contention
say      | t of           | statement comment remark announcement declaration
accuse   | - of             | accusation
deny     | t of           | denial
demand   | it for         | demand call
warn     | t of           | warning
believe  | t              | belief view opinion
believe  | t of about     | fear concern suspicion worry doubt
hope     | t of           | hope
promise  | ti of          | promise pledge vow assurance
threaten | i              | threat
suggest  | t              | suggestion
argue    | t              | argument
report   | t of           | report rumour rumor
expect   | t              | prediction expectation
"""

ADJECTIVES = """
believe  | t of about     | confident certain sure convinced
believe  | t of about     | sceptical skeptical doubtful suspicious wary
hope     | t about        | hopeful optimistic upbeat
believe  | t about        | worried concerned afraid anxious nervous alarmed
say      | t about        | clear adamant
criticise| - of           | critical contemptuous dismissive scornful
support  | - of           | supportive
criticise| t about at     | angry furious upset outraged
lament   | t about at     | disappointed frustrated dismayed unhappy
praise   | t of about     | proud glad pleased delighted grateful
want     | i              | willing eager keen determined prepared
refuse   | i              | unwilling reluctant
"""

# Verbs of other meanings that speak with a particle: stance | frames and prepositions | verb+particle.
PARTICLES = """
say      | tqn    | point+out spell+out lay+out set+out
say      | tq     | shoot+back fire+back hit+back snap+back chime+in weigh+in jump+in cut+in blurt+out cry+out
say      | q      | go+on carry+on press+on
say      | tq     | put+it
reject   | n      | rule+out play+down wave+off brush+off shrug+off hit+back+at
demand   | n      | call+for push+for appeal+for call+on
criticise| n      | lash+out+at hit+out+at call+out rail+against take+aim+at take+issue+with go+after
support  | n      | speak+out+for
say      | tq     | make+clear make+it+clear make+plain
argue    | t for  | make+the+case make+a+case
confirm  | n      | stand+by double+down+on
oppose   | n      | speak+out+against come+out+against
"""
