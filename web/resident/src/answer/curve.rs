//! What a household has to live on at every salary of one of its adults.

use riksnorm::{Amount, Estimate, Group, Household, Income, IncomeKind, Incomes, Kronor, Rules};

/// What a household has to live on in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Living {
    /// Its incomes as they are, not as they count.
    pub(super) incomes: Kronor,
    pub(super) support: Kronor,
}

impl Living {
    fn new(estimate: &Estimate) -> Self {
        let incomes = estimate.lines_in(&[Group::Income]);
        let entered = incomes.filter_map(|line| line.item.entered());
        Self {
            incomes: entered.sum(),
            support: estimate.totals.support,
        }
    }

    pub(super) fn total(self) -> Kronor {
        self.incomes + self.support
    }
}

/// An adult whose salary is varied. All else stays as entered. Salaries are
/// whole kronor, after tax.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Earner {
    rules: Rules,
    household: Household,
    adult: usize,
}

impl Earner {
    pub(super) const fn new(rules: Rules, household: Household, adult: usize) -> Self {
        Self {
            rules,
            household,
            adult,
        }
    }

    /// The salary as entered. Several salaries count together, up to the most
    /// that can be entered as one.
    pub(super) fn salary(&self) -> i64 {
        let mut adults = self.household.adults().iter();
        let adult = adults.find(|(index, _)| *index == self.adult);
        adult.map_or(0, |(_, adult)| {
            let incomes = adult.incomes.entered();
            let salaries = incomes.filter(|income| income.kind == IncomeKind::Salary);
            let sum: i64 = salaries.map(|salary| salary.amount.rounded().get()).sum();
            sum.min(Amount::MAX_KRONOR)
        })
    }

    /// What the household has to live on with another salary.
    pub(super) fn living(&self, salary: i64, job_stimulus: bool) -> Living {
        let mut household = self.household.clone();
        if let Some(adult) = household.adult_mut(self.adult) {
            let amount = Amount::from_ore(salary.saturating_mul(100)).unwrap_or_default();
            adult.incomes = with_salary(&adult.incomes, amount);
            adult.job_stimulus = job_stimulus;
        }
        Living::new(&self.rules.estimate(&household))
    }

    /// The lowest salary in whole kronor that leaves no support. None where
    /// there is support at every salary that can be entered.
    pub(super) fn end(&self, job_stimulus: bool) -> Option<i64> {
        let is_over = |salary| self.living(salary, job_stimulus).support == Kronor::ZERO;
        let (mut before, mut over) = (0, Amount::MAX_KRONOR);
        if is_over(before) {
            return Some(before);
        }
        if !is_over(over) {
            return None;
        }
        // More salary never gives more support, so bisection finds it.
        while over - before > 1 {
            let middle = i64::midpoint(before, over);
            if is_over(middle) {
                over = middle;
            } else {
                before = middle;
            }
        }
        Some(over)
    }
}

/// These incomes with one salary of `amount`, kronor per month after tax, in
/// place of all salaries.
fn with_salary(incomes: &Incomes, amount: Amount) -> Incomes {
    let kind = IncomeKind::Salary;
    let others = incomes.entered().filter(|income| income.kind != kind);
    let incomes = std::iter::once(Income { kind, amount }).chain(others);
    Incomes::new(incomes.take(Incomes::MOST).collect()).unwrap_or_default()
}

/// The salaries where support ends, as [`Earner::end`] finds them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ends {
    pub(super) without: Option<i64>,
    pub(super) with: Option<i64>,
}

impl Ends {
    pub(super) fn new(earner: &Earner) -> Self {
        Self {
            without: earner.end(false),
            with: earner.end(true),
        }
    }

    /// The highest salary in a picture: beyond where support ends in both cases,
    /// and at least `salary`.
    pub(super) fn top(self, salary: i64) -> i64 {
        let last = [self.without, self.with].into_iter().flatten().max();
        let last = last.unwrap_or_default();
        rounded_up((last * 115 / 100).max(salary).max(2000))
    }
}

