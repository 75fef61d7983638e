//! A draft as a line.

use riksnorm::{
    AdultCount, Amount, Draft, DraftAdult, DraftChild, DraftCost, DraftHome, Entered, IncomeKind,
    Kind, SignedAmount,
};

use crate::{Line, Meaning, personal_number::is_birth_date, token::OPEN};

/// The canonical line of a draft, which reads as the same draft. A `?` stands
/// where a value could not be read. The municipality is not written.
///
/// ```
/// use riksnorm_line::{Line, print};
///
/// let line = Line::new("el450 2 vuxna 4 lön 5000 J");
/// assert_eq!(print(line.draft()), "2v 4 lön 5000j el 450");
/// ```
#[must_use]
pub fn print<E>(draft: &Draft<E>) -> String {
    Printer {
        draft,
        income: |_, _| None,
        home: None,
    }
    .line()
}

impl Line {
    /// The canonical line of what this one says, which reads as the same. Its
    /// benefits and its home keep their own names.
    ///
    /// ```
    /// use riksnorm_line::Line;
    ///
    /// let line = Line::new("el450 bt 5100 1v");
    /// assert_eq!(line.canonical(), "1v bostadstillägg 5100 el 450");
    /// ```
    #[must_use]
    pub fn canonical(&self) -> String {
        Printer {
            draft: self.draft(),
            income: |adult, index| self.income_name(adult, index),
            home: self.home_name(),
        }
        .line()
    }
}

/// Writes a draft with the names of its benefits.
struct Printer<'d, E, N> {
    draft: &'d Draft<E>,
    /// The name of an adult's income.
    income: N,
    /// The name of the home.
    home: Option<&'static str>,
}

impl<E, N: Fn(usize, usize) -> Option<&'static str>> Printer<'_, E, N> {
    fn line(&self) -> String {
        let draft = self.draft;
        let mut words = Vec::new();
        words.extend(written(&draft.month, ToString::to_string));
        words.extend(written(&draft.adult_count, |count| count.get().to_string()).map(adults));
        let children = draft.children.as_slice().iter();
        words.extend(children.map(|entered| entered.value().map_or_else(open, child)));
        let everyone = written(&draft.shared_household_size, ToString::to_string);
        words.extend(everyone.map(|everyone| with(Meaning::Community, &everyone)));
        let adjustment = written(&draft.norm_adjustment, signed);
        words.extend(adjustment.map(|adjustment| with(Meaning::NormAdjustment, &adjustment)));
        if let Some(home) = draft.housing.value() {
            words.extend(self.home(home));
            let guideline = written(&home.guideline, amount);
            words.extend(guideline.map(|guideline| with(Meaning::Guideline, &guideline)));
        }
        self.incomes(&mut words);
        costs(draft.expenses.as_slice(), Meaning::Expense, &mut words);
        costs(draft.other_needs.as_slice(), Meaning::OtherNeed, &mut words);
        if draft.has_assets.value() == Some(&true) {
            words.push(Meaning::Assets.word().swedish.to_owned());
        }
        words.join(" ")
    }

    fn home(&self, home: &DraftHome<E>) -> Option<String> {
        let cost = written(&home.monthly_cost, amount);
        let accepted = written(&home.accepted, amount);
        match home.form.value()? {
            Some(form) => {
                let word = self.home.unwrap_or(Meaning::Home(*form).word().swedish);
                let cost = cost.unwrap_or_else(|| "0".to_owned());
                Some(match accepted {
                    Some(accepted) => format!("{word} {cost}>{accepted}"),
                    None => format!("{word} {cost}"),
                })
            }
            // No cost is what a home that is not there has.
            None => match cost.filter(|cost| cost != "0") {
                Some(cost) => Some(with(Meaning::NoHome, &cost)),
                None => Some(Meaning::NoHome.word().swedish.to_owned()),
            },
        }
    }

    /// The incomes of both adults, each one's in its own order: what the second
    /// has of the same benefit stands behind what the first has.
    fn incomes(&self, words: &mut Vec<String>) {
        let [first, second] = [0, 1].map(|adult| self.groups(adult));
        let has_salary = [&first, &second].map(|groups| {
            groups
                .iter()
                .any(|(word, _)| *word == Meaning::Income(IncomeKind::Salary).word().swedish)
        });
        let mut seconds = second.into_iter().peekable();
        for (word, amounts) in first {
            let with_second = seconds.next_if(|(other, _)| *other == word);
            words.push(match with_second {
                Some((_, others)) => format!("{word} {}/{others}", before_another(&amounts)),
                None => format!("{word} {amounts}"),
            });
        }
        for (word, amounts) in seconds {
            words.push(format!("{word} /{amounts}"));
        }
        let is_single =
            self.draft.adult_count.value() == Some(&AdultCount::One) && self.adult(1).is_none();
        for (adult, has_salary) in has_salary.iter().enumerate() {
            if self.has_stimulus(adult) && !has_salary {
                words.push(stimulus(adult, is_single));
            }
        }
    }

    fn adult(&self, adult: usize) -> Option<&DraftAdult<E>> {
        self.draft.adults.get(adult).and_then(Entered::value)
    }

