//! The estimator: the step that is shown, and the errors on it.

use std::rc::Rc;

use riksnorm::{Rules, Situation};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    answer::{Answer, answer, paper, part_id},
    context::{AppContext, HEADING, SUMMARY},
    edit::{Edit, support},
    form::{
        Asked, FormAction, FormError, FormField, FormInput, check, income_names, savings,
        shared_cost,
    },
    frame, info,
    navigation::use_navigation,
    page,
    place::Place,
    props::Props,
    so_far::so_far,
    start::start,
    step::Step,
    steps::{asked_id, costs, home, household, incomes, no_amounts, one_page, page as step_page},
    texts::{key, use_texts},
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
    // What was there before a change from the answer.
    let before_edit = use_mut_ref(|| None::<FormInput>);
    let place = navigation.place();
    if !place.edits {
        before_edit.replace(None);
    } else if before_edit.borrow().is_none() {
        before_edit.replace(Some((*input).clone()));
    }

    let rules = rules(&input);
    let checked = check(&input);
    let all_errors = checked.as_ref().err().cloned().unwrap_or_default();

    let try_to_go_on = {
        let (navigation, shown_fields, attempts) =
            (navigation.clone(), shown_fields.clone(), attempts.clone());
        let (errors, input) = (all_errors.clone(), input.clone());
        Callback::from(move |()| {
            let place = navigation.place();
            let mut fields = fields_asked(place.step, &errors);
            let next_question = navigation.next_question();
            if next_question.is_some() {
                // Of the others on this step is asked on the pages to come.
                fields.retain(|field| page::is_shown(*field));
            }
            let (mut unasked, likely) = (Asked::open(&input), Asked::open(&input));
            unasked.retain(|asked| place.step.asks(asked.step()));
            // A change may make another question necessary.
            let asked = errors.first().map(|error| error.field.step());
            let asked = asked.or(likely.first().map(|asked| asked.step()));
            if let (true, Some(next)) = (fields.is_empty(), next_question) {
                navigation.go_to(next);
            } else if fields.is_empty() && !unasked.is_empty() {
                ask(&input, &unasked);
            } else if !fields.is_empty() {
                // In the part of the step that is shown.
                let mut adults = fields.iter().map(|field| field.adult());
                if let Some(Some(adult)) = adults.next() {
                    input.dispatch(FormAction::Set(FormField::IncomesOf, adult.to_string()));
                }
                shown_fields.set([fields, (*shown_fields).clone()].concat());
                attempts.set(*attempts + 1);
            } else if let (true, Some(asked)) = (place.edits, asked) {
                shown_fields.set([fields_asked(asked, &errors), (*shown_fields).clone()].concat());
                navigation.edit(asked);
                if errors.is_empty() {
                    let mut likely = likely;
                    likely.retain(|likely| likely.step() == asked);
                    ask(&input, &likely);
                }
            } else if place.edits {
                navigation.go(Step::Answer);
            } else if let Some(next) = place.step.next() {
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
    use_effect_with((place, missing), {
        let (navigation, shown_fields) = (navigation.clone(), shown_fields.clone());
        let (errors, input) = (all_errors.clone(), input.clone());
        move |(place, missing)| {
            if let (true, Some(of)) = (place.needs_answer(), *missing) {
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

    use_focus(place, navigation.edited(), *attempts);

    let errors: Vec<FormError> = all_errors
        .into_iter()
        .filter(|error| step.asks(error.field.step()) && shown_fields.contains(&error.field))
        .collect();
    let municipality = input.municipality();
    let title = t.say(
        place
            .info_page
            .map_or_else(|| step.title(input.month()), info::title),
    );
    let is_wrong = !errors.is_empty() && place.info_page.is_none();
    let around = frame::Around::new(&t, place, &municipality, is_wrong);
    use_effect_with(around, frame::Around::write);

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
        before: support(&before),
        now: support(&input),
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
        && !place.edits
        && place.info_page.is_none()
        && step != Step::OnePage;
    let context = AppContext {
        edit,
        one_question,
        texts: t,
        input,
        rules,
        navigation,
        errors: Rc::new(errors),
        municipality,
        this_month: clock::this_month(),
    };
    let answered = place.needs_answer().then_some(checked.ok()).flatten();
    let shown = answered.map(|Situation { rules, household }| {
        Rc::new(Answer {
            t: context.texts.clone(),
            estimate: rules.estimate(&household),
            rules,
            household,
            incomes: income_names(&context.input),
            savings: savings(&context.input),
            home_unknown: context.input.is_home_cost_unknown(),
            shared_cost: shared_cost(&context.input),
            without_amounts: context.input.month_without_amounts(),
        })
    });
    // Each page has its own key. A reused button would handle the click that
    // just replaced it.
    if let Some(page) = place.info_page {
        return info::page(&context, page, &title, shown.as_ref());
    }
    let questions = match step {
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
            let answered = shown.map(|shown| {
                html! {
                    <div key="answer">
                        <div class="on-screen">{ answer(&shown, &context) }</div>
                        { paper(&shown) }
                    </div>
                }
            });
            return answered.unwrap_or_default();
        }
        Step::Household => household(&context),
        Step::Home => home(&context),
        Step::Incomes => incomes(&context),
        Step::Costs => costs(&context),
        Step::OnePage => vec![one_page(&context)],
    };
    let count = if one_question { questions.len() } else { 1 };
    let at = context.navigation.has_questions(count);
    let body = if count > 1 {
        questions.into_iter().skip(at).take(1).collect::<Html>()
    } else {
        questions.into_iter().collect()
    };
    html! {
        <div class="grid">
            <div>{ step_page(&context, &title, try_to_go_on, body, (at, count)) }</div>
            { so_far(&context) }
        </div>
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

/// Moves focus to the heading of a new page, after a change to its part of the
/// answer, and to the summary of errors
/// after an attempt to go on. The first page does not take focus.
#[hook]
fn use_focus(place: Place, edited: Option<Step>, attempts: u32) {
    let shown = use_mut_ref(|| (place, attempts));
    use_effect_with((place, attempts), move |(place, attempts)| {
        let before = shown.replace((*place, *attempts));
        if before.0 != *place {
            let answered = *place == Place::at(Step::Answer);
            let part = edited.filter(|_| answered && before.0.edits);
            page::focus(part.and_then(part_id).unwrap_or(HEADING));
        } else if before.1 != *attempts {
            page::focus(SUMMARY);
        }
    });
}
