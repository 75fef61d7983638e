//! The texts of this app: a function for each message of
//! `web/desk/texts/sv.ftl` in [`key`], put in words by [`Texts::say`].

riksnorm_web_common::texts_of_app!();
