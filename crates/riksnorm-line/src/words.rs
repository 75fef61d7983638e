//! The words of a line.

use riksnorm::{Expense, HomeForm, IncomeKind, OtherNeed};

use crate::{Meaning, Word};

const fn word(
    meaning: Meaning,
    swedish: &'static str,
    short: &'static [&'static str],
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    Word {
        meaning,
        swedish,
        short,
        aliases,
        english,
    }
}

const fn home(
    form: HomeForm,
    swedish: &'static str,
    short: &'static [&'static str],
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Home(form), swedish, short, aliases, english)
}

const fn income(
    kind: IncomeKind,
    swedish: &'static str,
    short: &'static [&'static str],
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Income(kind), swedish, short, aliases, english)
}

const fn expense(
    kind: Expense,
    swedish: &'static str,
    short: &'static [&'static str],
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::Expense(kind), swedish, short, aliases, english)
}

const fn need(
    kind: OtherNeed,
    swedish: &'static str,
    short: &'static [&'static str],
    aliases: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    word(Meaning::OtherNeed(kind), swedish, short, aliases, english)
}

/// Every word, in the order in which a line is printed.
///
/// A word that people use for two things is a spelling of neither. `akassa`
/// can be the benefit or the fee, so the line asks which of them is meant.
#[rustfmt::skip]
pub static WORDS: &[Word] = &[
    word(Meaning::Community, "av", &[], &["gemenskap", "hushållsgemenskap"], &["of", "community"]),
    word(Meaning::NormAdjustment, "norm", &[], &["normavvikelse"], &["normadjustment"]),
    home(HomeForm::Rental, "hyra", &["hr"], &["hyresrätt"], &["rent", "rental"]),
    home(HomeForm::TenantOwned, "bostadsrätt", &["br", "brf"], &[], &["condominium", "tenantowned"]),
    home(HomeForm::OwnHouse, "villa", &[], &["hus", "radhus", "egethus"], &["house", "ownhouse"]),
    home(HomeForm::Lodger, "inneboende", &[], &["rum"], &["lodger", "room"]),
    home(HomeForm::WithParents, "föräldrar", &[], &["hosföräldrar"], &["parents", "withparents"]),
    home(HomeForm::SharedDwelling, "delad", &[], &["delat", "kollektiv"], &["shared", "shareddwelling"]),
    // There is no guideline for these: what they cost is assessed.
    home(HomeForm::SharedDwelling, "hotell", &[], &[], &["hotel"]),
    home(HomeForm::SharedDwelling, "jourboende", &["jour"], &["jourlägenhet"], &["shelter"]),
    home(HomeForm::SharedDwelling, "andrahand", &[], &["andrahandshyra"], &["sublet"]),
    word(Meaning::NoHome, "bostadslös", &[], &["hemlös", "ingenbostad", "utanbostad"], &["homeless", "nohome"]),
    word(Meaning::Guideline, "tak", &[], &["riktvärde"], &["guideline"]),
    income(IncomeKind::Salary, "lön", &["nettolön"], &["timlön"], &["salary", "wage"]),
    income(IncomeKind::UnemploymentBenefit, "akassaersättning", &[], &["arbetslöshetsersättning", "alfakassa"],
        &["unemploymentbenefit"]),
    income(IncomeKind::ActivitySupport, "aktivitetsstöd", &["akt", "as"], &["aktstöd"], &["activitysupport"]),
    income(IncomeKind::ActivitySupport, "etableringsersättning", &["etb", "ets", "eters"], &[], &[]),
    income(IncomeKind::SicknessBenefit, "sjukpenning", &["sjp", "sp"], &[], &["sicknessbenefit"]),
    income(IncomeKind::SicknessCompensation, "sjukersättning", &["se"], &[], &["sicknesscompensation"]),
    income(IncomeKind::SicknessCompensation, "aktivitetsersättning", &["ae"], &[], &[]),
    income(IncomeKind::ParentalBenefit, "föräldrapenning", &["fp"], &[], &["parentalbenefit"]),
    income(IncomeKind::ParentalBenefit, "tillfälligföräldrapenning", &["tfp", "vab"], &[], &[]),
    income(IncomeKind::Pension, "pension", &[], &[], &[]),
    income(IncomeKind::Pension, "barnpension", &[], &[], &[]),
    income(IncomeKind::Pension, "garantipension", &["gp"], &[], &[]),
    income(IncomeKind::Pension, "tjänstepension", &["tjp"], &[], &[]),
    income(IncomeKind::Pension, "äldreförsörjningsstöd", &["äfs"], &[], &[]),
    income(IncomeKind::Maintenance, "underhåll", &["uh"], &[], &["maintenance"]),
    income(IncomeKind::Maintenance, "underhållsstöd", &["us", "uhst"], &[], &[]),
    income(IncomeKind::Maintenance, "underhållsbidrag", &["ub"], &[], &[]),
    income(IncomeKind::ChildBenefit, "barnbidrag", &[], &[], &["childbenefit"]),
    income(IncomeKind::ChildBenefit, "flerbarnstillägg", &["fbt"], &[], &[]),
    income(IncomeKind::StudyAid, "studiemedel", &["csn", "stm"], &[], &["studyaid"]),
    income(IncomeKind::StudyAid, "studiebidrag", &[], &["studiehjälp"], &[]),
    income(IncomeKind::StudyAid, "studielån", &[], &[], &[]),
    income(IncomeKind::CareAllowance, "omvårdnadsbidrag", &["omv"], &["omvbidrag"], &["careallowance"]),
    income(IncomeKind::HousingAllowance, "bostadsbidrag", &["bob"], &["bobidrag"], &["housingallowance"]),
    income(IncomeKind::HousingAllowance, "bostadstillägg", &["btp", "bt", "bst"], &[], &[]),
    income(IncomeKind::RentFromOthers, "uthyrning", &[], &["frånandra"], &["letting", "fromothers"]),
    income(IncomeKind::Deposits, "insättningar", &[], &["insättning", "överföringar"], &["deposits", "transfers"]),
    income(IncomeKind::Deposits, "swish", &[], &[], &[]),
    income(IncomeKind::SurplusLastMonth, "överskott", &[], &[], &["surplus"]),
    income(IncomeKind::TaxRefund, "skatteåterbäring", &[], &["återbäring"], &["taxrefund"]),
    income(IncomeKind::TaxRefund, "slutskatt", &[], &[], &[]),
    income(IncomeKind::Other, "annaninkomst", &[], &["övriginkomst"], &["otherincome"]),
    income(IncomeKind::Other, "livränta", &["livr"], &[], &[]),
    income(IncomeKind::Other, "afa", &[], &[], &[]),
    income(IncomeKind::Other, "gåva", &[], &[], &[]),
    income(IncomeKind::Other, "lån", &[], &[], &["loan"]),
    word(Meaning::JobStimulus, "jobbstimulans", &["j", "js"], &[], &["jobstimulus"]),
    expense(Expense::HouseholdElectricity, "el", &[], &["hushållsel", "elhandel", "elräkning", "elfaktura", "ström"], &["electricity"]),
    // The grid sends a bill of its own.
    expense(Expense::HouseholdElectricity, "elnät", &[], &["elnätsavgift"], &[]),
    expense(Expense::WorkTravel, "resor", &["res", "sl", "lt", "länskort"], &["arbetsresor", "busskort", "buss"],
        &["travel", "worktravel"]),
    expense(Expense::HomeInsurance, "hemförsäkring", &["hf"], &["försäkring"], &["insurance", "homeinsurance"]),
    expense(Expense::TradeUnion, "fack", &[], &["fackavgift", "facket", "fackförbund"], &["union", "tradeunion"]),
    expense(Expense::UnemploymentFund, "akassaavgift", &[], &["akasseavgift", "kassaavgift"], &["unemploymentfund"]),
    need(OtherNeed::MedicalCare, "läkare", &["lv"], &["läkarvård", "sjukvård", "vård"], &["doctor", "healthcare"]),
    need(OtherNeed::Medicine, "medicin", &["med", "lm"], &["läkemedel", "recept"], &["medicine"]),
    need(OtherNeed::DentalCare, "tandvård", &["tl", "tv", "tand"], &["tandläkare"], &["dentist", "dentalcare"]),
    need(OtherNeed::Glasses, "glasögon", &["glas"], &[], &["glasses"]),
    need(OtherNeed::Childcare, "barnomsorg", &["bo", "fsk"], &["förskola", "förskoleavgift", "barnomsorgsavgift", "fritids", "dagis"], &["childcare"]),
    need(OtherNeed::Internet, "internet", &[], &["bredband"], &[]),
    need(OtherNeed::Other, "annat", &[], &["övrigt"], &["other", "otherneed"]),
    word(Meaning::Assets, "tillgångar", &[], &[], &["assets"]),
];

