//! Whose guidelines are used.

use std::sync::Arc;

use crate::{
    Check, Contact, DraftProfile, Fault, Field, FoodTables, GuidelineSet, Month, Problem,
    ProfileField,
    guidelines::{self, CheckedProfile, OTHER},
    tables::{BuiltIn, DEFAULT_MUNICIPALITY, MUNICIPALITIES},
};

/// A municipality: one that is built in, another one whose guidelines are not
/// known, or one whose own guidelines were handed in. It costs nothing to clone.
///
/// ```
/// use riksnorm::{Fault, Municipality};
///
/// assert_eq!(Municipality::from_id("umea")?.name(), "Umeå kommun");
/// assert!(Municipality::from_id("other")?.guidelines().is_empty());
/// assert_eq!(Municipality::from_id("umeå"), Err(Fault::MunicipalityUnknown));
/// # Ok::<(), Fault>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Municipality(Known);

#[derive(Debug, Clone)]
enum Known {
    BuiltIn(&'static BuiltIn),
    Other,
    Profile(Arc<CheckedProfile>),
}

impl PartialEq for Known {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::BuiltIn(one), Self::BuiltIn(other)) => one.id == other.id,
            (Self::Other, Self::Other) => true,
            (Self::Profile(one), Self::Profile(other)) => Arc::ptr_eq(one, other) || one == other,
            _ => false,
        }
    }
}

impl Eq for Known {}

impl Municipality {
    /// The one that is meant where none is named: the one that its file in
    /// `data/` says is the default.
    // INVARIANT: the build wrote the index; a wrong one would not compile.
    #[allow(clippy::indexing_slicing, reason = "evaluated when it is compiled")]
    pub const DEFAULT: Self = Self(Known::BuiltIn(&MUNICIPALITIES[DEFAULT_MUNICIPALITY]));

    /// Another municipality, whose guidelines are not known: every cost counts
    /// as entered and is assessed individually.
    pub const OTHER: Self = Self(Known::Other);

    /// All that are built in, by id.
    pub fn all() -> impl Iterator<Item = Self> {
        MUNICIPALITIES.iter().map(Known::BuiltIn).map(Self)
    }

    /// The one with this id: one that is built in, such as `umea`, or `other`.
    ///
    /// # Errors
    /// [`Fault::MunicipalityUnknown`].
    pub fn from_id(id: &str) -> Result<Self, Fault> {
        if id == OTHER {
            return Ok(Self::OTHER);
        }
        let found = Self::all().find(|municipality| municipality.id() == id);
        found.ok_or(Fault::MunicipalityUnknown)
    }

    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.0 {
            Known::BuiltIn(built_in) => built_in.id,
            Known::Other => OTHER,
            Known::Profile(profile) => &profile.id,
        }
    }

    /// Its name in Swedish; `annan kommun` for one whose name is not known.
    #[must_use]
    pub fn name(&self) -> &str {
        match &self.0 {
            Known::BuiltIn(built_in) => built_in.name,
            Known::Other => "annan kommun",
            Known::Profile(profile) => &profile.name,
        }
    }

    /// The colour of its pages, as `#0a5a6a`, where one is set.
    #[must_use]
    pub fn accent(&self) -> Option<&'static str> {
        self.built_in()?.accent
    }

    /// Where its people can turn, where that is known. Everyone can turn to
    /// those of [`Contact::national`](crate::Contact::national) too.
    #[must_use]
    pub fn contacts(&self) -> &'static [Contact] {
        self.built_in().map_or(&[], |built_in| built_in.contacts)
    }

    /// The address where one applies to it in `month`, where that is known.
    #[must_use]
    pub fn apply_address(&self, month: Month) -> Option<&'static str> {
        let addresses = self.built_in()?.apply.iter().rev();
        let begun = addresses.into_iter().find(|apply| apply.from <= month);
        begun.map(|apply| apply.address)
    }

    /// Its sets of guidelines.
    #[must_use]
    pub fn guidelines(&self) -> &[GuidelineSet] {
        match &self.0 {
            Known::BuiltIn(built_in) => built_in.guidelines,
            Known::Other => &[],
            Known::Profile(profile) => &profile.guidelines,
        }
    }

    /// The set of guidelines that applies in `month`: the latest that has
    /// begun, also where its last month has passed.
    #[must_use]
    pub fn guidelines_in(&self, month: Month) -> Option<&GuidelineSet> {
        guidelines::set_in(self.guidelines(), month)
    }

    /// The newest tables of food of the month's year or an earlier one.
    pub(crate) fn food_in(&self, month: Month) -> Option<&'static FoodTables> {
        let tables = self.built_in()?.food.iter().rev();
        tables.into_iter().find(|tables| tables.valid_from <= month)
    }

    const fn built_in(&self) -> Option<&'static BuiltIn> {
        match self.0 {
            Known::BuiltIn(built_in) => Some(built_in),
            Known::Other | Known::Profile(_) => None,
        }
    }
}

impl<E: Clone> DraftProfile<E> {
    /// The municipality that this profile describes.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the fields.
    pub fn municipality(&self) -> Result<Municipality, Vec<Problem<E>>> {
        let is_built_in = |id: &str| Municipality::all().any(|one| one.id() == id);
        let mut check = Check::new();
        let checked = guidelines::check(&mut check, self, is_built_in);
        checked
            .map(|profile| Municipality(Known::Profile(Arc::new(profile))))
            .ok_or_else(|| problems(check))
    }
}

fn problems<E>(check: Check<ProfileField, E>) -> Vec<Problem<E>> {
    let noted = check.noted.into_iter();
    noted
        .map(|(field, wrong)| Problem {
            field: Field::Municipality(field),
            wrong,
        })
        .collect()
}
