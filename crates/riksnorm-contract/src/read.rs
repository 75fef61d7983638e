//! From an untyped tree to a draft, and from that to a checked situation.

use std::ops::RangeInclusive;

use riksnorm::{
    AdultCount, AdultField, Amount, ChildField, Children, CostField, Days, Draft, DraftAdult,
    DraftChild, DraftHome, DraftIncome, DraftWorkIncome, Entered, Fault, Field, HomeForm,
    HousingField, IncomeField, IncomeKind, Incomes, Kind, Month, Municipality, Problem,
    ProfileField, Rules, Situation, Wrong,
};

use crate::{
    number,
    tree::{Tree, Value},
    violation::{Code, Violation},
};

/// Reads a situation.
///
/// # Errors
/// Everything that is wrong, in the order of the fields. Fields that the
/// contract does not have come last in their object, as they are given.
pub fn read<T: Tree>(tree: &T) -> Result<Situation, Vec<Violation>> {
    let mut reader = Reader::default();
    let draft = match reader.situation(tree) {
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
pub(crate) fn month<T: Tree>(tree: &T) -> Result<Rules, Vec<Violation>> {
    let rules =
        read_month(tree).and_then(|month| Ok(Rules::for_month(month, Municipality::DEFAULT)?));
    rules.map_err(|unread| vec![unread.violation(Field::Month)])
}

/// Reads a number of days that stands alone.
pub(crate) fn days<T: Tree>(tree: &T) -> Result<Days, Vec<Violation>> {
    let days = integer(tree).and_then(|days| Ok(Days::new(days)?));
    days.map_err(|unread| vec![Violation::new(unread.code, &"days", "")])
}

/// Why a value of the tree was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Unread {
    code: Code,
    /// What the message quotes.
    quoted: String,
}

impl Unread {
    fn quoting(code: impl Into<Code>, quoted: String) -> Self {
        Self {
            code: code.into(),
            quoted,
        }
    }

    fn violation(&self, field: Field) -> Violation {
        Violation::new(self.code, &field, &self.quoted)
    }
}

impl From<Fault> for Unread {
    fn from(fault: Fault) -> Self {
        Self::quoting(fault, String::new())
    }
}

impl From<Code> for Unread {
    fn from(code: Code) -> Self {
        Self::quoting(code, String::new())
    }
}

/// A field that the contract does not have, in one of its objects.
struct UnknownField {
    object: Field,
    name: String,
}

/// Costs by kind, as they were read.
type ReadCosts<K> = Vec<(K, Entered<Amount, Unread>)>;

/// Reads the objects of a situation, going on after a mistake.
#[derive(Default)]
struct Reader {
    unknown: Vec<UnknownField>,
}

/// The fields of an object that have not been read yet.
struct Fields<T> {
    rest: Vec<(String, T)>,
}

impl<T: Tree> Fields<T> {
    fn entered<V>(
        &mut self,
        field: Field,
        read: impl FnOnce(&T) -> Result<V, Unread>,
    ) -> Entered<V, Unread> {
        let name = field.name();
        let Some(index) = self.rest.iter().position(|(key, _)| key == name) else {
            return Entered::Nothing;
        };
        let (_, tree) = self.rest.remove(index);
        if tree.is_absent() {
            Entered::Nothing
        } else {
            entered(read(&tree))
        }
    }
}

impl Reader {
    fn situation<T: Tree>(&mut self, tree: &T) -> Result<Draft<Unread>, Unread> {
        let mut fields = object(tree)?;
        let mut draft = Draft {
            month: fields.entered(Field::Month, read_month),
            municipality: fields
                .entered(Field::Municipality(ProfileField::Whole), read_municipality),
            ..Draft::default()
        };
        draft.adult_count = fields.entered(Field::Adults, |tree| {
            let count = match list_length(tree, 1..=2, Fault::AdultsCount)? {
                1 => AdultCount::One,
                _ => AdultCount::Two,
            };
            for (index, adult) in (0..count.get().into()).zip(&mut draft.adults) {
                *adult = entered(self.adult(&tree.element(index), index));
            }
            Ok(count)
        });
        draft.children = fields.entered(Field::Children, |tree| {
            let length = list_length(tree, 0..=Children::MOST, Fault::ChildrenCount)?;
            let child = |index| entered(self.child(&tree.element(index), index));
            Ok((0..length).map(child).collect())
        });
        draft.shared_household_size = fields.entered(Field::SharedHouseholdSize, integer);
        let housing = Field::Housing(HousingField::Whole);
        draft.housing = fields.entered(housing, |tree| self.housing(tree));
        draft.expenses = fields.entered(Field::Expenses, |tree| {
            self.costs(tree, Field::Expenses, Field::Expense)
        });
        draft.other_needs = fields.entered(Field::OtherNeeds, |tree| {
            self.costs(tree, Field::OtherNeeds, Field::OtherNeed)
        });
        draft.has_assets = fields.entered(Field::HasAssets, flag);
        self.finish(Field::Situation, fields);
        Ok(draft)
    }

    fn adult<T: Tree>(&mut self, tree: &T, adult: usize) -> Result<DraftAdult<Unread>, Unread> {
        let field = |field| Field::Adult(adult, field);
        let mut fields = object(tree)?;
        let incomes = fields.entered(field(AdultField::Incomes), |tree| {
            let length = list_length(tree, 0..=Incomes::MOST, Fault::IncomesCount)?;
            let income = |index| entered(self.income(&tree.element(index), adult, index));
            Ok((0..length).map(income).collect())
        });
        let job_stimulus = fields.entered(field(AdultField::JobStimulus), flag);
        self.finish(field(AdultField::Whole), fields);
        Ok(DraftAdult {
            incomes,
            job_stimulus,
        })
    }

    fn income<T: Tree>(
        &mut self,
        tree: &T,
        adult: usize,
        income: usize,
    ) -> Result<DraftIncome<Unread>, Unread> {
        let field = |field| Field::Adult(adult, AdultField::Income(income, field));
        let mut fields = object(tree)?;
        let kind = fields.entered(field(IncomeField::Kind), |tree| {
            let text = text(tree)?;
            IncomeKind::from_id(&text).ok_or_else(|| Unread::quoting(Code::UnknownKind, text))
        });
        let amount = fields.entered(field(IncomeField::Amount), amount);
        self.finish(field(IncomeField::Whole), fields);
        Ok(DraftIncome { kind, amount })
    }

    fn child<T: Tree>(&mut self, tree: &T, child: usize) -> Result<DraftChild<Unread>, Unread> {
        let field = |field| Field::Child(child, field);
        let mut fields = object(tree)?;
        let draft = DraftChild {
            age: fields.entered(field(ChildField::Age), integer),
            lunch_elsewhere: fields.entered(field(ChildField::LunchElsewhere), flag),
            days_per_month: fields.entered(field(ChildField::DaysPerMonth), integer),
            in_school: fields.entered(field(ChildField::InSchool), flag),
            work_income: fields.entered(field(ChildField::WorkIncome), |tree| {
                let mut fields = object(tree)?;
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

    fn housing<T: Tree>(&mut self, tree: &T) -> Result<DraftHome<Unread>, Unread> {
        let mut fields = object(tree)?;
        let form = fields.entered(Field::Housing(HousingField::Form), |tree| {
            let text = text(tree)?;
            match HomeForm::from_id(&text) {
                Some(form) => Ok(Some(form)),
                None if text == NO_HOME => Ok(None),
                None => Err(Unread::quoting(Code::UnknownKind, text)),
            }
        });
        let monthly_cost = fields.entered(Field::Housing(HousingField::MonthlyCost), amount);
        self.finish(Field::Housing(HousingField::Whole), fields);
        Ok(DraftHome { form, monthly_cost })
    }

    fn costs<T: Tree, K: Kind>(
        &mut self,
        tree: &T,
        whole: Field,
        field: fn(K, CostField) -> Field,
    ) -> Result<ReadCosts<K>, Unread> {
        let mut fields = object(tree)?;
        let costs = K::ALL.iter().map(|&kind| {
            let cost = fields.entered(field(kind, CostField::Whole), amount);
            (kind, cost)
        });
        let costs = costs.collect();
        self.finish(whole, fields);
        Ok(costs)
    }

    /// Notes the fields of an object that nothing was read from.
    fn finish<T: Tree>(&mut self, object: Field, fields: Fields<T>) {
        let rest = fields.rest.into_iter();
        let unknown = rest.filter(|(_, tree)| !tree.is_absent());
        self.unknown
            .extend(unknown.map(|(name, _)| UnknownField { object, name }));
    }
}

/// The form of a home that says that there is none.
const NO_HOME: &str = "none";

fn entered<V>(read: Result<V, Unread>) -> Entered<V, Unread> {
    read.map_or_else(Entered::Unread, Entered::Value)
}

fn read_month<T: Tree>(tree: &T) -> Result<Month, Unread> {
    let text = text(tree)?;
    Month::parse(&text).map_err(|fault| Unread::quoting(fault, text))
}

fn read_municipality<T: Tree>(tree: &T) -> Result<Municipality, Unread> {
    let text = text(tree)?;
    Municipality::from_id(&text).map_err(|fault| Unread::quoting(fault, text))
}

fn amount<T: Tree>(tree: &T) -> Result<Amount, Unread> {
    match tree.value() {
        Value::Number(number) => Ok(number::amount(number)?),
        _ => Err(Code::InvalidType.into()),
    }
}

fn integer<T: Tree>(tree: &T) -> Result<u8, Unread> {
    match tree.value() {
        Value::Number(number) => Ok(number::integer(number)?),
        _ => Err(Code::InvalidType.into()),
    }
}

fn flag<T: Tree>(tree: &T) -> Result<bool, Unread> {
    match tree.value() {
        Value::Bool(flag) => Ok(flag),
        _ => Err(Code::InvalidType.into()),
    }
}

fn text<T: Tree>(tree: &T) -> Result<String, Unread> {
    match tree.value() {
        Value::Text(text) => Ok(text),
        _ => Err(Code::InvalidType.into()),
    }
}

fn object<T: Tree>(tree: &T) -> Result<Fields<T>, Unread> {
    match tree.value() {
        Value::Object(rest) => Ok(Fields { rest }),
        _ => Err(Code::InvalidType.into()),
    }
}

fn list_length<T: Tree>(
    tree: &T,
    lengths: RangeInclusive<usize>,
    fault: Fault,
) -> Result<usize, Unread> {
    match tree.value() {
        Value::List(length) if lengths.contains(&length) => Ok(length),
        Value::List(_) => Err(fault.into()),
        _ => Err(Code::InvalidType.into()),
    }
}

/// All that is wrong in the order of the fields: what an object holds that the
/// contract does not have stands behind everything else of that object.
///
/// Both lists are in order already, so that they are only merged.
fn in_order(problems: Vec<Problem<Unread>>, unknown: Vec<UnknownField>) -> Vec<Violation> {
    let mut unknown = unknown.into_iter().peekable();
    let mut violations = Vec::new();
    for Problem { field, wrong } in problems {
        while let Some(before) = unknown.next_if(|unknown| unknown.stands_before(field)) {
            violations.push(before.violation());
        }
        violations.push(match wrong {
            Wrong::Missing => Violation::new(Code::MissingField, &field, field.name()),
            Wrong::Unread(unread) => unread.violation(field),
            Wrong::Rejected(fault) => Violation::new(fault, &field, ""),
        });
    }
    violations.extend(unknown.map(UnknownField::violation));
    violations
}

impl UnknownField {
    /// Whether the field is behind the object that holds this one.
    fn stands_before(&self, field: Field) -> bool {
        field > self.object && !field.is_within(self.object)
    }

    fn violation(self) -> Violation {
        let Self { object, name } = self;
        let path = match object {
            Field::Situation => name.clone(),
            object => format!("{object}.{name}"),
        };
        Violation::new(Code::UnknownField, &path, &name)
    }
}
