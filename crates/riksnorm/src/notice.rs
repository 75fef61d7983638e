//! What the answer says in words beside the kronor.

use crate::{
    Alternative, ChildSet, Group, Guideline, GuidelineSet, HomeForm, Household, Item, Kronor, Line,
    Provenance, Rules, Totals,
};

/// Something the person should know about this estimate. Each has the name and
/// the facts by which texts are found and filled in.
///
/// Fronts match it to the end, so that a notice without a text is a compile
/// error there: that is why it is not `non_exhaustive`.
///
/// ```
/// use riksnorm::{Kronor, Notice};
///
/// let covered = Notice::NeedsCovered { surplus: Kronor::new(500) };
/// assert_eq!(covered.code(), "needs-covered");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notice {
    /// The income covers the needs.
    NeedsCovered {
        /// By how many kronor per month.
        surplus: Kronor,
    },
    /// The cost of the home is above the municipality's guideline.
    HousingAboveGuideline {
        /// The cost, kronor per month.
        entered: Kronor,
        /// The guideline, kronor per month.
        guideline: Kronor,
    },
    /// The last month that the guideline was decided for has passed.
    GuidelineFromEarlierYear {
        /// The year of its first month.
        year: u16,
    },
    /// Several guidelines apply; the highest is used.
    GuidelineBandsOverlap {
        /// The lowest, kronor per month.
        low: Kronor,
        /// The highest, kronor per month.
        high: Kronor,
    },
    /// No guideline settles what is reasonable for this home.
    HousingAssessedIndividually {
        /// Its form.
        form: HomeForm,
    },
    /// The cost is the household's own part, or the whole with rent from
    /// others among the incomes, never both.
    HousingSharedWithOthers {
        /// People in the household.
        size: u8,
        /// Everyone in the community.
        of: u8,
    },
    /// The household has its share of the community's shared costs.
    HouseholdShare {
        /// People in the household.
        size: u8,
        /// Everyone in the community.
        of: u8,
    },
    /// A child counts by a row that stands in no text at hand and follows from
    /// others.
    NormRowDerived {
        /// The child's index.
        index: usize,
    },
    /// A higher or lower norm has been decided.
    NormAdjusted {
        /// Kronor per month that count: below zero for a lower norm.
        amount: Kronor,
    },
    /// A child counts by its days.
    PartTimeChild {
        /// The child's index.
        index: usize,
    },
    /// How far children of few days a month lift shared costs and the guideline
    /// is a judgment: an alternative tells the support without.
    PartTimeChildrenApart {
        /// The children that are here less than half of the month.
        children: ChildSet,
    },
    /// A quarter of a salary is not counted.
    JobStimulus {
        /// The adult's index.
        adult: usize,
        /// Kronor per month that are left out.
        disregarded: Kronor,
    },
    /// Earnings of a child are left out, wholly or partly.
    ChildWorkDisregarded {
        /// The child's index.
        index: usize,
        /// Kronor per month that are left out.
        disregarded: Kronor,
    },
    /// Earnings of a child are counted, wholly or partly.
    ChildWorkCounted {
        /// The child's index.
        index: usize,
        /// Kronor per month that are counted.
        counted: Kronor,
    },
    /// The costs beside the norm are assessed individually.
    ExpensesAssessedIndividually,
    /// The living costs otherwise are assessed individually.
    OtherNeedsAssessedIndividually,
    /// Assets are to be used first.
    AssetsFirst,
    /// Activities are required of people with support.
    ActivityRequirement,
}

impl Notice {
    /// Its name in the contract and in texts.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NeedsCovered { .. } => "needs-covered",
            Self::HousingAboveGuideline { .. } => "housing-above-guideline",
            Self::GuidelineFromEarlierYear { .. } => "guideline-from-earlier-year",
            Self::GuidelineBandsOverlap { .. } => "guideline-bands-overlap",
            Self::HousingAssessedIndividually { .. } => "housing-assessed-individually",
            Self::HousingSharedWithOthers { .. } => "housing-shared-with-others",
            Self::HouseholdShare { .. } => "household-share",
            Self::NormRowDerived { .. } => "norm-row-derived",
            Self::NormAdjusted { .. } => "norm-adjusted",
            Self::PartTimeChild { .. } => "part-time-child",
            Self::PartTimeChildrenApart { .. } => "part-time-children-apart",
            Self::JobStimulus { .. } => "job-stimulus",
            Self::ChildWorkDisregarded { .. } => "child-work-disregarded",
            Self::ChildWorkCounted { .. } => "child-work-counted",
            Self::ExpensesAssessedIndividually => "expenses-assessed-individually",
            Self::OtherNeedsAssessedIndividually => "other-needs-assessed-individually",
            Self::AssetsFirst => "assets-first",
            Self::ActivityRequirement => "activity-requirement",
        }
    }
}

