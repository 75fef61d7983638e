//! Writes a part of the page as HTML on standard output: `first-step`, so that
//! it can be read and filled in before the app has arrived, or `without-app`,
//! which stands there where the app does not run, or `short`, the same in few
//! words. The text table comes in on standard input.

use std::{
    env,
    io::{self, Read},
};

fn main() -> io::Result<()> {
    let mut table = String::new();
    io::stdin().read_to_string(&mut table)?;
    let part = match env::args().nth(1).as_deref() {
        Some("first-step") => riksnorm_web::Part::FirstStep,
        Some("without-app") => riksnorm_web::Part::WithoutApp,
        Some("short") => riksnorm_web::Part::Short,
        _ => {
            return Err(io::Error::other(
                "which part: first-step, without-app or short?",
            ));
        }
    };
    match futures_executor::block_on(riksnorm_web::prerender(part, table)) {
        Some(html) => print!("{html}"),
        None => return Err(io::Error::other("the text table is of another build")),
    }
    Ok(())
}
