//! A municipality that a caller hands in: any value in its place is answered,
//! and no guideline of it is beyond what an amount may be.

use riksnorm::{AdultCount, Children, HomeForm, Kind};
use riksnorm_contract::json::{Json, Outcome, read_and_estimate};
use riksnorm_contract::read;

use crate::contract::{is_within, names_what_is_wrong};

pub(crate) fn check(input: &[u8]) {
    let Ok(profile) = Json::parse(input) else {
        return;
    };
    let field = |name: &str, value| (name.to_owned().into(), value);
    let situation = Json::Object(vec![
        field("month", Json::Text("2026-09".into())),
        field("municipality", profile),
        field("adults", Json::List(vec![Json::Object(Vec::new())])),
    ]);
    match read(&situation) {
        Err(violations) => names_what_is_wrong(&violations),
        Ok(situation) => {
            is_within(&riksnorm_contract::estimate(&situation));
            for form in HomeForm::ALL {
                for adults in [AdultCount::One, AdultCount::Two] {
                    for children in 0..=u8::try_from(Children::MOST).unwrap_or(u8::MAX) {
                        let guideline = situation.rules.guideline(*form, adults, children);
                        let amount = guideline.map_or(0, |guideline| guideline.amount().get());
                        assert!(amount >= 0, "{form:?} {adults:?} {children}");
                    }
                }
            }
        }
    }
    // As text in a text, all the way.
    let text = String::from_utf8_lossy(input);
    let whole = format!(r#"{{"month":"2026-09","municipality":{text},"adults":[{{}}]}}"#);
    match read_and_estimate(whole.as_bytes()) {
        Outcome::Estimate(estimate) => is_within(&estimate),
        Outcome::Refused { violations } => names_what_is_wrong(&violations),
    }
}
