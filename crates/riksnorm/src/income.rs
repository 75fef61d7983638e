//! Incomes of the calendar month before (AR).

use rust_decimal::Decimal;

use crate::{Amount, Kronor, kinds::kinds};

kinds! {
    /// The kinds of income that count in full, after tax.
    ///
    /// ```
    /// use riksnorm::{IncomeKind, Kind};
    ///
    /// assert_eq!(IncomeKind::ALL[0].id(), "salary");
    /// assert_eq!(IncomeKind::from_id("lottery"), None);
    /// ```
    IncomeKind {
        /// Salary.
        Salary = "salary",
        /// Unemployment benefit.
        UnemploymentBenefit = "unemploymentBenefit",
        /// Activity support, also etableringsersättning.
        ActivitySupport = "activitySupport",
        /// Sickness benefit.
        SicknessBenefit = "sicknessBenefit",
        /// Sickness compensation, also aktivitetsersättning.
        SicknessCompensation = "sicknessCompensation",
        /// Parental benefit.
        ParentalBenefit = "parentalBenefit",
        /// Pension, also barnpension and äldreförsörjningsstöd.
        Pension = "pension",
        /// Underhållsstöd and underhållsbidrag.
        Maintenance = "maintenance",
        /// Child benefit with flerbarnstillägg.
        ChildBenefit = "childBenefit",
        /// Study grant and study loan.
        StudyAid = "studyAid",
        /// Omvårdnadsbidrag.
        CareAllowance = "careAllowance",
        /// Housing allowance, also bostadstillägg.
        HousingAllowance = "housingAllowance",
        /// Rent from a lodger or a grown child at home.
        RentFromOthers = "rentFromOthers",
        /// Deposits: Swish, transfers.
        Deposits = "deposits",
        /// A surplus of the month before.
        SurplusLastMonth = "surplusLastMonth",
        /// Tax refund.
        TaxRefund = "taxRefund",
        /// Any other income.
        Other = "other",
    }
}

/// An income of an adult in the calendar month before, after tax.
///
/// ```
/// use riksnorm::{Amount, Income, IncomeKind};
///
/// let benefit = Income { kind: IncomeKind::ChildBenefit, amount: Amount::from_ore(125_000)? };
/// assert!(benefit.amount.is_positive());
/// # Ok::<(), riksnorm::Fault>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Income {
    /// What kind it is.
    pub kind: IncomeKind,
    /// Kronor of that month.
    pub amount: Amount,
}

impl Income {
    /// Three quarters of a salary, kronor per month (SoL 12:8).
    pub(crate) fn after_job_stimulus(self) -> Kronor {
        Kronor::half_up(self.amount.decimal() * Decimal::new(75, 2))
    }
}
