//! Every input has its word, and every spelling is read as it.

use crate::common::{adult, kronor, list, printed, right, takes_number, wrong};
use riksnorm::{
    Draft, DraftCost, DraftHome, DraftIncome, Entered, Expense, HomeForm, IncomeKind, Kind,
    OtherNeed,
};
use riksnorm_line::{Language, Line, Meaning, MistakeKind, Unread, WORDS, Word, complete};

const SWEDISH: Language = Language::Swedish;
const ENGLISH: Language = Language::English;

/// Everything that a word can stand for. A new kind is here by itself.
fn meanings() -> Vec<Meaning> {
    let mut meanings = vec![
        Meaning::Community,
        Meaning::NormAdjustment,
        Meaning::Guideline,
        Meaning::NoHome,
        Meaning::JobStimulus,
        Meaning::Assets,
    ];
    meanings.extend(HomeForm::ALL.iter().copied().map(Meaning::Home));
    meanings.extend(IncomeKind::ALL.iter().copied().map(Meaning::Income));
    meanings.extend(Expense::ALL.iter().copied().map(Meaning::Expense));
    meanings.extend(OtherNeed::ALL.iter().copied().map(Meaning::OtherNeed));
    meanings
}

/// What is entered by a meaning with the number 12 where it takes one.
fn entered(meaning: Meaning) -> Draft<Unread> {
    let mut draft = right("1v").draft().clone();
    let amount = DraftCost::Applied(kronor(12));
    match meaning {
        Meaning::Community => draft.shared_household_size = 12.into(),
        Meaning::NormAdjustment => {
            draft.norm_adjustment = riksnorm::SignedAmount::from_ore(1200).unwrap().into();
        }
        Meaning::Guideline => {
            let home = DraftHome {
                guideline: kronor(12).into(),
                ..DraftHome::default()
            };
            draft.housing = home.into();
        }
        Meaning::Home(form) => draft.housing = home(Some(form)),
        Meaning::NoHome => draft.housing = home(None),
        Meaning::Income(kind) => draft.adults[0] = adult(vec![income(kind, 12)], false),
        Meaning::JobStimulus => draft.adults[0] = adult(Vec::new(), true),
        Meaning::Expense(kind) => draft.expenses = list(vec![(kind, amount.into())]),
        Meaning::OtherNeed(kind) => draft.other_needs = list(vec![(kind, amount.into())]),
        Meaning::Assets => draft.has_assets = true.into(),
    }
    draft
}

fn home(form: Option<HomeForm>) -> Entered<DraftHome<Unread>, Unread> {
    Entered::Value(DraftHome {
        monthly_cost: form.map(|_| kronor(12)).into(),
        form: Entered::Value(form),
        ..DraftHome::default()
    })
}

fn income(kind: IncomeKind, amount: i64) -> DraftIncome<Unread> {
    DraftIncome {
        kind: kind.into(),
        amount: kronor(amount).into(),
    }
}

/// A line with a word, in the language that has all spellings.
fn line_with(meaning: Meaning, spelling: &str) -> Line {
    let number = match meaning {
        Meaning::NormAdjustment => " +12",
        _ if takes_number(meaning) => " 12",
        _ => "",
    };
    Line::from_page(format!("1v {spelling}{number}"), ENGLISH, None)
}

#[test]
fn everything_that_can_be_entered_has_a_word_of_its_own() {
    for meaning in meanings() {
        let word = meaning.word();
        assert_eq!(word.meaning, meaning);
        assert!(!word.is_named());
        let line = line_with(meaning, word.swedish);
        assert_eq!(*line.draft(), entered(meaning), "{}", line.text());
    }
    let named = WORDS.iter().filter(|word| word.is_named()).count();
    assert_eq!(WORDS.len(), meanings().len() + named);
}

#[test]
fn every_spelling_is_read_large_or_small() {
    for word in WORDS {
        // So little is no amount of medicine behind a word that also joins two,
        // and rather a television than a dentist.
        for spelling in word
            .spellings(ENGLISH)
            .filter(|spelling| !["med", "tv"].contains(spelling))
        {
            let apart = spelling.replace('ö', "o\u{308}").replace('å', "a\u{30a}");
            for typed in [
                spelling.to_owned(),
                spelling.to_uppercase(),
                apart,
                format!("{spelling}:"),
            ] {
                let line = line_with(word.meaning, &typed);
                assert_eq!(*line.draft(), entered(word.meaning), "{}", line.text());
            }
        }
    }
}

