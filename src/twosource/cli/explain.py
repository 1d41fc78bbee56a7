"""`twosource explain`: a fact's fingerprint or a document's id in, why it was judged or read so out."""

from twosource.annotation import Annotated
from twosource.cli.declared import argument
from twosource.cli.options import ConfigFile, Isolated, Limit, Paths
from twosource.errors import UsageError, nearest
from twosource.model import Report, Verdict


def explain(
    target: Annotated[
        str, argument(metavar="FACT|DOCUMENT", help="A fact's id, its beginning, or a document's id.")
    ],
    paths: Paths = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    limit: Limit = None,
) -> None:
    """Say why the claims of a fact stand together, or how every number of a document was read."""
    from twosource.cli.gather import gather, settle
    from twosource.cli.terminal import emit
    from twosource.explain import explain_document, explain_fact
    from twosource.pipeline import check
    from twosource.report.explanation import document_lines, fact_lines

    settings = settle(config, isolated, limits=limit)
    loaded = gather(paths, settings)
    report = check(loaded.documents, settings, loaded.skipped)
    document = next((d for d in report.documents if d.id == target), None)
    if document is not None:
        emit(document_lines(explain_document(report, document)))
        return
    verdict = _fact(report, target)
    emit(fact_lines(explain_fact(report, verdict, settings), {d.id: d for d in report.documents}))


def _fact(report: Report, target: str) -> Verdict:
    """The one fact whose id begins with `target`; raises UsageError where none or several do."""
    found = [verdict for verdict in report.verdicts if verdict.id.startswith(target)] if target else []
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"`{target}` begins the ids of {len(found)} facts; give more of it")
    known = [document.id for document in report.documents] + [verdict.id for verdict in report.verdicts]
    raise UsageError(f"there is no fact and no document `{target}`{nearest(target, known[:200])}")
