//! From a draft to a situation, or everything that is wrong with it.

#![allow(
    clippy::option_option,
    reason = "the outer one: could it be read; the inner one: was anything entered"
)]

use super::{
    AdultCount, Draft, DraftAdult, DraftChild, DraftHome, DraftIncome, DraftWorkIncome, Entered,
    EnteredCosts, EnteredList, Problem, Wrong,
};
use crate::{
    Adult, AdultField, Adults, Age, Child, ChildField, Children, CostField, Costs, Days, Fault,
    Field, Household, Housing, HousingField, Income, IncomeField, Incomes, Kind, Municipality,
    ProfileField, Rules, Situation, WorkIncome,
};

pub(super) fn situation<E: Clone>(draft: &Draft<E>) -> Result<Situation, Vec<Problem<E>>> {
    let mut check = Check {
        problems: Vec::new(),
    };
    match check.situation(draft) {
        Some(situation) if check.problems.is_empty() => Ok(situation),
        _ => Err(check.problems),
    }
}

/// Collects problems, in the order of the fields since it asks in that order.
/// What a method returns is none where it noted one.
struct Check<E> {
    problems: Vec<Problem<E>>,
}

impl<E: Clone> Check<E> {
    fn situation(&mut self, draft: &Draft<E>) -> Option<Situation> {
        let month = self.required(Field::Month, &draft.month);
        let rules = month.and_then(|month| {
            // The month is checked also where the municipality is unread.
            let municipality = draft.municipality.value().copied();
            let municipality = municipality.unwrap_or(Municipality::DEFAULT);
            self.accept(Field::Month, Rules::for_month(*month, municipality))
        });
        let municipality = self.optional(
            Field::Municipality(ProfileField::Whole),
            &draft.municipality,
        );
        let adults = self.adults(draft);
        let children = self.children(&draft.children);
        let size = draft.size();
        let community = self.community(&draft.shared_household_size, size);
        let housing = self.housing(&draft.housing);
        let expenses = self.costs(Field::Expenses, &draft.expenses, Field::Expense);
        let other_needs = self.costs(Field::OtherNeeds, &draft.other_needs, Field::OtherNeed);
        let has_assets = self.flag(Field::HasAssets, &draft.has_assets);

        municipality?;
        let mut household = Household::new(adults?, children?);
        if let Some(everyone) = community? {
            // Checked above, with the same size.
            household = household.in_community(everyone).ok()?;
        }
        household.housing = housing?;
        household.expenses = expenses?;
        household.other_needs = other_needs?;
        household.has_assets = has_assets?;
        Some(Situation {
            rules: rules?,
            household,
        })
    }

    fn adults(&mut self, draft: &Draft<E>) -> Option<Adults> {
        let count = self.required(Field::Adults, &draft.adult_count).copied();
        let [first, second] = &draft.adults;
        let first = self.adult(0, first);
        match count {
            Some(AdultCount::Two) => {
                let second = self.adult(1, second);
                Some(Adults::Couple([first?, second?]))
            }
            Some(AdultCount::One) => Some(Adults::Single(first?)),
            None => None,
        }
    }

    fn adult(&mut self, index: usize, adult: &Entered<DraftAdult<E>, E>) -> Option<Adult> {
        let field = |field| Field::Adult(index, field);
        let Some(adult) = self.optional(field(AdultField::Whole), adult)? else {
            return Some(Adult::default());
        };
        let income = |check: &mut Self, place, income: &DraftIncome<E>| {
            let field = |part| field(AdultField::Income(place, part));
            let kind = check.required(field(IncomeField::Kind), &income.kind);
            let amount = check.required(field(IncomeField::Amount), &income.amount);
            Some(Income {
                kind: *kind?,
                amount: *amount?,
            })
        };
        let incomes = self.list(
            field(AdultField::Incomes),
            &adult.incomes,
            |place| field(AdultField::Income(place, IncomeField::Whole)),
            income,
        );
        let incomes = incomes
            .and_then(|incomes| self.accept(field(AdultField::Incomes), Incomes::new(incomes)));
        let job_stimulus = self.flag(field(AdultField::JobStimulus), &adult.job_stimulus);
        Some(Adult {
            incomes: incomes?,
            job_stimulus: job_stimulus?,
        })
    }

    fn children(&mut self, children: &EnteredList<DraftChild<E>, E>) -> Option<Children> {
        let whole = |index| Field::Child(index, ChildField::Whole);
        let children = self.list(Field::Children, children, whole, Self::child)?;
        self.accept(Field::Children, Children::new(children))
    }

