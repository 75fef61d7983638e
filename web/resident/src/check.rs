//! From what is typed to a household, or all that has to be put right.

#![allow(
    clippy::option_option,
    reason = "the outer one: could it be read; the inner one: was it there"
)]

use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Costs, Days, Fault, HomeForm, Household, Housing,
    Income, IncomeKind, Incomes, Kind, Month, Municipality, Rules, Situation, WorkIncome,
};

use crate::{
    amount::{self, NoAmount},
    answers::Answers,
    navigation::Step,
};

/// Something to put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The step it stands on.
    pub(crate) step: Step,
    /// The name of its field.
    pub(crate) field: String,
    /// What is wrong.
    pub(crate) wrong: Wrong,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// No month is chosen.
    MonthMissing,
    /// It is not said whether there are two adults.
    AdultsMissing,
    /// The number of children is no number.
    ChildrenNotUnderstood,
    /// The age is no number.
    AgeNotUnderstood,
    /// The days are no number.
    DaysNotUnderstood,
    /// The size of the community is no number.
    CommunityNotUnderstood,
    /// The community is not larger than the household, or too large.
    Community {
        /// People in the household.
        size: u8,
    },
    /// No form of home is chosen.
    HomeMissing,
    /// What the home costs is left open.
    CostMissing,
    /// A ticked income has no amount.
    AmountMissing,
    /// The amount is not written as one.
    AmountNotUnderstood,
    /// The rules refuse the value.
    Refused(Fault),
}

/// The rules of the month that is chosen, where one is.
pub(crate) fn rules(answers: &Answers) -> Option<Rules> {
    let month = Month::parse(answers.get("month")).ok()?;
    Rules::for_month(month, Municipality::DEFAULT).ok()
}

/// How many amounts of a kind of income an adult has: the box is ticked, and
/// more were asked for.
pub(crate) fn amounts(answers: &Answers, income: &str) -> usize {
    if answers.ticked(income) {
        let more = answers.number(&format!("{income}.more"));
        1 + more.map_or(0, usize::from).min(Incomes::MOST - 1)
    } else {
        0
    }
}

/// Whether there is a home whose cost the person does not know. It counts as
/// nothing, and the answer says that the home is missing from the sum.
pub(crate) fn home_cost_unknown(answers: &Answers) -> bool {
    let has_home = HomeForm::from_id(answers.get("housing.form")).is_some();
    has_home && answers.ticked("housing.costUnknown")
}

/// Everything that is typed as a household.
pub(crate) fn check(answers: &Answers) -> Result<Situation, Vec<Problem>> {
    let mut form = Form {
        answers,
        step: Step::Household,
        problems: Vec::new(),
    };
    match form.situation() {
        Some(situation) if form.problems.is_empty() => Ok(situation),
        _ => Err(form.problems),
    }
}

/// A reader that goes on after a mistake, as the contract's does.
struct Form<'a> {
    answers: &'a Answers,
    step: Step,
    problems: Vec<Problem>,
}