/// What there is to live on at every salary, with job stimulus and without.
#[derive(Debug, PartialEq)]
pub(super) struct Curve {
    /// The highest salary in the picture.
    pub(super) top: i64,
    pub(super) without: Series,
    pub(super) with: Series,
}

/// One of the two lines of the picture.
#[derive(Debug, PartialEq)]
pub(super) struct Series {
    /// The salary where support ends.
    pub(super) end: Option<i64>,
    /// Salary and kronor to live on, from no salary to the highest.
    pub(super) points: Vec<(i64, i64)>,
}

impl Curve {
    const PARTS: i64 = 120;

    /// A curve from no salary to the highest.
    pub(super) fn new(earner: &Earner, ends: Ends, top: i64) -> Self {
        let line = |job_stimulus, end: Option<i64>| {
            let mut salaries: Vec<i64> = (0..=Self::PARTS)
                .map(|part| top * part / Self::PARTS)
                .collect();
            // The corner is at the end of support, between two even points.
            if let Some(end) = end {
                salaries.insert(salaries.partition_point(|salary| *salary < end), end);
            }
            let points = salaries.into_iter().map(|salary| {
                let living = earner.living(salary, job_stimulus).total();
                (salary, living.get())
            });
            Series {
                end,
                points: points.collect(),
            }
        };
        Self {
            top,
            without: line(false, ends.without),
            with: line(true, ends.with),
        }
    }
}

/// Rounds up to a whole thousand.
fn rounded_up(salary: i64) -> i64 {
    ((salary + 999) / 1000 * 1000).min(Amount::MAX_KRONOR)
}

/// The marks of an axis from `low` to `high`: few, at round numbers, the first
/// at or below `low` and the last at or above `high`.
pub(super) fn marks(low: i64, high: i64) -> Vec<i64> {
    let step = (2..=9)
        .flat_map(|zeros| [1, 2, 5].map(|digit| digit * 10_i64.pow(zeros)))
        .find(|step| (high - low) / step <= 3)
        .unwrap_or(high);
    let first = low / step;
    let last = (high + step - 1) / step;
    (first..=last).map(|mark| mark * step).collect()
}

#[cfg(test)]
mod tests {
    use riksnorm::{
        Adult, Adults, Children, HomeForm, Housing, Income, Incomes, Month, Municipality,
    };

    use super::*;

    fn income(kind: IncomeKind, kronor: i64) -> Income {
        let amount = Amount::from_ore(kronor * 100).unwrap();
        Income { kind, amount }
    }

    fn adult(incomes: &[Income]) -> Adult {
        Adult {
            incomes: Incomes::new(incomes.to_vec()).unwrap(),
            job_stimulus: false,
        }
    }

    fn earner(adults: Vec<Adult>, rent: i64, moved: usize) -> Earner {
        let rules =
            Rules::for_month(Month::parse("2026-11").unwrap(), Municipality::DEFAULT).unwrap();
        let adults = Adults::new(adults).unwrap();
        let mut household = Household::new(adults, Children::default());
        let rent = Amount::from_ore(rent * 100).unwrap();
        household.housing = Housing::new(Some(HomeForm::WithParents), rent).unwrap();
        Earner::new(rules, household, moved)
    }

    #[test]
    fn support_ends_at_the_first_krona_that_covers_the_needs() {
        // 5 220 and 6 000. Three quarters of 14 960 are 11 220, of 14 959 are
        // 11 219.25 and count as 11 219.
        let earner = earner(vec![adult(&[])], 6000, 0);
        assert_eq!(earner.end(false), Some(11_220));
        assert_eq!(earner.end(true), Some(14_960));
        assert_eq!(earner.living(14_959, true).support, Kronor::new(1));
        assert_eq!(earner.living(11_219, false).support, Kronor::new(1));
    }

