"""A text in, the language it is written in out where that is plainly not English; in doubt it is English.

By the share of each language's commonest short words (articles, prepositions, conjunctions, auxiliaries:
closed classes, the top of any frequency list), and by the script. Names of languages as ISO 639-1 codes.
"""

from __future__ import annotations

from types import MappingProxyType

from twosource.annotation import Final
from twosource.pattern import pattern

# A text with fewer words than this says too little of its language.
FEWEST_WORDS = 25
# Names alone ("de la Cruz", "van der Berg") bring few different ones of a language's short words.
_FEWEST_KINDS = 4
_GLANCE = 1_000
_LOOKED_AT = 5_000
# English news has a share of .25 to .45 of its short words; a list of names and figures has less.
_SURE = 0.2

_ENGLISH: Final = frozenset(
    "the of and to in a is that for was on with as it by at from be are his he they have had were this which not but has "
    "their an its who been will would said after over more than about into when or we you she her him there".split()
)
_OTHERS: Final = MappingProxyType(
    {
        "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man",
        "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ont été cette mais ou comme aux leur son sa ses était elle nous vous être deux fait aussi",
        "es": "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy hasta desde",
        "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era",
        "it": "di che e la il un a per è in una mi sono ho non ma lo ha le si con i da del della dei al nel alla più anche come se gli o su dal questo ci era stato suo sua delle",
        "nl": "de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit naar worden heeft werd",
        "sv": "och i att det som en på är av för med till den han om har de inte ett var sig från men vid så kan nu när ut skulle sin eller blir hade efter också över hans där",
        "da": "og i at det er en til af som på de med han den for ikke der var sig jeg et har om hun havde men ham kan fra så ved blev efter også hans",
        "no": "og i det er til som en på å av at for med de den har ikke var et om fra seg han kan men så hun ble etter også vil hans",
        "pl": "w i na z do nie się że to jest o za jak po co od przez dla ale są tym czy przy jego był oraz może które który tego jej już tylko",
        "cs": "a v se na je že o s z do i to k ve pro za by ale si po jako podle jeho od jsem už nebo která který bude byl jsou také",
        "tr": "ve bir bu da de için ile olarak daha çok gibi olan en kadar sonra ne var ya o olduğu ancak ise her göre iki dedi",
        "id": "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena ada oleh para telah sebagai adalah bisa mereka kata",
        "ro": "de și în a la cu pe nu o că din să un este mai pentru care se sunt ca au fost al sau dar prin după ei lui",
        "fi": "ja on ei että oli se hän mutta ovat kun niin myös joka mukaan ole kuin sen tai jo vain hänen ovat oli olla",
        "hu": "a az és hogy nem is egy ez meg volt csak de mint el azt már ha még ki lehet majd volna szerint vagy",
    }
)  # fmt: skip
_LETTERS: Final = pattern(r"[^\W\d_]+")
# Scripts in which no English is written, by the first and last letter of their main blocks.
_SCRIPTS: Final = (
    ("Greek", "\u0370", "\u03ff"), ("Cyrillic", "\u0400", "\u052f"), ("Hebrew", "\u0590", "\u05ff"), ("Arabic", "\u0600", "\u077f"),
    ("Devanagari", "\u0900", "\u097f"), ("Indian", "\u0980", "\u0dff"), ("Thai", "\u0e00", "\u0e7f"), ("Georgian", "\u10a0", "\u10ff"),
    ("Ethiopic", "\u1200", "\u137f"), ("Japanese", "\u3040", "\u30ff"), ("Chinese", "\u4e00", "\u9fff"), ("Korean", "\uac00", "\ud7af"),
)  # fmt: skip


def other_language(text: str) -> str | None:
    """The language or script of a text that is plainly not English, None for English and for what is in doubt."""
    if _begins_english(text):
        return None
    looked_at = text[:_LOOKED_AT]
    script = _script(looked_at)
    if script:
        return script
    words = [word.lower() for word in _LETTERS.findall(looked_at)]
    if len(words) < FEWEST_WORDS:
        return None
    english = sum(word in _ENGLISH for word in words) / len(words)
    if english >= _SURE:
        return None
    shares = {code: _share(words, code) for code in _OTHERS}
    best = max(shares, key=lambda code: (shares[code], code))
    varied = len(set(words).intersection(_OTHERS[best].split())) >= _FEWEST_KINDS
    return best if varied and shares[best] > 0.15 and shares[best] > 2 * english else None


def _begins_english(text: str) -> bool:
    """Whether the beginning is plainly English, which spares nearly every text the rest."""
    words = text[:_GLANCE].lower().split()
    return len(words) >= FEWEST_WORDS and sum(map(_ENGLISH.__contains__, words)) > _SURE * len(words)


def _share(words: list[str], code: str) -> float:
    known = frozenset(_OTHERS[code].split())
    return sum(word in known for word in words) / len(words)


def _script(text: str) -> str | None:
    """A script that more than half of the letters are in; an English text may quote a name in it."""
    if text.isascii():
        return None
    letters = [character for character in text if character.isalpha()]
    foreign = [character for character in letters if character >= "\u0370"]
    if len(foreign) * 2 <= len(letters) or len(letters) < FEWEST_WORDS:
        return None
    counts = {name: sum(first <= c <= last for c in foreign) for name, first, last in _SCRIPTS}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] * 2 > len(letters) else None
