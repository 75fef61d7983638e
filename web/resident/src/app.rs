//! The app in the language that is shown.

use yew::prelude::*;

use crate::{estimator::Estimator, page, page_chrome, props::Props, texts::Texts};

/// The whole app, in the language that is shown.
#[component]
pub fn App(props: &Props) -> Html {
    let texts = use_state(|| props.texts.clone());
    use_effect_with((), {
        let texts = texts.setter();
        move |()| {
            page::on_language(move |table| {
                // A table of another build cannot be read: the language stays.
                if let Ok(read) = Texts::read(&table) {
                    page_chrome::write(&read);
                    texts.set(Some(read));
                }
            });
        }
    });
    let Some(texts) = (*texts).clone() else {
        return Html::default();
    };
    html! {
        <ContextProvider<Texts> context={texts}>
            <Estimator ..props.clone() />
        </ContextProvider<Texts>>
    }
}
