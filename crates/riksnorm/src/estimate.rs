//! The answer: lines, their totals, and what else it could be.

use crate::{
    AdultsRow, Age, Amount, Expense, HomeForm, Household, IncomeKind, Kind, Kronor, Notice,
    OtherNeed, PartTime, Rules, SharedCosts, SourceId, housing::Housing,
};

/// What a household may get in a month, as far as rules can say. The
/// municipality always decides after an individual assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Estimate {
    /// How it was counted, in the order of the groups.
    pub lines: Vec<Line>,
    /// The sums of the lines.
    pub totals: Totals,
    /// What the support would be if something were assessed otherwise.
    pub alternatives: Vec<Alternative>,
    /// What should be known about this answer.
    pub notices: Vec<Notice>,
}

/// One line of the calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// What it is, with the facts it was counted from.
    pub item: Item,
    /// Kronor per month that count.
    pub amount: Kronor,
    /// The source that settles how it counts.
    pub source: SourceId,
}

/// The parts of a calculation, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// The personal part of riksnormen.
    Personal,
    /// The shared part of riksnormen.
    Shared,
    /// The home.
    Housing,
    /// Costs beside the norm.
    Expenses,
    /// Living costs otherwise, never part of the first sum.
    OtherNeeds,
    /// Income of the month before.
    Income,
}

/// What a line is about, and how its amount was counted. All amounts are
/// kronor per month unless said otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Item {
    /// The adults' row.
    Adults {
        /// Which one.
        row: AdultsRow,
    },
    /// A child's row, or its days of it.
    Child {
        /// The child's place.
        index: usize,
        /// Its age.
        age: Age,
        /// The row's ages as written.
        band: &'static str,
        /// Whether the lower row for lunch elsewhere was taken.
        lunch_elsewhere: bool,
        /// The row's amount.
        full: Kronor,
        /// The days, where they are fewer than the month's.
        part_time: Option<PartTime>,
    },
    /// Shared costs.
    Shared {
        /// People in the household.
        size: u8,
        /// Everyone in the community, where there is one.
        community: Option<u8>,
        /// The costs, of the community where there is one.
        costs: SharedCosts,
    },
    /// The home: the cost, or the guideline where that is lower.
    Home {
        /// Its form.
        form: HomeForm,
        /// The cost as entered.
        entered: Kronor,
        /// The guideline, where there is one.
        guideline: Option<Kronor>,
    },
    /// A cost beside the norm, as entered.
    Expense {
        /// Which one.
        kind: Expense,
        /// As entered.
        entered: Kronor,
    },
    /// A living cost otherwise, as entered.
    OtherNeed {
        /// Which one.
        kind: OtherNeed,
        /// As entered.
        entered: Kronor,
    },
    /// An adult's income: in full, or three quarters of it.
    Income {
        /// The adult's place.
        adult: usize,
        /// Which one.
        kind: IncomeKind,
        /// As entered.
        entered: Kronor,
        /// Whether three quarters count (SoL 12:8).
        job_stimulus: bool,
    },
    /// A child's own earnings: what is above a price base amount in the year.
    ChildWork {
        /// The child's place.
        index: usize,
        /// As entered.
        entered: Kronor,
        /// Earnings of the calendar year up to and with the income month.
        year_to_date: Kronor,
        /// The price base amount of that year, kronor per year.
        price_base_amount: Kronor,
    },
}

impl Item {
    /// The part of the calculation that the line belongs to.
    #[must_use]
    pub const fn group(&self) -> Group {
        match self {
            Self::Adults { .. } | Self::Child { .. } => Group::Personal,
            Self::Shared { .. } => Group::Shared,
            Self::Home { .. } => Group::Housing,
            Self::Expense { .. } => Group::Expenses,
            Self::OtherNeed { .. } => Group::OtherNeeds,
            Self::Income { .. } | Self::ChildWork { .. } => Group::Income,
        }
    }

    /// Its name in the contract and in texts.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Adults { row } => row.id(),
            Self::Child { .. } => "child",
            Self::Shared { .. } => "shared",
            Self::Home { form, .. } => form.id(),
            Self::Expense { kind, .. } => kind.id(),
            Self::OtherNeed { kind, .. } => kind.id(),
            Self::Income { kind, .. } => kind.id(),
            Self::ChildWork { .. } => "childWork",
        }
    }
}

/// Sums of lines, kronor per month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Totals {
    /// The personal part of riksnormen.
    pub personal: Kronor,
    /// The shared part of riksnormen.
    pub shared: Kronor,
    /// Riksnormen: personal and shared.
    pub norm: Kronor,
    /// The home.
    pub housing: Kronor,
    /// Costs beside the norm.
    pub expenses: Kronor,
    /// Living costs otherwise, no part of the needs.
    pub other_needs: Kronor,
    /// Norm, housing and expenses.
    pub needs: Kronor,
    /// All income that counts.
    pub income: Kronor,
    /// Income less needs: negative where support is missing.
    pub balance: Kronor,
    /// What is missing, or zero.
    pub support: Kronor,
    /// What is missing with the living costs otherwise, or zero.
    pub support_with_other_needs: Kronor,
}