    fn has_stimulus(&self, adult: usize) -> bool {
        let adult = self.adult(adult);
        adult.is_some_and(|adult| adult.job_stimulus.value() == Some(&true))
    }

    /// Incomes of one benefit behind each other, and their amounts as one.
    fn groups(&self, adult: usize) -> Vec<(&'static str, String)> {
        let mut groups: Vec<(&'static str, String)> = Vec::new();
        let incomes = self
            .adult(adult)
            .map_or(&[][..], |adult| adult.incomes.as_slice());
        for (index, income) in incomes.iter().enumerate() {
            let Some((income, kind)) = income
                .value()
                .and_then(|income| Some((income, income.kind.value()?)))
            else {
                continue;
            };
            let word = (self.income)(adult, index).unwrap_or(Meaning::Income(*kind).word().swedish);
            let printed = written(&income.amount, amount).unwrap_or_else(open);
            match groups.last_mut() {
                Some((last, amounts)) if *last == word => {
                    *amounts = format!("{}+{printed}", before_another(amounts));
                }
                _ => groups.push((word, printed)),
            }
        }
        let salary = Meaning::Income(IncomeKind::Salary).word().swedish;
        let salary = groups.iter_mut().find(|(word, _)| *word == salary);
        if let Some((_, amounts)) = salary.filter(|_| self.has_stimulus(adult)) {
            amounts.push('j');
        }
        groups
    }
}

fn open() -> String {
    OPEN.to_owned()
}

fn written<T, E>(entered: &Entered<T, E>, write: impl Fn(&T) -> String) -> Option<String> {
    match entered {
        Entered::Nothing => None,
        Entered::Unread(_) => Some(open()),
        Entered::Value(value) => Some(write(value)),
    }
}

fn adults(count: String) -> String {
    count + "v"
}

/// A word with its number.
pub(crate) fn with(meaning: Meaning, number: &str) -> String {
    format!("{} {number}", meaning.word().swedish)
}

/// Kronor, with öre where there are any.
pub(crate) fn amount(amount: &Amount) -> String {
    ore(&amount.decimal().to_string().replace('.', ","))
}

/// Amounts that another one follows. The last has its öre where its digits may
/// be a date of birth: `100201+1002` would be a personal number.
fn before_another(amounts: &str) -> String {
    let last = amounts.rsplit('+').next().unwrap_or_default();
    let is_whole = last.bytes().all(|byte| byte.is_ascii_digit());
    let ore = if is_whole && is_birth_date(last) {
        ",00"
    } else {
        ""
    };
    amounts.to_owned() + ore
}

/// A higher or lower norm, with its sign.
pub(crate) fn signed(adjustment: &SignedAmount) -> String {
    let printed = adjustment.decimal().to_string().replace('.', ",");
    match printed.strip_prefix('-') {
        Some(lower) => format!("-{}", ore(lower)),
        None => format!("+{}", ore(&printed)),
    }
}

/// An amount with two digits of öre or none.
fn ore(printed: &str) -> String {
    match printed.split_once(',') {
        Some((kronor, ore)) => format!("{kronor},{ore:0<2}"),
        None => printed.to_owned(),
    }
}

fn costs<K: Kind, E>(
    costs: &[(K, Entered<DraftCost<E>, E>)],
    meaning: fn(K) -> Meaning,
    words: &mut Vec<String>,
) {
    for (kind, entered) in costs {
        words.extend(written(entered, cost).map(|cost| with(meaning(*kind), &cost)));
    }
}

/// What is applied for of a cost, and what is accepted where that is assessed.
fn cost<E>(cost: &DraftCost<E>) -> String {
    let written = |entered| written(entered, amount).unwrap_or_else(open);
    match cost {
        DraftCost::Applied(applied) => amount(applied),
        DraftCost::Assessed { applied, accepted } => {
            format!("{}>{}", written(applied), written(accepted))
        }
    }
}

/// The word for an adult's job stimulus. Beside a second adult, that of the
/// first has its number too.
pub(crate) fn stimulus(adult: usize, is_single: bool) -> String {
    let word = Meaning::JobStimulus.word().swedish;
    let number = if is_single && adult == 0 {
        String::new()
    } else {
        (adult + 1).to_string()
    };
    format!("{word}{number}")
}

fn child<E>(child: &DraftChild<E>) -> String {
    let mut details = Vec::new();
    if child.in_school.value() == Some(&true) {
        details.push("s".to_owned());
    }
    if child.lunch_elsewhere.value() == Some(&true) {
        details.push("l".to_owned());
    }
    let days = written(&child.days_per_month, ToString::to_string);
    details.extend(days.map(|days| days + "d"));
    if let Some(work) = child.work_income.value() {
        let [month, year] = [&work.month, &work.year_to_date]
            .map(|earned| written(earned, amount).unwrap_or_else(open));
        details.push(format!("{month}/{year}"));
    }
    let age = written(&child.age, ToString::to_string).unwrap_or_else(open);
    if details.is_empty() {
        age
    } else {
        format!("{age}({})", details.join(" "))
    }
}
