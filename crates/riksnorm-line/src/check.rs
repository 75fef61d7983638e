//! What counts of a line: all that was read, but for what the rules reject.

use std::collections::BTreeSet;

use riksnorm::{
    AdultCount, AdultField, ChildField, Children, CostField, Draft, DraftAdult, DraftChild,
    DraftCost, DraftHome, DraftIncome, DraftWorkIncome, Entered, EnteredCosts, Fault, Field,
    HousingField, IncomeField, Incomes, Kind, Problem, Wrong,
};

use crate::Unread;

/// What counts of a draft.
pub(crate) struct Counted {
    pub(crate) draft: Draft,
    /// What the rules reject.
    pub(crate) rejected: Vec<(Field, Fault)>,
    /// The index in the line of each income that counts.
    pub(crate) incomes: [Vec<usize>; 2],
}

/// What counts of a draft, and what the rules reject in it.
pub(crate) fn check(draft: &Draft<Unread>) -> Counted {
    let mut rejected = Vec::new();
    loop {
        let mut filter = Filter::new(&rejected);
        let counted = filter.draft(draft);
        let found: Vec<(Field, Fault)> = match counted.situation() {
            Ok(_) => Vec::new(),
            Err(problems) => problems
                .into_iter()
                .flat_map(|problem| filter.rejected(problem))
                .collect(),
        };
        // Without a field the next round may find what was behind it, such as
        // a community that is too small for all children. A round finds all
        // that is wrong at one level, so there are as many as there are levels
        // and no more for a longer line.
        if found.is_empty() {
            return Counted {
                draft: counted,
                rejected,
                incomes: filter.incomes,
            };
        }
        rejected.extend(found);
    }
}

/// Leaves out what was not read and what the rules reject.
struct Filter {
    rejected: BTreeSet<Field>,
    /// The index in the line of each child that counts.
    children: Vec<usize>,
    /// The same of each adult's incomes.
    incomes: [Vec<usize>; 2],
}

impl Filter {
    fn new(rejected: &[(Field, Fault)]) -> Self {
        // Collected they would be sorted first, which weighs more in the Wasm.
        let mut fields = BTreeSet::new();
        for (field, _) in rejected {
            fields.insert(*field);
        }
        Self {
            rejected: fields,
            children: Vec::new(),
            incomes: [Vec::new(), Vec::new()],
        }
    }

    fn draft(&mut self, draft: &Draft<Unread>) -> Draft {
        let count = self.value(Field::Adults, &draft.adult_count);
        let [first, second] = &draft.adults;
        // What is said of a second adult counts only where there is one.
        let second = Some(second).filter(|_| count != Some(AdultCount::One));
        Draft {
            month: self.value(Field::Month, &draft.month).into(),
            municipality: Entered::Nothing,
            adult_count: count.into(),
            adults: [
                self.adult(0, first),
                second.map_or(Entered::Nothing, |second| self.adult(1, second)),
            ],
            children: self.children(draft.children.as_slice()),
            shared_household_size: self
                .value(Field::SharedHouseholdSize, &draft.shared_household_size)
                .into(),
            norm_adjustment: self
                .value(Field::NormAdjustment, &draft.norm_adjustment)
                .into(),
            housing: self.home(&draft.housing).into(),
            expenses: self.costs(&draft.expenses, Field::Expense),
            other_needs: self.costs(&draft.other_needs, Field::OtherNeed),
            has_assets: self.value(Field::HasAssets, &draft.has_assets).into(),
        }
    }

    fn value<T: Copy>(&self, field: Field, entered: &Entered<T, Unread>) -> Option<T> {
        let value = entered.value().copied();
        value.filter(|_| !self.rejected.contains(&field))
    }

    fn adult(
        &mut self,
        adult: usize,
        entered: &Entered<DraftAdult<Unread>, Unread>,
    ) -> Entered<DraftAdult> {
        let Some(entered) = entered.value() else {
            return Entered::Nothing;
        };
        let field = |index, part| Field::Adult(adult, AdultField::Income(index, part));
        let mut incomes = Vec::new();
        let mut kept = Vec::new();
        for (index, income) in entered.incomes.as_slice().iter().enumerate() {
            let income = income.value().and_then(|income| {
                Some(DraftIncome {
                    kind: self
                        .value(field(index, IncomeField::Kind), &income.kind)?
                        .into(),
                    amount: self
                        .value(field(index, IncomeField::Amount), &income.amount)?
                        .into(),
                })
            });
            if let Some(income) = income
                && !self.rejected.contains(&field(index, IncomeField::Whole))
            {
                incomes.push(Entered::Value(income));
                kept.push(index);
            }
        }
        if let Some(of_adult) = self.incomes.get_mut(adult) {
            *of_adult = kept;
        }
        let stimulus = Field::Adult(adult, AdultField::JobStimulus);
        let adult = DraftAdult {
            incomes: list(incomes),
            job_stimulus: self.value(stimulus, &entered.job_stimulus).into(),
        };
        let is_empty = adult == DraftAdult::default();
        (!is_empty).then_some(adult).into()
    }

