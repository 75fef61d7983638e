//! What the app starts with.

use riksnorm::{Coverage, Field, Month, Municipality, ProfileField};
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
    pub(crate) this_month: Option<Month>,
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
            this_month: clock::this_month(),
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
            this_month: None,
            municipality: Municipality::DEFAULT,
            history: History::Memory,
            submitted: false,
        }
    }

    /// The form with the page's municipality and a month, where none was chosen:
    /// the device's month, or the nearest that is covered.
    pub(crate) fn with_defaults(&self, mut input: FormInput) -> FormInput {
        const MUNICIPALITY: Field = Field::Municipality(ProfileField::Whole);
        if input.get(MUNICIPALITY).is_empty() {
            input.set(MUNICIPALITY, self.municipality.id().to_owned());
        }
        if input.get(Field::Month).is_empty()
            && let Some(month) = self.this_month
        {
            let Coverage { first, last } = Coverage::known();
            input.set(Field::Month, month.clamp(first, last).to_string());
        }
        input
    }
}
