//! What is wrong with a line, and where.

use std::{fmt, ops::Range};

use riksnorm::{Fault, Month};

use crate::{Meaning, Word};

/// Something to put right.
///
/// ```
/// use riksnorm_line::{Line, MistakeKind};
///
/// let line = Line::new("1v xyz");
/// assert_eq!(line.mistakes()[0].range, 3..6);
/// assert_eq!(line.mistakes()[0].kind, MistakeKind::Unknown);
/// assert_eq!(line.mistakes()[0].kind.code(), "unknown-word");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The bytes of the line that it is about, on character boundaries. It is
    /// empty, at the end, where something is missing from the whole line.
    pub range: Range<usize>,
    /// What is wrong there.
    pub kind: MistakeKind,
}

/// What is wrong with a part of a line. What a mistake is about counts as
/// nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MistakeKind {
    /// The line does not say `1v` or `2v`.
    AdultsMissing,
    /// No word begins like this. An amount behind it is left out with it.
    Unknown,
    /// It is the beginning of these words, in their order: of more than one,
    /// or it has fewer than three letters. An amount behind it is left out
    /// with it.
    Unfinished(Vec<&'static Word>),
    /// It names what riksnormen already holds. Its amount is left out.
    InNorm,
    /// It looks like a personal number or a date of birth, which is never to
    /// be entered.
    PersonalNumber,
    /// The word stands without its amount, or `av` without its number.
    AmountMissing(Meaning),
    /// The amount may be that of the word before, which has none.
    AmountDoubtful(Meaning),
    /// What stands at the word is no amount, or no number of people.
    AmountNotUnderstood(Meaning),
    /// Numbers with a space between them that can be one amount or two, as
    /// `450 200`.
    AmountSplit(Meaning),
    /// A number that is no age stands without a word for what it is.
    AmountWithoutWord,
    /// A small number stands by itself where no child can stand, behind this
    /// word. What it counts is not known: `2 rok`, `3 mån`.
    NumberAlone(Option<Meaning>),
    /// A number with a mark behind it, as before the items of a list: `3.`, `1)`.
    Numbered,
    /// A day of a month stands before an amount.
    Date,
    /// Days stand by themselves. They may be those of a norm or of a child.
    DaysAlone,
    /// It belongs to the last of several children, and may be meant for all. The
    /// child is read without it.
    OfLastChild,
    /// A loan stands where there is a home of one's own: it may be one for that.
    LoanOfHome,
    /// An amount stands at a word that takes none. The word is read without it.
    AmountNotHere(Meaning),
    /// `1` or `2` for an adult stands at a word that no adult has alone.
    AdultNotHere(Meaning),
    /// `>` or `!` stands at what the municipality does not assess.
    NotAssessed(Meaning),
    /// The norm stands without the sign that says higher or lower.
    SignMissing,
    /// Job stimulus stands at something else than a salary. The amount is read.
    StimulusWithoutSalary(Meaning),
    /// Job stimulus stands at no salary, and there are two who can have it.
    StimulusOfWhom,
    /// Ages of children are to follow, and none does.
    AgesMissing,
    /// So many children are said, and there are so many ages.
    ChildrenDiffer {
        /// How many children are said.
        said: u8,
        /// How many ages there are.
        ages: usize,
    },
    /// What belongs to a child is not understood. The child is read without it.
    DetailNotUnderstood,
    /// A remark behind an amount has numbers, which are not read there.
    NumberInRemark,
    /// A remark behind an amount has a word that may change what is said, such
    /// as `brutto`, `avslag` or `makens`. It is not read there.
    WordInRemark,
    /// A month before an amount that is not the one of which it is counted.
    OtherMonth,
    /// A word that says no stands before another: neither is read.
    Negated,
    /// A `?` stands where a value is still to be given.
    Open,
    /// It has been said before, there. What was said first is read.
    Repeated(Range<usize>),
    /// The adults have been said before, there. What was said first is read.
    AdultsRepeated(Range<usize>),
    /// A month stands without its year. It may be this one.
    YearMissing(Month),
    /// A home has been said before, there. Several count where each of them is
    /// assessed, as `5800>5800`.
    SeveralHomes(Range<usize>),
    /// A parenthesis is not closed. What stands in it is read.
    ParenthesisOpen,
    /// It is about the second adult where the line says that there is one.
    SecondAdultMissing,
    /// The rules reject it.
    Rejected(Fault),
}

