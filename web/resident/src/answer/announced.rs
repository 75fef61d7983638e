//! Announces changes to screen readers.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Long enough for a slider that is still being moved.
const PAUSE_IN_MILLISECONDS: u32 = 700;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// None until something has changed.
    pub(super) text: Option<String>,
}

/// Announces a text, once it has stayed the same for a while.
#[component]
pub(super) fn Announced(props: &Props) -> Html {
    let announced = use_state(String::new);
    use_effect_with(props.text.clone(), {
        let announced = announced.setter();
        move |text| {
            let text = text.clone();
            let timeout = text.map(|text| {
                let announce = move || announced.set(text);
                Timeout::new(PAUSE_IN_MILLISECONDS, announce)
            });
            // Dropping it cancels it.
            move || drop(timeout)
        }
    });
    html! { <p class="visually-hidden" aria-live="polite">{ &*announced }</p> }
}
