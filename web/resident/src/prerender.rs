//! Writes fragments of the page on standard output, for each text table on
//! standard input: the first step, so that it can be filled in before the app
//! is there; what the page shows where the app does not run; and the same in
//! few words. NUL separates tables, and fragments.

use std::io;

use futures_executor::block_on;
use riksnorm_resident::{Fragment, prerender};

fn main() -> io::Result<()> {
    let tables = io::read_to_string(io::stdin())?;
    let mut fragments = Vec::new();
    for table in tables.split('\0') {
        for fragment in [Fragment::FirstStep, Fragment::WithoutApp, Fragment::Short] {
            let html = block_on(prerender(fragment, table.to_owned()));
            let no_table = || io::Error::other("the text table is of another build");
            fragments.push(html.ok_or_else(no_table)?);
        }
    }
    print!("{}", fragments.join("\0"));
    Ok(())
}