    fn child(&mut self, index: usize, child: &DraftChild<E>) -> Option<Child> {
        let field = |field| Field::Child(index, field);
        // Where it is unread, that is the problem and not the age.
        let in_school = !matches!(child.in_school, Entered::Nothing | Entered::Value(false));
        let age = self.required(field(ChildField::Age), &child.age).copied();
        let age =
            age.and_then(|years| self.accept(field(ChildField::Age), Age::new(years, in_school)));
        let lunch_elsewhere = self.flag(field(ChildField::LunchElsewhere), &child.lunch_elsewhere);
        let days = self.optional(field(ChildField::DaysPerMonth), &child.days_per_month);
        let days = days.and_then(|days| match days {
            Some(days) => self
                .accept(field(ChildField::DaysPerMonth), Days::new(*days))
                .map(Some),
            None => Some(None),
        });
        let in_school = self.flag(field(ChildField::InSchool), &child.in_school);
        let work_income = self.work_income(index, &child.work_income);
        in_school?;
        Some(Child {
            age: age?,
            lunch_elsewhere: lunch_elsewhere?,
            days_per_month: days?,
            work_income: work_income?,
        })
    }

    fn work_income(
        &mut self,
        index: usize,
        work: &Entered<DraftWorkIncome<E>, E>,
    ) -> Option<Option<WorkIncome>> {
        let field = |field| Field::Child(index, field);
        let Some(work) = self.optional(field(ChildField::WorkIncome), work)? else {
            return Some(None);
        };
        let month = self.required(field(ChildField::WorkMonth), &work.month);
        let year = field(ChildField::WorkYearToDate);
        let year_to_date = self.required(year, &work.year_to_date);
        self.accept(year, WorkIncome::new(*month?, *year_to_date?))
            .map(Some)
    }

    fn community(&mut self, everyone: &Entered<u8, E>, size: Option<u8>) -> Option<Option<u8>> {
        let field = Field::SharedHouseholdSize;
        let everyone = self.optional(field, everyone)?.copied();
        if let (Some(everyone), Some(size)) = (everyone, size) {
            self.accept(field, Household::check_community(size, everyone))?;
        }
        Some(everyone)
    }

    fn housing(&mut self, home: &Entered<DraftHome<E>, E>) -> Option<Housing> {
        let field = Field::Housing;
        let Some(home) = self.optional(field(HousingField::Whole), home)? else {
            return Some(Housing::None);
        };
        let form = self.required(field(HousingField::Form), &home.form);
        let cost = field(HousingField::MonthlyCost);
        let monthly_cost = self.optional(cost, &home.monthly_cost);
        let monthly_cost = monthly_cost?.copied().unwrap_or_default();
        self.accept(cost, Housing::new(*form?, monthly_cost))
    }

    fn costs<K: Kind>(
        &mut self,
        whole: Field,
        costs: &EnteredCosts<K, E>,
        field: fn(K, CostField) -> Field,
    ) -> Option<Costs<K>> {
        let mut checked = Some(Costs::default());
        for (kind, amount) in self.optional(whole, costs)?.into_iter().flatten() {
            let amount = self.optional(field(*kind, CostField::Whole), amount);
            checked = checked.zip(amount).map(|(mut costs, amount)| {
                costs.set(*kind, amount.copied().unwrap_or_default());
                costs
            });
        }
        checked
    }

    fn list<T, V>(
        &mut self,
        whole: Field,
        list: &EnteredList<T, E>,
        element: impl Fn(usize) -> Field,
        check: impl Fn(&mut Self, usize, &T) -> Option<V>,
    ) -> Option<Vec<V>> {
        let list = self.optional(whole, list)?;
        let checked: Vec<Option<V>> = list
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(index, entered)| {
                let entered = self.required(element(index), entered)?;
                check(self, index, entered)
            })
            .collect();
        checked.into_iter().collect()
    }

    fn flag(&mut self, field: Field, flag: &Entered<bool, E>) -> Option<bool> {
        let flag = self.optional(field, flag)?;
        Some(flag.copied().unwrap_or_default())
    }

    fn required<'a, T>(&mut self, field: Field, entered: &'a Entered<T, E>) -> Option<&'a T> {
        let value = self.optional(field, entered)?;
        value.or_else(|| self.note(field, Wrong::Missing))
    }

    /// The outer option is none where the value is unread, the inner one where
    /// nothing was entered.
    fn optional<'a, T>(
        &mut self,
        field: Field,
        entered: &'a Entered<T, E>,
    ) -> Option<Option<&'a T>> {
        match entered {
            Entered::Nothing => Some(None),
            Entered::Value(value) => Some(Some(value)),
            Entered::Unread(why) => self.note(field, Wrong::Unread(why.clone())),
        }
    }

    fn accept<T>(&mut self, field: Field, value: Result<T, Fault>) -> Option<T> {
        value.map_or_else(|fault| self.note(field, Wrong::Rejected(fault)), Some)
    }

    fn note<T>(&mut self, field: Field, wrong: Wrong<E>) -> Option<T> {
        self.problems.push(Problem { field, wrong });
        None
    }
}
