//! The record of whole households, as text.

use std::path::Path;

use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Days, HomeForm, Household, Housing, Income,
    IncomeKind, Incomes, Month, Municipality,
};

use super::*;
use crate::form::IncomeName;

fn swedish() -> Texts {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts");
    let tables = riksnorm_texts::compile(&folder).unwrap();
    let table = tables.iter().find(|table| table.language == "sv").unwrap();
    Texts::read(std::str::from_utf8(&table.bytes).unwrap()).unwrap()
}

fn amount(kronor: i64) -> Amount {
    Amount::from_ore(kronor * 100).unwrap()
}

/// An adult with a salary.
fn earning(kronor: i64) -> Adult {
    let salary = Income {
        kind: IncomeKind::Salary,
        amount: amount(kronor),
    };
    Adult {
        incomes: Incomes::new(vec![salary]).unwrap(),
        ..Adult::default()
    }
}

fn written(household: &Household, day: Option<Arg>, home_unknown: bool) -> String {
    let mut answer = answer(household);
    answer.home_unknown = home_unknown;
    text(&answer, day).replace('\u{a0}', " ")
}

fn answer(household: &Household) -> Answer {
    let month = Month::parse("2026-11").unwrap();
    let rules = Rules::for_month(month, Municipality::DEFAULT).unwrap();
    Answer {
        t: swedish(),
        household: household.clone(),
        estimate: rules.estimate(household),
        incomes: Vec::new(),
        savings: None,
        rules,
        home_unknown: false,
        shared_cost: None,
        without_amounts: None,
        unanswered: None,
    }
}

#[test]
fn a_family_is_written_line_by_line() {
    let adult = Adult {
        job_stimulus: true,
        ..earning(12_000)
    };
    let part_time = Child {
        days_per_month: Some(Days::new(10).unwrap()),
        ..Child::new(Age::new(12, false).unwrap())
    };
    let children = vec![Child::new(Age::new(9, false).unwrap()), part_time];
    let mut household = Household::new(Adults::Single(adult), Children::new(children).unwrap());
    household.housing = Housing::new(Some(HomeForm::Rental), amount(9_000)).unwrap();
    let day = Arg::Day {
        year: 2026,
        month: 11,
        day: 15,
    };
    let text = written(&household, Some(day), false);
    // 3 940 + 3 820 + 144 × 10 + 1 790 = 10 990; with 8 679 it is 19 669,
    // less three quarters of 12 000: 10 669. With the second child counted
    // apart 1 410 in place of 1 790, and 7 523: 18 133 less 9 000.
    let expected = "Uträkning för november 2026

Mellan 10 669 kr och 10 990 kr i försörjningsstöd för november 2026.
Det högre beloppet gäller om kommunen godkänner hela bostadskostnaden.
En uppskattning för Umeå kommun, inget beslut. Kommunen beslutar alltid. Du har alltid rätt att ansöka och att få ansökan prövad.
Räknat den 15 november 2026.

Riksnormen
En ensam vuxen: 3 940 kr [SoF 12:2]
Barn 1, 9 år (belopp för 7–10 år): 3 820 kr [SoF 12:2]
Barn 2, 12 år (belopp för 11–14 år, 10 dagar × 144 kr): 1 440 kr [AR]
Gemensamma kostnader, 3 personer: 1 790 kr [SoF 12:2]
Riksnormen tillsammans: 10 990 kr

Bostaden
Hyresrätt (kostnad 9 000 kr, riktvärde 8 679 kr): 8 679 kr [Umeå 2024]
Det hushållet behöver: 19 669 kr

Inkomster i oktober 2026
Lön (12 000 kr × 0,75): 9 000 kr [SoL 12:8]
Inkomster som räknas: 9 000 kr
Försörjningsstöd, ungefär: 10 669 kr
Försörjningsstöd om hela bostadskostnaden godkänns: 10 990 kr
Försörjningsstöd om barn som är hos dig få dagar räknas för sig: 9 133 kr

Bra att veta om uträkningen
";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.contains("\nSoF 12:2: socialtjänstförordningen (2025:468) 12 kap. 2 § (SFS 2025:1046). Gäller för månaderna januari 2026 till och med december 2026.\n"));
    assert_eq!(text.matches("\nAR: ").count(), 1, "each source once");
    assert!(text.contains(" bygger på samma belopp. sha256:"));
    assert!(text.ends_with("Umeå kommuns växel: 090-16 10 00\n"));
    let papers = "\n\nPapper att ha redo
en kopia av deklarationen
en översikt över alla konton
kontoutdrag för de senaste tre månaderna
hyreskontraktet
hyresavin
de senaste papperen på inkomster, till exempel lönebesked\n\nKällor\n";
    assert!(text.contains(papers), "{text}");
    assert!(!text.contains("{ ") && !text.contains("\n\n\n"), "{text}");
}

