# `make site` builds the website, `make test` proves that all is well; both set themselves up. `make help` lists the rest.

PY := .venv/bin/python
# One worker per core of the smallest machine that this runs on; each starts at most one browser.
PYTEST := $(PY) -m pytest --numprocesses 2 --dist worksteal
CATALOGUE := locales/cy/LC_MESSAGES/messages.po
COMPILE := pip-compile --quiet --generate-hashes --strip-extras --no-emit-index-url --no-emit-find-links \
	--no-emit-options --no-header

.DEFAULT_GOAL := help
.PHONY: help site serve test fast checks golden messages lock wheel clean setup setup-test chromium

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: setup ## build the website from content/ into public/
	$(PY) -m generator build

serve: setup ## preview at a local address; rebuilds and reloads when you save
	$(PY) -m generator serve

test: setup-test chromium checks ## everything that must hold before a commit lands, real browser included
	$(PYTEST)

fast: setup-test checks ## the developer's loop, under a minute: no browser, no slow tests
	$(PYTEST) -m "not browser and not slow"

checks: setup-test ## format, lint, types and who-imports-whom
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports --no-cache

setup:
	@.ci/setup requirements.lock

setup-test:
	@.ci/setup requirements-test.lock

chromium:
	@.ci/chromium

golden: setup-test ## write the golden pages anew; then read the difference as a reader would
	$(PY) -m tests.golden.pages

messages: setup-test ## new words of the interface into the catalogues: then translate the empty ones
	.venv/bin/pybabel --quiet extract --mapping-file=pyproject.toml --no-location --sort-output --omit-header \
		--add-comments=Translators: --output-file=locales/messages.pot .
	.venv/bin/pybabel update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap \
		--input-file=locales/messages.pot --locale=cy \
		--output-file=$(CATALOGUE)

lock: ## pin every package anew, with hashes (needs the network)
	test -x .cache/lock/bin/pip-compile || (python3 -m venv .cache/lock && .cache/lock/bin/pip install --quiet pip-tools)
	.cache/lock/bin/$(COMPILE) --upgrade --output-file=requirements.lock pyproject.toml
	.cache/lock/bin/$(COMPILE) --upgrade --extra=test --constraint=requirements.lock \
		--output-file=requirements-test.lock pyproject.toml

wheel: setup-test ## dist/trialpages-….whl, with templates and catalogues inside
	$(PY) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean: ## remove what can be made again; public/ stays
	rm -rf .venv .cache dist build .pytest_cache .hypothesis .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
