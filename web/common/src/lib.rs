//! What every page of Riksnorm needs, whoever it is for: texts as the browser
//! writes them, and amounts as people write them. Each page has words of its
//! own; see [`texts::Keys`].

pub mod texts;
