//! Reads a situation a line on standard input and writes an estimate, or its
//! violations, a line on standard output, in the same order.

use std::io::{self, BufRead, BufReader, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut output = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        writeln!(output, "{}", riksnorm_contract::json::outcome_text(text))?;
        line.clear();
        // Who asks one thing after another waits for each answer.
        if input.buffer().is_empty() {
            output.flush()?;
        }
    }
    output.flush()
}
