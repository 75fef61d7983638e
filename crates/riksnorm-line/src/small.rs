//! Small words that stand between the words of a line.

use riksnorm::AdultCount;

use crate::{Language, spelling::Typed};

/// Skipped before an amount, as in `hyra ca 6200`.
const SKIPPED: &[&str] = &[
    "ca",
    "c:a",
    "cirka",
    "circa",
    "ungefär",
    "om",
    "med",
    "och",
    "samt",
    "på",
    "per",
    "för",
    "från",
    "till",
    "den",
    "i",
    "av",
    "inkl",
    "inklusive",
    "exkl",
    "exklusive",
    "netto",
    "är",
    "kr",
    "sek",
    "=",
    ":",
];
const SKIPPED_ENGLISH: &[&str] = &["about", "approx", "is", "net", "for", "per", "from"];

/// The months, each by its whole name and its first letters.
const MONTHS: &[&[&str]] = &[
    &["januari", "jan"],
    &["februari", "feb"],
    &["mars", "mar"],
    &["april", "apr"],
    &["maj"],
    &["juni", "jun"],
    &["juli", "jul"],
    &["augusti", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt"],
    &["november", "nov"],
    &["december", "dec"],
];
const MONTHS_ENGLISH: &[&[&str]] = &[
    &["january"],
    &["february"],
    &["march"],
    &[],
    &["may"],
    &["june"],
    &["july"],
    &["august"],
    &[],
    &["oct", "october"],
    &[],
    &[],
];

/// Whether a text is one of these words. English ones count on an English page.
fn is(text: &str, language: Language, swedish: &[&str], english: &[&str]) -> bool {
    let typed = Typed::new(text);
    typed.is_one_of(swedish) || language == Language::English && typed.is_one_of(english)
}

/// The number of the month of this name.
pub(crate) fn month_name(text: &str, language: Language) -> Option<u8> {
    let mut months = MONTHS.iter().zip(MONTHS_ENGLISH);
    let at = months.position(|(swedish, english)| is(text, language, swedish, english))?;
    u8::try_from(at + 1).ok()
}

/// Whether a word is skipped before an amount.
pub(crate) fn is_skipped(text: &str, language: Language) -> bool {
    is(text, language, SKIPPED, SKIPPED_ENGLISH) || month_name(text, language).is_some()
}

/// Whether a word joins two others and says nothing itself. `med` does not join
/// two children.
pub(crate) fn joins(text: &str, is_between_children: bool, language: Language) -> bool {
    is(text, language, &["och", "o", "samt", "&", "+"], &["and"])
        || !is_between_children && is(text, language, &["med"], &["with"])
}

/// The adults of a word that says them by itself.
pub(crate) fn adults_word(text: &str, language: Language) -> Option<AdultCount> {
    let one = ["ens", "ensam", "ensamst", "ensamstående", "es"];
    let two = [
        "sambo",
        "sambor",
        "sammanboende",
        "par",
        "gift",
        "gifta",
        "makar",
    ];
    if is(text, language, &one, &["single"]) {
        Some(AdultCount::One)
    } else if is(text, language, &two, &["couple"]) {
        Some(AdultCount::Two)
    } else {
        None
    }
}

/// The digits of a number of people that is written in letters: `tre`.
pub(crate) fn number_word(text: &str, language: Language) -> Option<&'static str> {
    let words: [(&str, &[&str], &[&str]); 6] = [
        ("1", &["en", "ett"], &["one"]),
        ("2", &["två"], &["two"]),
        ("3", &["tre"], &["three"]),
        ("4", &["fyra"], &["four"]),
        ("5", &["fem"], &["five"]),
        ("6", &["sex"], &["six"]),
    ];
    let mut words = words.into_iter();
    let found = words.find(|(_, swedish, english)| is(text, language, swedish, english));
    found.map(|(digits, ..)| digits)
}

/// Whether a word says that something is not there.
pub(crate) fn is_no(text: &str, language: Language) -> bool {
    let no = ["ej", "inte", "icke", "inga", "ingen", "inget", "nej"];
    is(text, language, &no, &["no", "not"])
}

/// Whether it stands before the items of a list, or between them.
pub(crate) fn is_bullet(text: &str) -> bool {
    matches!(text, "-" | "–" | "—" | "*" | "•" | "·")
}

/// Whether it says adults behind their number.
pub(crate) fn is_adults(text: &str, language: Language) -> bool {
    is(
        text,
        language,
        &["vux", "vuxen", "vuxna"],
        &["adult", "adults"],
    )
}

/// Whether it says that ages of children follow.
pub(crate) fn is_children(text: &str, language: Language) -> bool {
    let text = text.trim_end_matches([':', '=']);
    is(text, language, &["barn"], &["child", "children"])
}

/// Whether riksnormen already holds what it names.
pub(crate) fn is_in_norm(text: &str, language: Language) -> bool {
    let in_norm = [
        "tel",
        "tfn",
        "telefon",
        "mobil",
        "mobiltelefon",
        "mat",
        "livsmedel",
        "kläder",
        "skor",
        "hygien",
        "tidning",
        "barnförsäkring",
        "fritid",
        "lek",
    ];
    is(
        text,
        language,
        &in_norm,
        &["phone", "food", "clothes", "hygiene"],
    )
}

/// Whether a word is only the unit of an amount before it.
pub(crate) fn is_unit(text: &str) -> bool {
    let text = riksnorm::small_letters(text);
    let (unit, of) = text.split_once('/').unwrap_or((&text, "mån"));
    ["kr", "kronor", "sek", ":-", "netto", ""].contains(&unit) && is_month(of)
}

/// Whether it is the month that an amount is of: `per månad`, `i månaden`.
pub(crate) fn is_month(text: &str) -> bool {
    Typed::new(text).is_one_of(&["mån", "månad", "månaden"])
}

/// Whether a word is the unit of an age in years.
pub(crate) fn is_years(text: &str, language: Language) -> bool {
    Typed::new(text).is("år") || is(text, language, &[], &["years"])
}

/// Whether letters are the unit of an age in months.
pub(crate) fn is_months(letters: &str, language: Language) -> bool {
    is(
        letters,
        language,
        &["m", "mån", "månad", "månader"],
        &["months"],
    )
}

/// Whether letters are the unit of days. None is one.
pub(crate) fn is_days(letters: &str, language: Language) -> bool {
    letters.is_empty()
        || is(
            letters,
            language,
            &["d", "dag", "dagar", "dgr", "dygn"],
            &["days"],
        )
}

/// Whether it counts something that is no child, as in `2 rok` and `3 mån`.
pub(crate) fn is_measure(text: &str, language: Language) -> bool {
    let measures = [
        "rok", "rkv", "rum", "hand", "kvm", "m2", "vecka", "veckor", "v", "ggr", "gång", "gånger",
        "st", "procent", "%", "tim", "timmar", "pers", "personer", "boende", "tr", "vån", ":",
    ];
    is(text, language, &measures, &["weeks", "rooms", "hours"])
        || is_days(text, language)
        || is_months(text, language)
        || is_unit(text)
}
