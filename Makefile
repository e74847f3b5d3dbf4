# make run opens the window, make test checks everything; both prepare the machine first.
.PHONY: help setup setup-run run demo test check forms bench figures screenshots faults fuzz bundle clean

PYTHON ?=
export PYTHON
python = .venv/bin/python

help:
	@echo "make run          prepare this machine and open the window (without a display: make demo)"
	@echo "make test         prepare this machine and run every check and test"
	@echo "make check        lint, types, layers and drift of forms only"
	@echo "make demo         a whole year of an invented office, documents and screenshots, into build/demo/"
	@echo "make bench        start-up, pages, exports and import, as ratios"
	@echo "make figures      the judge's scores of every known plan as text, Word and PDF"
	@echo "make screenshots  the pictures of README.md and the user's guide, into docs/pictures/"
	@echo "make faults       kill and harm the store and PDFs for some minutes; nothing may be lost"
	@echo "make fuzz         harm 20,000 plans and read them; none may go uncaught, no bomb may go off"
	@echo "make bundle       the program to install, into dist/danvan/, checked by its own --self-test"
	@echo "make forms        compile forms/*.ui after changing them"

setup:
	@packaging/setup.sh develop

setup-run:
	@packaging/setup.sh run

run: setup-run
	@packaging/run.sh

demo: setup-run
	@LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(python) -m danvan_desktop demo --out build/demo

check: setup
	$(python) -m ruff check .
	$(python) -m ruff format --check .
	$(python) -m mypy
	.venv/bin/lint-imports --no-cache
	$(python) -m danvan_desktop.devtools.compile_forms --check

test: check
	LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(python) -m pytest -n logical --dist worksteal

forms: setup
	$(python) -m danvan_desktop.devtools.compile_forms

bench: setup
	LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(python) -m danvan_desktop.devtools.bench

figures: setup
	LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(python) -m tests.importers.plan.figures

screenshots: setup
	LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(python) -m danvan_desktop.devtools.screenshots --out docs/pictures

faults: setup
	$(python) -m tests.faults.killed --runs 300
	$(python) -m tests.faults.damage --stores 5000
	$(python) -m tests.faults.mutated_pdf --files 2000

fuzz: setup
	$(python) -m tests.faults.mutated --files 20000

bundle: setup
	@packaging/bundle.sh

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
