//! Starts the caseworker's page in the browser.

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
#[cfg(target_family = "wasm")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<rlsf::GlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::GlobalTlsf::new());

fn main() {
    app::start();
}