/// Abbreviations are so short that they would be other words without dots.
#[test]
fn whole_words_are_read_without_their_dots() {
    for word in WORDS {
        let whole = word
            .spellings(SWEDISH)
            .filter(|spelling| !word.short.contains(spelling));
        for spelling in whole {
            let plain = spelling.replace(['å', 'ä'], "a").replace('ö', "o");
            let line = line_with(word.meaning, &plain);
            assert_eq!(*line.draft(), entered(word.meaning), "{plain}");
        }
    }
    assert_eq!(wrong("1v afs 5")[0].1, MistakeKind::Unknown);
}

#[test]
fn english_words_count_on_an_english_page_only() {
    let swedish: Vec<&str> = WORDS
        .iter()
        .flat_map(|word| word.spellings(SWEDISH))
        .collect();
    for word in WORDS {
        for spelling in word
            .english
            .iter()
            .filter(|spelling| !swedish.iter().any(|other| other.starts_with(**spelling)))
        {
            let line = Line::new(format!("1v {spelling} 12"));
            assert!(!line.mistakes().is_empty(), "{spelling}");
            let other = line.draft().clone();
            assert_ne!(other, entered(word.meaning), "{spelling}");
        }
    }
    let line = "single 2 children 4 and 7 rent 8200 salary 5000 j food 500";
    let english = Line::from_page(line, ENGLISH, None);
    let mistakes: Vec<&str> = english
        .mistakes()
        .iter()
        .map(|mistake| mistake.kind.code())
        .collect();
    assert_eq!(mistakes, ["in-norm"]);
    assert_eq!(
        riksnorm_line::print(english.counted()),
        "1v 4 7 hyra 8200 lön 5000j"
    );
}

#[test]
fn no_spelling_is_that_of_two_words() {
    let fold = |spelling: &str| {
        let lower = spelling.to_lowercase().replace('-', "");
        lower.replace(['å', 'ä'], "a").replace('ö', "o")
    };
    let mut spellings: Vec<String> = WORDS
        .iter()
        .flat_map(|word| word.spellings(ENGLISH).map(fold))
        .collect();
    let count = spellings.len();
    spellings.sort();
    let twice: Vec<&[String]> = spellings
        .windows(2)
        .filter(|two| two[0] == two[1])
        .collect();
    assert!(twice.is_empty(), "{twice:?}");
    spellings.dedup();
    assert_eq!(spellings.len(), count);
}

#[test]
fn an_amount_may_stand_close_to_its_word() {
    // The norm has a sign, and a guideline has a home.
    let others = [Meaning::NormAdjustment, Meaning::Guideline];
    let takes = |word: &&Word| takes_number(word.meaning) && !others.contains(&word.meaning);
    for word in WORDS.iter().filter(takes) {
        let close = format!("1v {}12", word.swedish);
        assert_eq!(*right(&close).draft(), entered(word.meaning), "{close}");
    }
}

#[test]
fn a_beginning_has_three_letters_and_fits_one_meaning() {
    for word in WORDS {
        for spelling in word.spellings(SWEDISH) {
            for (end, _) in spelling.char_indices().skip(1) {
                let beginning = &spelling[..end];
                if ["barn", "o"].contains(&beginning) {
                    // It says that ages follow, or is short for `och`.
                    continue;
                }
                let mut spellings = WORDS.iter().flat_map(|word| word.spellings(SWEDISH));
                if spellings.any(|spelling| spelling == beginning) {
                    continue;
                }
                let line = line_with(word.meaning, beginning);
                let line = Line::new(line.text());
                let fits = WORDS.iter().filter(|other| {
                    let mut spellings = other.spellings(SWEDISH);
                    spellings.any(|spelling| spelling.starts_with(beginning))
                });
                let mut meanings: Vec<Meaning> = fits.map(|word| word.meaning).collect();
                meanings.dedup();
                let letters = beginning.chars().count();
                match line.mistakes() {
                    [] => {
                        assert!(letters >= 3 && meanings == [word.meaning], "{beginning}");
                        assert_eq!(*line.draft(), entered(word.meaning), "{beginning}");
                    }
                    [mistake, ..] => match &mistake.kind {
                        MistakeKind::Unfinished(words) => {
                            assert!(words.len() > 1 || letters < 3, "{beginning}");
                        }
                        // Everyday words, months and abbreviations of others.
                        kind => assert!(
                            matches!(
                                kind,
                                MistakeKind::Unknown
                                    | MistakeKind::InNorm
                                    | MistakeKind::AgesMissing
                                    | MistakeKind::ChildrenDiffer { .. }
                                    | MistakeKind::Rejected(_)
                                    | MistakeKind::Repeated(_)
                                    | MistakeKind::AdultsRepeated(_)
                            ),
                            "{beginning} {kind:?}"
                        ),
                    },
                }
            }
        }
    }
}

