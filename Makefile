# Every recipe is what CI runs.
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.PHONY: help run build test test-all check bench soak fuzz
.DEFAULT_GOAL := help

port := 8117
logs := target/test-logs
# What .ci/toolchain found out about this machine, for the recipes that need it.
env := set -a; . .ci/env; set +a;
wasm_env := CARGO_TARGET_DIR=target/wasm CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
	WASM_BINDGEN_TEST_WEBDRIVER_JSON=tests/wasm/webdriver.json WASM_BINDGEN_USE_BROWSER=1 WASM_BINDGEN_TEST_ONLY_WEB=1
fuzz_targets := $(notdir $(basename $(wildcard tests/fuzz/targets/*.rs)))
www_bin := www/node_modules/.bin

help: ## what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | sort

run: ## open the explorer in a browser; needs only what is checked in
	@url=http://localhost:$(port)/www/; echo "$$url (stop with Ctrl-C)"; \
	if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then (sleep 1; xdg-open "$$url" >/dev/null 2>&1 || true) & \
	elif [ "$$(uname)" = Darwin ]; then (sleep 1; open "$$url") & fi; \
	if command -v python3 >/dev/null; then exec python3 -m http.server $(port) --bind 127.0.0.1; fi; \
	if command -v node >/dev/null; then exec node www/build/serve.mjs $(port); fi; \
	echo 'Neither Python 3 nor Node.js is here: open www/index.html in a browser instead.'; exit 1

build: ## pkg/ from the sources
	@.ci/toolchain build
	node www/build.mjs

test: ## every test and check: native, wasm in a browser, pages in browsers, lints
	@.ci/toolchain test
	@rm -rf $(logs); mkdir -p $(logs)
	cargo test 2>&1 | tee $(logs)/native.log
	@$(env) export RUSTUP_TOOLCHAIN="$${WASM_TOOLCHAIN:-$${RUSTUP_TOOLCHAIN:-}}"; [ -n "$$RUSTUP_TOOLCHAIN" ] || unset RUSTUP_TOOLCHAIN; \
	$(wasm_env) cargo test --target wasm32-unknown-unknown --test wasm 2>&1 | tee $(logs)/wasm.log
	@$(env) node --test --test-reporter=spec tests/build/*.test.mjs tests/words/*.test.mjs tests/perf/*.test.mjs tests/e2e/*.test.mjs 2>&1 | tee $(logs)/browser.log
	@$(env) for engine in chromium firefox webkit; do \
		ENGINE=$$engine node --test --test-reporter=spec tests/engines/*.test.mjs 2>&1 | tee $(logs)/$$engine.log; done
	@$(env) SEED=1 SOAK_ACTIONS=1000 SOAK_CYCLES=100 node --test --test-reporter=spec tests/soak/soak.mjs 2>&1 | tee $(logs)/soak.log
	@$(MAKE) --no-print-directory fuzz 2>&1 | tee $(logs)/fuzz.log
	@$(MAKE) --no-print-directory check
	@node tests/summary.mjs $(logs)

test-all: test ## test, then every builder and framework, and programs that read our files
	@.ci/toolchain all
	@$(env) node --test --test-reporter=spec tests/builders/matrix.mjs $(wildcard tests/programs/*.test.mjs)

check: ## formatting, lints, types, documentation, dependencies, and whether pkg/ is up to date
	@.ci/toolchain test
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps
	$(www_bin)/tsc -p www/jsconfig.json
	$(www_bin)/biome check
	cargo deny --config .deny.toml check bans licenses sources
	@node tests/audit.mjs
	node www/build/architecture/draw.mjs --check
	node www/build.mjs --check

soak: ## 10,000 random actions and 1,000 comings and goings in a browser; SEED=number does one again
	@.ci/toolchain test
	@$(env) node --test --test-reporter=spec tests/soak/soak.mjs

fuzz: ## each fuzz target for FUZZ_SECONDS (15), with any compiler that cargo finds
	@.ci/toolchain test
	@for target in $(fuzz_targets); do \
		log=$$(mktemp); CARGO_TARGET_DIR=target/fuzz cargo fuzz run --fuzz-dir tests/fuzz --sanitizer none $$target -- \
			-max_total_time=$(or $(FUZZ_SECONDS),15) -dict=tests/fuzz/words.dict -max_len=600 -print_final_stats=1 >$$log 2>&1 || { cat $$log; exit 1; }; \
		awk -v target=$$target '/number_of_executed_units/ { print "fuzz: " target ": " $$2 " inputs, no panic" }' $$log; rm $$log; done

bench: ## ours beside other libraries and a scan by hand: quality, speed by size, memory, pages, other stacks; BENCH=quick
	@.ci/toolchain test
	npm ci --prefix benches --no-audit --no-fund
	node benches/core.mjs
	node benches/quality.mjs
	@$(env) node benches/browser-speed.mjs
	@$(env) node benches/shipped-speed.mjs
	@$(env) node benches/memory.mjs
	@$(env) node benches/page.mjs
	@$(env) node benches/stacks.mjs
	@$(env) node benches/printed.mjs
	@$(env) node benches/lighthouse.mjs
	@$(env) node --test --test-reporter=spec tests/perf/*.test.mjs
	@[ "$(BENCH)" = quick ] || { node benches/speed.mjs && cargo bench --profile native --bench native; }