impl Form<'_> {
    fn situation(&mut self) -> Option<Situation> {
        let rules = self.month();
        if self.answers.get("adults").is_empty() {
            self.wrong::<()>("adults", Wrong::AdultsMissing);
        }
        let children = self.children();
        let everyone = self.community();

        self.step = Step::Home;
        let housing = self.housing();

        self.step = Step::Incomes;
        let adults: Vec<Option<Adult>> = (0..self.answers.adults())
            .map(|adult| self.adult(adult))
            .collect();
        let work: Vec<Option<Option<WorkIncome>>> = (0..self.answers.children())
            .map(|child| self.child_work(child))
            .collect();

        self.step = Step::Costs;
        let expenses = self.costs("expenses");
        let other_needs = self.costs("otherNeeds");

        let children: Vec<Child> = children?
            .into_iter()
            .zip(work)
            .map(|(child, work_income)| {
                Some(Child {
                    work_income: work_income?,
                    ..child
                })
            })
            .collect::<Option<_>>()?;
        let adults: Vec<Adult> = adults.into_iter().collect::<Option<_>>()?;
        let household = Household::new(Adults::new(adults).ok()?, Children::new(children).ok()?);
        let mut household = match everyone? {
            Some(everyone) => household.in_community(everyone).ok()?,
            None => household,
        };
        household.housing = housing?;
        household.expenses = expenses?;
        household.other_needs = other_needs?;
        household.has_assets = self.answers.ticked("hasAssets");
        Some(Situation {
            rules: rules?,
            household,
        })
    }

    fn month(&mut self) -> Option<Rules> {
        let text = self.answers.get("month");
        if text.is_empty() {
            return self.wrong("month", Wrong::MonthMissing);
        }
        let rules =
            Month::parse(text).and_then(|month| Rules::for_month(month, Municipality::DEFAULT));
        self.accepted("month", rules)
    }

    fn children(&mut self) -> Option<Vec<Child>> {
        let count = self.answers.number("children");
        if count.is_some_and(|count| usize::from(count) <= Children::MOST) {
            let children: Vec<Option<Child>> = (0..self.answers.children())
                .map(|place| self.child(place))
                .collect();
            children.into_iter().collect()
        } else {
            self.wrong("children", Wrong::ChildrenNotUnderstood)
        }
    }

    fn child(&mut self, place: usize) -> Option<Child> {
        let field = |name: &str| format!("children[{place}].{name}");
        let in_school = self.answers.ticked(&field("inSchool"));
        let age = field("age");
        let age = match self.answers.number(&age) {
            Some(years) => self.accepted(&age, Age::new(years, in_school)),
            None => self.wrong(&age, Wrong::AgeNotUnderstood),
        };
        let days_per_month = self.days(place);
        Some(Child {
            age: age?,
            lunch_elsewhere: self.answers.ticked(&field("lunchElsewhere")),
            days_per_month: days_per_month?,
            work_income: None,
        })
    }

    fn days(&mut self, place: usize) -> Option<Option<Days>> {
        if !self.answers.ticked(&format!("children[{place}].partTime")) {
            return Some(None);
        }
        let field = format!("children[{place}].daysPerMonth");
        match self.answers.number(&field) {
            Some(days) => self.accepted(&field, Days::new(days)).map(Some),
            None => self.wrong(&field, Wrong::DaysNotUnderstood),
        }
    }

    fn community(&mut self) -> Option<Option<u8>> {
        if !self.answers.ticked("shares") {
            return Some(None);
        }
        let field = "sharedHouseholdSize";
        let Some(everyone) = self.answers.number(field) else {
            return self.wrong(field, Wrong::CommunityNotUnderstood);
        };
        let size = u8::try_from(self.answers.adults() + self.answers.children()).ok()?;
        match Household::check_community(size, everyone) {
            Ok(()) => Some(Some(everyone)),
            Err(_) => self.wrong(field, Wrong::Community { size }),
        }
    }

    fn housing(&mut self) -> Option<Housing> {
        let text = self.answers.get("housing.form");
        let form = HomeForm::from_id(text);
        if form.is_none() && text != "none" {
            return self.wrong("housing.form", Wrong::HomeMissing);
        }
        let field = "housing.monthlyCost";
        // Without a home the field is not shown, so what stands in it is not meant.
        // Neither is what stands in it when the cost is said to be unknown.
        let cost = match form {
            Some(_) if home_cost_unknown(self.answers) => Amount::ZERO,
            Some(_) if self.answers.get(field).trim().is_empty() => {
                return self.wrong(field, Wrong::CostMissing);
            }
            Some(_) => self.amount(field)?,
            None => Amount::ZERO,
        };
        self.accepted(field, Housing::new(form, cost))
    }

    fn adult(&mut self, adult: usize) -> Option<Adult> {
        let mut incomes = Some(Vec::new());
        for kind in IncomeKind::ALL {
            let name = format!("adults[{adult}].{}", kind.id());
            for place in 0..amounts(self.answers, &name) {
                let income = self
                    .amount_asked_for(&format!("{name}[{place}]"))
                    .map(|amount| Income {
                        kind: *kind,
                        amount,
                    });
                incomes = incomes.zip(income).map(|(mut incomes, income)| {
                    incomes.push(income);
                    incomes
                });
            }
        }
        let first = format!("adults[{adult}].{}", IncomeKind::ALL[0].id());
        let incomes = Incomes::new(incomes?);
        Some(Adult {
            incomes: self.accepted(&first, incomes)?,
            job_stimulus: self.answers.ticked(&format!("adults[{adult}].jobStimulus")),
        })
    }

    fn child_work(&mut self, place: usize) -> Option<Option<WorkIncome>> {
        let name = format!("children[{place}].workIncome");
        let is_asked = self.answers.age_of_earner(place).is_some();
        if !is_asked || !self.answers.ticked(&name) {
            return Some(None);
        }
        let year_field = format!("{name}.yearToDate");
        let month = self.amount_asked_for(&format!("{name}.month"));
        let year = self.amount_asked_for(&year_field);
        self.accepted(&year_field, WorkIncome::new(month?, year?))
            .map(Some)
    }

    fn costs<K: Kind>(&mut self, group: &str) -> Option<Costs<K>> {
        let mut costs = Some(Costs::default());
        for kind in K::ALL {
            let field = format!("{group}.{}", kind.id());
            let amount = self.amount(&field);
            costs = costs.zip(amount).map(|(mut costs, amount)| {
                costs.set(*kind, amount);
                costs
            });
        }
        costs
    }

    /// An amount that has to be there.
    fn amount_asked_for(&mut self, field: &str) -> Option<Amount> {
        if self.answers.get(field).trim().is_empty() {
            return self.wrong(field, Wrong::AmountMissing);
        }
        self.amount(field)
    }

    /// An amount; nothing typed is nothing.
    fn amount(&mut self, field: &str) -> Option<Amount> {
        let text = self.answers.get(field);
        if text.trim().is_empty() {
            return Some(Amount::ZERO);
        }
        match amount::read(text) {
            Ok(amount) => Some(amount),
            Err(NoAmount::NotUnderstood) => self.wrong(field, Wrong::AmountNotUnderstood),
            Err(NoAmount::Refused(fault)) => self.wrong(field, Wrong::Refused(fault)),
        }
    }

    fn accepted<V>(&mut self, field: &str, value: Result<V, Fault>) -> Option<V> {
        value.map_or_else(|fault| self.wrong(field, Wrong::Refused(fault)), Some)
    }

    fn wrong<V>(&mut self, field: &str, wrong: Wrong) -> Option<V> {
        self.problems.push(Problem {
            step: self.step,
            field: field.to_owned(),
            wrong,
        });
        None
    }
}

