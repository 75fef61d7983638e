//! Which message, with which arguments: what code says before a language is
//! chosen.

/// A message and its arguments, in no language yet.
///
/// Made by the functions that `keys` generates, never by hand: they know the
/// number of the message and the order of its variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub(crate) message: u16,
    // Two words in all: a text is made in hundreds of places of the Wasm, most
    // have no arguments, and two words need no memory.
    #[expect(clippy::box_collection, reason = "a list of three words is more code")]
    args: Option<Box<Vec<Arg>>>,
}

impl Text {
    /// The message with this number, counted in the reference from 0.
    #[must_use]
    pub const fn new(message: u16) -> Self {
        Self {
            message,
            args: None,
        }
    }

    /// The same message with one argument more.
    // One copy in the Wasm, whatever the number of messages.
    #[inline(never)]
    #[must_use]
    pub fn with(mut self, arg: Arg) -> Self {
        self.args.get_or_insert_default().push(arg);
        self
    }

    /// The argument at this position.
    pub(crate) fn arg(&self, position: usize) -> Option<&Arg> {
        self.args.as_ref()?.get(position)
    }
}

/// What stands in the place of a variable. Its kind decides how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A count: “12”. Selects by number and by plural category.
    Number(i64),
    /// An amount in whole kronor: “8 200 kr”. Selects as a number does.
    Kronor(i64),
    /// A month of a year: “oktober 2026”.
    Month {
        /// The year, such as 2026.
        year: u16,
        /// The month, 1 to 12.
        month: u8,
    },
    /// A day: “1 oktober 2026”.
    Day {
        /// The year, such as 2026.
        year: u16,
        /// The month, 1 to 12.
        month: u8,
        /// The day of the month, from 1.
        day: u8,
    },
    /// A text, written as it is. Selects by the same word.
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Arg {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u8> for Arg {
    fn from(number: u8) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
