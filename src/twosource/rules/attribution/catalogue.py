"""The attribution rules as values, each with its reason and examples; nothing in, the tuple of rules out."""

from __future__ import annotations

from collections.abc import Callable

from twosource.rules.attribution.quotes import find_quotes
from twosource.rules.attribution.reading import read_unit
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading, Passage, Rule


def _finder(rule: str) -> Callable[[Passage], list[AttributedReading]]:
    """What the rule with this id reads in one passage, quotations and all."""

    def find(passage: Passage) -> list[AttributedReading]:
        inside = [q for q in find_quotes(passage.text) if passage.span.start <= q.start < passage.span.end]
        unit = Unit(passage.tokens, passage.span, inside, headline=True)
        return [r for r in read_unit(unit) if r.rule == rule]

    return find


def _rule(
    name: str, because: str, matches: tuple[str, ...], ignores: tuple[str, ...]
) -> Rule[AttributedReading]:
    rule = f"attribution.{name}"
    return Rule(rule, because, _finder(rule), matches, ignores)


RULES: tuple[Rule[AttributedReading], ...] = (
    _rule(
        "quote-before",
        "A quotation before who says it, in either order of source and verb, with what follows where the cue breaks"
        " it in two (Quirk et al. 1985, 14.29, on reporting clauses).",
        (
            "“The road is closed,” the mayor said.",
            "“The road is closed,” said Ann Lee, the mayor of Ashby.",
            "“The road,” she added, “will open on Monday.”",
            '"We have no choice", the minister told parliament.',
            "‘They will come back,’ Mr Singh said in New Delhi.",
        ),
        (
            "The road is closed, the mayor said.",
            "The mayor read “War and Peace” on the train.",
            "He wrote for “The Morning Post” and taught history.",
            "The mayor said: “The road is closed.”",
        ),
    ),
    _rule(
        "quote-after",
        "A quotation after its cue, past hearer, time and place, with or without a colon.",
        (
            "The mayor said: “The road is closed.”",
            "“From here there are two paths,” began the letter, and the minister told the delegations on Friday:"
            " “Choose one.”",
            "She told reporters on Monday, “The road will stay closed.”",
            "Turning to the delegates, the host addressed them with a warning: “There is no third way.”",
        ),
        (
            "The mayor wore a badge that read “Ashby first”.",
            "The band played “Yellow River” at the rally.",
            "“The road is closed,” the mayor said.",
        ),
    ),
    _rule(
        "clause-after",
        "A clause after a verb of saying, thinking or showing, with or without “that”, up to where the narrator"
        " takes over again (Quirk et al. 1985, 16.30-35).",
        (
            "The mayor said that the road would stay closed.",
            "Officials say the bridge is safe.",
            "Military analysts suggest that the army is preparing for another offensive.",
            "The report, published on Tuesday, found that one train in five was late.",
            "A senior official, speaking anonymously, said the terms were unacceptable.",
        ),
        (
            "The statement that he signed was short.",
            "The report was late.",
            "He said nothing.",
            "The claim form is four pages long.",
        ),
    ),
    _rule(
        "clause-before",
        "A clause before who says it, or one that the cue breaks in two, set off by a comma.",
        (
            "The road will stay closed, the mayor said.",
            "Two people died in the crash, said Ann Lee, a doctor at the hospital.",
            "The plan, analysts said, would cost billions.",
            "If the talks fail, he said, the army will move.",
        ),
        (
            "In a statement, the mayor said the road was closed.",
            "On Monday, he said so.",
            "The road, which the mayor closed, is open again.",
        ),
    ),
    _rule(
        "infinitive",
        "An infinitive that states a promise, threat, demand, refusal, wish or plan (Levin 1993, urge and order verbs).",
        (
            "The union threatened to strike.",
            "She urged the allies to send more aid.",
            "Both sides agreed to exchange prisoners.",
            "The minister vowed on Monday to rebuild the bridge.",
        ),
        (
            "He ran to catch the train.",
            "The threat to the harbour has passed.",
            "The order to go was late.",
        ),
    ),
    _rule(
        "object",
        "A noun phrase that stands for what is said: accusations, denials, criticism, praise, names and reports.",
        (
            "Ukraine accused Russia of introducing new demands.",
            "The company denied any wrongdoing.",
            "He called the decision a disgrace.",
            "She described it as “a good ending to a difficult day”.",
            "The unions called for an inquiry.",
        ),
        (
            "The man accused of the theft ran away.",
            "A ship called Aurora sank.",
            "The call for help came at noon.",
            "The street is named after a poet.",
        ),
    ),
    _rule(
        "passive",
        "A passive verb of saying whose subject is part of what is said; who says it is named by “by”, if at all.",
        (
            "The minister is expected to resign.",
            "The driver was accused of fraud by two passengers.",
            "It was reported that the ship had sunk.",
            "The general was quoted as saying that the war was over.",
        ),
        (
            "The minister was reported on Monday.",
            "The ship was built by two brothers.",
            "The letter was addressed to the queen.",
        ),
    ),
    _rule(
        "question",
        "A participle that says what somebody was asked; who asks is rarely named.",
        (
            "Asked whether he would resign, the minister smiled.",
            "The minister laughed when asked about the missing money.",
        ),
        ("The price asked was too high.", "She asked for water."),
    ),
    _rule(
        "adjective",
        "An adjective of belief, feeling or will after a form of “be”, with its clause, infinitive or preposition.",
        (
            "The mayor is confident that the road will open.",
            "Doctors are worried about the shortage of beds.",
            "The union was not willing to talk.",
        ),
        (
            "The sky was clear.",
            "It is clear that the road is closed.",
            "A confident mayor opened the road.",
        ),
    ),
    _rule(
        "noun",
        "A reporting noun with its clause, where somebody is named whose saying it is, or the noun itself says that"
        " it is abroad without an author.",
        (
            "The court threw out his claim that the vote was stolen.",
            "Prices rose on fears that the strait would close.",
            "The minister ignored warnings from doctors that beds were short.",
        ),
        (
            "The claim was thrown out.",
            "The statement that lay on the desk was short.",
            "The report on the desk is mine.",
        ),
    ),
    _rule(
        "according-to",
        "A prepositional cue: “according to” somebody, or a poll that the sentence opens with.",
        (
            "Two people died, according to the police.",
            "According to the ministry, the bridge is safe.",
            "In a new poll of voters, most said they were tired.",
        ),
        (
            "Everything went according to plan.",
            "The books stand according to size.",
            "In a statement, the police gave no names.",
        ),
    ),
    _rule(
        "headline",
        "A colon that parts a speaker from what is said, on either side: headlines and transcripts.",
        (
            "Lavrov: Talks will go on",
            "Police: two dead in crash on coast road",
            "Two dead in crash on coast road: police",
            "WALLACE: You said the tax would fall.",
        ),
        (
            "Watch: Storm hits the coast",
            "Timeline: How the war began",
            "Istanbul: In a first step, the two sides met on Friday.",
        ),
    ),
)
