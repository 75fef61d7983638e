//! Matnorm and fickpeng, typed once more by hand from the annex and compared
//! with what the engine gives for each covered month.

use crate::common::{every_rules, kronor, rules};
use riksnorm::{FoodMember, FoodRow, Kronor};

/// Row, first and last age, lunch at home, and kronor by month, week and day.
type ChildFood = (&'static str, u8, u8, bool, [i64; 3]);

const MATNORM_OF_CHILDREN: [ChildFood; 12] = [
    ("0 with lunch", 0, 0, true, [1239, 286, 41]),
    ("0", 0, 0, false, [1076, 248, 35]),
    ("1-2 with lunch", 1, 2, true, [1396, 322, 46]),
    ("1-2", 1, 2, false, [1157, 267, 38]),
    ("3 with lunch", 3, 3, true, [1433, 331, 47]),
    ("3", 3, 3, false, [1215, 280, 40]),
    ("4-6 with lunch", 4, 6, true, [1714, 396, 56]),
    ("4-6", 4, 6, false, [1399, 323, 46]),
    ("7-10", 7, 10, false, [1915, 442, 63]),
    ("11-14", 11, 14, false, [2294, 529, 75]),
    ("15-18", 15, 18, false, [2665, 615, 88]),
    ("19-20", 19, 20, false, [2676, 618, 88]),
];

const MATNORM_OF_ADULTS: [(&str, [i64; 3]); 2] =
    [("single", [2382, 550, 78]), ("couple", [3900, 900, 128])];

const FICKPENG: [(&str, [i64; 3]); 2] = [("single", [2648, 611, 87]), ("couple", [4310, 995, 142])];

fn food(row: &FoodRow) -> [i64; 3] {
    [row.month, row.week, row.day].map(Kronor::get)
}

fn adults(rows: &[FoodRow]) -> Vec<(&'static str, [i64; 3])> {
    let member = |row: &&FoodRow| match row.label {
        "single" => row.member == FoodMember::Single,
        _ => row.member == FoodMember::Couple,
    };
    let mut rows: Vec<_> = rows
        .iter()
        .filter(member)
        .map(|row| (row.label, food(row)))
        .collect();
    rows.sort_unstable_by(|one, other| other.cmp(one));
    rows
}

#[test]
fn matnorm_of_children_is_that_of_the_annex() {
    for (month, rules) in every_rules() {
        let rows: Vec<ChildFood> = rules
            .food()
            .unwrap()
            .matnorm
            .iter()
            .filter_map(|row| match row.member {
                FoodMember::Child {
                    from,
                    through,
                    lunch_at_home,
                } => Some((row.label, from, through, lunch_at_home, food(row))),
                FoodMember::Single | FoodMember::Couple => None,
            })
            .collect();
        assert_eq!(rows, MATNORM_OF_CHILDREN, "{month}");
    }
}

#[test]
fn matnorm_and_fickpeng_of_adults_are_those_of_the_annex() {
    for (month, rules) in every_rules() {
        let food = rules.food().unwrap();
        assert_eq!(food.matnorm.len(), 14, "{month}");
        assert_eq!(adults(food.matnorm), MATNORM_OF_ADULTS, "{month}");
        assert_eq!(food.fickpeng.len(), 2, "{month}");
        assert_eq!(adults(food.fickpeng), FICKPENG, "{month}");
    }
}

#[test]
fn the_printed_week_395_is_recorded_and_396_is_used() {
    let rules = rules("2026-11");
    let food = rules.food().unwrap();
    let rows = food.matnorm.iter().chain(food.fickpeng);
    let misprinted: Vec<_> = rows
        .filter_map(|row| Some((row.label, row.week, row.printed_week?)))
        .collect();
    assert_eq!(misprinted, [("4-6 with lunch", kronor(396), kronor(395))]);
}

#[test]
fn weeks_and_days_follow_the_formula() {
    let rules = rules("2026-11");
    let food = rules.food().unwrap();
    for row in food.matnorm.iter().chain(food.fickpeng) {
        let year = row.month.get() * 12;
        let half_up = |parts: i64| kronor((2 * year + parts) / (2 * parts));
        assert_eq!(
            (row.week, row.day),
            (half_up(52), half_up(365)),
            "{}",
            row.label
        );
    }
}
