//! From a draft to a situation, or everything that is wrong with it.

#![allow(
    clippy::option_option,
    reason = "the outer one: could it be read; the inner one: was anything entered"
)]

use super::{
    Draft, DraftAdult, DraftChild, DraftCost, DraftHome, DraftIncome, DraftMunicipality,
    DraftWorkIncome, EnteredCosts, Problem,
};
use crate::{
    Adult, AdultCount, AdultField, Adults, Age, Amount, Check, Child, ChildField, Children, Cost,
    CostField, Costs, Days, Entered, EnteredList, Fault, Field, Home, Household, Housing,
    HousingField, Income, IncomeField, Incomes, Kind, Municipality, ProfileField, Rules, Situation,
    WorkIncome,
};

pub(super) fn situation<E: Clone>(draft: &Draft<E>) -> Result<Situation, Vec<Problem<E>>> {
    let mut check = Check::new();
    check.situation(draft).ok_or_else(|| {
        let noted = check.noted.into_iter();
        noted
            .map(|(field, wrong)| Problem { field, wrong })
            .collect()
    })
}

impl<E: Clone> Check<Field, E> {
    fn situation(&mut self, draft: &Draft<E>) -> Option<Situation> {
        let month = self.required(Field::Month, &draft.month);
        // Which months have amounts does not depend on the municipality.
        let month = month.and_then(|month| {
            let covered = Rules::for_month(*month, Municipality::DEFAULT);
            self.accept(Field::Month, covered.map(|_| *month))
        });
        let municipality = self.municipality(&draft.municipality);
        let adults = self.adults(draft);
        let children = self.children(&draft.children);
        let size = draft.size();
        let community = self.community(&draft.shared_household_size, size);
        let norm_adjustment = self.optional(Field::NormAdjustment, &draft.norm_adjustment);
        let housing = self.housing(&draft.housing);
        let expenses = self.costs(Field::Expenses, &draft.expenses, Field::Expense);
        let other_needs = self.costs(Field::OtherNeeds, &draft.other_needs, Field::OtherNeed);
        let has_assets = self.flag(Field::HasAssets, &draft.has_assets);

        // Checked above, with the same month.
        let rules = Rules::for_month(month?, municipality?).ok()?;
        let mut household = Household::new(adults?, children?);
        if let Some(everyone) = community? {
            // Checked above, with the same size.
            household = household.in_community(everyone).ok()?;
        }
        household.norm_adjustment = norm_adjustment?.copied().unwrap_or_default();
        household.housing = housing?;
        household.expenses = expenses?;
        household.other_needs = other_needs?;
        household.has_assets = has_assets?;
        Some(Situation { rules, household })
    }

    fn municipality(
        &mut self,
        municipality: &Entered<DraftMunicipality<E>, E>,
    ) -> Option<Municipality> {
        let whole = Field::Municipality(ProfileField::Whole);
        match self.optional(whole, municipality)? {
            None => Some(Municipality::DEFAULT),
            Some(DraftMunicipality::Known(municipality)) => Some(municipality.clone()),
            Some(DraftMunicipality::Profile(profile)) => match profile.municipality() {
                Ok(municipality) => Some(municipality),
                Err(problems) => {
                    let problems = problems.into_iter();
                    self.noted
                        .extend(problems.map(|Problem { field, wrong }| (field, wrong)));
                    None
                }
            },
        }
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
        let whole = |place| field(AdultField::Income(place, IncomeField::Whole));
        let incomes = self
            .optional(field(AdultField::Incomes), &adult.incomes)
            .and_then(|incomes| self.list(incomes, whole, income))
            .and_then(|incomes| self.accept(field(AdultField::Incomes), Incomes::new(incomes)));
        let job_stimulus = self.flag(field(AdultField::JobStimulus), &adult.job_stimulus);
        Some(Adult {
            incomes: incomes?,
            job_stimulus: job_stimulus?,
        })
    }

    fn children(&mut self, children: &EnteredList<DraftChild<E>, E>) -> Option<Children> {
        let whole = |index| Field::Child(index, ChildField::Whole);
        let children = self.optional(Field::Children, children)?;
        let children = self.list(children, whole, Self::child)?;
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
        let days = field(ChildField::DaysPerMonth);
        let days = self.optional_accepted(days, &child.days_per_month, Days::new);
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
        let form = self
            .required(field(HousingField::Form), &home.form)
            .copied();
        let has_no_home = form == Some(None);
        let with_home = |amount: Amount| {
            let needs_home = has_no_home && amount.is_positive();
            (!needs_home)
                .then_some(amount)
                .ok_or(Fault::AmountWithoutHome)
        };
        let cost = field(HousingField::MonthlyCost);
        let cost = self.optional_accepted(cost, &home.monthly_cost, with_home);
        let cost = cost.map(Option::unwrap_or_default);
        let guideline = field(HousingField::Guideline);
        let guideline = self.optional_accepted(guideline, &home.guideline, with_home);
        let accepted = field(HousingField::Accepted);
        let assessed = self.optional_accepted(accepted, &home.accepted, |accepted| {
            // Without a home it is not held against the cost too.
            let accepted = with_home(accepted)?;
            let applied = cost.filter(|_| !has_no_home).unwrap_or(accepted);
            Cost::assessed(applied, accepted)
        });
        let cost = assessed?.unwrap_or(Cost::from(cost?));
        let guideline = guideline?;
        Some(form?.map_or(Housing::None, |form| {
            Housing::Home(Home {
                guideline,
                ..Home::new(form, cost)
            })
        }))
    }

    fn costs<K: Kind>(
        &mut self,
        whole: Field,
        costs: &EnteredCosts<K, E>,
        field: fn(K, CostField) -> Field,
    ) -> Option<Costs<K>> {
        let mut checked = Some(Costs::default());
        for (kind, cost) in self.optional(whole, costs)?.into_iter().flatten() {
            let cost = self.cost(|part| field(*kind, part), cost);
            checked = checked.zip(cost).map(|(mut costs, cost)| {
                costs.set(*kind, cost);
                costs
            });
        }
        checked
    }

    fn cost(
        &mut self,
        field: impl Fn(CostField) -> Field,
        cost: &Entered<DraftCost<E>, E>,
    ) -> Option<Cost> {
        match self.optional(field(CostField::Whole), cost)? {
            None => Some(Cost::default()),
            Some(DraftCost::Applied(applied)) => Some(Cost::from(*applied)),
            Some(DraftCost::Assessed { applied, accepted }) => {
                let applied = self.required(field(CostField::Applied), applied);
                let place = field(CostField::Accepted);
                let accepted = self.required(place, accepted);
                self.accept(place, Cost::assessed(*applied?, *accepted?))
            }
        }
    }
}
