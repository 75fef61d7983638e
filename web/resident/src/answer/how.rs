//! How a line was counted, in short: the arithmetic alone.

use riksnorm::Kronor;
use riksnorm_web_common::record::HowTexts;

use crate::{
    texts::{Arg, Messages, Text, key},
    words::kronor,
};

impl HowTexts for Messages {
    fn amount(amount: Kronor) -> Arg {
        kronor(amount)
    }

    fn row(ages: String, lunch_elsewhere: bool) -> Text {
        if lunch_elsewhere {
            key::record_child_lunch(ages)
        } else {
            key::record_child(ages)
        }
    }

    fn days(days: u8, day: Arg) -> Text {
        key::record_days(days, day)
    }

    fn days_in_full(days: u8, _day: Arg, _full: Arg) -> Text {
        key::record_days_full(days)
    }

    fn above_table(last_row: Arg, persons: u8, each: Arg) -> Text {
        key::record_above(last_row, persons, each)
    }

    fn share(whole: Arg, size: u8, of: u8) -> Text {
        key::record_part(whole, size, of)
    }

    fn home(entered: Kronor, guideline: Option<Kronor>) -> Option<Text> {
        let guideline = kronor(guideline?);
        Some(key::record_home(kronor(entered), guideline))
    }

    fn assessed(_applied: Kronor, _accepted: Kronor) -> Text {
        key::record_assessed()
    }

    fn job_stimulus(entered: Arg) -> Text {
        key::record_job_stimulus(entered)
    }

    fn child_work(entered: Arg, year_to_date: Arg, price_base_amount: Arg) -> Text {
        key::record_child_work(entered, year_to_date, price_base_amount)
    }
}
