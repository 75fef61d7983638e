//! The words of a line.

use riksnorm::{Expense, HomeForm, IncomeKind, OtherNeed};

use crate::spelling::Typed;

/// What a word stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Meaning {
    /// Everyone in the household community.
    Community,
    /// A home of a form, with its cost.
    Home(HomeForm),
    /// No home.
    NoHome,
    /// An income of the month before.
    Income(IncomeKind),
    /// Job stimulus.
    JobStimulus,
    /// A cost beside the norm.
    Expense(Expense),
    /// A living cost otherwise.
    OtherNeed(OtherNeed),
    /// Assets that could be used first.
    Assets,
}

impl Meaning {
    /// Whether an amount, or a number of people, stands behind the word.
    #[must_use]
    pub const fn takes_number(self) -> bool {
        match self {
            Self::Community
            | Self::Home(_)
            | Self::Income(_)
            | Self::Expense(_)
            | Self::OtherNeed(_) => true,
            Self::NoHome | Self::JobStimulus | Self::Assets => false,
        }
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static Word {
        // INVARIANT: every meaning has a word, as a test makes sure.
        let of_it = WORDS.iter().find(|word| word.meaning == self);
        of_it.unwrap_or(&WORDS[0])
    }
}

/// A word of the line, with its other spellings. No spelling is that of two
/// words.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// What it stands for.
    pub meaning: Meaning,
    /// The Swedish word, which is the one that is printed.
    pub swedish: &'static str,
    /// Other Swedish words and short forms.
    pub aliases: &'static [&'static str],
    /// English words, of which the first is the one to show.
    pub english: &'static [&'static str],
}

impl Word {
    /// Everything that is read as this word, the word itself first.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> {
        let swedish = std::iter::once(self.swedish).chain(self.aliases.iter().copied());
        swedish.chain(self.english.iter().copied())
    }

    /// The first spelling that begins like this.
    pub(crate) fn beginning(&self, typed: &Typed) -> Option<&'static str> {
        self.spellings().find(|spelling| typed.begins(spelling))
    }
}

/// What the letters of a word were found to be.
pub(crate) enum Found {
    /// One word.
    Word(&'static Word),
    /// The beginning of these.
    Beginning(Vec<&'static Word>),
    /// Nothing.
    Nothing,
}

/// Finds a word by one of its spellings, or by two letters or more that only
/// it begins with.
pub(crate) fn find(letters: &str) -> Found {
    let typed = Typed::new(letters);
    if typed.len() == 0 {
        return Found::Nothing;
    }
    let is = |word: &&Word| word.spellings().any(|spelling| typed.is(spelling));
    if let Some(word) = WORDS.iter().find(is) {
        return Found::Word(word);
    }
    let beginning: Vec<&Word> = WORDS
        .iter()
        .filter(|word| word.beginning(&typed).is_some())
        .collect();
    match beginning.as_slice() {
        [] => Found::Nothing,
        [word] if typed.len() > 1 => Found::Word(word),
        _ => Found::Beginning(beginning),
    }
}

const fn word(
    meaning: Meaning,
    swedish: &'static str,
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    Word {
        meaning,
        swedish,
        aliases,
        english,
    }
}

const fn home(
    form: HomeForm,
    swedish: &'static str,
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Home(form), swedish, aliases, english)
}

const fn income(
    kind: IncomeKind,
    swedish: &'static str,
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Income(kind), swedish, aliases, english)
}

const fn expense(
    kind: Expense,
    swedish: &'static str,
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Expense(kind), swedish, aliases, english)
}

const fn need(
    kind: OtherNeed,
    swedish: &'static str,
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::OtherNeed(kind), swedish, aliases, english)
}