#[test]
fn who_has_nothing_entered_gets_the_norm_without_a_date() {
    let household = Household::new(Adults::Single(Adult::default()), Children::default());
    let text = written(&household, None, false);
    assert!(!text.contains("Räknat den"));
    assert!(text.contains("Riksnormen tillsammans: 5 220 kr\nDet hushållet behöver: 5 220 kr\nInkomster som räknas: 0 kr\nFörsörjningsstöd, ungefär: 5 220 kr\n\n"));
}

#[test]
fn a_home_that_is_missing_from_the_sum_is_told_of() {
    let household = Household::new(Adults::Single(Adult::default()), Children::default());
    let told = |unknown| written(&household, None, unknown);
    assert!(told(true).contains("bostaden är inte med"));
    assert!(!told(false).contains("bostaden är inte med"));
}

#[test]
fn without_the_home_no_one_is_told_that_the_incomes_are_enough() {
    let household = Household::new(Adults::Single(earning(14_200)), Children::default());
    let enough = "räcker inkomsterna till det hushållet behöver";
    assert!(written(&household, None, false).contains(enough));
    let unknown = written(&household, None, true);
    assert!(!unknown.contains(enough), "{unknown}");
    let more = "högre än det hushållet behöver i november 2026, när bostaden inte är med.";
    assert!(unknown.contains(more), "{unknown}");
}

#[test]
fn an_income_is_called_what_the_person_called_it() {
    let support = |kronor| Income {
        kind: IncomeKind::ActivitySupport,
        amount: amount(kronor),
    };
    let with = |kronor: &[i64]| Adult {
        incomes: Incomes::new(kronor.iter().map(|one| support(*one)).collect()).unwrap(),
        job_stimulus: false,
    };
    let adults = Adults::Couple([with(&[2000, 0, 1000]), with(&[500])]);
    let mut answer = answer(&Household::new(adults, Children::default()));
    let names = ["establishment", "activitySupport", "establishment"];
    answer.incomes = names.map(|id| IncomeName::from_id(id).unwrap()).into();
    let text = text(&answer, None).replace('\u{a0}', " ");
    let lines = "Inkomster i oktober 2026
Etableringsersättning: 2 000 kr [AR]
Aktivitetsstöd: 1 000 kr [AR]
Etableringsersättning, din partner: 500 kr [AR]
";
    assert!(text.contains(lines), "{text}");
}

#[test]
fn savings_of_a_known_amount_make_a_range_with_its_reason() {
    let mut household = Household::new(Adults::Single(Adult::default()), Children::default());
    household.has_assets = true;
    let mut answer = answer(&household);
    let mut begins = |savings: i64, sentence: &str| {
        answer.savings = Some(Kronor::new(savings));
        let text = text(&answer, None).replace('\u{a0}', " ");
        assert!(text.contains(sentence), "{text}");
        assert!(text.contains("\nDu har skrivit sparpengar på "), "{text}");
    };
    begins(1000, "\nMellan 4 220 kr och 5 220 kr i försörjningsstöd");
    begins(90_000, "\nMellan 0 kr och 5 220 kr i försörjningsstöd");
}

#[test]
fn who_shares_a_household_is_told_of_their_part_with_its_sum() {
    let mut household = Household::new(Adults::Single(Adult::default()), Children::default());
    household = household.in_community(3).unwrap();
    let text = written(&household, None, false);
    let part = answer(&household).estimate.totals.shared.get();
    let told = format!(
        "\nNi är 3 som bor ihop, och 1 hör till ditt hushåll. Hushållets del av de gemensamma kostnaderna är {part} kr.\n"
    );
    assert!(text.contains(&told), "{text}");
}

#[test]
fn a_source_says_its_number_once() {
    let month = Month::parse("2026-11").unwrap();
    for source in riksnorm::Source::all() {
        let Some(wording) = source.id.wording(month) else {
            continue;
        };
        let said = swedish().say(words::dated_for(wording, month));
        let number = wording.decision.trim_start_matches("SFS ");
        assert_eq!(said.matches(number).count(), 1, "{said}");
    }
}
