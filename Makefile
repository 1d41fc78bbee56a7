# Two commands: `make check` runs the main job on seeds/, `make test` runs everything that can fail.
# Both make the virtual environment they need; nothing but Python 3.11 or later and make is asked for.

VENV ?= .venv
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
BIN := $(VENV)/bin

.PHONY: check test test-spark test-hosts floors fuzz startup bench clean

check: $(VENV)/installed
	$(BIN)/twosource check

test: $(VENV)/developed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n 2

# The Spark engine against a master and two workers that the tests start on loopback.
test-spark: $(VENV)/developed
	@java -version >/dev/null 2>&1 || { echo "test-spark needs Java 17 or later on the PATH (Debian: apt-get install openjdk-17-jre-headless)" >&2; exit 2; }
	$(BIN)/python -m pip install --quiet --editable '.[archive,spark]'
	TWOSOURCE_TEST_SPARK=1 $(BIN)/python -m pytest tests/spark

# The hook run by pre-commit itself, the steps of the action and the script for GitLab, from the last commit.
test-hosts: $(VENV)/developed
	$(BIN)/python -m pip install --quiet 'pre-commit>=4.0'
	TWOSOURCE_TEST_HOSTS=1 $(BIN)/python -m pytest tests/hosts

# The scorers of ../shared against bench/floors.toml, and the price of starting the program.
floors: $(VENV)/developed
	$(BIN)/python bench/floors.py ../shared

# Every loader and room in turn, each for so long; a find ends with status 1 and lies in tests/fuzz/found/.
SECONDS ?= 20
fuzz: $(VENV)/developed
	$(BIN)/python tests/fuzz/run.py $(SECONDS)

startup: $(VENV)/installed
	$(BIN)/python bench/startup.py

# How fast figures are read, side by side with a baseline, stories aligned, and 200 articles of one story checked.
bench: $(VENV)/developed
	$(BIN)/python bench/speed.py
	$(BIN)/python bench/align.py
	$(BIN)/python bench/one_story.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "twosource needs Python 3.11 or later; name one with PYTHON=..." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable .
# An editable install is not compiled; without this every start would compile where PYTHONDONTWRITEBYTECODE is set.
	$(BIN)/python -m compileall -q src
	@touch $@

# Groups of dependencies came with pip 25.1.
$(VENV)/developed: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@