#[cfg(test)]
mod tests {
    use riksnorm::{HomeForm, Housing};

    use super::*;

    fn typed(more: &[(&str, &str)]) -> Answers {
        let household = [("month", "2026-11"), ("adults", "1"), ("children", "0")];
        let entries = household.iter().chain(more);
        entries
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    fn housing(more: &[(&str, &str)]) -> Result<Housing, Vec<Wrong>> {
        let checked = check(&typed(more)).map(|situation| situation.household.housing);
        checked.map_err(|problems| problems.iter().map(|problem| problem.wrong).collect())
    }

    #[test]
    fn a_home_whose_cost_is_unknown_counts_as_nothing() {
        let unknown = ("housing.costUnknown", "ja");
        for left in ["", "8 200", "inte en aning"] {
            let cost = ("housing.monthlyCost", left);
            let free = Housing::new(Some(HomeForm::Rental), Amount::ZERO).ok();
            let home = housing(&[("housing.form", "rental"), unknown, cost]);
            assert_eq!(home.ok(), free, "{left}");
        }
    }

    #[test]
    fn the_number_of_children_is_asked_for() {
        for left in ["", " ", "två", "16", "-1"] {
            let entries = [("children", left), ("housing.form", "none")];
            assert_eq!(
                housing(&entries),
                Err(vec![Wrong::ChildrenNotUnderstood]),
                "{left}"
            );
        }
    }

    #[test]
    fn children_are_counted_as_many_as_are_asked_about() {
        let answers = typed(&[("children", "2 barn"), ("children[0].age", "4")]);
        let Err(problems) = check(&answers) else {
            panic!("the second age is missing");
        };
        let fields: Vec<&str> = problems.iter().map(|problem| &*problem.field).collect();
        assert_eq!(fields, ["children[1].age", "housing.form"]);
    }

    #[test]
    fn a_cost_that_is_not_said_to_be_unknown_is_asked_for() {
        let missing = Err(vec![Wrong::CostMissing]);
        assert_eq!(housing(&[("housing.form", "rental")]), missing);
        let unticked = [("housing.form", "rental"), ("housing.costUnknown", "")];
        assert_eq!(housing(&unticked), missing);
    }

    #[test]
    fn nothing_is_unknown_without_a_home() {
        let unknown = ("housing.costUnknown", "ja");
        assert_eq!(
            housing(&[("housing.form", "none"), unknown]),
            Ok(Housing::None)
        );
        assert_eq!(housing(&[unknown]), Err(vec![Wrong::HomeMissing]));
        assert!(!home_cost_unknown(&typed(&[
            ("housing.form", "none"),
            unknown
        ])));
        assert!(!home_cost_unknown(&typed(&[("housing.form", "rental")])));
        assert!(home_cost_unknown(&typed(&[
            ("housing.form", "lodger"),
            unknown
        ])));
    }
}