    fn children(
        &mut self,
        children: &[Entered<DraftChild<Unread>, Unread>],
    ) -> Entered<Vec<Entered<DraftChild>>> {
        let mut counted = Vec::new();
        for (index, child) in children.iter().enumerate() {
            let child = child.value().and_then(|child| self.child(index, child));
            if let Some(child) = child {
                counted.push(Entered::Value(child));
                self.children.push(index);
            }
        }
        list(counted)
    }

    fn child(&self, index: usize, child: &DraftChild<Unread>) -> Option<DraftChild> {
        let field = |part| Field::Child(index, part);
        if self.rejected.contains(&field(ChildField::Whole)) {
            return None;
        }
        let work = child.work_income.value().and_then(|work| {
            Some(DraftWorkIncome {
                month: self
                    .value(field(ChildField::WorkMonth), &work.month)?
                    .into(),
                year_to_date: self
                    .value(field(ChildField::WorkYearToDate), &work.year_to_date)?
                    .into(),
            })
        });
        Some(DraftChild {
            age: self.value(field(ChildField::Age), &child.age)?.into(),
            lunch_elsewhere: self
                .value(field(ChildField::LunchElsewhere), &child.lunch_elsewhere)
                .into(),
            days_per_month: self
                .value(field(ChildField::DaysPerMonth), &child.days_per_month)
                .into(),
            in_school: self
                .value(field(ChildField::InSchool), &child.in_school)
                .into(),
            work_income: work.into(),
        })
    }

    fn home(&self, home: &Entered<DraftHome<Unread>, Unread>) -> Option<DraftHome> {
        let home = home.value()?;
        let form = self.value(Field::Housing(HousingField::Form), &home.form)?;
        let cost = self.value(
            Field::Housing(HousingField::MonthlyCost),
            &home.monthly_cost,
        );
        let guideline = Field::Housing(HousingField::Guideline);
        let guideline = self.value(guideline, &home.guideline);
        let field = Field::Housing(HousingField::Accepted);
        let accepted = self.value(field, &home.accepted);
        let is_assessed = home.accepted == Entered::Nothing || accepted.is_some();
        // A home counts with all of its cost; that there is none says enough.
        let is_read = form.is_none() || cost.is_some() && is_assessed;
        is_read.then(|| DraftHome {
            form: Entered::Value(form),
            monthly_cost: cost.into(),
            guideline: guideline.into(),
            accepted: accepted.into(),
        })
    }

    fn costs<K: Kind>(
        &self,
        costs: &EnteredCosts<K, Unread>,
        field: impl Fn(K, CostField) -> Field,
    ) -> EnteredCosts<K> {
        let costs = costs.as_slice().iter();
        let counted = costs.filter_map(|(kind, cost)| {
            let of = |part| field(*kind, part);
            let cost = match cost.value()? {
                DraftCost::Applied(amount) => DraftCost::Applied(*amount),
                DraftCost::Assessed { applied, accepted } => DraftCost::Assessed {
                    applied: self.value(of(CostField::Applied), applied)?.into(),
                    accepted: self.value(of(CostField::Accepted), accepted)?.into(),
                },
            };
            let is_rejected = self.rejected.contains(&of(CostField::Whole));
            (!is_rejected).then_some((*kind, Entered::Value(cost)))
        });
        list(counted.collect())
    }

    /// What a problem of the counted draft rejects of the line.
    fn rejected(&self, problem: Problem) -> Vec<(Field, Fault)> {
        let Wrong::Rejected(fault) = problem.wrong else {
            return Vec::new();
        };
        let fields = match problem.field {
            Field::Children => {
                let beyond = self.children.iter().skip(Children::MOST);
                beyond
                    .map(|index| Field::Child(*index, ChildField::Whole))
                    .collect()
            }
            Field::Child(index, part) => {
                let index = self.children.get(index);
                index
                    .map(|index| Field::Child(*index, part))
                    .into_iter()
                    .collect()
            }
            Field::Adult(adult, part) => self.rejected_of_adult(adult, part),
            field => vec![field],
        };
        fields.into_iter().map(|field| (field, fault)).collect()
    }

    fn rejected_of_adult(&self, adult: usize, part: AdultField) -> Vec<Field> {
        let incomes = self.incomes.get(adult).map_or(&[][..], Vec::as_slice);
        let income = |index: &usize, part| Field::Adult(adult, AdultField::Income(*index, part));
        match part {
            AdultField::Incomes => {
                let beyond = incomes.iter().skip(Incomes::MOST);
                beyond
                    .map(|index| income(index, IncomeField::Whole))
                    .collect()
            }
            AdultField::Income(index, part) => {
                let index = incomes.get(index);
                index.map(|index| income(index, part)).into_iter().collect()
            }
            AdultField::Whole | AdultField::JobStimulus => vec![Field::Adult(adult, part)],
        }
    }
}

fn list<T>(elements: Vec<T>) -> Entered<Vec<T>> {
    (!elements.is_empty()).then_some(elements).into()
}
