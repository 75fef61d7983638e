//! What is told to who does not see it change.

use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue, closure::Closure, prelude::wasm_bindgen};
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    // As web-sys has them, a timer's number has to be a small one.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Function, milliseconds: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// Long enough for a hand that goes on moving.
const PAUSE_IN_MILLISECONDS: i32 = 700;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// None until something has changed.
    pub(super) text: Option<String>,
}

/// Tells a text to screen readers, once it has stayed the same for a while.
#[component]
pub(super) fn Announced(props: &Props) -> Html {
    let told = use_state(String::new);
    use_effect_with(props.text.clone(), {
        let told = told.setter();
        move |text| {
            let timer = text.clone().map(|text| {
                let tell = Closure::once(move || told.set(text));
                let timer = set_timeout(tell.as_ref().unchecked_ref(), PAUSE_IN_MILLISECONDS);
                (timer, tell)
            });
            move || {
                // What would have been called lives until it is not any more.
                if let Some((timer, _tell)) = timer {
                    clear_timeout(&timer);
                }
            }
        }
    });
    html! { <p class="visually-hidden" aria-live="polite">{ &*told }</p> }
}
