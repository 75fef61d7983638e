//! Starts the caseworker's page in the browser.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

mod actions;
mod app;
mod compare;
mod days;
mod desk;
mod echo;
mod element;
mod entry_line;
mod fields;
mod help;
mod keys;
mod ledger;
mod mistakes;
mod open;
mod page;
mod plain_text;
mod record;
mod result;
mod tables;
mod texts;
mod told;
mod toolbar;
mod words;

/// What is freed is overwritten, so that nothing of a household is left in
/// memory once it has ended.
#[global_allocator]
static FORGETTING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() {
    app::start();
}
