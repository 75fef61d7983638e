//! Writes fragments of the pages on standard output, for each text table on
//! standard input. First comes what is known of each municipality, then its
//! fragments in each language: the first step, so that it can be filled in
//! before the app is there; what the page shows where the app does not run; and
//! the same in few words. NUL separates tables, and fragments.

use std::io;

use futures_executor::block_on;
use riksnorm::Municipality;
use riksnorm_resident::{Fragment, prerender};

fn main() -> io::Result<()> {
    let tables = io::read_to_string(io::stdin())?;
    let mut fragments = Vec::new();
    for municipality in sites() {
        let known = [
            municipality.id(),
            municipality.name(),
            municipality.accent().unwrap_or_default(),
        ];
        fragments.push(known.join("\t"));
        for table in tables.split('\0') {
            for fragment in [Fragment::FirstStep, Fragment::WithoutApp, Fragment::Short] {
                let html = prerender(fragment, table.to_owned(), municipality.clone());
                let no_table = || io::Error::other("the text table is of another build");
                fragments.push(block_on(html).ok_or_else(no_table)?);
            }
        }
    }
    print!("{}", fragments.join("\0"));
    Ok(())
}

/// The municipalities that get a site: the default one first, then the others
/// of the data, and one for everywhere else.
fn sites() -> impl Iterator<Item = Municipality> {
    let others = Municipality::all().filter(|municipality| *municipality != Municipality::DEFAULT);
    [Municipality::DEFAULT]
        .into_iter()
        .chain(others)
        .chain([Municipality::OTHER])
}
