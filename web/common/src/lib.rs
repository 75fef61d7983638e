//! What both apps of Riksnorm share, whoever they are for: texts as the
//! browser writes them, the words of amounts and months, the record of an
//! estimate, the bridge to the page's script, the date of the device, and the
//! years that have amounts. Each app has texts of its own; see
//! [`texts::Keys`].

pub mod clock;
pub mod page;
pub mod record;
pub mod texts;
pub mod words;
mod years;

pub use years::years;
