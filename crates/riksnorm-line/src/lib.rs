//! A household in one line, as a caseworker types it.
//!
//! ```
//! use riksnorm::Month;
//! use riksnorm_line::Line;
//!
//! let line = Line::new("2v 4 9(10d) 15 hyra 8200 lön 5000j el 450");
//! assert!(line.mistakes().is_empty());
//! let month = Month::parse("2026-11")?;
//! let household = line.situation(month).map(|situation| situation.household);
//! assert_eq!(household.map(|household| household.size()), Some(5));
//! # Ok::<(), riksnorm::Fault>(())
//! ```
//!
//! A line is words with space between them, in any order:
//!
//! ```text
//! line      = { month | adults | child | word }
//! month     = "2026-11"
//! adults    = "1v" | "2v" | "1" "vuxen" | "2" "vuxna"
//! child     = age [ flag ] [ "(" { days | flag | work } ")" ] [ "år" ]
//! age       = "0" … "20" [ "år" ]         18 to 20 with the flag s
//! days      = "10d" | "10" [ "dagar" ]    so many days a month
//! flag      = "l" | "s"                   lunch elsewhere; in school
//! work      = amount "/" amount           earned in the month / this year
//! word      = home sum | cost sum | income earned | "av" people
//!           | "bostadslös" | "tillgångar" | "jobbstimulans" [ "1" | "2" ]
//! income    = its word [ "1" | "2" ]      of the first or the second adult
//! earned    = salaries [ "/" salaries ]   of the first / the second adult
//! salaries  = [ amount ] [ "j" ] { "+" amount [ "j" ] }
//! sum       = amount { "+" amount }
//! amount    = "8200" | "8200,50" | "8.200" | "8200kr" | "8200" "kr"
//! ```
//!
//! The words are [`WORDS`]. Each is read by any of its spellings, with large
//! letters or small, without its dots, or by a beginning of two letters or more
//! that no other word has. Its amount may follow without space: `el450`.
//!
//! What is added with `+` is several incomes, but one cost. `j` is job stimulus
//! for the adult whose salary it stands at, or right behind: `lön2 7000 j` is
//! `lön2 7000j`. Behind anything else it is the first adult's, as the whole
//! word `jobbstimulans` is wherever it stands.
//!
//! A number by itself is a child's age. So an amount is never written with a
//! space: `8 200` is refused as a whole and never read as eight kronor.
//!
//! A `?` stands where a value is still to be given: `lön ?`, `?` for the age of
//! a child, `9(?d)`. It is always a mistake and counts as nothing. A `;` parts
//! what stands before it from what stands behind it, so that no amount or unit
//! is taken along.
//!
//! A [`Line`] goes on after a mistake: it has both what was understood and all
//! [`Mistake`]s, each with the bytes that it is about. A live page can show the
//! answer of what is understood while the last word is half typed. There are no
//! sentences here; who shows a mistake has the words.
#![forbid(unsafe_code)]

mod adults;
mod amount;
mod check;
mod child;
mod collect;
mod complete;
mod edit;
mod incomes;
mod item;
mod line;
mod mistake;
mod personal_number;
mod print;
mod read;
mod spelling;
mod sums;
mod token;
mod value;
mod vocabulary;

pub use complete::{Completion, complete};
pub use edit::{written_amount, written_number};
pub use line::{Line, Unread};
pub use mistake::{Mistake, MistakeKind};
pub use print::print;
pub use vocabulary::{Meaning, WORDS, Word};
