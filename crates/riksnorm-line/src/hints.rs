//! What is read and may still be other than it was meant.

use std::ops::Range;

use riksnorm::{AdultCount, Age, Amount, Entered, Field, HomeForm, HousingField, IncomeKind};

use crate::{
    HintKind, Meaning, MistakeKind, Unread, Word,
    collect::Value,
    item::About,
    read::Reader,
    spelling::Typed,
    vocabulary::{Found, find},
    word::Number,
};

/// A rent that is hardly one.
const LOW_RENT: i64 = 1000;
/// A rent that is hardly one, either.
const HIGH_RENT: i64 = 25_000;
/// Any amount that is hardly one: it may be an age, or a number of something.
const LOW_AMOUNT: i64 = 20;
/// Short forms that people also use for something else: a television is in the
/// norm, `bo` may be a benefit for the home, and a loan may be one for it.
const OTHERS: [&str; 4] = ["tv", "bo", "lån", "lan"];
/// Kronor that a television costs, and no dentist.
const TELEVISION: i64 = 300;
/// Kronor that a home costs, and no childcare.
const HOME: i64 = 4000;
/// Electricity that is hardly that of a month.
const HIGH_ELECTRICITY: i64 = 3000;

/// A salary that is hardly that of a month.
pub(crate) const LOW_SALARY: i64 = 300;

