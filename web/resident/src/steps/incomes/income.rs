//! An income, with one payment or more, and what else belongs to it.

use riksnorm::{ChildBenefit, Incomes, Kronor};
use yew::prelude::*;

use super::IncomesStep;
use crate::{
    amount,
    fields::{Labelled, amount as amount_field, tick, tick_with},
    form::{FormAction, FormField, IncomeName},
    page,
    texts::key,
    view::hint,
    words::{kronor, month},
};

impl IncomesStep<'_> {
    /// An income, with one payment or more, and what else belongs to it.
    pub(super) fn income(&self, adult: usize, name: IncomeName) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let has = FormField::HasIncome(adult, name);
        let label = t.say(key::income(name.id()));
        let fields = context.input.income_amounts(adult, name);
        let count = fields.len();
        let follows = if count == 0 {
            Html::default()
        } else {
            let payments = fields.iter().enumerate().map(|(index, field)| {
                let payment = match index {
                    0 => key::income_amount(label.clone(), month(self.before)),
                    _ => key::incomes_payment(label.clone(), index + 1),
                };
                let payment = t.say(payment);
                let remove = (count > 1).then(|| self.remove(adult, name, index, &payment));
                html! {
                    <div key={index} class="payment">
                        { amount_field(context, &Labelled::new(*field, payment, None).unseen()) }
                        { remove }
                    </div>
                }
            });
            html! {
                <>
                    <div>{ for payments }</div>
                    if name == IncomeName::ChildBenefit { { self.child_benefit(adult) } }
                    if count > 1 {
                        { hint(t, key::incomes_together(kronor(self.sum_of(adult, name)))) }
                    }
                    if count < Incomes::MOST { { self.add(adult, name, count, &label) } }
                    if name == IncomeName::Salary { { self.job_stimulus(adult) } }
                </>
            }
        };
        let hint = t.say(key::income_hint(name.id()));
        let hint = Some(hint).filter(|hint| !hint.is_empty());
        let field =
            Labelled::new(has, label, hint).leading_to(FormField::IncomeAmount(adult, name, 0));
        tick_with(context, &field, follows)
    }

    fn add(&self, adult: usize, name: IncomeName, count: usize, label: &str) -> Html {
        let onclick = {
            let context = self.context.clone();
            Callback::from(move |_: MouseEvent| {
                context.set(FormField::FurtherIncomes(adult, name), count.to_string());
                page::focus_soon(FormField::IncomeAmount(adult, name, count).to_string());
            })
        };
        let t = &self.context.texts;
        html! {
            <button type="button" class="link add" {onclick}>
                { t.say(key::incomes_add(month(self.before))) }
                <span class="visually-hidden">{ format!(": {label}") }</span>
            </button>
        }
    }

    fn remove(&self, adult: usize, name: IncomeName, index: usize, payment: &str) -> Html {
        let onclick = {
            let context = self.context.clone();
            Callback::from(move |_: MouseEvent| {
                context
                    .input
                    .dispatch(FormAction::RemovePayment(adult, name, index));
                let near = FormField::IncomeAmount(adult, name, index.saturating_sub(1));
                page::focus_soon(near.to_string());
            })
        };
        let t = &self.context.texts;
        html! {
            <button type="button" class="link" {onclick}>
                { t.say(key::incomes_remove()) }
                <span class="visually-hidden">{ format!(" {payment}") }</span>
            </button>
        }
    }

    /// The known part of child benefit, which fills its field.
    fn child_benefit(&self, adult: usize) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let ages = (0..context.input.children())
            .filter(|child| context.input.age(*child).is_some_and(|age| age < 16));
        // Half for one that lives with each parent in turn.
        let (children, halves) = ages.fold((0_i64, 0_i64), |(children, halves), child| {
            let is_part = context.input.is_ticked(FormField::PartTime(child));
            (children + 1, halves + if is_part { 1 } else { 2 })
        });
        let benefit = ChildBenefit::in_month(self.before).map(|benefit| benefit.amount.get());
        let Some(known) = benefit
            .map(|each| each * halves / 2)
            .filter(|known| *known > 0)
        else {
            return Html::default();
        };
        let known_text = kronor(Kronor::new(known));
        let text = if children == 1 {
            key::incomes_child_benefit(known_text)
        } else {
            key::incomes_child_benefit_several(known_text)
        };
        let field = FormField::IncomeAmount(adult, IncomeName::ChildBenefit, 0);
        let onclick = {
            let context = context.clone();
            Callback::from(move |_: MouseEvent| {
                let text = amount::grouped(&known.to_string()).unwrap_or_default();
                context.set(field, text);
                page::focus_soon(field.to_string());
            })
        };
        html! {
            <>
                <button type="button" class="chip" {onclick}>{ t.say(text) }</button>
                if children > 1 {
                    { hint(t, key::incomes_child_benefit_more()) }
                }
            </>
        }
    }

    /// It only ever reduces a salary.
    fn job_stimulus(&self, adult: usize) -> Html {
        let t = &self.context.texts;
        let stimulus = match adult {
            0 => key::job_stimulus_yours(),
            _ => key::job_stimulus_partners(),
        };
        let stimulus = Labelled::new(
            FormField::job_stimulus(adult),
            t.say(stimulus),
            t.say(key::job_stimulus_hint()),
        );
        tick(self.context, &stimulus)
    }
}
