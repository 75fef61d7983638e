//! From an untyped tree to a checked household, with all that is wrong.

use riksnorm::{
    Adult, Adults, Age, Amount, Child, Children, Costs, Days, Fault, HomeForm, Household, Housing,
    Income, IncomeKind, Incomes, Kind, Month, Municipality, Rules, WorkIncome,
};

use crate::{
    number,
    path::Path,
    tree::{Tree, Value},
    violation::{Code, Violation},
};

/// A household and the rules that apply to it.
#[derive(Debug, Clone)]
pub struct Situation {
    /// The rules of its month and municipality.
    pub rules: Rules,
    /// The household.
    pub household: Household,
}

/// Reads a situation.
///
/// # Errors
/// Everything that is wrong, in the order of the fields. Fields that the
/// contract does not have come last in their object, as they are given.
pub fn read<T: Tree>(tree: &T) -> Result<Situation, Vec<Violation>> {
    let mut reader = Reader::default();
    match reader.situation(tree) {
        Some(situation) if reader.violations.is_empty() => Ok(situation),
        _ => Err(reader.violations),
    }
}

/// Reads a month that stands alone: its rules in the default municipality.
pub(crate) fn month<T: Tree>(tree: &T) -> Result<Rules, Vec<Violation>> {
    let mut reader = Reader::default();
    let rules = reader.month(tree, &Path::Field(&Path::Root, "month"));
    rules.ok_or(reader.violations)
}

/// Reads a number of days that stands alone.
pub(crate) fn days<T: Tree>(tree: &T) -> Result<Days, Vec<Violation>> {
    let mut reader = Reader::default();
    let days = reader.days(tree, &Path::Field(&Path::Root, "days"));
    days.ok_or(reader.violations)
}

/// A reader that goes on after a mistake. What it returns is none where a
/// violation was noted.
#[derive(Default)]
struct Reader {
    violations: Vec<Violation>,
}

/// The fields of an object that have not been read yet.
struct Fields<'a, T> {
    path: &'a Path<'a>,
    rest: Vec<(String, T)>,
}

impl<T: Tree> Fields<'_, T> {
    fn take(&mut self, name: &str) -> Option<T> {
        let index = self.rest.iter().position(|(key, _)| key == name)?;
        let (_, tree) = self.rest.remove(index);
        Some(tree).filter(|tree| !tree.is_absent())
    }

    /// What a field holds, before its turn to be checked.
    fn peek(&self, name: &str) -> Option<Value<T>> {
        let found = self.rest.iter().find(|(key, _)| key == name);
        found.map(|(_, tree)| tree.value())
    }
}

impl Reader {
    fn situation<T: Tree>(&mut self, tree: &T) -> Option<Situation> {
        let mut fields = self.object(tree, &Path::Root)?;
        let month = self.required(&mut fields, "month", Self::month);
        let municipality = self.optional(
            &mut fields,
            "municipality",
            Municipality::DEFAULT,
            Self::municipality,
        );
        let mut adults_count = None;
        let adults = self.required(&mut fields, "adults", |reader, tree, path| {
            adults_count = reader.list_length(tree, path, 1..=2, Fault::AdultsCount);
            let adults = reader.elements(tree, path, adults_count?, Self::adult);
            reader.checked(Adults::new(adults?), path)
        });
        let mut children_count = Some(0);
        let none = Children::default();
        let children = self.optional(&mut fields, "children", none, |reader, tree, path| {
            let lengths = 0..=Children::MOST;
            children_count = reader.list_length(tree, path, lengths, Fault::ChildrenCount);
            let children = reader.elements(tree, path, children_count?, Self::child);
            reader.checked(Children::new(children?), path)
        });
        let size = adults_count.zip(children_count);
        let size = size.and_then(|(adults, children)| u8::try_from(adults + children).ok());
        let community = self.optional(
            &mut fields,
            "sharedHouseholdSize",
            None,
            |reader, tree, path| {
                let everyone = reader.integer(tree, path)?;
                if let Some(size) = size {
                    reader.checked(Household::check_community(size, everyone), path)?;
                }
                Some(Some(everyone))
            },
        );
        let housing = self.optional(&mut fields, "housing", Housing::None, Self::housing);
        let expenses = self.optional(&mut fields, "expenses", Costs::default(), Self::costs);
        let other_needs = self.optional(&mut fields, "otherNeeds", Costs::default(), Self::costs);
        let has_assets = self.optional(&mut fields, "hasAssets", false, Self::flag);
        self.finish(&fields);

        let mut household = Household::new(adults?, children?);
        if let Some(everyone) = community? {
            household = household.in_community(everyone).ok()?;
        }
        household.housing = housing?;
        household.expenses = expenses?;
        household.other_needs = other_needs?;
        household.has_assets = has_assets?;
        Some(Situation {
            rules: Rules::of(month?.month(), municipality?).ok()?,
            household,
        })
    }

