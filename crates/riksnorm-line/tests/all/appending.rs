//! What a token adds to a sound line.

use crate::common::cases;
use proptest::{prelude::*, sample::select};
use riksnorm::HomeForm;
use riksnorm_line::{Language, Line, Meaning, WORDS, print};

/// Sound lines that end in a word with its amount.
const SOUND: &[&str] = &[
    "1v hyra 6000",
    "1v 4 9 hyra 6000 swish 200",
    "2v 4 9(10d) 15 hyra 8200 lön2 8000",
    "2v lön 5000 el 450",
    "1v 16(3000/60000) hyra 7000>6900 tand 8500>6000",
    "ensam 2 barn 4 7 norm -2380",
    "1v hyra 7000 tak 6900",
    "2v 3 barn (4, 9, 15) pension 9000 bt 5100",
];

/// What goes on with the amount before it, and says so.
const GOES_ON: &[&str] = &[
    "+5",
    "/7000",
    ">50",
    "!",
    "j",
    "js",
    "jobbstimulans",
    "kr",
    "200",
];

/// What says of the rent before it which kind of home it is for.
fn is_form(token: &str) -> bool {
    let of =
        |word: &&riksnorm_line::Word| word.spellings(Language::Swedish).any(|one| one == token);
    let word = WORDS.iter().find(of);
    word.is_some_and(|word| {
        let Meaning::Home(form) = word.meaning else {
            return false;
        };
        !matches!(
            form,
            HomeForm::Rental | HomeForm::TenantOwned | HomeForm::OwnHouse
        )
    })
}

fn token() -> impl Strategy<Value = String> {
    let words: Vec<&str> = WORDS
        .iter()
        .flat_map(|word| word.spellings(Language::English))
        .collect();
    let others = vec![
        "4",
        "15",
        "0",
        "19s",
        "4l",
        "9(10d)",
        "8m",
        "9vv",
        "?",
        "och",
        "ca",
        "till",
        "xyz",
        "Kalle",
        "kr",
        "rok",
        "mån",
        "år",
        "200",
        "8200",
        "+5",
        "/7000",
        ">50",
        "!",
        "(varm)",
        "(4, 9)",
        "\"dubbel\"",
        "-",
        "–",
        "25/10",
        "780512-1234",
        "1v",
        "2v",
        "par",
        "barn",
        "2026-12",
        "dec",
        ";",
        "j",
        "js",
        "mat",
        "12 05 12",
        "2 rok",
        "8 mån",
        "5 och 6",
        "; 4",
        "el 300",
        "hyra 5000",
        "swish 40 15",
        "jobbstimulans 2",
        "med 4",
        "av 12",
    ];
    prop_oneof![
        select(words).prop_map(str::to_owned),
        select(others).prop_map(str::to_owned)
    ]
}

proptest! {
    #![proptest_config(cases(3000))]

    #[test]
    fn a_token_is_a_mistake_or_changes_only_what_it_names(sound in select(SOUND), token in token()) {
        let before = Line::new(sound);
        prop_assert_eq!(before.mistakes(), [], "{}", sound);
        let after = Line::new(format!("{sound} {token}"));
        // None stands where a child can stand.
        prop_assert_eq!(&after.counted().children, &before.counted().children, "{}", after.text());
        if after.mistakes().is_empty() && !GOES_ON.contains(&token.as_str()) && !is_form(&token) {
            let (before, after) = (print(before.counted()), print(after.counted()));
            let mut rest = after.as_str();
            for word in before.split(' ') {
                let at = rest.find(word);
                prop_assert!(at.is_some(), "{} {}: {}", sound, token, after);
                rest = &rest[at.unwrap_or_default() + word.len()..];
            }
        }
    }
}