impl MistakeKind {
    /// The name of what is wrong, the same in every language. It stays. What
    /// the rules reject has the code of its fault.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AdultsMissing => "adults-missing",
            Self::Unknown => "unknown-word",
            Self::Unfinished(_) => "unfinished-word",
            Self::InNorm => "in-norm",
            Self::PersonalNumber => "personal-number",
            Self::AmountMissing(_) => "amount-missing",
            Self::AmountDoubtful(_) => "amount-doubtful",
            Self::AmountNotUnderstood(_) => "amount-not-understood",
            Self::AmountSplit(_) => "amount-split",
            Self::AmountWithoutWord => "amount-without-word",
            Self::NumberAlone(_) => "number-alone",
            Self::Numbered => "numbered",
            Self::Date => "date",
            Self::DaysAlone => "days-alone",
            Self::OfLastChild => "of-last-child",
            Self::LoanOfHome => "loan-of-home",
            Self::AmountNotHere(_) => "amount-not-here",
            Self::AdultNotHere(_) => "adult-not-here",
            Self::NotAssessed(_) => "not-assessed",
            Self::SignMissing => "sign-missing",
            Self::StimulusWithoutSalary(_) => "stimulus-without-salary",
            Self::StimulusOfWhom => "stimulus-of-whom",
            Self::AgesMissing => "ages-missing",
            Self::ChildrenDiffer { .. } => "children-differ",
            Self::DetailNotUnderstood => "detail-not-understood",
            Self::NumberInRemark => "number-in-remark",
            Self::WordInRemark => "word-in-remark",
            Self::OtherMonth => "other-month",
            Self::Negated => "negated",
            Self::Open => "open",
            Self::Repeated(_) | Self::AdultsRepeated(_) => "repeated",
            Self::YearMissing(_) => "year-missing",
            Self::SeveralHomes(_) => "several-homes",
            Self::ParenthesisOpen => "parenthesis-open",
            Self::SecondAdultMissing => "second-adult-missing",
            Self::Rejected(fault) => fault.code(),
        }
    }

    /// Whether it is about the value of a field.
    pub(crate) const fn is_of_value(&self) -> bool {
        matches!(
            self,
            Self::AmountMissing(_)
                | Self::AmountDoubtful(_)
                | Self::AmountNotUnderstood(_)
                | Self::AmountSplit(_)
                | Self::SignMissing
                | Self::ChildrenDiffer { .. }
                | Self::DetailNotUnderstood
                | Self::Open
                | Self::Rejected(_)
        )
    }
}

/// What is wrong as a sentence, without a word of the line.
impl fmt::Display for MistakeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AdultsMissing => "the line does not say 1v or 2v",
            Self::Unknown => "no word of the line is written like this",
            Self::Unfinished(_) => "it can be more than one word",
            Self::InNorm => "riksnormen already holds it",
            Self::PersonalNumber => "it looks like a personal number or a date of birth",
            Self::AmountMissing(_) => "the word stands without its amount",
            Self::AmountDoubtful(_) => "the amount may be that of the word before",
            Self::AmountNotUnderstood(_) => "what stands at the word is no amount",
            Self::AmountSplit(_) => "it can be one amount or two",
            Self::AmountWithoutWord => "a number stands without a word for what it is",
            Self::NumberAlone(_) => "a number stands by itself where no child can stand",
            Self::Numbered => "a number stands as before the items of a list",
            Self::Date => "a day of a month stands before an amount",
            Self::DaysAlone => "days stand by themselves",
            Self::OfLastChild => "it may be meant for all children",
            Self::LoanOfHome => "the loan may be one for the home",
            Self::AmountNotHere(_) => "an amount stands at a word that takes none",
            Self::AdultNotHere(_) => "the word is not about one of the adults",
            Self::NotAssessed(_) => "only costs and needs are assessed",
            Self::SignMissing => "the norm is written with + or -",
            Self::StimulusWithoutSalary(_) => "job stimulus stands at something else than a salary",
            Self::StimulusOfWhom => "job stimulus can be that of either adult",
            Self::AgesMissing => "the ages of the children are missing",
            Self::ChildrenDiffer { said, ages } => {
                return write!(f, "{said} children are said, and {ages} ages");
            }
            Self::DetailNotUnderstood => "what belongs to a child is not understood",
            Self::NumberInRemark => "numbers in a remark are not read",
            Self::WordInRemark => "a word in a remark is not read, and may change what is said",
            Self::OtherMonth => "the amount is of another month than the one that counts",
            Self::Negated => "what is not there is not written",
            Self::Open => "a value is still to be given",
            Self::Repeated(_) | Self::AdultsRepeated(_) => "it has been said before",
            Self::YearMissing(month) => return write!(f, "a month has a year, as {month}"),
            Self::SeveralHomes(_) => "several homes count where each is assessed, as 5800>5800",
            Self::ParenthesisOpen => "a parenthesis is not closed",
            Self::SecondAdultMissing => "it is about a second adult, and the line has one",
            Self::Rejected(fault) => return fault.fmt(f),
        })
    }
}

/// Something that is read and may still be other than it was meant. It never
/// hinders anything.
///
/// ```
/// use riksnorm_line::{HintKind, Line};
///
/// let line = Line::new("1v hyra ca 620");
/// assert_eq!(line.mistakes(), []);
/// let kinds: Vec<HintKind> = line.hints().iter().map(|hint| hint.kind).collect();
/// assert_eq!(kinds, [HintKind::Skipped, HintKind::RentLow]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The bytes of the line that it is about.
    pub range: Range<usize>,
    /// What may be other than it was meant.
    pub kind: HintKind,
}

/// What may be other than it was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HintKind {
    /// A small word is skipped, such as `ca`.
    Skipped,
    /// The norm is that of some days: each row by its amount for a day.
    NormOfDays,
    /// An income of the same kind and amount stands there before.
    Twice,
    /// A rent below 1 000 kronor.
    RentLow,
    /// Two amounts that can each be a rent are added up as one home.
    RentsAdded,
    /// A remark behind a home names another kind of home. It is not read.
    HomeInRemark(&'static Word),
    /// A stated guideline far below what the home costs.
    GuidelineLow,
    /// Electricity above 3 000 kronor.
    ElectricityHigh,
    /// An amount below 20 kronor.
    AmountLow,
    /// A salary below 300 kronor.
    SalaryLow,
    /// Child benefit where there is no child.
    ChildBenefitWithoutChild,
    /// A salary where a child is 16 or older: it may be the child's.
    ChildSalary,
    /// A rent above 25 000 kronor.
    RentHigh,
    /// A small age before `av`: it may be a part, as `1 av 3`.
    AgeOrPart,
    /// A short form that people also use for something else.
    MayBeOther(&'static Word),
    /// Another salary of the first adult where the second, who has none, may be
    /// meant.
    SalaryOfWhom,
}