    fn month<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Rules> {
        let text = self.text(tree, path)?;
        let rules = Month::parse(&text).and_then(|month| Rules::of(month, Municipality::DEFAULT));
        self.checked_quoting(rules, path, &text)
    }

    fn municipality<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Municipality> {
        let text = self.text(tree, path)?;
        self.checked_quoting(Municipality::from_id(&text), path, &text)
    }

    fn adult<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Adult> {
        let mut fields = self.object(tree, path)?;
        let none = Incomes::default();
        let incomes = self.optional(&mut fields, "incomes", none, |reader, tree, path| {
            let count = reader.list_length(tree, path, 0..=Incomes::MOST, Fault::IncomesCount)?;
            let incomes = reader.elements(tree, path, count, Self::income);
            reader.checked(Incomes::new(incomes?), path)
        });
        let job_stimulus = self.optional(&mut fields, "jobStimulus", false, Self::flag);
        self.finish(&fields);
        Some(Adult {
            incomes: incomes?,
            job_stimulus: job_stimulus?,
        })
    }

    fn income<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Income> {
        let mut fields = self.object(tree, path)?;
        let kind = self.required(&mut fields, "kind", |reader, tree, path| {
            let text = reader.text(tree, path)?;
            let kind = IncomeKind::from_id(&text);
            kind.or_else(|| reader.note_quoting(Code::UnknownKind, path, &text))
        });
        let amount = self.required(&mut fields, "amount", Self::amount);
        self.finish(&fields);
        Some(Income {
            kind: kind?,
            amount: amount?,
        })
    }

    fn child<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Child> {
        let mut fields = self.object(tree, path)?;
        // A flag of another type is told of in its turn, not as a wrong age.
        let in_school = !matches!(
            fields.peek("inSchool"),
            None | Some(Value::Absent | Value::Bool(false))
        );
        let age = self.required(&mut fields, "age", |reader, tree, path| {
            let years = reader.integer(tree, path)?;
            reader.checked(Age::new(years, in_school), path)
        });
        let lunch_elsewhere = self.optional(&mut fields, "lunchElsewhere", false, Self::flag);
        let days_per_month =
            self.optional(&mut fields, "daysPerMonth", None, |reader, tree, path| {
                reader.days(tree, path).map(Some)
            });
        let in_school = self.optional(&mut fields, "inSchool", false, Self::flag);
        let work_income = self.optional(&mut fields, "workIncome", None, |reader, tree, path| {
            reader.work_income(tree, path).map(Some)
        });
        self.finish(&fields);
        in_school?;
        Some(Child {
            age: age?,
            lunch_elsewhere: lunch_elsewhere?,
            days_per_month: days_per_month?,
            work_income: work_income?,
        })
    }

    fn work_income<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<WorkIncome> {
        let mut fields = self.object(tree, path)?;
        let month = self.required(&mut fields, "month", Self::amount);
        let year_to_date = self.required(&mut fields, "yearToDate", Self::amount);
        let place = Path::Field(path, "yearToDate");
        let work_income = month
            .zip(year_to_date)
            .and_then(|(month, year)| self.checked(WorkIncome::new(month, year), &place));
        self.finish(&fields);
        work_income
    }

    fn housing<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Housing> {
        let mut fields = self.object(tree, path)?;
        let form = self.required(&mut fields, "form", |reader, tree, path| {
            let text = reader.text(tree, path)?;
            match HomeForm::from_id(&text) {
                Some(form) => Some(Some(form)),
                None if text == "none" => Some(None),
                None => reader.note_quoting(Code::UnknownKind, path, &text),
            }
        });
        let cost = self.optional(&mut fields, "monthlyCost", Amount::ZERO, Self::amount);
        let place = Path::Field(path, "monthlyCost");
        let housing = form
            .zip(cost)
            .and_then(|(form, cost)| self.checked(Housing::new(form, cost), &place));
        self.finish(&fields);
        housing
    }

