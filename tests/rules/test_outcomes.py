"""What befell those who are counted, told by a complement or a particle; and what a part of a figure is."""

from __future__ import annotations

import pytest

from twosource.model import Document, NumericClaim
from twosource.pipeline import read


def first(sentence: str) -> NumericClaim:
    """The first figure's claim of a sentence."""
    claims = read(Document("a", sentence, "Example Press", "2024-03-05"))
    return next(c for c in claims if isinstance(c, NumericClaim) and c.quantity.dimension != "date")


@pytest.mark.parametrize(
    ("concept", "sentence"),
    [
        ("laid_off", "About 300 workers were laid off."),
        ("laid_off", "Some 300 staff were made redundant at the plant."),
        ("laid_off", "Some 4,000 weavers lost their jobs."),
        ("marched", "Some 40,000 people turned out."),
        ("killed", "Three security guards were shot dead in the raid."),
        ("killed", "Four people were burned to death."),
        ("killed", "Two chefs were killed."),
        ("killed", "A blast killed six trainees."),
        ("killed", "Twelve people lost their lives."),
        ("killed", "Two boys were trampled to death at the gate."),
        ("displaced", "About 9,000 people were driven from their homes."),
        ("displaced", "Floods forced 9,000 people from their homes."),
        ("displaced", "Some 600 villagers were chased out of their homes."),
        ("freed", "Twenty-three oil workers, including two Danes, walked free in Chad."),
        ("freed", "Five of the nurses were set free."),
        ("arrested", "Police took 18 people into custody."),
        ("arrested", "Twelve men were in custody."),
        ("arrested", "He said 13 men were remanded in custody."),
        ("arrested", "Some 20 men were sent to prison to await trial."),
        ("arrested", "Nine clerks were jailed pending trial."),
        ("sentenced", "Some 20 men were sent to prison."),
        ("hostage", "Two pilots were taken hostage."),
        ("rescued", "Twelve of the hikers were led to safety."),
        ("convicted", "Seven officers were found guilty."),
    ],
)
def test_a_complement_says_what_befell_them(concept: str, sentence: str) -> None:
    assert first(sentence).concept == concept


@pytest.mark.parametrize(
    "sentence",
    [
        "Twelve people were taken from the hospital.",
        "Twelve people were sent to a town.",
        "Some 300 hens lay eggs off the floor.",
        "Two boys were shot, and the dead were buried.",
        "Forty people drove to their homes.",
        "Nine players were kept at home.",
    ],
)
def test_other_complements_say_nothing(sentence: str) -> None:
    assert first(sentence).event not in {"hospitalise", "jail", "lay off", "die", "displace"}


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        ("spill", "More than 1,000 tonnes have already spilled into the sea."),
        ("pump out", "Some 2,300 tonnes had been pumped out."),
        ("burn", "About 4,000 hectares burned."),
        ("lose power", "The storm left 30,000 homes without power."),
        ("lose power", "Some 31,000 homes were without electricity."),
        ("lose power", "About 31,000 customers lost power."),
        (None, "It holds the record, 104, set last year."),
    ],
)
def test_what_happened_to_things(event: str | None, sentence: str) -> None:
    claim = first(sentence)
    assert (claim.event, claim.modality) == (event, "asserted")


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (True, "They freed 30 men, of whom at least 12 were ill."),
        (True, "They freed 12 of the men."),
        (True, "They seized 300 tonnes of the 1,200 tonnes."),
        (False, "Many of them came on some 900 buses."),
        (False, "A poll found 61 percent of the population against it."),
        (False, "Officers seized 5.6 tonnes of the drug."),
    ],
)
def test_a_part_of_a_figure(part: bool, sentence: str) -> None:
    claims = [c for c in read(Document("a", sentence, "Example Press")) if isinstance(c, NumericClaim)]
    assert ("part" in {g for c in claims for g in c.scope.group}) is part


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ((), "The campaign is to last ten days."),
        ((), "The talks will last two weeks."),
        (("period",), "Over the last ten days 40 people died."),
    ],
)
def test_the_verb_last_is_no_period(told: tuple[str, ...], sentence: str) -> None:
    claims = [c for c in read(Document("a", sentence, "Example Press")) if isinstance(c, NumericClaim)]
    assert claims[-1].scope.time == told


@pytest.mark.parametrize(
    ("concept", "sentence"),
    [
        ("person", "A total of 214 residents were taken off rooftops."),
        ("population", "The town has 27,000 inhabitants."),
        ("population", "They live in a town of 27,000 near the coast."),
        ("hired", "The brewery has about 640 employees."),
        ("hired", "The brewery employs 640 people."),
        ("worker", "Some 640 employees signed the letter."),
        ("growth", "It raised its forecast for economic growth this year to 0.9 percent."),
        ("growth", "The economy would grow by 0.9 percent."),
        ("target", "Inflation stayed above its 2% goal."),
        ("goal", "The striker scored two goals."),
        ("interest_rate", "The bank increased borrowing costs by 25 basis points."),
        ("interest_rate", "The new rate is 5.1 percent."),
        ("mortgage_rate", "Mortgage rates rose to 6.1 percent."),
        ("crime rate", "The crime rate fell to 6.1 percent."),
        ("length", "The 300-metre-long tanker carried oil."),
        ("life", "The satellite has a life of five years."),
        ("price", "The maker will cut annual costs by $600 million."),
        ("passenger", "Some 72 passengers had to be cut out of the wreckage."),
        ("aboard", "The ferry was carrying 490 passengers."),
        ("killed", "The crash killed 48 passengers."),
        ("protester", "About 200 protesters threw stones."),
        ("marched", "About 200 protesters marched through the town."),
        (None, "The companies expect to save $600 million."),
    ],
)
def test_what_a_figure_is_of(concept: str | None, sentence: str) -> None:
    assert first(sentence).concept == concept


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        ("hold", "The men were held for 47 days by gunmen."),
        ("hold", "He came home after being held for 47 days by gunmen."),
        ("last", "The talks were held for two days."),
    ],
)
def test_people_are_held_and_talks_go_on(event: str, sentence: str) -> None:
    assert first(sentence).event == event


