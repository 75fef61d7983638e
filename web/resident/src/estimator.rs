//! The estimator: the step that is shown, and the errors on it.

use std::rc::Rc;

use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    answer::part_id,
    context::{AppContext, HEADING, SUMMARY},
    edit::Edit,
    form::{FormAction, FormError, FormField, FormInput, check},
    missing::Missing,
    navigation::use_navigation,
    page,
    page_chrome::PageChrome,
    props::Props,
    rest::{awaited, use_rest},
    route::Route,
    so_far::so_far,
    start::start,
    step::Step,
    steps::{layout, no_amounts, questions},
    texts::{key, use_texts},
    topics,
};

/// The form and the answer, one step at a time.
#[component]
pub(crate) fn Estimator(props: &Props) -> Html {
    let t = use_texts();
    let input = use_reducer({
        let input = props.with_defaults(props.kept.clone());
        move || input
    });
    let rest = use_rest();
    let navigation = use_navigation(props.history, props.kept.is_empty());
    let step = navigation.step();
    // The fields whose errors were shown: see `Missing`.
    let shown_fields = use_state(Vec::<FormField>::new);
    // Counts the failed attempts to go on, so that each of them moves focus.
    let attempts = use_state(|| 0_u32);

    use_effect_with((*input).clone(), page::keep);
    // What was there before a change from the answer.
    let before_edit = use_mut_ref(|| None::<FormInput>);
    let route = navigation.route();
    if !route.edits {
        before_edit.replace(None);
    } else if before_edit.borrow().is_none() {
        before_edit.replace(Some((*input).clone()));
    }

    let rules = input.rules();
    let checked = check(&input);
    let all_errors = checked.as_ref().err().cloned().unwrap_or_default();

    // The answer needs all input: whatever is missing is asked for first.
    let missing = Missing::new(&input, &all_errors, &shown_fields);
    let try_to_go_on = {
        let (navigation, missing, attempts) =
            (navigation.clone(), missing.clone(), attempts.clone());
        let input = input.clone();
        Callback::from(move |()| {
            let route = navigation.route();
            let mut fields = missing.fields(route.step);
            let next_question = navigation.next_question();
            if next_question.is_some() {
                // The others of this step are asked after this one.
                fields.retain(|field| page::is_shown(*field));
            }
            if !fields.is_empty() {
                // In the part of the step that is shown.
                let mut adults = fields.iter().map(|field| field.adult());
                if let Some(Some(adult)) = adults.next() {
                    input.dispatch(FormAction::Set(FormField::IncomesOf, adult.to_string()));
                }
                missing.show(fields);
                attempts.set(*attempts + 1);
            } else if let Some(next) = next_question {
                navigation.go_to(next);
            } else if missing.ask(route.step) {
                // What is asked is answered before one goes on.
            } else if let (true, Some(step)) = (route.edits, missing.step()) {
                // A change may make another question necessary.
                navigation.edit(step);
                missing.tell(step);
            } else if route.edits {
                navigation.go(Step::Answer);
            } else if let Some(next) = route.step.next() {
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

    use_effect_with((route, missing.step()), {
        let navigation = navigation.clone();
        move |(route, step)| {
            if let (true, Some(step)) = (route.needs_answer(), *step) {
                let step = navigation.asking(step);
                missing.tell(step);
                navigation.go(step);
            }
        }
    });

    let is_awaited = rest.is_none() && (route.topic.is_some() || route.step == Step::Answer);
    use_focus(route, navigation.edited(), *attempts, is_awaited);

    let (errors, others): (Vec<FormError>, Vec<FormError>) = all_errors
        .into_iter()
        .filter(|error| step.asks(error.field.step()))
        .partition(|error| shown_fields.contains(&error.field));
    let left = others.into_iter().filter(|FormError { field, error }| {
        let is_written = !input.get(*field).trim().is_empty();
        is_written && error.is_unread() && input.is_left(*field)
    });
    let left: Vec<FormError> = left.collect();
    let municipality = input.municipality();
    let title = t.say(
        route
            .topic
            .map_or_else(|| step.title(input.month()), topics::title),
    );
    let is_wrong = !errors.is_empty() && route.topic.is_none();

    let take_kept = {
        let (input, navigation, shown_fields) =
            (input.clone(), navigation.clone(), shown_fields.clone());
        let props = props.clone();
        Callback::from(move |()| {
            let kept = page::kept();
            let is_cleared = kept.is_empty();
            input.dispatch(FormAction::Reset(props.with_defaults(kept)));
            if is_cleared {
                shown_fields.set(Vec::new());
                navigation.go(Step::Start);
                page::focus(HEADING);
            }
        })
    };
    // The listener is renewed, so that it has the navigation as it is now.
    use_effect_with(step, move |_| {
        let listener = page::on_kept(take_kept);
        move || drop(listener)
    });
    let edit = before_edit.borrow().clone().map(|before| Edit {
        before: rest.and_then(|rest| rest.support(&before)),
        now: rest.and_then(|rest| rest.support(&input)),
        cancel: {
            let (input, navigation) = (input.clone(), navigation.clone());
            Callback::from(move |()| {
                input.dispatch(FormAction::Reset(before.clone()));
                navigation.go(Step::Answer);
            })
        },
    });
    // The texts say so; who changes one thing sees all of its step.
    let one_question = !t.say(key::one_question()).is_empty()
        && !route.edits
        && route.topic.is_none()
        && step != Step::AllQuestions;
    let context = AppContext {
        edit,
        one_question,
        left: Rc::new(left),
        texts: t,
        input,
        rules,
        navigation,
        errors: Rc::new(errors),
        municipality,
        this_month: clock::this_month(),
    };
    let asked = questions(&context, step);
    let count = if one_question { asked.len() } else { 1 };
    let at = context.navigation.has_questions(count);
    let question = one_question.then(|| place(&context, step, at));
    let chrome = PageChrome::new(
        &context.texts,
        route,
        &context.municipality,
        is_wrong,
        question,
    );
    use_effect_with(chrome, PageChrome::write);
    let situation = route.needs_answer().then_some(checked.ok()).flatten();
    // Each has its own key. A reused button would handle the click that just
    // replaced it.
    if let Some(topic) = route.topic {
        return rest.map_or_else(
            || awaited(&context, &title),
            |rest| rest.topic(&context, topic, &title, situation),
        );
    }
    match step {
        Step::Start => return start(&context, try_to_go_on),
        Step::Answer if context.input.waits_for_amounts() => {
            return html! {
                <div key="no-amounts">
                    <h1 id={HEADING} tabindex="-1">{ title }</h1>
                    { no_amounts(&context) }
                </div>
            };
        }
        Step::Answer => {
            let Some(situation) = situation else {
                return Html::default();
            };
            return rest.map_or_else(
                || awaited(&context, &title),
                |rest| rest.answer(&context, situation),
            );
        }
        _ => {}
    }
    let body = if count > 1 {
        asked.into_iter().skip(at).take(1).collect::<Html>()
    } else {
        asked.into_iter().collect()
    };
    html! {
        <div class="grid">
            <div>{ layout(&context, &title, try_to_go_on, body, (at, count)) }</div>
            { so_far(&context, rest) }
        </div>
    }
}

/// Which of all questions is shown, and how many there are.
fn place(context: &AppContext, step: Step, at: usize) -> (usize, usize) {
    let (mut before, mut all) = (0, 0);
    for each in Step::questions() {
        let count = questions(context, each).len();
        all += count;
        if each < step {
            before += count;
        }
    }
    (before + at + 1, all)
}

/// Moves focus: to the heading of what is shown anew, from a topic back to the
/// link that led there, after a change to its part of the answer, and after an
/// attempt to go on to the summary of errors, and to the heading of what was
/// waited for. What is shown first does not take it.
#[hook]
fn use_focus(route: Route, edited: Option<Step>, attempts: u32, is_awaited: bool) {
    let shown = use_mut_ref(|| (route, attempts, is_awaited));
    use_effect_with((route, attempts, is_awaited), move |now| {
        let before = shown.replace(*now);
        let (route, attempts, is_awaited) = now;
        let left = before.0.topic.filter(|_| before.0.step == route.step);
        let left = left.filter(|_| route.topic.is_none());
        if left.is_some_and(|topic| page::focus_link(topic.address())) {
            // One is where one was.
        } else if before.0 != *route {
            let is_answer = *route == Route::at(Step::Answer);
            let part = edited.filter(|_| is_answer && before.0.edits);
            page::focus(&part.map_or_else(|| HEADING.to_owned(), part_id));
        } else if before.1 != *attempts {
            page::focus(SUMMARY);
        } else if before.2 && !is_awaited {
            page::focus(HEADING);
        }
    });
}
