//! Writes the first step as HTML on standard output, so that the page can be
//! read and filled in before the app has arrived. The text table comes in on
//! standard input.

use std::io::{self, Read};

fn main() -> io::Result<()> {
    let mut table = String::new();
    io::stdin().read_to_string(&mut table)?;
    match futures_executor::block_on(riksnorm_web::prerender(table)) {
        Some(html) => print!("{html}"),
        None => return Err(io::Error::other("the text table is of another build")),
    }
    Ok(())
}