@pytest.mark.parametrize(
    ("unit", "sentence"),
    [
        ("metre", "Water levels reached a record 7.4m (24ft), breaking a mark."),
        ("metre", "The river crested at 7.4m."),
        (None, "Some 3.2m people live along the river."),
    ],
)
def test_metres_of_water(unit: str | None, sentence: str) -> None:
    assert first(sentence).quantity.unit == unit


@pytest.mark.parametrize(
    ("groups", "sentence"),
    [
        (("rescuer",), "A total of 392 rescue workers were there."),
        (("guard",), "Three security guards stood there."),
        (("worker",), "Some 30 rail workers stood there."),
        (("part",), "They held nine men, among them two managers of the firm."),
        (("other",), "Nothing was heard from the remaining ten."),
        ((), "Some 8,800 residents were evacuated."),
        (("resident",), "Some 80 residents were hurt."),
    ],
)
def test_whom_a_figure_is_restricted_to(groups: tuple[str, ...], sentence: str) -> None:
    claims = [c for c in read(Document("a", sentence, "Example Press")) if isinstance(c, NumericClaim)]
    assert claims[-1].scope.group == groups


@pytest.mark.parametrize(
    ("times", "sentence"),
    [
        (("2011",), "It was the deadliest attack since 2011, when 77 people were killed."),
        ((), "He got 22 years for killing five people in 2018."),
        ((), "The 19th-century bridge had 400 people on it."),
        (("2018",), "Floods killed 22 people in 2018."),
    ],
)
def test_when_a_figure_was_true(times: tuple[str, ...], sentence: str) -> None:
    claims = [c for c in read(Document("a", sentence, "Example Press")) if isinstance(c, NumericClaim)]
    figure = next(c for c in claims if c.quantity.dimension != "date")
    assert figure.scope.time == times


def test_a_verb_behind_a_list_is_of_the_first() -> None:
    claim = first("Nine persons, among them two managers, two clerks and three guards, have been arrested.")
    assert claim.concept == "arrested"


@pytest.mark.parametrize(
    ("modality", "sentence"),
    [
        ("asserted", "A court has awarded 12 years' imprisonment to a banker."),
        ("asserted", "The banker was awarded 10 years in jail."),
        ("asserted", "The judge gave him 11 years."),
        ("asserted", "The judge gave her at least 11 years on Friday."),
        ("asserted", "A court in Norrby gave the man nine years."),
        ("asserted", "Judge hands killer 30 years"),
        ("asserted", "The judge handed down 30 years."),
        ("asserted", "Ex-banker gets 11 years for fraud"),
        ("asserted", "He was given 11 years for the attempted murder of a clerk."),
        ("asserted", "Mayor gets nine years in graft case"),
        ("asserted", "Robber gets 11 years"),
        ("asserted", "Gunman given 11 years"),
        ("asserted", "Fraudster Ada Volk got 11 years"),
        ("asserted", "The clerks got 15 years each for stealing gold."),
        ("asserted", "The clerks received sentences of 12 years."),
        ("asserted", "He was given a jail term of 12 years."),
        ("asserted", "The gang were jailed for a total of 120 years."),
        ("asserted", "The gang got a total of 120 years in prison."),
        ("possible", "The robber could get 11 years."),
        ("demanded", "Prosecutors sought sentences of 12 years."),
        ("demanded", "Prosecutors asked the judge to hand him 21 years in jail."),
    ],
)
def test_a_term_that_somebody_gets_is_a_sentence(modality: str, sentence: str) -> None:
    claims = [c for c in read(Document("a", sentence, "Example Press", "2024-03-05")) if c.kind == "numeric"]
    terms = [c for c in claims if c.quantity.dimension == "duration"]
    assert [(c.concept, c.modality) for c in terms] == [("sentenced", modality)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The court awarded him 3 years' salary.",
        "The judge gave him three years to pay.",
        "The judge gave him two years on probation.",
        "The man has two weeks to appeal.",
        "They were awarded a five-year contract.",
        "She was awarded $2m for 12 years in jail.",
        "The court gave the ministry two years.",
        "The club gave him three years.",
        "The jury awarded her $2m over 12 years in jail.",
        "The charge carries 12 years.",
        "They worked a total of 120 years in the jail.",
        "They got suspended sentences of two years.",
        "The council gave him a term of three years.",
        "The mayor won a term of four years.",
        "The father handed down 30 years of letters.",
        "Coach gets three years",
        "Thief gets two years to repay",
        "Killer's brother gets three years",
        "The project got two years of funding.",
        "The scheme was given two years in which to work.",
        "Charity gets three years for crime prevention",
        "The victim of the robber got three years.",
        "He got two years after the killer fled.",
        "The film got ten years for its theft-themed plot.",
    ],
)
def test_other_years_that_somebody_gets_are_none(sentence: str) -> None:
    claims = read(Document("a", sentence, "Example Press", "2024-03-05"))
    assert "sentenced" not in {c.concept for c in claims if isinstance(c, NumericClaim)}


@pytest.mark.parametrize("sentence", ["Prosecutors sought 21 years.", "They asked for 14 years in prison."])
def test_a_term_asked_for_is_demanded(sentence: str) -> None:
    assert first(sentence).modality == "demanded"
