//! Reads a household in one line of text a line on standard input and writes
//! what was understood of it, and its mistakes, a line on standard output.
//!
//! ```sh
//! echo '1v 4 hyra 8200' | cargo run -q --release -p riksnorm-line --example read
//! ```

use std::io::{self, BufRead, Write};

#[path = "read/answer.rs"]
mod answer;

fn main() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let mut bytes = Vec::new();
    while input.read_until(b'\n', &mut bytes)? > 0 {
        let text = String::from_utf8_lossy(&bytes);
        writeln!(
            output,
            "{}",
            answer::answer(text.trim_end_matches(['\n', '\r']))
        )?;
        // Who asks one thing after another waits for each answer.
        output.flush()?;
        bytes.clear();
    }
    Ok(())
}
