//! Fields by short names.

use riksnorm::{AdultField, ChildField, CostField, Expense, Field, HousingField, IncomeField};

pub fn age(child: usize) -> Field {
    Field::Child(child, ChildField::Age)
}

pub fn days(child: usize) -> Field {
    Field::Child(child, ChildField::DaysPerMonth)
}

pub fn income(adult: usize, index: usize, part: IncomeField) -> Field {
    Field::Adult(adult, AdultField::Income(index, part))
}

pub fn earned(adult: usize, index: usize) -> Field {
    income(adult, index, IncomeField::Amount)
}

pub fn stimulus(adult: usize) -> Field {
    Field::Adult(adult, AdultField::JobStimulus)
}

pub fn expense(kind: Expense) -> Field {
    Field::Expense(kind, CostField::Whole)
}

pub const POWER: Expense = Expense::HouseholdElectricity;
pub const COST: Field = Field::Housing(HousingField::MonthlyCost);
pub const FORM: Field = Field::Housing(HousingField::Form);
