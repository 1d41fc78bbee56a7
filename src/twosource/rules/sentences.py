"""A span of time in, whether somebody is sentenced to it out: "jailed for 9 years", "gets nine years in prison"."""

from __future__ import annotations

from twosource.language.inflection import lemma, singular
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import AUXILIARY, DETERMINERS, PERSONS, PREPOSITIONS, WEEKDAYS
from twosource.language.wordforms import HYPHENS, POSSESSIVES, is_adverb, is_closed, is_ing, is_number
from twosource.language.wordlist import words
from twosource.rules.governors import Verb

_REACH = 9  # tokens between the verb and the term: "jailed the former mayor of Cali and his brother for"
_SENTENCING = words("sentence jail imprison condemn")
# What a convict gets, where the words behind say that it is a term.
_GIVING = words("get receive give hand serve draw order award")
# Those of them that need no such words where a crime is named, a court gives it or an offender gets it.
_HANDING = words("get receive give hand")
# What they are given for is no term: "awarded $2 million for 12 years in jail".
_OTHERWISE = frozenset(("for", "during", "from", "with", "on", "through"))
_CONFINED = words("prison jail custody detention imprisonment bars incarceration penitentiary labour labor")
_LEADING = words("in behind of")
_BETWEEN = words("hard a an the federal state military high-security")
# A term that was already served, and one that stands beside another.
_PARTING = frozenset((",", ";", ":", ".", "(", ")", "after", "while", "who", "when", "since"))
# A sentence that is not served in prison.
_MILDER = words("suspended community")
_COURTS = words("court judge magistrate jury tribunal bench")
# Who is named after the crime, and the crime itself as noun and verb; the offences that news tells of.
_OFFENDERS = words(
    """
    abuser arsonist assassin attacker blackmailer bomber burglar carjacker conman convict counterfeiter criminal defendant
    embezzler extortionist felon forger fraudster gangster gunman hijacker hitman kidnapper killer knifeman launderer
    molester mobster mugger murderer offender paedophile pedophile perjurer pimp poacher racketeer rapist robber saboteur
    shoplifter smuggler stalker swindler terrorist thief trafficker vandal
    """
)
_CRIMES = words(
    """
    abduction arson assault blackmail blasphemy bribe bribery burglary carjacking corruption crime embezzlement espionage
    extortion forgery fraud genocide graft hijacking homicide kidnapping killing laundering manslaughter misconduct
    molestation murder offence offense perjury poaching racketeering rape rioting robbery sabotage sedition shooting
    smuggling spying stabbing stalking terrorism theft torture trafficking treason
    """
)
_DEEDS = words(
    """
    abduct abuse assault attack attempt bomb bribe burgle conspire defraud embezzle extort forge hijack kidnap kill launder
    loot molest murder plot poach rape rob shoot smuggle spy stab stalk steal swindle torture traffic
    """
)
_CASES = words("case trial scandal charge plot ring conviction spree")
_GROUNDS = frozenset(("for", "over", "in"))
_GROUNDS_REACH = 7  # tokens: "for the attempted murder of", "in the city's biggest graft case"
# Behind a term that is all that somebody gets; "to", "as" and "of" would say what else the years are.
_ENDING = _GROUNDS | frozenset(("after", "and", "but", "without", "yesterday", "today"))
_ENDS = frozenset((",", ".", ";", "!", "?", ")"))
_RECEIVERS = words("him her")
_SUBJECT_REACH = 6  # tokens: "the court in Lyon has"


def sentencing(tokens: Tokens, first: int, last: int) -> Verb | None:
    """The verb by which somebody is sentenced to the span of time in tokens [first, last); None where nobody is."""
    confined = _is_confinement(tokens, last)
    if (named := _named_term(tokens, first, confined)) is not None:
        return Verb("sentence", named)
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = tokens.lower[index]
        if word in _PARTING:
            return None
        stem = lemma(word)
        if stem in _SENTENCING and _leads(tokens, first):
            return Verb("sentence", index)
        if stem in _GIVING:
            given = stem != "serve" and not any(map(_says_else, tokens.lower[index + 1 : first]))
            handed = stem in _HANDING and _is_handed(tokens, index, first, last)
            return Verb("sentence", index) if given and (confined or handed) else None
    return None


