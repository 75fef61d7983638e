//! What every step has: where one is, what is wrong, and the way on and back.

use yew::prelude::*;

use crate::{
    app::{HEADING, SUMMARY, Shared, use_shared},
    navigation::{self, Step},
    page,
    start::Start,
    steps::one_page::ToOnePage,
    texts::{key, use_texts},
    words,
};

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// What the step is about.
    pub(crate) title: String,
    /// Called when the person wants to go on.
    pub(crate) go_on: Callback<()>,
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Page(props: &Props) -> Html {
    let t = use_texts();
    let Some(shared) = use_shared() else {
        return Html::default();
    };
    let step = shared.navigation.step();
    let onsubmit = {
        let go_on = props.go_on.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            go_on.emit(());
        })
    };
    let has_place = step != Step::OnePage;
    let described_by = has_place.then_some("progress");
    let title = &props.title;
    let heading = html! {
        <>
            if has_place { <Progress {step} /> }
            // The first step stands under the heading of the whole.
            if step == Step::Household {
                <h2 id={HEADING} class="step" tabindex="-1" aria-describedby={described_by}>{ title }</h2>
            } else {
                <h1 id={HEADING} class="step" tabindex="-1" aria-describedby={described_by}>{ title }</h1>
            }
        </>
    };
    let back = shared.navigation.before().map(|before| {
        html! {
            <button type="button" class="secondary" onclick={navigation::to(&shared.navigation, before)}>
                { t.say(key::back()) }
            </button>
        }
    });
    if step == Step::Answer {
        return html! { <>{ heading }{ props.children.clone() }<div class="buttons">{ back }</div></> };
    }
    let next = match step {
        Step::Costs | Step::OnePage => key::show_answer(),
        _ => key::next(),
    };
    html! {
        <>
            if step == Step::Household { <Start /> }
            <form {onsubmit} novalidate=true autocomplete="off">
                <Mistakes />
                { heading }
                if step == Step::Household { <ToOnePage /> }
                { props.children.clone() }
                <div class="buttons">
                    <button type="submit">{ t.say(next) }</button>
                    { back }
                </div>
            </form>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ProgressProps {
    step: Step,
}

/// Where one is: in words, and as a row of which the steps so far are filled.
#[component]
fn Progress(props: &ProgressProps) -> Html {
    let t = use_texts();
    let at = props.step.number();
    let row = Step::ALL
        .iter()
        .map(|step| html! { <span class={classes!((step.number() <= at).then_some("done"))} /> });
    html! {
        <>
            <p class="progress" id="progress">{ t.say(key::step_progress(at, Step::ALL.len())) }</p>
            <div class="progress-row" aria-hidden="true">{ for row }</div>
        </>
    }
}

/// Everything to put right on this step, each a link to its field.
#[component]
fn Mistakes() -> Html {
    let t = use_texts();
    let Some(Shared { problems, .. }) = use_shared() else {
        return Html::default();
    };
    if problems.is_empty() {
        return Html::default();
    }
    let entries = problems.iter().map(|problem| {
        let field = problem.field.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            // The address behind # belongs to the steps.
            event.prevent_default();
            page::focus(&field);
        });
        html! { <li><a href={format!("#{}", problem.field)} {onclick}>{ t.say(words::wrong(problem.wrong)) }</a></li> }
    });
    html! {
        <div id={SUMMARY} class="errors" tabindex="-1" role="alert" aria-labelledby="errors-title">
            <h2 id="errors-title">{ t.say(key::errors_title(problems.len())) }</h2>
            <ul>{ for entries }</ul>
        </div>
    }
}
