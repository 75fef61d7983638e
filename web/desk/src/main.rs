//! Starts the caseworker's page in the browser.

mod actions;
mod app;
mod calculation;
mod days;
mod desk;
mod entry_line;
mod fields;
mod foot;
mod help;
mod keys;
mod open;
mod page;
mod plain_text;
mod record;
mod tables;
mod texts;
mod words;

fn main() {
    app::start();
}
