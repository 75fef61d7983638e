//! What the fields hold: an entry, and what was typed that is refused. A
//! refused text counts as nothing, not as what could be read before it.

use riksnorm::{Amount, Expense, Housing, OtherNeed};
use riksnorm_line::Entry;

/// A field whose text can be refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The age of a child.
    Age(usize),
    /// The days of a child.
    Days(usize),
    /// What a child earned in the month.
    Month(usize),
    /// What a child earned in the year.
    Year(usize),
    /// An amount of an adult.
    Income(usize, usize),
    /// Everyone in the household community.
    Community,
    /// The cost of the home.
    Home,
    /// A cost beside the norm.
    Expense(Expense),
    /// A living cost otherwise.
    Need(OtherNeed),
}

impl Place {
    /// Its place once a child is removed; none where it is that child's.
    fn without_child(self, removed: usize) -> Option<Self> {
        let (at, place): (usize, fn(usize) -> Self) = match self {
            Self::Age(at) => (at, Self::Age),
            Self::Days(at) => (at, Self::Days),
            Self::Month(at) => (at, Self::Month),
            Self::Year(at) => (at, Self::Year),
            _ => return Some(self),
        };
        (at != removed).then(|| place(at - usize::from(at > removed)))
    }

    /// Takes what stands there out of an entry.
    fn take_from(self, entry: &mut Entry) {
        match self {
            Self::Age(at) => {
                if at < entry.children.len() {
                    entry.children.remove(at);
                }
            }
            Self::Days(at) => {
                if let Some(child) = entry.children.get_mut(at) {
                    child.days_per_month = None;
                }
            }
            Self::Month(at) | Self::Year(at) => {
                if let Some(child) = entry.children.get_mut(at) {
                    child.work_income = None;
                }
            }
            Self::Income(adult, at) => {
                if let Some(earner) = entry.earners.get_mut(adult)
                    && at < earner.incomes.len()
                {
                    earner.incomes.remove(at);
                }
            }
            Self::Community => entry.community = None,
            Self::Home => entry.housing = Housing::None,
            Self::Expense(kind) => entry.expenses.set(kind, None),
            Self::Need(kind) => entry.other_needs.set(kind, None),
        }
    }

    /// Where it stands once the line is typed anew, and what the line does not
    /// have of it stands there again. None where the line now says it.
    fn carried(self, before: &Entry, entry: &mut Entry) -> Option<Self> {
        match self {
            Self::Age(at) => {
                entry.children.extend(before.children.get(at).copied());
                let has_row = before.children.get(at).is_some();
                Some(Self::Age(entry.children.len() - usize::from(has_row)))
            }
            Self::Income(adult, at) => {
                let row = before.earners.get(adult)?.incomes.get(at).copied();
                let incomes = &mut entry.earners.get_mut(adult)?.incomes;
                incomes.extend(row);
                Some(Self::Income(
                    adult,
                    incomes.len() - usize::from(row.is_some()),
                ))
            }
            Self::Days(at) | Self::Month(at) | Self::Year(at) => {
                let before = before.children.get(at)?;
                let child = entry.children.get_mut(at)?;
                let is_said = match self {
                    Self::Days(_) => child.days_per_month.is_some(),
                    _ => child
                        .work_income
                        .is_some_and(|work| Some(work) != before.work_income),
                };
                if is_said || child.age != before.age {
                    return None;
                }
                if !matches!(self, Self::Days(_)) {
                    child.work_income = before.work_income;
                }
                Some(self)
            }
            Self::Home => {
                if entry.housing != Housing::None {
                    return None;
                }
                entry.housing = before.housing;
                Some(self)
            }
            Self::Community => entry.community.is_none().then_some(self),
            Self::Expense(kind) => entry.expenses.get(kind).is_none().then_some(self),
            Self::Need(kind) => entry.other_needs.get(kind).is_none().then_some(self),
        }
    }
}

/// What the fields hold.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Draft {
    /// What was understood. At a refused place it has what stood there last,
    /// for its row to stay.
    pub(crate) entry: Entry,
    refused: Vec<(Place, String)>,
}

impl Draft {
    /// What a line says.
    pub(crate) fn of(entry: Entry) -> Self {
        Self {
            entry,
            refused: Vec::new(),
        }
    }

    /// The refused text of a place.
    pub(crate) fn refused(&self, place: Place) -> Option<&str> {
        let found = self.refused.iter().find(|(other, _)| *other == place);
        found.map(|(_, text)| text.as_str())
    }

    /// Whether nothing is refused.
    pub(crate) fn is_whole(&self) -> bool {
        self.refused.is_empty()
    }

    /// A text was typed that nothing can be counted from.
    pub(crate) fn refuse(&mut self, place: Place, text: impl Into<String>) {
        self.accept(place);
        self.refused.push((place, text.into()));
        // Nothing else hangs on these.
        if matches!(
            place,
            Place::Days(_) | Place::Community | Place::Expense(_) | Place::Need(_)
        ) {
            place.take_from(&mut self.entry);
        }
    }

    /// What is typed there is understood.
    pub(crate) fn accept(&mut self, place: Place) {
        self.refused.retain(|(other, _)| *other != place);
    }

    /// What counts: all that is not refused.
    pub(crate) fn counted(&self) -> Entry {
        let mut entry = self.entry.clone();
        let mut places: Vec<Place> = self.refused.iter().map(|(place, _)| *place).collect();
        // Rows go last, and from the end, so that the others keep their places.
        places.sort_by_key(|place| match place {
            Place::Age(at) | Place::Income(_, at) => (1, usize::MAX - at),
            _ => (0, 0),
        });
        for place in places {
            place.take_from(&mut entry);
        }
        entry
    }

    /// What the fields hold once the line is typed anew: what it says, and
    /// still what is refused, unless the line now says it.
    pub(crate) fn with_line(&self, entry: Entry) -> Self {
        let mut draft = Self::of(entry);
        for (place, text) in &self.refused {
            if let Some(place) = place.carried(&self.entry, &mut draft.entry)
                && draft.refused(place).is_none()
            {
                draft.refused.push((place, text.clone()));
            }
        }
        draft
    }

    /// Without a child.
    pub(crate) fn remove_child(&mut self, at: usize) {
        Place::Age(at).take_from(&mut self.entry);
        self.replace(|place| place.without_child(at));
    }

    /// Without an income.
    pub(crate) fn remove_income(&mut self, adult: usize, at: usize) {
        Place::Income(adult, at).take_from(&mut self.entry);
        self.replace(|place| match place {
            Place::Income(whose, other) if whose == adult => {
                (other != at).then(|| Place::Income(adult, other - usize::from(other > at)))
            }
            _ => Some(place),
        });
    }

    /// Without anything of the second adult.
    pub(crate) fn remove_second(&mut self) {
        self.entry.earners[1] = riksnorm_line::Earner::default();
        self.replace(|place| (!matches!(place, Place::Income(1, _))).then_some(place));
    }

    fn replace(&mut self, to: impl Fn(Place) -> Option<Place>) {
        let refused = std::mem::take(&mut self.refused).into_iter();
        self.refused = refused
            .filter_map(|(place, text)| Some((to(place)?, text)))
            .collect();
    }

    /// The amount that stands in a field for a year's earnings.
    pub(crate) fn year(&self, child: usize) -> Option<Amount> {
        if let Some(text) = self.refused(Place::Year(child)) {
            return Amount::read(text).ok();
        }
        let work = self.entry.children.get(child)?.work_income?;
        Some(work.year_to_date())
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
