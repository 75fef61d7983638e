//! Every input has its word, and every spelling is read as it.

mod common;

use common::{adult, kronor, list, printed, right, wrong};
use riksnorm::{
    Draft, DraftCost, DraftHome, DraftIncome, Entered, Expense, HomeForm, IncomeKind, Kind,
    OtherNeed,
};
use riksnorm_line::{Line, Meaning, MistakeKind, Unread, WORDS, Word, complete};

/// Everything that a word can stand for. A new kind is here by itself.
fn meanings() -> Vec<Meaning> {
    let mut meanings = vec![
        Meaning::Community,
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

fn with_number(meaning: Meaning, spelling: &str) -> String {
    let number = if meaning.takes_number() { " 12" } else { "" };
    format!("1v {spelling}{number}")
}

#[test]
fn everything_that_can_be_entered_has_one_word() {
    for meaning in meanings() {
        let words: Vec<_> = WORDS
            .iter()
            .filter(|word| word.meaning == meaning)
            .collect();
        assert_eq!(words.len(), 1, "{meaning:?}");
        assert_eq!(meaning.word(), words[0]);
        assert_eq!(
            *right(&with_number(meaning, words[0].swedish)).draft(),
            entered(meaning)
        );
    }
    assert_eq!(WORDS.len(), meanings().len());
}

#[test]
fn every_spelling_is_read_large_or_small_and_without_its_dots() {
    for word in WORDS {
        for spelling in word.spellings() {
            let plain = spelling.replace(['å', 'ä'], "a").replace('ö', "o");
            let apart = spelling.replace('ö', "o\u{308}").replace('å', "a\u{30a}");
            for typed in [
                spelling.to_owned(),
                spelling.to_uppercase(),
                plain,
                apart,
                format!("{spelling}:"),
            ] {
                let line = with_number(word.meaning, &typed);
                assert_eq!(*right(&line).draft(), entered(word.meaning), "{line}");
            }
        }
    }
}

#[test]
fn no_spelling_is_that_of_two_words() {
    let fold = |spelling: &str| {
        let lower = spelling.to_lowercase().replace('-', "");
        lower.replace(['å', 'ä'], "a").replace('ö', "o")
    };
    let mut spellings: Vec<String> = WORDS
        .iter()
        .flat_map(|word| word.spellings().map(fold))
        .collect();
    let count = spellings.len();
    spellings.sort();
    spellings.dedup();
    assert_eq!(spellings.len(), count);
}

#[test]
fn an_amount_may_stand_close_to_its_word() {
    for word in WORDS.iter().filter(|word| word.meaning.takes_number()) {
        let close = format!("1v {}12", word.swedish);
        assert_eq!(*right(&close).draft(), entered(word.meaning), "{close}");
    }
}

fn is_spelling(word: &Word, typed: &str) -> bool {
    let plain = |text: &str| text.replace(['å', 'ä'], "a").replace('ö', "o");
    word.spellings()
        .any(|spelling| spelling == typed || plain(spelling) == typed)
}

#[test]
fn a_beginning_is_read_or_told_of_with_all_its_words() {
    for word in WORDS {
        for spelling in word.spellings() {
            for (end, _) in spelling.char_indices().skip(1) {
                let beginning = &spelling[..end];
                let line = with_number(word.meaning, beginning);
                let read = Line::new(line.as_str());
                let mistake = read.mistakes().first();
                if let Some(MistakeKind::Unfinished(words)) = mistake.map(|mistake| &mistake.kind) {
                    assert!(words.contains(&word), "{line}");
                    let many = words.len() > 1 || beginning.chars().count() == 1;
                    assert!(many, "{line}");
                } else if !WORDS.iter().any(|word| is_spelling(word, beginning)) {
                    assert_eq!(*read.draft(), entered(word.meaning), "{line}");
                }
            }
        }
    }
}

#[test]
fn the_short_forms_that_are_promised_are_read() {
    let line = "1v av6 hy 8200 lö 5000 el 450 hem 160 fack 250 re 300 med 200 tand 900 gl 600 till";
    let canonical = "1v av 6 hyra 8200 lön 5000 el 450 resor 300 hemförsäkring 160 fack 250 \
                   medicin 200 tandvård 900 glasögon 600 tillgångar";
    let wrong: Vec<_> = wrong(line).into_iter().map(|(at, _)| at).collect();
    // `re` is both resor and rent.
    assert_eq!(wrong, ["re"]);
    assert_eq!(printed(&line.replace("re 300", "res 300")), canonical);
}

#[test]
fn what_is_said_for_two_things_is_refused_with_both() {
    for (typed, meanings) in [
        (
            "akassa",
            vec![
                Meaning::Income(IncomeKind::UnemploymentBenefit),
                Meaning::Expense(Expense::UnemploymentFund),
            ],
        ),
        (
            "A-kassa",
            vec![
                Meaning::Income(IncomeKind::UnemploymentBenefit),
                Meaning::Expense(Expense::UnemploymentFund),
            ],
        ),
        (
            "bostad",
            vec![
                Meaning::Home(HomeForm::TenantOwned),
                Meaning::NoHome,
                Meaning::Income(IncomeKind::HousingAllowance),
            ],
        ),
        (
            "barn",
            vec![
                Meaning::Income(IncomeKind::Pension),
                Meaning::Income(IncomeKind::ChildBenefit),
                Meaning::OtherNeed(OtherNeed::Childcare),
            ],
        ),
        ("v", {
            vec![
                Meaning::Home(HomeForm::OwnHouse),
                Meaning::OtherNeed(OtherNeed::MedicalCare),
            ]
        }),
    ] {
        let line = format!("1v {typed}");
        let words = meanings.into_iter().map(Meaning::word).collect();
        assert_eq!(wrong(&line), [(typed, MistakeKind::Unfinished(words))]);
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
        for spelling in word.spellings() {
            for (cursor, letter) in spelling.char_indices() {
                let line = format!("1v {}", &spelling[..cursor + letter.len_utf8()]);
                let completions = complete(&line, line.len());
                assert!(
                    completions.iter().any(|completion| completion.word == word),
                    "{line}"
                );
                for completion in completions {
                    let mut completed = line.clone();
                    completed.replace_range(completion.range, completion.text);
                    let missing = MistakeKind::AmountMissing(completion.word.meaning);
                    let line = Line::new(completed);
                    let mistakes = line.mistakes().iter();
                    assert!(mistakes.clone().all(|mistake| mistake.kind == missing));
                }
            }
        }
    }
}

#[test]
fn completions_stand_in_a_sensible_order() {
    let texts = |line: &str, cursor: usize| -> Vec<&str> {
        let completions = complete(line, cursor);
        completions
            .iter()
            .map(|completion| completion.text)
            .collect()
    };
    // Those whose own word it is before those with a short form or in English.
    let before = ["hyra", "hemförsäkring", "hushållsgemenskap", "hus"];
    assert_eq!(texts("2v h", 4)[..4], before);
    assert_eq!(texts("2v re", 5), ["resor", "rent"]);
    assert_eq!(texts("2v lo", 5), ["lön", "lodger"]);
    assert_eq!(texts("2v LÖ", 6), ["lön"]);
    // In the middle of a word that has its amount, only the letters give way.
    let [completion] = <[_; 1]>::try_from(complete("2v hyr8200 el 450", 5)).unwrap();
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
        assert_eq!(complete(line, cursor), [], "{line}");
    }
}
