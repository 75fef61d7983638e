//! The language of the page that a line is typed on.

/// Which words count. Swedish ones count on every page, English ones where the
/// page is English: a beginning such as `sal` would else be no longer one of a
/// single word.
///
/// ```
/// use riksnorm_line::{Language, Line};
///
/// assert!(Line::new("1v rent 6000").mistakes().len() == 1);
/// assert!(Line::from_page("1v rent 6000", Language::English, None).mistakes().is_empty());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Swedish words only.
    #[default]
    Swedish,
    /// English words too.
    English,
}
