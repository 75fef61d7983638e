//! Which month it is about, and months without amounts.

use riksnorm::{Coverage, Field, Month};
use riksnorm_web_common::clock;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    context::AppContext,
    fields::{Choice, Labelled, segments},
    form::{FormField, OTHER_MONTH},
    texts::key,
    view::{hint, p},
    words::month,
};

/// What the choice holds until one is chosen in the list.
const OTHER: &str = "other";

/// This month, the next, or one of a list.
pub(super) fn months(context: &AppContext) -> Html {
    let t = &context.texts;
    let field = Labelled::new(
        Field::Month,
        t.say(key::month_label()),
        t.say(key::month_why()),
    );
    let near: Vec<Month> = context
        .this_month
        .map(|this| vec![this, this.after()])
        .unwrap_or_default();
    let chosen = context.input.get(Field::Month);
    let is_other = !chosen.is_empty() && !near.iter().any(|month| month.to_string() == chosen);
    let choices: Vec<Choice> = near
        .iter()
        .map(|value| Choice {
            value: value.to_string(),
            label: t.say(key::month_option(month(*value))),
            ..Choice::default()
        })
        .chain([Choice {
            value: OTHER.to_owned(),
            label: t.say(key::months_other()),
            ..Choice::default()
        }])
        .collect();
    // Why the next month is chosen, and was not by the person.
    let is_late = clock::month_and_day().is_some_and(|(_, day)| day >= 16);
    let is_next = is_late && near.get(1).is_some_and(|next| next.to_string() == chosen);
    let shown = if is_other { OTHER } else { chosen };
    html! {
        <>
            // Without a clock, as where the build writes the page, there is
            // only the list.
            if !near.is_empty() {
                { segments(context, &field, &choices, shown) }
            }
            <div aria-live="polite">
                if is_next { { hint(t, key::months_next()) } }
                if is_other || near.is_empty() { { list(context, &near, chosen) } }
                if context.input.waits_for_amounts() { { no_amounts(context) } }
            </div>
        </>
    }
}

/// The other months: those around this one, and all that have amounts.
fn list(context: &AppContext, near: &[Month], chosen: &str) -> Html {
    let t = &context.texts;
    let mut around: Vec<Month> = Vec::new();
    if let [this, next] = near {
        around.push(next.after());
        around.extend(
            std::iter::successors(Some(this.before()), |month| Some(month.before())).take(3),
        );
    }
    let others = Coverage::known().months().rev();
    let others = others.filter(|month| !near.contains(month) && !around.contains(month));
    let option = |value: Month| {
        let text = value.to_string();
        let selected = chosen == text;
        html! { <option value={text} {selected}>{ t.say(key::month_option(month(value))) }</option> }
    };
    let onchange = {
        let context = context.clone();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            context.set(Field::Month.into(), select.value());
        })
    };
    html! {
        <div class="field">
            <label for={OTHER_MONTH}>{ t.say(key::month_choose()) }</label>
            <select id={OTHER_MONTH} name={OTHER_MONTH} {onchange}>
                <option value={OTHER} disabled=true selected={chosen == OTHER || chosen.is_empty()}>
                    { t.say(key::month_choose()) }
                </option>
                { for around.iter().copied().map(option) }
                <optgroup label={t.say(key::months_further())}>{ for others.map(option) }</optgroup>
            </select>
        </div>
    }
}

/// Says that there are no amounts for the month, and offers those of another.
pub(crate) fn no_amounts(context: &AppContext) -> Html {
    let t = &context.texts;
    let (Some(chosen), Some(counted)) = (
        context.input.month_without_amounts(),
        context.input.counted_month(),
    ) else {
        return Html::default();
    };
    let onclick = {
        let context = context.clone();
        Callback::from(move |_: MouseEvent| {
            context.set(FormField::OtherAmounts, chosen.to_string());
        })
    };
    let year = counted.year().to_string();
    html! {
        <div class="ask">
            <p class="ask-title">{ t.say(key::months_missing(month(chosen))) }</p>
            if chosen > counted {
                { p(t, key::months_rules_change(chosen.year().to_string())) }
            }
            { p(t, key::months_instead(month(counted))) }
            <button type="button" class="chip" {onclick}>{ t.say(key::months_show(year)) }</button>
        </div>
    }
}
