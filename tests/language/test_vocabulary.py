"""The built-in vocabularies are read as lines; as YAML they say the same."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from twosource.language import vocabulary as module
from twosource.language.vocabulary import vocabulary

FILES = sorted((Path(module.__file__).parent / "data").glob("*.yaml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_lines_of_a_vocabulary_are_yaml_and_say_the_same(path: Path) -> None:
    said = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert vocabulary(path.stem) == said
    assert list(vocabulary(path.stem)) == list(said)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_family_stands_twice(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[0] for line in lines if line and not line.startswith(("#", " "))]
    assert len(names) == len(set(names))
