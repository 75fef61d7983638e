//! The estimator: the step that is shown, and the errors on it.

use std::rc::Rc;

use riksnorm::{Rules, Situation};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    answer::{Answer, answer, paper},
    context::{AppContext, HEADING, SUMMARY},
    form::{Asked, FormAction, FormError, FormField, FormInput, check},
    info,
    info_page::InfoPage,
    navigation::use_navigation,
    page,
    props::Props,
    step::Step,
    steps::{
        ask_notes, asked_id, costs, home, household, incomes, no_amounts, one_page,
        page as step_page,
    },
    texts::{Texts, key, use_texts},
    unknown::unknown,
};

/// The form and the answer, one step at a time.
#[component]
pub(crate) fn Estimator(props: &Props) -> Html {
    let t = use_texts();
    let input = use_reducer({
        let input = props.with_defaults(props.kept.clone());
        move || input
    });
    let navigation = use_navigation(props.history, props.kept.is_empty());
    let step = navigation.step();
    // The fields whose errors were shown. From then on their errors are shown
    // at once. Those of other fields wait for the next attempt to go on:
    // nobody is corrected while writing.
    let shown_fields = use_state(Vec::<FormField>::new);
    // Counts the failed attempts to go on, so that each of them moves focus.
    let attempts = use_state(|| 0_u32);

    use_effect_with((*input).clone(), page::keep);

    let rules = rules(&input);
    let checked = check(&input);
    let all_errors = checked.as_ref().err().cloned().unwrap_or_default();

    let try_to_go_on = {
        let (navigation, shown_fields, attempts) =
            (navigation.clone(), shown_fields.clone(), attempts.clone());
        let (errors, input) = (all_errors.clone(), input.clone());
        Callback::from(move |()| {
            let step = navigation.step();
            let fields = fields_asked(step, &errors);
            let mut unasked = Asked::open(&input);
            unasked.retain(|asked| step.asks(asked.step()));
            if fields.is_empty() && !unasked.is_empty() {
                ask(&input, &unasked);
            } else if !fields.is_empty() {
                // In the part of the step that is shown.
                let mut adults = fields.iter().map(|field| field.adult());
                if let Some(Some(adult)) = adults.next() {
                    input.dispatch(FormAction::Set(FormField::IncomesOf, adult.to_string()));
                }
                shown_fields.set([fields, (*shown_fields).clone()].concat());
                attempts.set(*attempts + 1);
            } else if let Some(next) = step.next() {
                navigation.go(next);
            }
        })
    };

    // The first step may have been submitted before the app was there.
    use_effect_with((), {
        let (submitted, go_on) = (props.submitted, try_to_go_on.clone());
        move |()| {
            if submitted {
                go_on.emit(());
            }
        }
    });

    // The answer needs all input: whatever is missing is asked for first.
    let missing = all_errors.first().map(|error| error.field.step());
    // So is what is likely missing, once.
    let unasked = Asked::open(&input);
    let missing = missing.or(unasked.first().map(|asked| asked.step()));
    use_effect_with((step, missing), {
        let (navigation, shown_fields) = (navigation.clone(), shown_fields.clone());
        let (errors, input) = (all_errors.clone(), input.clone());
        move |(step, missing)| {
            if let (Step::Answer, Some(of)) = (*step, *missing) {
                let missing = navigation.asking(of);
                if errors.is_empty() {
                    let mut unasked = unasked;
                    unasked.retain(|asked| asked.step() == of);
                    ask(&input, &unasked);
                } else {
                    shown_fields
                        .set([fields_asked(missing, &errors), (*shown_fields).clone()].concat());
                }
                navigation.go(missing);
            }
        }
    });

    let info_page = navigation.info_page();
    let title = t.say(info_page.map_or_else(|| step.title(input.month()), info::title));
    use_effect_with((step, info_page, title.clone()), {
        let place = match info_page {
            Some(_) => title.clone(),
            None => step_in_title(&t, step, &title),
        };
        let document_title = t.say(key::document_title(place));
        move |_| page::set_title(&document_title)
    });
    use_focus((step, info_page), *attempts);

    let errors = all_errors
        .into_iter()
        .filter(|error| step.asks(error.field.step()) && shown_fields.contains(&error.field))
        .collect();
    let start_over = {
        let (input, navigation, shown_fields) =
            (input.clone(), navigation.clone(), shown_fields.clone());
        let blank = props.with_defaults(FormInput::default());
        Callback::from(move |()| {
            input.dispatch(FormAction::Reset(blank.clone()));
            shown_fields.set(Vec::new());
            navigation.go(Step::Household);
            page::focus(HEADING);
        })
    };
    // The listener is renewed, so that it has the navigation as it is now.
    use_effect_with(step, move |_| {
        let listener = page::on_clear(start_over);
        move || drop(listener)
    });
    let municipality = input.municipality();
    let context = AppContext {
        texts: t,
        input,
        rules,
        navigation,
        errors: Rc::new(errors),
        municipality,
        this_month: clock::this_month(),
    };
    let body = match (step, checked) {
        (Step::Household, _) => household(&context),
        (Step::Home, _) => home(&context),
        (Step::Incomes, _) => incomes(&context),
        (Step::Costs, _) => costs(&context),
        (Step::Answer, Ok(_)) if context.input.waits_for_amounts() => no_amounts(&context),
        (Step::Answer, Ok(Situation { rules, household })) => {
            let estimate = rules.estimate(&household);
            let shown = Answer {
                t: &context.texts,
                rules,
                household: &household,
                estimate: &estimate,
                home_unknown: context.input.is_home_cost_unknown(),
                without_amounts: context.input.month_without_amounts(),
            };
            html! {
                <>
                    <div class="on-screen">{ unknown(&context) }{ ask_notes(&context) }{ answer(&shown, &context.navigation) }</div>
                    { paper(&shown) }
                </>
            }
        }
        (Step::Answer, Err(_)) => Html::default(),
        (Step::OnePage, _) => one_page(&context),
    };
    // Each page has its own key. A reused button would handle the click that
    // just replaced it.
    if let Some(page) = info_page {
        info::page(&context, page, &title)
    } else {
        step_page(&context, &title, try_to_go_on, body)
    }
}

