//! Starts the caseworker's page in the browser.

mod actions;
mod app;
mod days;
mod desk;
mod echo;
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
mod toolbar;
mod words;

fn main() {
    app::start();
}
