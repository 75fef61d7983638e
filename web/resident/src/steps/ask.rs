//! What is likely missing, asked at the end of its step and noted on the
//! answer.

use yew::prelude::*;

use crate::{
    context::AppContext,
    form::{Asked, FormField, TICKED},
    page,
    route::Route,
    step::Step,
    texts::{Text, key},
    words::{self, month},
};

/// The id of the button that leads on.
pub(super) const NEXT: &str = "next";

/// What was asked on this step and is not confirmed, each with two buttons.
pub(super) fn asks(context: &AppContext) -> Html {
    let step = context.navigation.step();
    let mut open = Asked::unconfirmed(&context.input);
    open.retain(|asked| step.asks(asked.step()));
    let cards = open.iter().filter_map(|asked| {
        let other = open.iter().find(|other| *other != asked);
        let next = other.map_or_else(|| NEXT.to_owned(), |other| id(*other));
        Some(card(context, *asked, asked.about(&context.input)?, &next))
    });
    html! { <div>{ for cards }</div> }
}

/// The id of the question's card.
pub(crate) fn id(asked: Asked) -> String {
    FormField::Asked(asked).to_string()
}

fn card(context: &AppContext, asked: Asked, about: FormField, next: &str) -> Html {
    let t = &context.texts;
    let id = id(asked);
    let title = format!("{id}-title");
    let question = t.say(question(context, asked));
    let question = match words::subject(t, about) {
        Some(child) if asked == Asked::Lunch => t.say(key::error_about(t.say(child), question)),
        _ => question,
    };
    let button = |is_yes: bool, text: Text| {
        let (context, next) = (context.clone(), next.to_owned());
        let onclick =
            Callback::from(move |_: MouseEvent| answer(&context, asked, about, is_yes, &next));
        html! { <button type="button" class="chip" {onclick}>{ t.say(text) }</button> }
    };
    html! {
        <div key={asked.id()} id={id} class="ask asked" role="group" tabindex="-1" aria-labelledby={title.clone()}>
            <p id={title} class="ask-title">{ question }</p>
            <div class="ask-buttons">{ button(false, key::no()) }{ button(true, key::yes()) }</div>
        </div>
    }
}

/// Takes an answer, and moves focus: to the field where something is to be
/// written, or on to `next`.
fn answer(context: &AppContext, asked: Asked, about: FormField, is_yes: bool, next: &str) {
    let is_missing = matches!(about, FormField::HasIncome(..));
    if asked == Asked::Lunch {
        let text = if is_yes { TICKED } else { "" };
        let mut input = (*context.input).clone();
        input.set(about, text.to_owned());
        context.set(about, text.to_owned());
        // The next child is asked in the same place.
        let next = asked
            .about(&input)
            .map_or_else(|| next.to_owned(), |_| id(asked));
        page::focus_soon(next);
    } else if is_yes == is_missing {
        correct(context, asked, about);
    } else {
        context.set(FormField::Asked(asked), Asked::text(true).to_owned());
        if asked == Asked::NoIncome {
            context.set(FormField::NoIncome, TICKED.to_owned());
        }
        page::focus_soon(next.to_owned());
    }
}

/// Leads to the field where something is to be written.
fn correct(context: &AppContext, asked: Asked, about: FormField) {
    let field = match about {
        // Which income it is, only the person knows.
        FormField::HasIncome(adult, _) if asked.is_of_any_income() => {
            context.show_incomes_of(adult);
            about
        }
        FormField::HasIncome(adult, name) => {
            context.show_incomes_of(adult);
            context.set(about, TICKED.to_owned());
            FormField::IncomeAmount(adult, name, 0)
        }
        _ => about,
    };
    context.show(field);
    if context.one_question && asked.step() == Step::Incomes {
        context.navigation.go_to(Route {
            question: question_of(context, field),
            ..context.navigation.route()
        });
    }
    page::focus_soon(field.to_string());
}

/// Which of the questions on incomes a field belongs to.
fn question_of(context: &AppContext, field: FormField) -> u8 {
    match field.adult() {
        Some(0) => 0,
        Some(_) => 1,
        None if context.input.is_couple() => 2,
        None => 0,
    }
}

fn question(context: &AppContext, asked: Asked) -> Text {
    let before = context.input.month().map(|chosen| month(chosen.before()));
    match before {
        Some(before) if asked != Asked::Lunch => key::ask_question(asked.id(), before),
        _ => key::child_lunch(),
    }
}

/// What was asked and is not confirmed, in words for the answer, each with the
/// step where it is.
pub(crate) fn unconfirmed(context: &AppContext) -> Vec<(Step, String)> {
    let in_words = weightiest_first(context).into_iter();
    let in_words = in_words.map(|asked| (asked.step(), in_words_of(context, asked)));
    in_words.collect()
}

/// Those of them without which the sum may be a wrong one: they stand on paper
/// too, as one line.
pub(crate) fn unanswered(context: &AppContext) -> Option<String> {
    let mut unanswered = weightiest_first(context);
    unanswered.retain(|asked| {
        let about = asked.about(&context.input);
        *asked == Asked::Lunch || matches!(about, Some(FormField::HasIncome(..)))
    });
    let texts = unanswered.into_iter();
    let texts: Vec<String> = texts.map(|asked| in_words_of(context, asked)).collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}

/// What was asked and is not confirmed: the incomes of somebody before one of a
/// kind.
fn weightiest_first(context: &AppContext) -> Vec<Asked> {
    // The library's stable sort would weigh two kilobytes.
    let unconfirmed = Asked::unconfirmed(&context.input).into_iter();
    let (mut first, others): (Vec<Asked>, Vec<Asked>) =
        unconfirmed.partition(|asked| asked.is_of_any_income());
    first.extend(others);
    first
}

fn in_words_of(context: &AppContext, asked: Asked) -> String {
    let texts = [question(context, asked), key::ask_note(asked.id())];
    texts.map(|text| context.texts.say(text)).join(" ")
}
