//! How fields of the form are shown: each with its label, why it is asked, and
//! what is wrong with it.

mod choice;
mod labelled;
mod text;
mod tick;

pub(crate) use choice::{Choice, radios, segments};
pub(crate) use labelled::Labelled;
pub(crate) use text::{amount, number};
pub(crate) use tick::{tick, tick_with};
