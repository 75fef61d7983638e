//! What the answer says in words beside the kronor.

use crate::{Group, HomeForm, Household, Item, Kronor, Line, Rules, Totals};

/// Something the person should know about this estimate. Each has the name and
/// the facts by which texts are found and filled in.
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
    /// The guideline was set for another year than the month's.
    GuidelineFromEarlierYear {
        /// The year it was set for.
        year: u16,
    },
    /// Two printed guidelines apply; the higher is used.
    GuidelineBandsOverlap {
        /// The lower, kronor per month.
        low: Kronor,
        /// The higher, kronor per month.
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
    /// A child counts by its days.
    PartTimeChild {
        /// The child's place.
        index: usize,
    },
    /// A quarter of a salary is not counted.
    JobStimulus {
        /// The adult's place.
        adult: usize,
        /// Kronor per month that are left out.
        disregarded: Kronor,
    },
    /// Earnings of a child are left out, wholly or partly.
    ChildWorkDisregarded {
        /// The child's place.
        index: usize,
        /// Kronor per month that are left out.
        disregarded: Kronor,
    },
    /// Earnings of a child are counted, wholly or partly.
    ChildWorkCounted {
        /// The child's place.
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
            Self::PartTimeChild { .. } => "part-time-child",
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
        notices.extend(lines.iter().filter_map(|line| match line.item {
            Item::Child {
                index,
                part_time: Some(_),
                ..
            } => Some(Notice::PartTimeChild { index }),
            _ => None,
        }));
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
            (disregarded > Kronor::ZERO)
                .then_some(Notice::ChildWorkDisregarded { index, disregarded })
        }));
        notices.extend(child_work(|index, _, counted| {
            (counted > Kronor::ZERO).then_some(Notice::ChildWorkCounted { index, counted })
        }));
        let any = |group: Group| lines.iter().any(|line| line.item.group() == group);
        let last = [
            (any(Group::Expenses), Notice::ExpensesAssessedIndividually),
            (
                any(Group::OtherNeeds),
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
        let Some((form, entered, guideline)) = lines.iter().find_map(|line| match line.item {
            Item::Home {
                form,
                entered,
                guideline,
            } => Some((form, entered, guideline)),
            _ => None,
        }) else {
            return;
        };
        let annex = self.annex();
        let children = household.children().count();
        if let Some(guideline) = guideline {
            if entered > guideline {
                notices.push(Notice::HousingAboveGuideline { entered, guideline });
            }
            if annex.year != self.month().year() {
                notices.push(Notice::GuidelineFromEarlierYear { year: annex.year });
            }
        }
        if let Some(overlap) = annex.rent_overlap
            && form.has_bands()
            && overlap.children == children
        {
            let (low, high) = (overlap.low, overlap.high);
            notices.push(Notice::GuidelineBandsOverlap { low, high });
        }
        if form.is_individual(children) {
            notices.push(Notice::HousingAssessedIndividually { form });
        }
        if let Some(of) = household.community() {
            let size = household.size();
            notices.push(Notice::HousingSharedWithOthers { size, of });
        }
    }
}
