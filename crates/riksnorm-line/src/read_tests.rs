//! What a longer line costs.

use std::cell::Cell;

use super::read;
use crate::{Language, token::tokens};

thread_local! {
    /// How often a reader of this thread has looked at a token.
    pub(super) static STEPS: Cell<usize> = const { Cell::new(0) };
}

fn steps(line: &str) -> usize {
    STEPS.set(0);
    let read = read(line, Language::Swedish, None);
    assert!(read.mistakes.len() + read.items.len() <= 4 * tokens(line).len() + 4);
    STEPS.get()
}

/// A loop within a loop would take a hundred times the steps.
#[test]
fn ten_times_as_long_a_line_takes_ten_times_the_steps() {
    for piece in [
        "9(",
        "(",
        "el 1 ",
        "lön ",
        "h ",
        "4 ",
        "8 200 ",
        "2 vuxna ",
        "? ",
        "j ",
        "barn 4 ",
        "hyra 5>5 ",
        "och ",
        "ca ",
        "780512 ",
        "1+",
        "lön2 5 ",
        "\"",
        "xyz ",
        "9(1d) ",
        "; ",
        "lön 5 j ",
        "hyra ",
    ] {
        let line = |bytes: usize| piece.repeat(bytes / piece.len());
        let (short, long) = (steps(&line(500)), steps(&line(5000)));
        assert!(long <= 12 * short.max(10), "{piece:?}: {short}, {long}");
    }
}
