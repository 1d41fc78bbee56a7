"""`twosource check`: documents in, a report in any format and the exit status out."""

from twosource.annotation import TYPE_CHECKING
from twosource.cli import options
from twosource.cli.ending import UNTRUSTED
from twosource.errors import UsageError

if TYPE_CHECKING:
    from twosource.load import Loaded


def check(
    paths: options.Paths = None,
    format_: options.FormatName = "table",
    report: options.Reports = None,
    fail_on: options.FailOn = None,
    exit_zero: options.ExitZero = False,
    independent: options.Independent = None,
    only: options.Only = None,
    skip: options.Skip = None,
    min_publishers: options.MinPublishers = 1,
    sort: options.Sort = "document",
    baseline: options.Baseline = None,
    new_baseline: options.NewBaseline = None,
    today: options.Today = None,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    input_format: options.InputFormat = None,
    strict: options.Strict = None,
    limit: options.Limit = None,
    config: options.ConfigFile = None,
    isolated: options.Isolated = False,
    color: options.Colour = "auto",
    width: options.Width = None,
) -> int:
    """Show what the documents agree on, where they diverge, and what rests on one source."""
    from twosource import check as compare
    from twosource.cli import outcome, terminal
    from twosource.cli.gather import gather, settle
    from twosource.cli.progress import progress
    from twosource.report import chosen, render

    machine, page = chosen(format_).machine, terminal.page(color, width, verbose, quiet)
    written = outcome.writing(report or ())
    narrowed = outcome.narrowing(only or (), skip or (), min_publishers, sort)
    given = {"fail_on": fail_on, "independent": independent, "baseline": baseline, "strict": strict}
    settings = settle(config, isolated, **given, limits=limit)
    for output in settings.reports:
        chosen(output.format)
    loaded = gather(paths, settings, quiet, input_format)
    if len(loaded.documents) < 2:
        return _refused(loaded)
    found = compare(loaded.documents, settings, loaded.skipped, progress)
    if new_baseline is not None:
        outcome.write_baseline(found, new_baseline)
    found = outcome.forgiven(found, settings, today)
    if not quiet:
        outcome.say_if_nothing_met(found)
    found = narrowed(found)
    written(found, settings)
    terminal.emit(render(format_, found, page), machine)
    if not loaded.trusted(settings.strict):
        return UNTRUSTED
    return 1 if not exit_zero and outcome.fails(found, settings.fail_on) else 0


def _refused(loaded: "Loaded") -> int:
    """The status of a run that has too few documents; where one could not be read, that has been said and is the cause."""
    if loaded.skipped:
        return UNTRUSTED
    found = "there is one document alone" if loaded.documents else "there is no document"
    raise UsageError(f"nothing to compare: {found}; give two or more")
