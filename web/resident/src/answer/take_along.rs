//! Taking the answer along: printed, or copied as text.

use std::rc::Rc;

use riksnorm_web_common::clock;
use yew::prelude::*;

use super::{
    Answer,
    record::{short, text},
};
use crate::{
    page,
    texts::{key, use_texts},
    view::p,
};

const FIELD: &str = "as-text";

#[derive(Properties)]
pub(super) struct Props {
    pub(super) answer: Rc<Answer>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer)
    }
}

/// The state of copying.
enum Copying {
    /// It has not been tried, or has not ended.
    Open,
    /// The text is on the clipboard.
    Copied,
    /// The browser refused, so the text is shown.
    Refused(String),
}

#[component]
pub(super) fn TakeAlong(props: &Props) -> Html {
    let t = use_texts();
    let copying = use_state(|| Copying::Open);
    let print = Callback::from(|_: MouseEvent| page::print());
    let copy = {
        let (answer, copying) = (Rc::clone(&props.answer), copying.clone());
        Callback::from(move |_: MouseEvent| {
            // The status is emptied first, so that it is announced each time.
            copying.set(Copying::Open);
            let copying = copying.clone();
            let text = text(&answer, clock::today());
            page::copy(&text.clone(), move |copied| {
                copying.set(if copied {
                    Copying::Copied
                } else {
                    Copying::Refused(text)
                });
            });
        })
    };
    let t_share = t.say(key::take_share());
    let share = page::can_share().then(|| {
        let answer = Rc::clone(&props.answer);
        let onclick = Callback::from(move |_: MouseEvent| page::share(&short(&answer)));
        html! { <button type="button" class="secondary" {onclick}>{ t_share }</button> }
    });
    let refused = match &*copying {
        Copying::Refused(text) => Some(text.clone()),
        Copying::Open | Copying::Copied => None,
    };
    use_effect_with(refused.is_some(), |refused| {
        if *refused {
            page::focus_and_select(FIELD);
        }
    });
    let status = match *copying {
        Copying::Open => None,
        Copying::Copied => Some(key::take_copied()),
        Copying::Refused(_) => Some(key::take_refused()),
    };
    html! {
        <section class="take-along">
            { p(&t, key::take_intro()) }
            { p(&t, key::take_who()) }
            <div class="buttons">
                <button type="button" onclick={print}>{ t.say(key::take_print()) }</button>
                <button type="button" class="secondary" onclick={copy}>{ t.say(key::take_copy()) }</button>
                { for share }
            </div>
            <p class="status" role="status">{ for status.map(|text| t.say(text)) }</p>
            if let Some(text) = refused {
                <div class="field">
                    <label for={FIELD}>{ t.say(key::take_text()) }</label>
                    <textarea id={FIELD} readonly=true rows="12" value={text} />
                </div>
            }
        </section>
    }
}