    #[test]
    fn several_salaries_are_at_most_as_much_as_one_can_be() {
        let salary = income(IncomeKind::Salary, 600_000);
        let earner = earner(vec![adult(&[salary, salary])], 6000, 0);
        assert_eq!(earner.salary(), 1_000_000);
        assert_eq!(earner.living(earner.salary(), false).support, Kronor::ZERO);
    }

    #[test]
    fn half_a_krona_that_is_missing_counts_as_none() {
        // 5 220 and 6 002: 11 222. Three quarters of 14 962 are 11 221.5,
        // which count as 11 222.
        let earner = earner(vec![adult(&[])], 6002, 0);
        assert_eq!(earner.end(true), Some(14_962));
    }

    #[test]
    fn other_incomes_stay_and_so_does_the_partners_job_stimulus() {
        let partner = Adult {
            job_stimulus: true,
            ..adult(&[income(IncomeKind::Salary, 8000)])
        };
        let yours = adult(&[
            income(IncomeKind::Pension, 1000),
            income(IncomeKind::Salary, 2000),
            income(IncomeKind::Salary, 500),
        ]);
        // 8 510 and 5 490: 14 000. Of the partner's 8 000 count 6 000, and
        // 1 000 of pension: 7 000 are missing.
        let earner = earner(vec![yours, partner], 5490, 0);
        assert_eq!(earner.salary(), 2500);
        assert_eq!(earner.end(false), Some(7000));
        // Three quarters of 9 333 are 6 999.75, which count as 7 000.
        assert_eq!(earner.end(true), Some(9333));
        let living = earner.living(4000, false);
        assert_eq!(living.incomes, Kronor::new(13_000));
        assert_eq!(living.support, Kronor::new(3000));
        let living = earner.living(4000, true);
        assert_eq!(living.total(), Kronor::new(17_000));
    }

    #[test]
    fn support_may_be_over_without_a_salary_or_never() {
        let pension = adult(&[income(IncomeKind::Pension, 20_000)]);
        assert_eq!(earner(vec![pension], 6000, 0).end(true), Some(0));
        let dear = earner(vec![adult(&[])], Amount::MAX_KRONOR, 0);
        assert_eq!(dear.end(false), None);
        assert_eq!(Ends::new(&dear).top(30_000), 30_000);
    }

    #[test]
    fn the_curve_goes_beyond_both_ends_and_to_the_salary() {
        let earner = earner(vec![adult(&[])], 6000, 0);
        // 14 960 × 1.15 = 17 204.
        let ends = Ends::new(&earner);
        assert_eq!(
            [0, 18_000, 40_001].map(|salary| ends.top(salary)),
            [18_000, 18_000, 41_000]
        );
        let curve = Curve::new(&earner, ends, 18_000);
        assert!(curve.with.points.len() > 100);
        for line in [&curve.without, &curve.with] {
            assert_eq!(line.points.first(), Some(&(0, 11_220)));
            assert_eq!(line.points.last(), Some(&(18_000, 18_000)));
            assert!(line.points.is_sorted());
        }
        assert!(curve.without.points.contains(&(11_220, 11_220)));
        assert!(curve.with.points.contains(&(14_960, 14_960)));
        // 12 000 × 0.75 = 9 000: 2 220 are missing.
        assert!(curve.with.points.contains(&(12_000, 14_220)));
    }

    #[test]
    fn the_marks_of_an_axis_are_few_and_round() {
        assert_eq!(marks(0, 18_000), [0, 5000, 10_000, 15_000, 20_000]);
        assert_eq!(marks(5610, 18_000), [5000, 10_000, 15_000, 20_000]);
        assert_eq!(marks(0, 2000), [0, 1000, 2000]);
        assert_eq!(marks(0, 0), [0]);
        for high in (0..1_000_000).step_by(977) {
            let marks = marks(0, high);
            assert!(marks.len() <= 5, "{high}: {marks:?}");
            assert!(marks.last() >= Some(&high));
        }
    }
}
