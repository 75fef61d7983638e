//! Calendar months.

use std::fmt;

/// A text that is no month. As a [`Fault`](crate::Fault) it is
/// [`MonthFormat`](crate::Fault::MonthFormat).
///
/// ```
/// use riksnorm::{Fault, Month};
///
/// let fault = Month::parse("november").map_err(Fault::from);
/// assert_eq!(fault, Err(Fault::MonthFormat));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NotAMonth;

impl fmt::Display for NotAMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a month is written like 2026-11")
    }
}

impl std::error::Error for NotAMonth {}

/// A calendar month of the years 0 to 9999, written `2026-11`.
///
/// ```
/// use riksnorm::{Month, NotAMonth};
///
/// let month = Month::parse("2026-01")?;
/// assert_eq!(month.before().to_string(), "2025-12");
/// assert_eq!(month.days(), 31);
/// assert_eq!(Month::parse("2026-13"), Err(NotAMonth));
/// # Ok::<(), NotAMonth>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// A month of the tables, checked when they were built.
    pub(crate) const fn from_table(year: u16, month: u8) -> Self {
        Self { year, month }
    }

    /// The month with this number (1 to 12) of a year.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        if year <= 9999 && month >= 1 && month <= 12 {
            Some(Self { year, month })
        } else {
            None
        }
    }

    /// Reads exactly four digits, a hyphen and two digits.
    ///
    /// # Errors
    /// [`NotAMonth`].
    pub fn parse(text: &str) -> Result<Self, NotAMonth> {
        let number = |digits: &str| {
            let all_digits = digits.bytes().all(|digit| digit.is_ascii_digit());
            all_digits.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        if year.len() != 4 || month.len() != 2 {
            return Err(NotAMonth);
        }
        let month = number(month).and_then(|month| u8::try_from(month).ok());
        number(year)
            .zip(month)
            .and_then(|(year, month)| Self::new(year, month))
            .ok_or(NotAMonth)
    }

    /// The calendar year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The number of the month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The month before. Income counts from it (AR). `0000-01` stays.
    #[must_use]
    pub const fn before(self) -> Self {
        match (self.year, self.month) {
            (0, 1) => self,
            (year, 1) => Self::from_table(year - 1, 12),
            (year, month) => Self::from_table(year, month - 1),
        }
    }

    /// The month after. `9999-12` stays.
    #[must_use]
    pub const fn after(self) -> Self {
        match (self.year, self.month) {
            (9999, 12) => self,
            (year, 12) => Self::from_table(year + 1, 1),
            (year, month) => Self::from_table(year, month + 1),
        }
    }

    /// How many days it has.
    #[must_use]
    pub const fn days(self) -> u8 {
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if self.year.is_multiple_of(4)
                && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400)) =>
            {
                29
            }
            2 => 28,
            _ => 31,
        }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn a_month_never_leaves_the_years_it_is_read_in() {
        let first = Month::parse("0000-01").unwrap();
        let last = Month::parse("9999-12").unwrap();
        assert_eq!(first.before(), first);
        assert_eq!(last.after(), last);
        assert_eq!(last.before().after(), last);
        assert_eq!(first.after().before(), first);
    }

    #[test]
    fn a_month_is_four_digits_a_hyphen_and_two() {
        assert_eq!(Month::parse("2026-11").ok(), Month::new(2026, 11));
        for text in [
            "226-11", "02026-11", "2026-1", "2026-011", "+026-11", "2026-+1",
        ] {
            assert!(Month::parse(text).is_err(), "{text}");
        }
        for (year, month) in [(10_000, 1), (2026, 0), (2026, 13)] {
            assert_eq!(Month::new(year, month), None);
        }
        assert!(Month::new(9999, 12).is_some() && Month::new(0, 1).is_some());
    }

    /// The Gregorian calendar: a year is a leap year where four divides it, but
    /// not where a hundred does, unless four hundred does.
    #[test]
    fn a_month_has_the_days_of_the_calendar() {
        let of_2025 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, days) in (1..).zip(of_2025) {
            assert_eq!(Month::new(2025, month).map(Month::days), Some(days));
        }
        for (year, days) in [(2024, 29), (2026, 28), (1900, 28), (2100, 28), (2000, 29)] {
            assert_eq!(Month::new(year, 2).map(Month::days), Some(days), "{year}");
        }
    }
}