def _named_term(tokens: Tokens, first: int, confined: bool) -> int | None:
    """Where the noun stands that says the term right before it: "got sentences of 12 years", "a jail term of 9 years"."""
    if first < 2 or tokens.lower[first - 1] != "of":
        return None
    noun, modifier = singular(tokens.lower[first - 2]), "".join(tokens.lower[first - 3 : first - 2])
    if noun == "sentence" and modifier not in _MILDER:
        return first - 2
    return first - 2 if noun == "term" and (confined or modifier in _CONFINED) else None


def _says_else(word: str) -> bool:
    """Whether a word between the verb and the term says that it is not the term that is given: "$2 million over"."""
    return word in _OTHERWISE or word[0].isdigit() or word in ("$", "£", "€", "million")


def _leads(tokens: Tokens, first: int) -> bool:
    """Whether the term hangs on the verb: "jailed for", "sentenced to", "sentenced him to at least"."""
    return any(word in ("for", "to") for word in tokens.lower[max(0, first - 4) : first])


def _is_confinement(tokens: Tokens, last: int) -> bool:
    """Whether words behind the span say where it is spent: "in prison", "behind bars", "of hard labour"."""
    behind = tokens.lower[last : last + 4]
    behind = behind[1:] if behind[:1] in (["'"], ["’"]) else behind
    if behind[:1] and behind[0] in _CONFINED:
        return True
    if not behind or behind[0] not in _LEADING:
        return False
    return next((word for word in behind[1:] if word not in _BETWEEN), "") in _CONFINED or (
        behind[1:2] == ["hard"]
    )


def _is_handed(tokens: Tokens, verb: int, first: int, last: int) -> bool:
    """Whether years that somebody gets are a term though nothing says where they are spent: a crime stands behind them
    ("gets 11 years for fraud"), who gets them is an offender, or a court gives them to a person.
    """
    if not any(word in ("year", "years") for word in tokens.lower[first:last]):
        return False
    last += tokens.lower[last : last + 1] in (["each"], ["apiece"])
    behind = tokens.lower[last] if last < len(tokens) else "."
    if behind == "on":
        dated = tokens.lower[last + 1] if last + 1 < len(tokens) else ""
        ends = dated in WEEKDAYS or is_number(dated)
    else:
        ends = behind in _ENDING or behind in _ENDS
    if not ends:
        return False
    if behind in _GROUNDS and _names_crime(tokens, last + 1):
        return True
    if tokens.lower[verb + 1] == "down":
        return _is_subject(tokens, verb, _COURTS)
    if tokens.lower[verb] not in ("give", "gives", "gave", "hand", "hands"):
        return _is_subject(tokens, verb, _OFFENDERS)
    return (
        behind not in _GROUNDS and _receives(tokens, verb + 1, first) and _is_subject(tokens, verb, _COURTS)
    )


def _names_crime(tokens: Tokens, start: int) -> bool:
    """Whether a crime is named from `start` on, in the same phrase: "the attempted murder of", "stealing", "graft case"."""
    for index in range(start, min(start + _GROUNDS_REACH, len(tokens))):
        word = tokens.lower[index]
        following = tokens.lower[index + 1] if index + 1 < len(tokens) else "."
        if word in _PARTING or word == "to":
            return False
        if is_ing(word) and lemma(word) in _DEEDS and index == start:
            return True
        if singular(word) in _CRIMES:
            joined = following in HYPHENS
            return not joined and (is_closed(following) or singular(following) in _CASES)
    return False


def _is_subject(tokens: Tokens, verb: int, kinds: frozenset[str]) -> bool:
    """Whether a noun of one of the kinds is the subject of the verb: names and places may stand between, no other noun."""
    for index in range(verb - 1, max(-1, verb - 1 - _SUBJECT_REACH), -1):
        word = tokens.lower[index]
        if singular(word) in kinds:
            while index and tokens.lower[index - 1] in DETERMINERS:
                index -= 1
            return index == 0 or tokens.lower[index - 1] not in PREPOSITIONS
        passed = word in AUXILIARY or is_adverb(word) or word in ("in", "each", "both")
        if (not passed and not tokens.words[index][:1].isupper()) or word in POSSESSIVES:
            return False
    return False


def _receives(tokens: Tokens, start: int, first: int) -> bool:
    """Whether a person alone stands in tokens [start, first), whom the term is given."""
    named = [word for word in tokens.lower[start:first] if word not in DETERMINERS or word in _RECEIVERS]
    if not named or any(is_closed(word) and word not in _RECEIVERS for word in named):
        return False
    last = singular(named[-1])
    return last in _RECEIVERS or last in _OFFENDERS or last in PERSONS
