//! The estimate: lines, their totals, and what else the support could be.

use rust_decimal::Decimal;

use crate::{
    AdultsRow, Alternative, Amount, Child, ChildSet, Cost, Group, Guideline, Home, Household,
    Housing, IncomeKind, Item, Kronor, Line, LunchRow, Notice, PartTime, Provenance, Rules,
    SignedAmount, SourceId, Totals, day_rate, line::lines_in,
};

/// What a household may get in a month, as far as rules can say. The
/// municipality always decides after an individual assessment.
///
/// ```
/// use riksnorm::{Adult, Adults, Amount, Children, Group, HomeForm, Household, Housing};
/// use riksnorm::{Kronor, Month, Municipality, Rules};
///
/// let rules = Rules::for_month(Month::parse("2026-11")?, Municipality::DEFAULT)?;
/// let mut household = Household::new(Adults::Single(Adult::default()), Children::default());
/// household.housing = Housing::new(Some(HomeForm::Rental), Amount::from_ore(700_000)?)?;
///
/// let estimate = rules.estimate(&household);
/// // The guideline for no children is 6 595.
/// assert_eq!(estimate.totals.support, Kronor::new(5220 + 6595));
/// assert_eq!(estimate.above_guideline(), Some(Kronor::new(405)));
/// assert_eq!(estimate.lines_in(&[Group::Housing]).count(), 1);
/// assert_eq!(estimate.alternatives[0].support(), Kronor::new(12_220));
/// # Ok::<(), riksnorm::Fault>(())
/// ```
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

    /// What the support would be if the whole cost of the home were accepted,
    /// where that is another one.
    #[must_use]
    pub fn housing_accepted_in_full(&self) -> Option<&Alternative> {
        let mut alternatives = self.alternatives.iter();
        alternatives.find(|one| matches!(one, Alternative::HousingAcceptedInFull { .. }))
    }

    /// What the support would be if children of few days a month counted by
    /// their days alone, where that is another one.
    #[must_use]
    pub fn part_time_children_apart(&self) -> Option<&Alternative> {
        let mut alternatives = self.alternatives.iter();
        alternatives.find(|one| matches!(one, Alternative::PartTimeChildrenApart { .. }))
    }
}

fn above_guideline(lines: &[Line]) -> Option<Kronor> {
    let home = lines_in(lines, &[Group::Housing]).next()?;
    if home.item.is_assessed() {
        return None;
    }
    let above = home.item.entered()? - home.amount;
    (above > Kronor::ZERO).then_some(above)
}

/// The lines that depend on how many are counted as members of the household.
struct BySize {
    shared: Line,
    adjustment: Option<Line>,
    home: Option<Line>,
}

impl BySize {
    fn lines(&self) -> impl Iterator<Item = &Line> {
        let rest = self.adjustment.iter().chain(&self.home);
        std::iter::once(&self.shared).chain(rest)
    }

    fn sum(&self) -> Kronor {
        self.lines().map(|line| line.amount).sum()
    }
}

impl Rules {
    /// What `household` may get in the month of these rules, in kronor per
    /// month: riksnormen (SoF 12:2–3), reasonable costs (SoL 12:7) and what
    /// income leaves of them (AR, SoL 12:8–9). Each line bears its source.
    #[must_use]
    pub fn estimate(&self, household: &Household) -> Estimate {
        let mut lines: Vec<Line> = self.personal(household).collect();
        let personal: Kronor = lines.iter().map(|line| line.amount).sum();
        let by_size = self.by_size(household, personal, ChildSet::default());
        lines.extend(by_size.lines().cloned());
        lines.extend(household.expenses.entered().map(|(kind, cost)| {
            cost_line(cost, SourceId::COSTS, |entered, assessed| Item::Expense {
                kind,
                entered,
                assessed,
            })
        }));
        lines.extend(household.other_needs.entered().map(|(kind, cost)| {
            cost_line(cost, SourceId::RIGHT, |entered, assessed| Item::OtherNeed {
                kind,
                entered,
                assessed,
            })
        }));
        lines.extend(self.income(household));
        let totals = Totals::from_lines(&lines);
        let apart = self.less_than_half_here(household, &lines);
        // Without such children it is the same sum, and no alternative.
        let less = by_size.sum() - self.by_size(household, personal, apart).sum();
        let apart = part_time_children_apart(apart, less, &totals);
        let in_full = housing_accepted_in_full(&lines, &totals);
        let alternatives: Vec<Alternative> = in_full.into_iter().chain(apart).collect();
        let notices = self.notices(household, &lines, &totals, &alternatives);
        Estimate {
            lines,
            totals,
            alternatives,
            notices,
        }
    }

    /// Shared costs, the adjustment and the home, where some of the children are
    /// not counted as members of the household.
    fn by_size(&self, household: &Household, personal: Kronor, apart: ChildSet) -> BySize {
        let shared = self.shared(household, household.size() - apart.count());
        let norm = personal + shared.amount;
        BySize {
            adjustment: adjustment(household.norm_adjustment, norm),
            home: self.home(household, household.children().count() - apart.count()),
            shared,
        }
    }

