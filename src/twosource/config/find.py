"""A folder, the environment and the command line in, the Config that holds out: the nearest claims.yaml upward."""

from __future__ import annotations

import os
from collections.abc import Mapping

from twosource.annotation import Any
from twosource.config import FAIL_ON, Config
from twosource.config.limits import parse_limits
from twosource.errors import ConfigError, nearest
from twosource.noun import replace

NAME = "claims.yaml"
PREFIX = "TWOSOURCE_"
# What the environment may set, and what the words there mean.
ENVIRONMENT = ("fail_on", "independent", "baseline", "strict", "limits")
_SWITCHES = ("independent", "strict")
_TRUE = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}


def find(folder: str | os.PathLike[str]) -> str | None:
    """The nearest claims.yaml in `folder` or above it, as a path relative to the folder; None if there is none."""
    here, steps = os.path.realpath(folder), 0
    while not os.path.isfile(os.path.join(here, NAME)):
        above = os.path.dirname(here)
        if above == here:
            return None
        here, steps = above, steps + 1
    return "../" * steps + NAME


def load(path: str) -> Config:
    """The Config of the file at `path`. Raises ConfigError if it cannot be read."""
    from twosource.config.read import build, parse

    try:
        with open(path, encoding="utf-8") as file:
            text = file.read().removeprefix("\ufeff")
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file; `twosource init` writes one") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: it is not UTF-8 (byte {error.start}); save it as UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    return build(parse(text, path), path, os.path.dirname(path).replace(os.sep, "/") or ".")


def configure(
    given: Mapping[str, Any],
    environment: Mapping[str, str],
    config: str | None = None,
    isolated: bool = False,
) -> Config:
    """The Config of a run: the command line before the environment before the file before the defaults.

    `given` holds what the command line sets (None: not set); `config` names the file, else the
    nearest upward is taken; `isolated` reads neither file nor environment.
    """
    path = config or (None if isolated else environment.get(PREFIX + "CONFIG") or find("."))
    settings = Config() if path is None else load(path)
    settings = _over(settings, {}, settings.origins.get("limits", "default"), settings.limits)
    layers = [] if isolated else [(_environment(environment), "environment")]
    layers.append(({key: value for key, value in given.items() if value is not None}, "command line"))
    for values, origin in layers:
        limits = values.pop("limits", {})
        settings = _over(settings, values, origin, limits)
    if settings.fail_on not in FAIL_ON:
        raise ConfigError(
            f"{settings.fail_on!r} is no severity to fail on{nearest(settings.fail_on, FAIL_ON)}"
        )
    return settings


def _over(settings: Config, values: Mapping[str, Any], origin: str, limits: Mapping[str, int]) -> Config:
    """The settings with `values` over them, and each of the `limits` over its own; all of them from `origin`."""
    said = (*values, *(f"limits.{name}" for name in limits))
    origins = {**settings.origins, **dict.fromkeys(said, origin)}
    return replace(settings, **values, limits={**settings.limits, **limits}, origins=origins)


def _environment(environment: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for key in ENVIRONMENT:
        text = environment.get(PREFIX + key.upper(), "")
        if not text:
            continue
        if key in _SWITCHES and text.lower() not in _TRUE:
            raise ConfigError(f"{PREFIX}{key.upper()} must be true or false, not {text!r}")
        values[key] = _TRUE[text.lower()] if key in _SWITCHES else text
        if key == "limits":
            values[key] = parse_limits(text, PREFIX + "LIMITS")
    return values
