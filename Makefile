# Every recipe is what CI runs.
.PHONY: help test check
help: ## what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort
test: ## native tests and all checks
	cargo test --test native
	$(MAKE) check
check: ## formatting, lints, documentation
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	RUSTDOCFLAGS='-D warnings' cargo doc --no-deps
