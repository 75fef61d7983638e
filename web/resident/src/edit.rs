//! A change of one step from the answer: the sum before and after, and the way
//! back without it.

use riksnorm::{Kronor, Situation};
use yew::prelude::*;

use crate::{
    form::{FormInput, check},
    texts::{Texts, key},
    words::kronor,
};

/// What a step shows while it is changed from the answer.
#[derive(Clone, PartialEq)]
pub(crate) struct Edit {
    pub(crate) before: Option<Kronor>,
    pub(crate) now: Option<Kronor>,
    /// Takes back what was changed, and returns to the answer.
    pub(crate) cancel: Callback<()>,
}

/// The support that an input gives, where it is whole.
pub(crate) fn support(input: &FormInput) -> Option<Kronor> {
    let Situation { rules, household } = check(input).ok()?;
    Some(rules.estimate(&household).totals.support)
}

impl Edit {
    /// The sum before and after.
    pub(crate) fn sums(&self, t: &Texts) -> Html {
        let (Some(before), Some(now)) = (self.before, self.now) else {
            return Html::default();
        };
        html! { <p class="edit-sums">{ t.say(key::edit_sums(kronor(before), kronor(now))) }</p> }
    }

    /// The button that takes the change back.
    pub(crate) fn cancel_button(&self, t: &Texts) -> Html {
        let onclick = self.cancel.reform(|_: MouseEvent| ());
        html! { <button type="button" class="secondary" {onclick}>{ t.say(key::edit_cancel()) }</button> }
    }
}