/// Every word, in the order in which a line is printed.
///
/// What people say for two things is no spelling of either: `akassa` is both
/// the benefit and the fee, and is refused with both.
pub static WORDS: &[Word] = &[
    word(
        Meaning::Community,
        "av",
        &["gemenskap", "hushållsgemenskap"],
        &["of", "community"],
    ),
    home(
        HomeForm::Rental,
        "hyra",
        &["hyresrätt"],
        &["rent", "rental"],
    ),
    home(
        HomeForm::TenantOwned,
        "bostadsrätt",
        &["br"],
        &["condominium", "tenantowned"],
    ),
    home(
        HomeForm::OwnHouse,
        "villa",
        &["hus", "radhus", "egethus"],
        &["house", "ownhouse"],
    ),
    home(
        HomeForm::Lodger,
        "inneboende",
        &["rum"],
        &["lodger", "room"],
    ),
    home(
        HomeForm::WithParents,
        "föräldrar",
        &["hosföräldrar"],
        &["parents", "withparents"],
    ),
    home(
        HomeForm::SharedDwelling,
        "delad",
        &["delat", "kollektiv"],
        &["shared", "shareddwelling"],
    ),
    word(
        Meaning::NoHome,
        "bostadslös",
        &["hemlös", "ingenbostad", "utanbostad"],
        &["homeless", "nohome"],
    ),
    income(IncomeKind::Salary, "lön", &["timlön"], &["salary", "wage"]),
    income(
        IncomeKind::UnemploymentBenefit,
        "akassaersättning",
        &["arbetslöshetsersättning", "alfakassa"],
        &["unemploymentbenefit"],
    ),
    income(
        IncomeKind::ActivitySupport,
        "aktivitetsstöd",
        &["aktstöd", "etableringsersättning"],
        &["activitysupport"],
    ),
    income(
        IncomeKind::SicknessBenefit,
        "sjukpenning",
        &[],
        &["sicknessbenefit"],
    ),
    income(
        IncomeKind::SicknessCompensation,
        "sjukersättning",
        &["aktivitetsersättning"],
        &["sicknesscompensation"],
    ),
    income(
        IncomeKind::ParentalBenefit,
        "föräldrapenning",
        &["fp"],
        &["parentalbenefit"],
    ),
    income(
        IncomeKind::Pension,
        "pension",
        &["barnpension", "äldreförsörjningsstöd", "äfs"],
        &[],
    ),
    income(
        IncomeKind::Maintenance,
        "underhåll",
        &["underhållsstöd", "underhållsbidrag"],
        &["maintenance"],
    ),
    income(
        IncomeKind::ChildBenefit,
        "barnbidrag",
        &["flerbarnstillägg"],
        &["childbenefit"],
    ),
    income(
        IncomeKind::StudyAid,
        "studiemedel",
        &["csn", "studiebidrag", "studielån"],
        &["studyaid"],
    ),
    income(
        IncomeKind::CareAllowance,
        "omvårdnadsbidrag",
        &["omvbidrag"],
        &["careallowance"],
    ),
    income(
        IncomeKind::HousingAllowance,
        "bostadsbidrag",
        &["bobidrag", "bostadstillägg"],
        &["housingallowance"],
    ),
    income(
        IncomeKind::RentFromOthers,
        "uthyrning",
        &["frånandra"],
        &["letting", "fromothers"],
    ),
    income(
        IncomeKind::Deposits,
        "insättningar",
        &["insättning", "swish", "överföringar"],
        &["deposits", "transfers"],
    ),
    income(IncomeKind::SurplusLastMonth, "överskott", &[], &["surplus"]),
    income(
        IncomeKind::TaxRefund,
        "skatteåterbäring",
        &["återbäring"],
        &["taxrefund"],
    ),
    income(
        IncomeKind::Other,
        "annaninkomst",
        &["övriginkomst"],
        &["otherincome"],
    ),
    word(
        Meaning::JobStimulus,
        "jobbstimulans",
        &["j"],
        &["jobstimulus"],
    ),
    expense(
        Expense::HouseholdElectricity,
        "el",
        &["hushållsel", "ström"],
        &["electricity"],
    ),
    expense(
        Expense::WorkTravel,
        "resor",
        &["arbetsresor", "busskort"],
        &["travel", "worktravel"],
    ),
    expense(
        Expense::HomeInsurance,
        "hemförsäkring",
        &["hem", "försäkring"],
        &["insurance", "homeinsurance"],
    ),
    expense(
        Expense::TradeUnion,
        "fack",
        &["fackavgift", "fackförbund"],
        &["union", "tradeunion"],
    ),
    expense(
        Expense::UnemploymentFund,
        "akassaavgift",
        &["akasseavgift", "kassaavgift"],
        &["unemploymentfund"],
    ),
    need(
        OtherNeed::MedicalCare,
        "läkare",
        &["läkarvård", "sjukvård", "vård"],
        &["doctor", "healthcare"],
    ),
    need(
        OtherNeed::Medicine,
        "medicin",
        &["läkemedel"],
        &["medicine"],
    ),
    need(
        OtherNeed::DentalCare,
        "tandvård",
        &["tandläkare"],
        &["dentist", "dentalcare"],
    ),
    need(OtherNeed::Glasses, "glasögon", &[], &["glasses"]),
    need(
        OtherNeed::Childcare,
        "barnomsorg",
        &["förskola", "fritids"],
        &["childcare"],
    ),
    need(OtherNeed::Internet, "internet", &["bredband"], &[]),
    need(
        OtherNeed::Other,
        "annat",
        &["övrigt"],
        &["other", "otherneed"],
    ),
    word(Meaning::Assets, "tillgångar", &[], &["assets"]),
];
