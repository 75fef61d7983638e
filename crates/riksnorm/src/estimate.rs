//! The estimate: lines, their totals, and what else the support could be.

use rust_decimal::Decimal;

use crate::{
    AdultsRow, Amount, Child, Group, Household, Housing, IncomeKind, Item, Kronor, Line, Notice,
    PartTime, Rules, SourceId, Totals, day_rate, line::lines_in,
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
    /// What should be known about this estimate.
    pub notices: Vec<Notice>,
}

impl Estimate {
    /// The lines of these groups, in their order.
    pub fn lines_in<'a>(&'a self, groups: &[Group]) -> impl Iterator<Item = &'a Line> {
        lines_in(&self.lines, groups)
    }

    /// How much the home costs above the municipality's guideline, kronor per
    /// month. None where all of it counts.
    #[must_use]
    pub fn above_guideline(&self) -> Option<Kronor> {
        above_guideline(&self.lines)
    }
}

fn above_guideline(lines: &[Line]) -> Option<Kronor> {
    let home = lines_in(lines, &[Group::Housing]).next()?;
    let above = home.item.entered()? - home.amount;
    (above > Kronor::ZERO).then_some(above)
}

/// Another support, if something were assessed otherwise.
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
        let totals = Totals::from_lines(&lines);
        let alternatives = alternatives(&lines, &totals);
        let notices = self.notices(household, &lines, &totals);
        Estimate {
            lines,
            totals,
            alternatives,
            notices,
        }
    }

    /// The personal part: the adults' row, then each child.
    fn personal<'a>(&'a self, household: &'a Household) -> impl Iterator<Item = Line> + 'a {
        let norm = self.riksnorm();
        let row = AdultsRow::of(household.adults());
        let adults = Line {
            item: Item::Adults { row },
            amount: norm.adults(row),
            source: norm.source,
        };
        let children = household.children().iter();
        std::iter::once(adults)
            .chain(children.filter_map(|(index, child)| self.child(index, child)))
    }

    fn child(&self, index: usize, child: &Child) -> Option<Line> {
        let norm = self.riksnorm();
        let row = norm.child_row(child.age)?;
        let lunch_elsewhere = row.lunch_elsewhere.filter(|_| child.lunch_elsewhere);
        let full = lunch_elsewhere.unwrap_or(row.amount);
        let days = child.days_per_month.map(crate::Days::get);
        let part_time = days
            .filter(|days| *days < self.month().days())
            .map(|days| PartTime {
                days,
                day: day_rate(full),
            });
        let (amount, source) = match part_time {
            // Fewer days than the month has can still come to more than it.
            Some(PartTime { days, day }) => (full.min(day * days), SourceId::ADVICE),
            None => (full, norm.source),
        };
        let item = Item::Child {
            index,
            age: child.age,
            band: row.band,
            lunch_elsewhere: lunch_elsewhere.is_some(),
            full,
            part_time,
        };
        Some(Line {
            item,
            amount,
            source,
        })
    }

    /// The shared part, or the household's share of a community's.
    fn shared(&self, household: &Household) -> Line {
        let norm = self.riksnorm();
        let size = household.size();
        let community = household.community();
        let costs = norm.shared_costs(community.unwrap_or(size));
        let share = |everyone| {
            Kronor::half_up(costs.amount.decimal() * Decimal::from(size) / Decimal::from(everyone))
        };
        let in_table = community.is_none() && costs.above_table.is_none();
        Line {
            item: Item::Shared {
                size,
                community,
                costs,
            },
            amount: community.map_or(costs.amount, share),
            source: if in_table {
                norm.source
            } else {
                SourceId::SHARED_SPECIAL
            },
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
    let accepted = |above: Kronor| Alternative::HousingAcceptedInFull {
        support: (above - totals.balance).or_zero(),
        support_with_other_needs: (above + totals.other_needs - totals.balance).or_zero(),
    };
    above_guideline(lines).map(accepted).into_iter().collect()
}