    /// The children that are here less than half of the month's days, where the
    /// household lives in no community.
    fn less_than_half_here(&self, household: &Household, lines: &[Line]) -> ChildSet {
        if household.community().is_some() {
            return ChildSet::default();
        }
        let days = self.month().days();
        let children = lines.iter().filter_map(|line| match line.item {
            Item::Child {
                index,
                part_time: Some(part_time),
                ..
            } => (part_time.days * 2 < days).then_some(index),
            _ => None,
        });
        children.collect()
    }

    /// The personal part: the adults' row, then each child.
    fn personal<'a>(&'a self, household: &'a Household) -> impl Iterator<Item = Line> + 'a {
        let norm = self.riksnorm();
        let row = AdultsRow::for_adults(household.adults());
        let adults = Line {
            item: Item::Adults { row },
            amount: norm.adults(row),
            source: norm.source.clone(),
        };
        let children = household.children().iter();
        std::iter::once(adults)
            .chain(children.filter_map(|(index, child)| self.child(index, child)))
    }

    fn child(&self, index: usize, child: &Child) -> Option<Line> {
        let norm = self.riksnorm();
        let row = norm.child_row(child.age)?;
        let lunch_elsewhere = row.lunch_elsewhere.filter(|_| child.lunch_elsewhere);
        let (full, provenance) = match lunch_elsewhere {
            Some(LunchRow { amount, provenance }) => (amount, provenance),
            None => (row.amount, Provenance::Decided),
        };
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
            None => (full, norm.source.clone()),
        };
        let item = Item::Child {
            index,
            age: child.age,
            band: row.band,
            lunch_elsewhere: lunch_elsewhere.is_some(),
            provenance,
            full,
            part_time,
        };
        Some(Line {
            item,
            amount,
            source,
        })
    }

    /// The shared part of `size` members, or their share of a community's.
    fn shared(&self, household: &Household, size: u8) -> Line {
        let norm = self.riksnorm();
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
                norm.source.clone()
            } else {
                SourceId::SHARED_SPECIAL
            },
        }
    }

    /// The home, where `children` children are counted for its guideline. The
    /// cost is rounded first, so that whole kronor are compared.
    fn home(&self, household: &Household, children: u8) -> Option<Line> {
        let Housing::Home(Home {
            form,
            cost,
            guideline,
        }) = household.housing
        else {
            return None;
        };
        if !cost.applied().is_positive() {
            return None;
        }
        let set = self.guidelines();
        let adults = household.adults().count();
        let (guideline, source) = match (guideline, set) {
            (Some(stated), _) => (Some(Guideline::Stated(stated.rounded())), SourceId::STATED),
            (None, Some(set)) => match form.guideline(set, adults, children) {
                Some(guideline) => (Some(guideline), set.source.clone()),
                None => (None, SourceId::COSTS),
            },
            (None, None) => (None, SourceId::COSTS),
        };
        let approved = |entered: Kronor| {
            guideline.map_or(entered, |guideline| entered.min(guideline.amount()))
        };
        let entered = cost.applied().rounded();
        Some(Line {
            item: Item::Home {
                form,
                entered,
                guideline,
                assessed: cost.accepted().is_some(),
            },
            amount: cost
                .accepted()
                .map_or_else(|| approved(entered), Amount::rounded),
            source,
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

/// A cost as it is accepted, or as entered where nothing is decided.
fn cost_line(cost: Cost, source: SourceId, item: impl FnOnce(Kronor, bool) -> Item) -> Line {
    let item = item(cost.applied().rounded(), cost.accepted().is_some());
    as_entered(item, cost.accepted().unwrap_or(cost.applied()), source)
}

/// A higher or lower norm that was decided, which takes the norm no further
/// down than to zero (SoL 12:7).
fn adjustment(entered: SignedAmount, norm: Kronor) -> Option<Line> {
    if entered.is_zero() {
        return None;
    }
    let entered = entered.rounded();
    Some(Line {
        item: Item::NormAdjustment { entered },
        amount: entered.max(-norm),
        source: SourceId::COSTS,
    })
}

/// A guideline is guidance and not a wall: what if the whole cost is accepted.
fn housing_accepted_in_full(lines: &[Line], totals: &Totals) -> Option<Alternative> {
    let (support, support_with_other_needs) = supports(totals, -above_guideline(lines)?);
    Some(Alternative::HousingAcceptedInFull {
        support,
        support_with_other_needs,
    })
}

/// What if these children count by their days alone, where that makes a
/// difference.
fn part_time_children_apart(
    children: ChildSet,
    less_needs: Kronor,
    totals: &Totals,
) -> Option<Alternative> {
    let (support, support_with_other_needs) = supports(totals, less_needs);
    let differs =
        support != totals.support || support_with_other_needs != totals.support_with_other_needs;
    differs.then_some(Alternative::PartTimeChildrenApart {
        children,
        needs: totals.needs - less_needs,
        support,
        support_with_other_needs,
    })
}

/// The support, alone and with the living costs otherwise, if the needs were
/// less by so much.
fn supports(totals: &Totals, less_needs: Kronor) -> (Kronor, Kronor) {
    let missing = -(totals.balance + less_needs);
    (missing.or_zero(), (missing + totals.other_needs).or_zero())
}
