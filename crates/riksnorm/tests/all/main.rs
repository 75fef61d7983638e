//! All tests of the crate in one program, which is linked once.

mod codes;
mod common;
mod data;
mod data_folder;
mod data_food;
mod drafts;
mod fields;
mod households;
mod lines;
mod municipalities_are_checked;
mod properties;
mod rules_decided;
mod rules_food;
mod rules_housing;
mod rules_income;
mod rules_municipality;
mod rules_norm;
mod rules_notices;
mod sources;
mod sources_are_checked;
mod tables_are_checked;
mod tables_can_grow;