/// The rules of the month and the municipality that are chosen.
fn rules(input: &FormInput) -> Option<Rules> {
    Rules::for_month(input.counted_month()?, input.municipality()).ok()
}

/// Asks what is likely missing: it is shown in its step, and takes focus.
fn ask(input: &UseReducerHandle<FormInput>, unasked: &[Asked]) {
    for asked in unasked {
        let text = Asked::text(false).to_owned();
        input.dispatch(FormAction::Set(FormField::Asked(*asked), text));
    }
    if let Some(first) = unasked.first() {
        page::focus_soon(asked_id(*first));
    }
}

/// The fields with an error that a step asks for.
fn fields_asked(step: Step, errors: &[FormError]) -> Vec<FormField> {
    let fields = errors.iter().map(|error| error.field);
    fields.filter(|field| step.asks(field.step())).collect()
}

/// The step as it is called in the browser's title, tabs and history.
fn step_in_title(t: &Texts, step: Step, title: &str) -> String {
    match step {
        Step::OnePage => title.to_owned(),
        _ => t.say(key::start_step_in_title(
            title,
            step.number(),
            Step::ALL.len(),
        )),
    }
}

/// Moves focus to the heading of a new page, and to the summary of errors
/// after an attempt to go on. The first page does not take focus.
#[hook]
fn use_focus(place: (Step, Option<InfoPage>), attempts: u32) {
    let shown = use_mut_ref(|| (place, attempts));
    use_effect_with((place, attempts), move |(place, attempts)| {
        let before = shown.replace((*place, *attempts));
        if before.0 != *place {
            page::focus(HEADING);
        } else if before.1 != *attempts {
            page::focus(SUMMARY);
        }
    });
}
