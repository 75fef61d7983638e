//! The value of a field as text.

use riksnorm::{
    AdultField, ChildField, CostField, DraftCost, Entered, Field, HousingField, IncomeField, Kind,
};

use crate::{
    Line, Unread,
    print::{amount, signed},
};

impl Line {
    /// The value of a field as [`Line::set`] takes it: a number, an amount, the
    /// id of a kind, or `true`. What cannot be read is as it was typed. None
    /// where the line does not say it.
    #[must_use]
    pub fn value(&self, field: Field) -> Option<String> {
        let entered = self.entered(field)?;
        match entered {
            Entered::Nothing => None,
            Entered::Value(value) => Some(value),
            Entered::Unread(_) => {
                let span = self.spans.get(&field)?.clone();
                Some(self.text().get(span).unwrap_or_default().to_owned())
            }
        }
    }

    fn entered(&self, field: Field) -> Option<Entered<String, Unread>> {
        let draft = self.draft();
        match field {
            Field::Month => Some(mapped(&draft.month, ToString::to_string)),
            Field::Adults => Some(mapped(&draft.adult_count, |count| count.get().to_string())),
            Field::Adult(index, part) => {
                let adult = draft.adults.get(index)?.value()?;
                match part {
                    AdultField::JobStimulus => {
                        Some(mapped(&adult.job_stimulus, ToString::to_string))
                    }
                    AdultField::Income(index, part) => {
                        let income = adult.incomes.as_slice().get(index)?.value()?;
                        match part {
                            IncomeField::Kind => {
                                Some(mapped(&income.kind, |kind| kind.id().to_owned()))
                            }
                            IncomeField::Amount => Some(mapped(&income.amount, amount)),
                            IncomeField::Whole => None,
                        }
                    }
                    AdultField::Whole | AdultField::Incomes => None,
                }
            }
            Field::Child(index, part) => {
                let child = draft.children.as_slice().get(index)?.value()?;
                let work = child.work_income.value();
                match part {
                    ChildField::Age => Some(mapped(&child.age, ToString::to_string)),
                    ChildField::LunchElsewhere => {
                        Some(mapped(&child.lunch_elsewhere, ToString::to_string))
                    }
                    ChildField::DaysPerMonth => {
                        Some(mapped(&child.days_per_month, ToString::to_string))
                    }
                    ChildField::InSchool => Some(mapped(&child.in_school, ToString::to_string)),
                    ChildField::WorkMonth => Some(mapped(&work?.month, amount)),
                    ChildField::WorkYearToDate => Some(mapped(&work?.year_to_date, amount)),
                    ChildField::Whole | ChildField::WorkIncome => None,
                }
            }
            Field::SharedHouseholdSize => {
                Some(mapped(&draft.shared_household_size, ToString::to_string))
            }
            Field::NormAdjustment => Some(mapped(&draft.norm_adjustment, signed)),
            Field::Housing(part) => {
                let home = draft.housing.value()?;
                match part {
                    HousingField::Form => Some(mapped(&home.form, |form| {
                        form.map_or("none", |form| form.id()).to_owned()
                    })),
                    HousingField::MonthlyCost => Some(mapped(&home.monthly_cost, amount)),
                    HousingField::Guideline => Some(mapped(&home.guideline, amount)),
                    HousingField::Accepted => Some(mapped(&home.accepted, amount)),
                    HousingField::Whole => None,
                }
            }
            Field::Expense(kind, part) => cost(draft.expenses.as_slice(), kind, part),
            Field::OtherNeed(kind, part) => cost(draft.other_needs.as_slice(), kind, part),
            Field::HasAssets => Some(mapped(&draft.has_assets, ToString::to_string)),
            Field::Situation
            | Field::Municipality(_)
            | Field::Children
            | Field::Expenses
            | Field::OtherNeeds => None,
        }
    }
}

fn mapped<T, E: Copy>(entered: &Entered<T, E>, write: impl Fn(&T) -> String) -> Entered<String, E> {
    match entered {
        Entered::Nothing => Entered::Nothing,
        Entered::Unread(why) => Entered::Unread(*why),
        Entered::Value(value) => Entered::Value(write(value)),
    }
}

/// What is applied for of a cost as a whole, or what is accepted of it.
fn cost<K: Kind, E: Copy>(
    costs: &[(K, Entered<DraftCost<E>, E>)],
    kind: K,
    part: CostField,
) -> Option<Entered<String, E>> {
    let (_, cost) = costs.iter().find(|(other, _)| *other == kind)?;
    Some(match (cost, part) {
        (Entered::Value(DraftCost::Assessed { accepted, .. }), CostField::Accepted) => {
            mapped(accepted, amount)
        }
        (_, CostField::Accepted) | (Entered::Nothing, _) => Entered::Nothing,
        (Entered::Unread(why), _) => Entered::Unread(*why),
        (Entered::Value(DraftCost::Applied(applied)), _) => Entered::Value(amount(applied)),
        (Entered::Value(DraftCost::Assessed { applied, .. }), _) => mapped(applied, amount),
    })
}