impl Rules {
    /// What should be known about an estimate, in the contract's order.
    pub(crate) fn notices(
        &self,
        household: &Household,
        lines: &[Line],
        totals: &Totals,
        alternatives: &[Alternative],
    ) -> Vec<Notice> {
        let mut notices = Vec::new();
        if totals.support == Kronor::ZERO {
            let surplus = totals.balance;
            notices.push(Notice::NeedsCovered { surplus });
        }
        self.housing_notices(household, lines, &mut notices);
        if let Some(of) = household.community() {
            let size = household.size();
            notices.push(Notice::HouseholdShare { size, of });
        }
        norm_notices(lines, alternatives, &mut notices);
        income_notices(household, lines, &mut notices);
        // What is assessed is no longer open.
        let is_open = |group: Group| {
            let mut lines = lines.iter().map(|line| &line.item);
            lines.any(|item| item.group() == group && !item.is_assessed())
        };
        let last = [
            (
                is_open(Group::Expenses),
                Notice::ExpensesAssessedIndividually,
            ),
            (
                is_open(Group::OtherNeeds),
                Notice::OtherNeedsAssessedIndividually,
            ),
            (household.has_assets, Notice::AssetsFirst),
            (
                self.activity_requirement().is_some(),
                Notice::ActivityRequirement,
            ),
        ];
        notices.extend(
            last.into_iter()
                .filter_map(|(holds, notice)| holds.then_some(notice)),
        );
        notices
    }

    fn housing_notices(&self, household: &Household, lines: &[Line], notices: &mut Vec<Notice>) {
        let Some((form, entered, guideline, assessed)) =
            lines.iter().find_map(|line| match line.item {
                Item::Home {
                    form,
                    entered,
                    guideline,
                    assessed,
                } => Some((form, entered, guideline, assessed)),
                _ => None,
            })
        else {
            return;
        };
        if let Some(guideline) = guideline.map(Guideline::amount)
            && entered > guideline
            && !assessed
        {
            notices.push(Notice::HousingAboveGuideline { entered, guideline });
        }
        let ended = |set: &&GuidelineSet| set.ended_before(self.month());
        if let Some(Guideline::Municipal { .. }) = guideline
            && let Some(set) = self.guidelines().filter(ended)
        {
            let year = set.from.year();
            notices.push(Notice::GuidelineFromEarlierYear { year });
        }
        if !assessed {
            notices.extend(open_questions(
                form,
                guideline,
                household.children().count(),
            ));
        }
        if let Some(of) = household.community() {
            let size = household.size();
            notices.push(Notice::HousingSharedWithOthers { size, of });
        }
    }
}

/// What only a caseworker can say of a home that nothing is decided about.
fn open_questions(
    form: HomeForm,
    guideline: Option<Guideline>,
    children: u8,
) -> impl Iterator<Item = Notice> {
    let overlap = match guideline {
        Some(Guideline::Municipal { amount, lowest }) if lowest < amount => {
            Some(Notice::GuidelineBandsOverlap {
                low: lowest,
                high: amount,
            })
        }
        _ => None,
    };
    let is_individual = match guideline {
        Some(Guideline::Stated(_)) => false,
        // The guideline is for one room, where a family lives.
        Some(Guideline::Municipal { .. }) => form == HomeForm::Lodger && children > 0,
        None => true,
    };
    let individual = is_individual.then_some(Notice::HousingAssessedIndividually { form });
    overlap.into_iter().chain(individual)
}

fn norm_notices(lines: &[Line], alternatives: &[Alternative], notices: &mut Vec<Notice>) {
    notices.extend(lines.iter().filter_map(|line| match line.item {
        Item::Child {
            index,
            provenance: Provenance::Derived { .. },
            ..
        } => Some(Notice::NormRowDerived { index }),
        _ => None,
    }));
    notices.extend(lines.iter().filter_map(|line| match line.item {
        Item::NormAdjustment { .. } => Some(Notice::NormAdjusted {
            amount: line.amount,
        }),
        _ => None,
    }));
    notices.extend(lines.iter().filter_map(|line| match line.item {
        Item::Child {
            index,
            part_time: Some(_),
            ..
        } => Some(Notice::PartTimeChild { index }),
        _ => None,
    }));
    notices.extend(
        alternatives
            .iter()
            .filter_map(|alternative| match *alternative {
                Alternative::PartTimeChildrenApart { children, .. } => {
                    Some(Notice::PartTimeChildrenApart { children })
                }
                Alternative::HousingAcceptedInFull { .. } => None,
            }),
    );
}

fn income_notices(household: &Household, lines: &[Line], notices: &mut Vec<Notice>) {
    notices.extend(household.adults().iter().filter_map(|(adult, _)| {
        let left_out = lines.iter().filter_map(|line| match line.item {
            Item::Income {
                adult: of,
                entered,
                job_stimulus: true,
                ..
            } if of == adult => Some(entered - line.amount),
            _ => None,
        });
        let disregarded = left_out.reduce(|sum, amount| sum + amount)?;
        Some(Notice::JobStimulus { adult, disregarded })
    }));
    let child_work = |notice: fn(usize, Kronor, Kronor) -> Option<Notice>| {
        lines.iter().filter_map(move |line| match line.item {
            Item::ChildWork { index, entered, .. } => notice(index, entered, line.amount),
            _ => None,
        })
    };
    notices.extend(child_work(|index, entered, counted| {
        let disregarded = entered - counted;
        (disregarded > Kronor::ZERO).then_some(Notice::ChildWorkDisregarded { index, disregarded })
    }));
    notices.extend(child_work(|index, _, counted| {
        (counted > Kronor::ZERO).then_some(Notice::ChildWorkCounted { index, counted })
    }));
}
