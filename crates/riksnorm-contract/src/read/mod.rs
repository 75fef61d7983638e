//! From an untyped value to a draft, and from that to a checked situation.

mod order;
mod profile;
mod values;

use std::borrow::Cow;

use riksnorm::{
    AdultCount, AdultField, ChildField, Children, CostField, Days, Draft, DraftAdult, DraftChild,
    DraftCost, DraftHome, DraftIncome, DraftWorkIncome, Entered, EnteredCosts, Fault, Field,
    HomeForm, HousingField, IncomeField, IncomeKind, Incomes, Kind, Municipality, ProfileField,
    Rules, Situation,
};

use self::{
    order::in_order,
    values::{amount, entered, flag, integer, list, signed_amount, text},
};
use crate::{
    value::Json,
    violation::{Code, Violation},
};

/// Reads a situation.
///
/// ```
/// use riksnorm_contract::{json::Json, read};
///
/// let json = Json::parse(br#"{ "month": "2026-11", "adults": [{}] }"#)?;
/// let situation = read(&json)?;
/// assert_eq!(situation.household.size(), 1);
/// # Ok::<(), Vec<riksnorm_contract::Violation>>(())
/// ```
///
/// # Errors
/// Everything that is wrong, in the order of the fields. Fields that the
/// contract does not have come last in their object, as they are given.
pub fn read(json: &Json<'_>) -> Result<Situation, Vec<Violation>> {
    let mut reader = Reader::default();
    let draft = match reader.situation(json) {
        Ok(draft) => draft,
        Err(unread) => return Err(vec![unread.violation(Field::Situation)]),
    };
    match draft.situation() {
        Ok(situation) if reader.unknown.is_empty() => Ok(situation),
        situation => {
            let problems = situation.err().unwrap_or_default();
            Err(in_order(problems, reader.unknown))
        }
    }
}

/// Reads a month that stands alone: its rules in the default municipality.
pub(crate) fn month(json: &Json<'_>) -> Result<Rules, Vec<Violation>> {
    let rules =
        values::month(json).and_then(|month| Ok(Rules::for_month(month, Municipality::DEFAULT)?));
    rules.map_err(|unread| vec![unread.violation(Field::Month)])
}

/// Reads a number of days that stands alone.
pub(crate) fn days(json: &Json<'_>) -> Result<Days, Vec<Violation>> {
    let days = integer(json).and_then(|days| Ok(Days::new(days)?));
    days.map_err(|unread| vec![Violation::new(unread.code, &"days", "")])
}

/// Why a value was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unread {
    code: Code,
    /// What the message quotes.
    quoted: String,
}

impl Unread {
    fn quoting(code: impl Into<Code>, quoted: &str) -> Self {
        Self {
            code: code.into(),
            quoted: quoted.to_owned(),
        }
    }

    fn violation(&self, field: Field) -> Violation {
        Violation::new(self.code, &field, &self.quoted)
    }
}

impl From<Fault> for Unread {
    fn from(fault: Fault) -> Self {
        Self::quoting(fault, "")
    }
}

impl From<Code> for Unread {
    fn from(code: Code) -> Self {
        Self::quoting(code, "")
    }
}

/// A field that the contract does not have, in one of its objects.
struct UnknownField {
    object: Field,
    name: String,
}

/// Reads the objects of a situation, going on after a mistake.
#[derive(Default)]
struct Reader {
    unknown: Vec<UnknownField>,
}

/// The fields of an object that have not been read yet.
struct Fields<'a> {
    rest: Vec<&'a (Cow<'a, str>, Json<'a>)>,
}

impl Fields<'_> {
    fn entered<V>(
        &mut self,
        field: Field,
        read: impl FnOnce(&Json<'_>) -> Result<V, Unread>,
    ) -> Entered<V, Unread> {
        let name = field.name();
        let Some(index) = self.rest.iter().position(|(key, _)| key == name) else {
            return Entered::Nothing;
        };
        let (_, json) = self.rest.remove(index);
        entered(read(json))
    }
}

impl Reader {
    fn situation(&mut self, json: &Json<'_>) -> Result<Draft<Unread>, Unread> {
        let mut fields = object(json)?;
        let mut draft = Draft {
            month: fields.entered(Field::Month, values::month),
            ..Draft::default()
        };
        let municipality = Field::Municipality(ProfileField::Whole);
        draft.municipality = fields.entered(municipality, |json| self.municipality(json));
        draft.adult_count = fields.entered(Field::Adults, |json| {
            let adults = list(json, 1..=2, Fault::AdultsCount)?;
            for ((index, json), adult) in adults.iter().enumerate().zip(&mut draft.adults) {
                *adult = entered(self.adult(json, index));
            }
            Ok(match adults {
                [_] => AdultCount::One,
                _ => AdultCount::Two,
            })
        });
        draft.children = fields.entered(Field::Children, |json| {
            let children = list(json, 0..=Children::MOST, Fault::ChildrenCount)?.iter();
            let child = |(index, json)| entered(self.child(json, index));
            Ok(children.enumerate().map(child).collect())
        });
        draft.shared_household_size = fields.entered(Field::SharedHouseholdSize, integer);
        draft.norm_adjustment = fields.entered(Field::NormAdjustment, signed_amount);
        let housing = Field::Housing(HousingField::Whole);
        draft.housing = fields.entered(housing, |json| self.housing(json));
        draft.expenses = self.costs(&mut fields, Field::Expenses, Field::Expense);
        draft.other_needs = self.costs(&mut fields, Field::OtherNeeds, Field::OtherNeed);
        draft.has_assets = fields.entered(Field::HasAssets, flag);
        self.finish(Field::Situation, fields);
        Ok(draft)
    }