/// What is said for several things: it is asked which.
pub(crate) const ASKED: &[(&str, &[&str])] = &[
    ("bb", &["barnbidrag", "bostadsbidrag"]),
    ("af", &["aktivitetsstöd", "etableringsersättning"]),
    ("ak", &["akassaersättning", "akassaavgift"]),
    ("akassa", &["akassaersättning", "akassaavgift"]),
    ("kassa", &["akassaersättning", "akassaavgift"]),
    ("ink", &["lön", "annaninkomst"]),
    ("inkomst", &["lön", "annaninkomst"]),
    ("sj", &["sjukpenning", "sjukersättning", "resor"]),
];

/// Everyday words and names that are also the beginning of a word of the line.
/// They are not completed to it.
pub(crate) const NO_BEGINNINGS: &[&str] = &[
    "gar", "dag", "koll", "jou", "skat", "rik", "äldre", "liv", "ing", "inge", "medi", "str",
    "strö", "alf", "and", "ande", "ander", "andr", "andra", "ann", "anna", "annan", "arbete",
    "barn", "bred", "del", "dela", "eget", "flera", "fler", "förs", "fri", "fritid", "garanti",
    "gem", "gemen", "hem", "hos", "hot", "ine", "inne", "inte", "jobb", "kol", "läk", "läka",
    "nor", "rad", "sam", "skatt", "slut", "tand", "tim", "tjänst", "tjänste", "ska", "under",
    "utan", "ingen", "upp", "ute", "vil", "vill", "vår", "åter", "över", "övrig",
];