#[test]
fn the_short_forms_that_are_promised_are_read() {
    let line =
        "1v av6 hyr 8200 lön 5000 el 450 hemf 160 fack 250 res 300 med 200 tand 900 glas 600 tillg";
    let canonical = "1v av 6 hyra 8200 lön 5000 el 450 resor 300 hemförsäkring 160 fack 250 \
                   medicin 200 tandvård 900 glasögon 600 tillgångar";
    assert_eq!(printed(line), canonical);
}

#[test]
fn what_is_said_for_several_things_is_refused_with_all_of_them() {
    for (typed, expected) in [
        ("akassa", vec!["akassaersättning", "akassaavgift"]),
        ("A-kassa", vec!["akassaersättning", "akassaavgift"]),
        ("ak", vec!["akassaersättning", "akassaavgift"]),
        ("bb", vec!["barnbidrag", "bostadsbidrag"]),
        ("af", vec!["aktivitetsstöd", "etableringsersättning"]),
        (
            "bostad",
            vec![
                "bostadsrätt",
                "bostadslös",
                "bostadsbidrag",
                "bostadstillägg",
            ],
        ),
        ("sjuk", vec!["sjukpenning", "sjukersättning", "läkare"]),
    ] {
        let line = format!("1v {typed}");
        let found = wrong(&line);
        let [(at, MistakeKind::Unfinished(words))] = found.as_slice() else {
            panic!("{line}: {found:?}");
        };
        let words: Vec<&str> = words.iter().map(|word| word.swedish).collect();
        assert_eq!((*at, words), (typed, expected));
    }
}

#[test]
fn the_second_adult_is_reached_in_each_way_and_for_each_income() {
    for kind in IncomeKind::ALL {
        let word = Meaning::Income(*kind).word().swedish;
        let second = adult(vec![income(*kind, 7000)], false);
        for line in [
            format!("2v {word} /7000"),
            format!("2v {word}/7000"),
            format!("2v {word}2 7000"),
        ] {
            let line = right(&line);
            assert_eq!(line.draft().adults, [Entered::Nothing, second.clone()]);
        }
        let both = right(&format!("2v {word} 5000/7000"));
        let first = adult(vec![income(*kind, 5000)], false);
        assert_eq!(both.draft().adults, [first, second]);
    }
}

#[test]
fn what_is_completed_is_a_word() {
    for word in WORDS {
        for spelling in word.spellings(ENGLISH) {
            if word.short.contains(&spelling) {
                continue;
            }
            for (cursor, letter) in spelling.char_indices() {
                let line = format!("1v {}", &spelling[..cursor + letter.len_utf8()]);
                let completions = complete(&line, line.len(), ENGLISH);
                assert!(
                    completions.iter().any(|completion| completion.word == word),
                    "{line}"
                );
                for completion in completions {
                    let mut completed = line.clone();
                    completed.replace_range(completion.range, completion.text);
                    let missing = MistakeKind::AmountMissing(completion.word.meaning);
                    let line = Line::from_page(completed, ENGLISH, None);
                    let mistakes = line.mistakes().iter();
                    assert!(
                        mistakes.clone().all(|mistake| mistake.kind == missing),
                        "{}",
                        line.text()
                    );
                }
            }
        }
    }
}

#[test]
fn completions_stand_in_a_sensible_order() {
    let texts = |line: &str, cursor: usize, language| -> Vec<&str> {
        let completions = complete(line, cursor, language);
        completions
            .iter()
            .map(|completion| completion.text)
            .collect()
    };
    // Those whose own word it is before those with another spelling.
    let before = ["hyra", "hotell", "hemförsäkring", "hushållsgemenskap"];
    assert_eq!(texts("2v h", 4, SWEDISH)[..4], before);
    assert_eq!(texts("2v re", 5, SWEDISH), ["resor", "recept"]);
    assert_eq!(texts("2v re", 5, ENGLISH), ["resor", "rent", "recept"]);
    assert_eq!(texts("2v lo", 5, SWEDISH), ["lön"]);
    assert_eq!(texts("2v LÖ", 6, SWEDISH), ["lön"]);
    assert_eq!(texts("2v bostadst", 11, SWEDISH), ["bostadstillägg"]);
    // In the middle of a word that has its amount, only the letters give way.
    let [completion] = <[_; 1]>::try_from(complete("2v hyr8200 el 450", 5, SWEDISH)).unwrap();
    assert_eq!((completion.text, completion.range), ("hyra", 3..6));
    for (line, cursor) in [
        ("", 0),
        ("2v ", 3),
        ("2v", 2),
        ("2v 4", 4),
        ("hyra 8200", 9),
        ("hyra8", 5),
        ("lön", 2),
        ("lön", 99),
        ("9(l", 3),
        ("-", 1),
    ] {
        assert_eq!(complete(line, cursor, SWEDISH), [], "{line}");
    }
}
