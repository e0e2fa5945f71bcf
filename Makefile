# The commands of Couplet. How the machine gets its tools is told in scripts/setup, nowhere else.

export PATH := $(CURDIR)/target/tools:$(CURDIR)/node_modules/.bin:$(PATH)
COUPLET := $(or $(CARGO_TARGET_DIR),target)/release/couplet
SETUP   := $(if $(filter serve watch build,$(MAKECMDGOALS)),build,test)

# A header line above each step, cheap steps before dear ones, one after the other.
say = @printf '\n=== %s\n'
.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help setup serve watch build check test bench format style types lint wasm rust end-to-end test-engines \
	validate budgets lighthouse

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

setup: ## put the tools in place; every target that needs them does so itself
	$(say) 'Tools'
	@scripts/setup $(SETUP)

serve: build ## build the release and run the site at http://127.0.0.1:3000
	$(say) 'Couplet (Ctrl-C ends it)'
	@$(COUPLET) serve

watch: setup ## run the site while you edit it
	cargo leptos watch

build: setup ## build the release: the program in target/release, its files in target/site
	$(say) 'Release build'
	cargo leptos build --release -P

check: setup format lint rust ## the fast part of the tests: formatting, lints, Rust tests

test: setup format style types lint wasm rust build end-to-end test-engines validate budgets ## all that CI runs

bench: ## run the benchmarks
	cargo bench

lighthouse: build ## measure the shipped site as a phone gets it; not a test
	$(say) 'Lighthouse'
	node end2end/lighthouse.mjs

# The steps of `make test`, each also a target of its own.

format:
	$(say) 'Formatting'
	cargo fmt --check

style:
	$(say) 'CSS'
	stylelint 'style/**/*.css'

types:
	$(say) 'TypeScript'
	tsc -p end2end

lint:
	$(say) 'Lints, server side'
	cargo clippy --all-targets -- -D warnings

wasm:
	$(say) 'Lints, browser side'
	cargo clippy --lib --no-default-features --features hydrate --target wasm32-unknown-unknown -- -D warnings

rust:
	$(say) 'Rust tests'
	cargo test

end-to-end: build
	$(say) 'In the browser'
	playwright test -c end2end

test-engines: build
	$(say) 'In Firefox and in WebKit'
	node --test --test-reporter=spec end2end/engines/engines.test.mjs

validate: build
	$(say) 'HTML and feeds, checked by others'
	node --test --test-reporter=spec end2end/validate.test.mjs

budgets: build
	$(say) 'Byte budgets'
	node --test --test-reporter=spec end2end/budgets.test.mjs
