//! How a problem is told to whoever typed the command.

use anyhow::Error;

/// The problem and what led to it, sentence after sentence.
pub(crate) fn in_words(problem: &Error) -> String {
    let sentences: Vec<String> = problem.chain().map(ToString::to_string).collect();
    sentences.join(" ")
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::*;

    #[test]
    fn the_cause_follows() {
        let problem = anyhow!("There is no {{{{name}}}}.").context("The page could not be filled.");
        assert_eq!(
            in_words(&problem),
            "The page could not be filled. There is no {{name}}."
        );
    }
}
