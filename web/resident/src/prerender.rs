//! Writes parts of the page as HTML on standard output, for each text table on
//! standard input: the first step, so that it can be read and filled in before
//! the app has arrived; what stands there where the app does not run; and the
//! same in few words. NUL stands between tables, and between parts.

use std::io;

use futures_executor::block_on;
use riksnorm_resident::{Part, prerender};

fn main() -> io::Result<()> {
    let tables = io::read_to_string(io::stdin())?;
    let mut parts = Vec::new();
    for table in tables.split('\0') {
        for part in [Part::FirstStep, Part::WithoutApp, Part::Short] {
            let html = block_on(prerender(part, table.to_owned()));
            let no_table = || io::Error::other("the text table is of another build");
            parts.push(html.ok_or_else(no_table)?);
        }
    }
    print!("{}", parts.join("\0"));
    Ok(())
}
