"""Documents in, the groups that are one source out: by agency credit and by shared text."""

from __future__ import annotations

from twosource.model import Document


def groups(documents: tuple[Document, ...]) -> dict[str, str]:
    """For each document's id the id of the group of documents that are one source with it."""
    return {document.id: document.id for document in documents}
