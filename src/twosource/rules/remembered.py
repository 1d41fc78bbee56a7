"""A comparison of two places in a list in, the same comparison out, made once for all pairs that read alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from twosource.annotation import Generic, TypeVar

T = TypeVar("T")

# So many answers are kept, then all are forgotten: memory stays flat however many claims a story has.
_MOST = 1 << 20


def numbered(readings: Iterable[Hashable]) -> list[int]:
    """For each reading a number, counted from 0: one number for all that are equal."""
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(reading, len(numbers)) for reading in readings]


class Memory(Generic[T]):
    """What was found of some keys, for the next who asks.

    Of more than `most`, in whatever unit the sizes are told, all is forgotten: memory stays flat.
    """

    def __init__(self, most: int) -> None:
        self.most = self.room = most
        self._found: dict[Hashable, T] = {}

    def get(self, key: Hashable) -> T | None:
        """What was found of a key, None where that is not known any more."""
        return self._found.get(key)

    def keep(self, key: Hashable, found: T, size: int) -> T:
        """Remember what was found, unless it alone is too much; gives it back."""
        if size > self.room:
            self.forget()
        if size <= self.room:
            self._found[key] = found
            self.room -= size
        return found

    def forget(self) -> None:
        """Know nothing any more."""
        self._found.clear()
        self.room = self.most


class Remembered(Generic[T]):
    """`compare(left, right)` of two places in a list, answered from memory where both have been read before.

    `readings` has for each place the number of all that the comparison looks at; of more than `most` answers
    all are forgotten.
    """

    def __init__(
        self, readings: list[int], compare: Callable[[int, int], T], most: int | None = None
    ) -> None:
        self._numbers = readings
        self._distinct: list[dict[int, T]] = [{} for _ in range(max(readings, default=-1) + 1)]
        # The answers of each place by the other's number; places that read alike share one table.
        self._answers = [self._distinct[number] for number in self._numbers]
        self._compare = compare
        self._most = self._room = most or _MOST

    def __call__(self, left: int, right: int) -> T:
        """The answer for two places, in this order."""
        found = self._answers[left].get(self._numbers[right])
        return self._remember(left, right) if found is None else found

    def _remember(self, left: int, right: int) -> T:
        if not self._room:
            for answers in self._distinct:
                answers.clear()
            self._room = self._most
        self._room -= 1
        found = self._answers[left][self._numbers[right]] = self._compare(left, right)
        return found