    fn adult(&mut self, json: &Json<'_>, adult: usize) -> Result<DraftAdult<Unread>, Unread> {
        let field = |field| Field::Adult(adult, field);
        let mut fields = object(json)?;
        let incomes = fields.entered(field(AdultField::Incomes), |json| {
            let incomes = list(json, 0..=Incomes::MOST, Fault::IncomesCount)?.iter();
            let income = |(index, json)| entered(self.income(json, adult, index));
            Ok(incomes.enumerate().map(income).collect())
        });
        let job_stimulus = fields.entered(field(AdultField::JobStimulus), flag);
        self.finish(field(AdultField::Whole), fields);
        Ok(DraftAdult {
            incomes,
            job_stimulus,
        })
    }

    fn income(
        &mut self,
        json: &Json<'_>,
        adult: usize,
        income: usize,
    ) -> Result<DraftIncome<Unread>, Unread> {
        let field = |field| Field::Adult(adult, AdultField::Income(income, field));
        let mut fields = object(json)?;
        let kind = fields.entered(field(IncomeField::Kind), |json| {
            let text = text(json)?;
            IncomeKind::from_id(text).ok_or_else(|| Unread::quoting(Code::UnknownKind, text))
        });
        let amount = fields.entered(field(IncomeField::Amount), amount);
        self.finish(field(IncomeField::Whole), fields);
        Ok(DraftIncome { kind, amount })
    }

    fn child(&mut self, json: &Json<'_>, child: usize) -> Result<DraftChild<Unread>, Unread> {
        let field = |field| Field::Child(child, field);
        let mut fields = object(json)?;
        let draft = DraftChild {
            age: fields.entered(field(ChildField::Age), integer),
            lunch_elsewhere: fields.entered(field(ChildField::LunchElsewhere), flag),
            days_per_month: fields.entered(field(ChildField::DaysPerMonth), integer),
            in_school: fields.entered(field(ChildField::InSchool), flag),
            work_income: fields.entered(field(ChildField::WorkIncome), |json| {
                let mut fields = object(json)?;
                let month = fields.entered(field(ChildField::WorkMonth), amount);
                let year_to_date = fields.entered(field(ChildField::WorkYearToDate), amount);
                self.finish(field(ChildField::WorkIncome), fields);
                Ok(DraftWorkIncome {
                    month,
                    year_to_date,
                })
            }),
        };
        self.finish(field(ChildField::Whole), fields);
        Ok(draft)
    }

    fn housing(&mut self, json: &Json<'_>) -> Result<DraftHome<Unread>, Unread> {
        let mut fields = object(json)?;
        let form = fields.entered(Field::Housing(HousingField::Form), |json| {
            let text = text(json)?;
            match HomeForm::from_id(text) {
                Some(form) => Ok(Some(form)),
                None if text == NO_HOME => Ok(None),
                None => Err(Unread::quoting(Code::UnknownKind, text)),
            }
        });
        let mut amount_of = |part| fields.entered(Field::Housing(part), amount);
        let home = DraftHome {
            form,
            monthly_cost: amount_of(HousingField::MonthlyCost),
            guideline: amount_of(HousingField::Guideline),
            accepted: amount_of(HousingField::Accepted),
        };
        self.finish(Field::Housing(HousingField::Whole), fields);
        Ok(home)
    }

    fn costs<K: Kind>(
        &mut self,
        situation: &mut Fields<'_>,
        whole: Field,
        field: fn(K, CostField) -> Field,
    ) -> EnteredCosts<K, Unread> {
        situation.entered(whole, |json| {
            let mut fields = object(json)?;
            let costs = K::ALL.iter().map(|&kind| {
                let field = |part| field(kind, part);
                let cost = fields.entered(field(CostField::Whole), |json| self.cost(json, field));
                (kind, cost)
            });
            let costs = costs.collect();
            self.finish(whole, fields);
            Ok(costs)
        })
    }

    /// A number, or what is applied for and what is accepted of it.
    fn cost(
        &mut self,
        json: &Json<'_>,
        field: impl Fn(CostField) -> Field,
    ) -> Result<DraftCost<Unread>, Unread> {
        let Ok(mut fields) = object(json) else {
            return Ok(DraftCost::Applied(amount(json)?));
        };
        let applied = fields.entered(field(CostField::Applied), amount);
        let accepted = fields.entered(field(CostField::Accepted), amount);
        self.finish(field(CostField::Whole), fields);
        Ok(DraftCost::Assessed { applied, accepted })
    }

    /// Notes the fields of an object that nothing was read from.
    fn finish(&mut self, object: Field, fields: Fields<'_>) {
        let unknown = fields.rest.into_iter().map(|(name, _)| UnknownField {
            object,
            name: name.to_string(),
        });
        self.unknown.extend(unknown);
    }
}

/// The form of a home that says that there is none.
const NO_HOME: &str = "none";

fn object<'a>(json: &'a Json<'_>) -> Result<Fields<'a>, Unread> {
    match json {
        Json::Object(fields) => Ok(Fields {
            rest: fields.iter().collect(),
        }),
        _ => Err(Code::InvalidType.into()),
    }
}
