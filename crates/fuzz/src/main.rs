//! Searches for an input that breaks a target: libFuzzer, with its arguments.
//! `FUZZ_TARGET` names the target. `cargo xtask fuzz` builds and starts it.
#![no_main]

use std::{env, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use riksnorm_fuzz::TARGETS;

static CHECK: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = env::var("FUZZ_TARGET").unwrap_or_default();
    let target = TARGETS.iter().find(|target| target.name == name);
    target.expect("FUZZ_TARGET has to name a target").check
});

fuzz_target!(|input: &[u8]| CHECK(input));
