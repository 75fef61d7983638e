//! Writes to standard output.

use std::io::Write;

/// Prints the text. Where the reader has gone away (`… | head`) there is
/// nobody to tell, and the work goes on: `print!` would panic.
pub(crate) fn say(text: &str) {
    let mut output = std::io::stdout().lock();
    let _ = output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush());
}
