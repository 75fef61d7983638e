//! Numbers, dates and plurals as the browser writes them in a language.

use js_sys::Intl::{DateTimeFormat, NumberFormat, PluralRules};
use js_sys::{Array, Date, Function, Object, Reflect};
use riksnorm_texts::{Locale, Plural};
use wasm_bindgen::JsValue;

/// The browser's formats for one language. Making them takes the browser far
/// longer than using them, so they are made once.
pub struct Intl {
    number: Function,
    month: Function,
    day: Function,
    plural: PluralRules,
}

impl Intl {
    /// The formats for the language of a table.
    pub fn new(language: &str) -> Self {
        let locale = Array::of1(&locale(language).into());
        let month = [("year", "numeric"), ("month", "long"), ("timeZone", "UTC")];
        let [year, long, utc] = month;
        let day = [year, long, ("day", "numeric"), utc];
        Self {
            number: NumberFormat::new(&locale, &Object::new()).format(),
            month: DateTimeFormat::new(&locale, &options(&month)).format(),
            day: DateTimeFormat::new(&locale, &options(&day)).format(),
            plural: PluralRules::new(&locale, &Object::new()),
        }
    }
}

impl Locale for Intl {
    /// With a minus sign in every language: some have a hyphen for it.
    fn number(&self, number: i64) -> String {
        let sign = if number < 0 { "\u{2212}" } else { "" };
        [sign, &write(&self.number, float(number).abs())].concat()
    }

    /// The number and “kr”, in every language: of the currency's own forms some
    /// languages have “SEK”, which nobody here says.
    fn kronor(&self, kronor: i64) -> String {
        self.number(kronor) + "\u{a0}kr"
    }

    fn month(&self, year: u16, month: u8) -> String {
        let first = Date::utc(year.into(), f64::from(month) - 1.0);
        write(&self.month, first)
    }

    fn day(&self, year: u16, month: u8, day: u8) -> String {
        // Counted from the first, in milliseconds: UTC has no summer time.
        let first = Date::utc(year.into(), f64::from(month) - 1.0);
        write(&self.day, first + (f64::from(day) - 1.0) * 86_400_000.0)
    }

    fn plural(&self, number: i64) -> Plural {
        Plural::named(&String::from(self.plural.select(float(number))))
    }
}

fn write(format: &Function, number: f64) -> String {
    format
        .call1(&JsValue::UNDEFINED, &number.into())
        .ok()
        .and_then(|written| written.as_string())
        .unwrap_or_default()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "no count or amount of a household comes near 2^53"
)]
fn float(number: i64) -> f64 {
    number as f64
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for &(name, value) in pairs {
        // Setting a property of a new object does not fail.
        let _ = Reflect::set(&options, &name.into(), &value.into());
    }
    options
}

/// The language as it is written in Sweden: “8 200” and “1 October 2026” in
/// English too. What else a table's language says, such as `lattlast`, changes
/// the words and not the numbers.
fn locale(language: &str) -> String {
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut parts = language.split('-').take_while(|part| letters(part));
    match (parts.next(), parts.next()) {
        (Some(language), Some(script)) if matches!((language.len(), script.len()), (2 | 3, 4)) => {
            [language, script, "SE"].join("-")
        }
        (Some(language), _) if matches!(language.len(), 2 | 3) => [language, "SE"].join("-"),
        // A tag that is not well-formed would be an exception.
        _ => "sv-SE".to_owned(),
    }
}