    fn costs<T: Tree, K: Kind>(&mut self, tree: &T, path: &Path<'_>) -> Option<Costs<K>> {
        let mut fields = self.object(tree, path)?;
        let mut costs = Costs::default();
        for kind in K::ALL {
            let zero = Amount::ZERO;
            if let Some(amount) = self.optional(&mut fields, kind.id(), zero, Self::amount) {
                costs.set(*kind, amount);
            }
        }
        self.finish(&fields);
        Some(costs)
    }

    fn days<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Days> {
        let days = self.integer(tree, path)?;
        self.checked(Days::new(days), path)
    }

    fn amount<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<Amount> {
        match tree.value() {
            Value::Number(number) => self.checked(number::amount(number), path),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn integer<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<u8> {
        match tree.value() {
            Value::Number(number) => self.checked(number::integer(number), path),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn flag<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<bool> {
        match tree.value() {
            Value::Bool(flag) => Some(flag),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn text<T: Tree>(&mut self, tree: &T, path: &Path<'_>) -> Option<String> {
        match tree.value() {
            Value::Text(text) => Some(text),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn object<'a, T: Tree>(&mut self, tree: &T, path: &'a Path<'a>) -> Option<Fields<'a, T>> {
        match tree.value() {
            Value::Object(rest) => Some(Fields { path, rest }),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn list_length<T: Tree>(
        &mut self,
        tree: &T,
        path: &Path<'_>,
        lengths: std::ops::RangeInclusive<usize>,
        fault: Fault,
    ) -> Option<usize> {
        match tree.value() {
            Value::List(length) if lengths.contains(&length) => Some(length),
            Value::List(_) => self.note(fault, path),
            _ => self.note(Code::InvalidType, path),
        }
    }

    fn elements<T: Tree, V>(
        &mut self,
        tree: &T,
        path: &Path<'_>,
        length: usize,
        read: fn(&mut Self, &T, &Path<'_>) -> Option<V>,
    ) -> Option<Vec<V>> {
        let elements: Vec<Option<V>> = (0..length)
            .map(|index| read(self, &tree.element(index), &Path::Element(path, index)))
            .collect();
        elements.into_iter().collect()
    }

    fn required<T: Tree, V>(
        &mut self,
        fields: &mut Fields<'_, T>,
        name: &str,
        read: impl FnOnce(&mut Self, &T, &Path<'_>) -> Option<V>,
    ) -> Option<V> {
        let path = Path::Field(fields.path, name);
        match fields.take(name) {
            Some(tree) => read(self, &tree, &path),
            None => self.note_quoting(Code::MissingField, &path, name),
        }
    }

    fn optional<T: Tree, V>(
        &mut self,
        fields: &mut Fields<'_, T>,
        name: &str,
        default: V,
        read: impl FnOnce(&mut Self, &T, &Path<'_>) -> Option<V>,
    ) -> Option<V> {
        match fields.take(name) {
            Some(tree) => read(self, &tree, &Path::Field(fields.path, name)),
            None => Some(default),
        }
    }

    /// Tells of the fields that nobody asked for.
    fn finish<T: Tree>(&mut self, fields: &Fields<'_, T>) {
        for (name, tree) in &fields.rest {
            if !tree.is_absent() {
                let path = Path::Field(fields.path, name);
                self.violations
                    .push(Violation::new(Code::UnknownField, &path, name));
            }
        }
    }

    fn checked<V, E: Into<Code>>(&mut self, result: Result<V, E>, path: &Path<'_>) -> Option<V> {
        self.checked_quoting(result, path, "")
    }

    fn checked_quoting<V, E: Into<Code>>(
        &mut self,
        result: Result<V, E>,
        path: &Path<'_>,
        quoted: &str,
    ) -> Option<V> {
        result.map_or_else(|code| self.note_quoting(code, path, quoted), Some)
    }

    fn note<V>(&mut self, code: impl Into<Code>, path: &Path<'_>) -> Option<V> {
        self.note_quoting(code, path, "")
    }

    fn note_quoting<V>(
        &mut self,
        code: impl Into<Code>,
        path: &Path<'_>,
        quoted: &str,
    ) -> Option<V> {
        self.violations.push(Violation::new(code, path, quoted));
        None
    }
}
