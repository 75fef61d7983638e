//! What every page of Riksnorm needs, whoever it is for: texts as the browser
//! writes them, the date of the device, and the years that have amounts. Each
//! page has words of its own; see [`texts::Keys`].

pub mod clock;
pub mod texts;
mod years;

pub use years::years;
