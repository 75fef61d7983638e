//! What the app starts with.

use riksnorm::{Field, Municipality, ProfileField};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{form::FormInput, history::History, page, texts::Texts};

/// What the app starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    pub(crate) texts: Option<Texts>,
    /// What the page's script kept: typed before the app was there, or into
    /// one that died.
    pub(crate) kept: FormInput,
    /// The municipality that the page is for.
    pub(crate) municipality: Municipality,
    pub(crate) history: History,
    /// Whether the first step was submitted before the app was there.
    pub(crate) submitted: bool,
}

impl Props {
    /// What the page in the browser has.
    pub(crate) fn from_page() -> Option<Self> {
        Some(Self {
            texts: Some(Texts::read(&page::texts()?).ok()?),
            kept: page::kept(),
            municipality: page::municipality(),
            history: History::from_page(),
            submitted: page::submitted(),
        })
    }

    /// Nothing typed, on a device without a clock.
    #[cfg(feature = "prerender")]
    pub(crate) fn blank(table: &str, municipality: Municipality) -> Option<Self> {
        Some(Self {
            texts: Some(Texts::read(table).ok()?),
            municipality,
            ..Self::none()
        })
    }

    #[cfg(feature = "prerender")]
    pub(crate) fn none() -> Self {
        Self {
            texts: None,
            kept: FormInput::default(),
            municipality: Municipality::DEFAULT,
            history: History::Memory,
            submitted: false,
        }
    }

    /// The form with the page's municipality and a month, where none was chosen:
    /// this one, and from the 16th the next, which people then apply for. It is
    /// so also where there are no amounts for it.
    pub(crate) fn with_defaults(&self, mut input: FormInput) -> FormInput {
        const MUNICIPALITY: Field = Field::Municipality(ProfileField::Whole);
        if input.get(MUNICIPALITY).is_empty() {
            input.set(MUNICIPALITY, self.municipality.id().to_owned());
        }
        if input.get(Field::Month).is_empty()
            && let Some((month, day)) = clock::month_and_day()
        {
            let month = if day < 16 { month } else { month.after() };
            input.set(Field::Month, month.to_string());
        }
        input
    }
}