impl Totals {
    fn of(lines: &[Line]) -> Self {
        let sum = |group: Group| {
            let of_group = lines.iter().filter(|line| line.item.group() == group);
            of_group.map(|line| line.amount).sum::<Kronor>()
        };
        let (personal, shared) = (sum(Group::Personal), sum(Group::Shared));
        let (housing, expenses) = (sum(Group::Housing), sum(Group::Expenses));
        let (other_needs, income) = (sum(Group::OtherNeeds), sum(Group::Income));
        let norm = personal + shared;
        let needs = norm + housing + expenses;
        Self {
            personal,
            shared,
            norm,
            housing,
            expenses,
            other_needs,
            needs,
            income,
            balance: income - needs,
            support: (needs - income).or_zero(),
            support_with_other_needs: (needs + other_needs - income).or_zero(),
        }
    }
}

/// Another answer, if something were assessed otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alternative {
    /// The whole cost of the home is accepted.
    HousingAcceptedInFull {
        /// The support, kronor per month.
        support: Kronor,
        /// The support with the living costs otherwise, kronor per month.
        support_with_other_needs: Kronor,
    },
}

impl Alternative {
    /// Its name in the contract and in texts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::HousingAcceptedInFull { .. } => "housing-accepted-in-full",
        }
    }

    /// The support then, kronor per month.
    #[must_use]
    pub const fn support(&self) -> Kronor {
        let Self::HousingAcceptedInFull { support, .. } = self;
        *support
    }

    /// The support then with the living costs otherwise, kronor per month.
    #[must_use]
    pub const fn support_with_other_needs(&self) -> Kronor {
        let Self::HousingAcceptedInFull {
            support_with_other_needs,
            ..
        } = self;
        *support_with_other_needs
    }
}

impl Rules {
    /// What `household` may get in the month of these rules, in kronor per
    /// month: riksnormen (SoF 12:2–3), reasonable costs (SoL 12:7) and what
    /// income leaves of them (AR, SoL 12:8–9). Each line bears its source.
    #[must_use]
    pub fn estimate(&self, household: &Household) -> Estimate {
        let mut lines: Vec<Line> = self.personal(household).collect();
        lines.push(self.shared(household));
        lines.extend(self.home(household.housing, household.children().count()));
        lines.extend(household.expenses.entered().map(|(kind, amount)| {
            let entered = amount.rounded();
            as_entered(Item::Expense { kind, entered }, amount, SourceId::COSTS)
        }));
        lines.extend(household.other_needs.entered().map(|(kind, amount)| {
            let entered = amount.rounded();
            as_entered(Item::OtherNeed { kind, entered }, amount, SourceId::RIGHT)
        }));
        lines.extend(self.income(household));
        let totals = Totals::of(&lines);
        let alternatives = alternatives(&lines, &totals);
        let notices = self.notices(household, &lines, &totals);
        Estimate {
            lines,
            totals,
            alternatives,
            notices,
        }
    }

    fn home(&self, housing: Housing, children: u8) -> Option<Line> {
        let (form, entered) = housing.cost()?;
        let guideline = form.guideline(self.annex(), children);
        Some(Line {
            item: Item::Home {
                form,
                entered,
                guideline,
            },
            amount: guideline.map_or(entered, |guideline| entered.min(guideline)),
            source: guideline.map_or(SourceId::COSTS, |_| self.annex().source),
        })
    }

    /// The adults' incomes as entered, then the children's own earnings.
    fn income<'a>(&'a self, household: &'a Household) -> impl Iterator<Item = Line> + 'a {
        let adults = household.adults().iter().flat_map(|(adult, person)| {
            person.incomes.entered().map(move |income| {
                let job_stimulus = person.job_stimulus && income.kind == IncomeKind::Salary;
                let item = Item::Income {
                    adult,
                    kind: income.kind,
                    entered: income.amount.rounded(),
                    job_stimulus,
                };
                if job_stimulus {
                    Line {
                        item,
                        amount: income.after_job_stimulus(),
                        source: SourceId::JOB_STIMULUS,
                    }
                } else {
                    as_entered(item, income.amount, SourceId::ADVICE)
                }
            })
        });
        let children = household.children().iter().filter_map(|(index, child)| {
            let work = child
                .work_income
                .filter(|work| work.month().is_positive())?;
            let price_base_amount = self.price_base_amount().amount;
            Some(Line {
                item: Item::ChildWork {
                    index,
                    entered: work.month().rounded(),
                    year_to_date: work.year_to_date().rounded(),
                    price_base_amount,
                },
                amount: work.counted(price_base_amount),
                source: SourceId::CHILD_EARNINGS,
            })
        });
        adults.chain(children)
    }
}

fn as_entered(item: Item, amount: Amount, source: SourceId) -> Line {
    Line {
        item,
        amount: amount.rounded(),
        source,
    }
}

/// A guideline is guidance and not a wall: what if the whole cost is accepted.
fn alternatives(lines: &[Line], totals: &Totals) -> Vec<Alternative> {
    let above = lines.iter().find_map(|line| match line.item {
        Item::Home { entered, .. } if entered > line.amount => Some(entered - line.amount),
        _ => None,
    });
    let accepted = |above: Kronor| Alternative::HousingAcceptedInFull {
        support: (above - totals.balance).or_zero(),
        support_with_other_needs: (above + totals.other_needs - totals.balance).or_zero(),
    };
    above.map(accepted).into_iter().collect()
}