impl Reader<'_> {
    pub(crate) fn hints_of_cost(
        &mut self,
        number: Number,
        value: Value<Amount>,
        meaning: Meaning,
        known: &Word,
    ) {
        let Ok(value) = value else { return };
        let kronor = value.rounded().get();
        let mut rents = number
            .text
            .split('+')
            .filter_map(|part| Amount::read(part).ok());
        let is_rent = meaning == Meaning::Home(HomeForm::Rental) && !known.is_named();
        let electricity = Meaning::Expense(riksnorm::Expense::HouseholdElectricity);
        let kind = if is_rent && value.is_positive() && kronor < LOW_RENT {
            HintKind::RentLow
        } else if is_rent && kronor > HIGH_RENT {
            HintKind::RentHigh
        } else if is_rent
            && number.text.contains('+')
            && rents.all(|rent| rent.rounded().get() >= 2 * LOW_RENT)
        {
            HintKind::RentsAdded
        } else if meaning == electricity && kronor > HIGH_ELECTRICITY {
            HintKind::ElectricityHigh
        } else if value.is_positive() && kronor < LOW_AMOUNT {
            HintKind::AmountLow
        } else {
            return;
        };
        self.hint(number.range(), kind);
    }

    pub(crate) fn hints_of_income(
        &mut self,
        kind: IncomeKind,
        adult: usize,
        amount: Amount,
        range: &Range<usize>,
    ) {
        let is_new = self.earned.insert((adult, kind, amount));
        if !is_new && amount.is_positive() {
            self.hint(range.clone(), HintKind::Twice);
        }
        let (least, low) = match kind {
            IncomeKind::Salary => (LOW_SALARY, HintKind::SalaryLow),
            _ => (LOW_AMOUNT, HintKind::AmountLow),
        };
        if amount.is_positive() && amount.rounded().get() < least {
            self.hint(range.clone(), low);
        }
    }

    /// Of a couple's salaries that name no adult, all but the first, unless the
    /// second adult has one by name.
    fn hint_of_salaries(&mut self) {
        if self.collected.adult_count != Entered::Value(AdultCount::Two) {
            return;
        }
        let incomes = self.items.iter().filter_map(|item| match &item.about {
            About::Incomes(incomes) if incomes.kind == IncomeKind::Salary => Some(incomes),
            _ => None,
        });
        let mut of_first = Vec::new();
        for income in incomes {
            if income.parts.iter().any(|part| part.adult != 0) {
                return;
            }
            // `lön1 8000` says whose it is.
            let names_adult = income.parts.first().is_some_and(|part| {
                let between = self.line.get(income.word.end..part.amount.start);
                between.is_some_and(|between| between.trim() == "1")
            });
            if !names_adult {
                of_first.push(income.word.clone());
                // `12000+8000` is two of them.
                let further = income.parts.iter().skip(1);
                of_first.extend(further.map(|part| part.amount.clone()));
            }
        }
        for range in of_first.into_iter().skip(1) {
            self.hint(range, HintKind::SalaryOfWhom);
        }
    }

    /// Whether a short form is more likely something else, by its amount.
    pub(crate) fn is_other(&mut self, letters: &str, tail: Number<'_>) -> bool {
        let typed = Typed::new(letters);
        if !typed.is_one_of(&["tv", "bo"]) {
            return false;
        }
        let next = self.next;
        let number = match tail.text {
            "" => self.amount_behind(),
            _ => Some(tail),
        };
        self.next = next;
        let amount = number.and_then(|number| Amount::read(number.text).ok());
        let kronor = amount.map(|amount| amount.rounded().get());
        let is_other = |kronor: i64| {
            typed.is_exactly("tv") && kronor < TELEVISION || typed.is_exactly("bo") && kronor > HOME
        };
        kronor.is_some_and(is_other)
    }

    /// A loan where the home is one's own may be one for that, and no income.
    pub(crate) fn loans_of_home(&mut self) {
        let form = self.collected.housing.form;
        let own = [HomeForm::TenantOwned, HomeForm::OwnHouse];
        if !own.iter().any(|own| form == Entered::Value(Some(*own))) {
            return;
        }
        for item in &mut self.items {
            let About::Incomes(incomes) = &item.about else {
                continue;
            };
            if incomes.known.swedish != "lån" || !item.is_sound {
                continue;
            }
            for part in &incomes.parts {
                let of_adult = self.collected.incomes.get_mut(part.adult);
                let income = of_adult.zip(part.index).and_then(|(of, at)| of.get_mut(at));
                if let Some(income) = income {
                    income.amount = Entered::Unread(Unread);
                }
            }
            item.is_sound = false;
            self.mistakes.push(crate::Mistake {
                range: item.range.clone(),
                kind: MistakeKind::LoanOfHome,
            });
        }
    }

    fn hints_of_short_forms(&mut self) {
        let mut found = Vec::new();
        for item in self.items.iter().filter(|item| item.is_sound) {
            let text = self.line.get(item.range.clone()).unwrap_or_default();
            let letters = text.find(|letter: char| !letter.is_alphabetic());
            let letters = text
                .get(..letters.unwrap_or(text.len()))
                .unwrap_or_default();
            let is_short = Typed::new(letters).is_one_of(&OTHERS);
            if let (true, Found::Word(word)) = (is_short, find(letters, self.language)) {
                let range = item.range.start..item.range.start + letters.len();
                found.push((range, HintKind::MayBeOther(word)));
            }
        }
        for (range, kind) in found {
            self.hint(range, kind);
        }
    }

    /// `1v 1 av 3` may be one of three people, and no child.
    fn hints_of_parts(&mut self) {
        let pairs = self.items.windows(2).filter_map(|pair| {
            let [child, of] = pair else { return None };
            let (About::Child(of_child), About::Field(Field::SharedHouseholdSize)) =
                (&child.about, &of.about)
            else {
                return None;
            };
            let text = self.line.get(child.range.clone())?;
            let age: u8 = text.parse().ok()?;
            // The child itself makes one of the others.
            let adults = self.collected.adult_count.value()?.get();
            (of_child.index == 0 && (1..=adults + 1).contains(&age)).then(|| child.range.clone())
        });
        for range in pairs.collect::<Vec<_>>() {
            self.hint(range, HintKind::AgeOrPart);
        }
    }

    /// Hints that only the whole line shows.
    pub(crate) fn hints_of_whole(&mut self) {
        self.hint_of_salaries();
        self.hints_of_short_forms();
        self.hints_of_parts();
        let home = &self.collected.housing;
        if let (Some(cost), Some(guideline)) = (home.monthly_cost.value(), home.guideline.value())
            && 3 * guideline.rounded().get() < cost.rounded().get()
            && let Some(range) = self.spans.get(&Field::Housing(HousingField::Guideline))
        {
            self.hint(range.clone(), HintKind::GuidelineLow);
        }
        let children = self.collected.children.as_slice();
        let is_earner = |child: &riksnorm::DraftChild<Unread>| {
            let is_old = |age: &u8| (16..=Age::OLDEST).contains(age);
            child.age.value().is_some_and(is_old) && child.work_income == Entered::Nothing
        };
        let has_earner = children.iter().any(is_earner);
        let has_child = !children.is_empty();
        for item in &self.items {
            let About::Incomes(incomes) = &item.about else {
                continue;
            };
            let is_plain = incomes.parts.iter().all(|part| part.stimulus.is_none());
            let kind = match incomes.kind {
                IncomeKind::ChildBenefit if !has_child => HintKind::ChildBenefitWithoutChild,
                IncomeKind::Salary if has_earner && is_plain => HintKind::ChildSalary,
                _ => continue,
            };
            self.hints.push(crate::Hint {
                range: incomes.word.clone(),
                kind,
            });
        }
    }
}
