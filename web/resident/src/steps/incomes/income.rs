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
                let is_last = index + 1 == count && count < Incomes::MOST;
                let add = is_last.then(|| self.add(adult, name, count, &label));
                html! {
                    <div key={index} class="payment">
                        { amount_field(context, &Labelled::new(*field, payment, None).unseen()) }
                        { remove }
                        { add }
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
                { t.say(key::incomes_add()) }
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

    /// The part of child benefit that is the same for everyone, and for how many
    /// children it comes.
    fn known_child_benefit(&self) -> Option<(Kronor, usize)> {
        let input = &self.context.input;
        let ages =
            (0..input.children()).filter(|child| input.age(*child).is_some_and(|age| age < 16));
        // Half for one that lives with each parent in turn.
        let (children, halves) = ages.fold((0, 0_i64), |(children, halves), child| {
            let is_part = input.is_ticked(FormField::PartTime(child));
            (children + 1, halves + if is_part { 1 } else { 2 })
        });
        let each = ChildBenefit::in_month(self.before)?.amount.get();
        let known = Kronor::new(each * halves / 2);
        (known > Kronor::ZERO).then_some((known, children))
    }

    /// Offers the known part, which fills the field, until it is written, and
    /// tells what comes to it until more is.
    fn child_benefit(&self, adult: usize) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let written = self.sum_of(adult, IncomeName::ChildBenefit);
        let Some((known, children)) = self
            .known_child_benefit()
            .filter(|(known, _)| written <= *known)
        else {
            return Html::default();
        };
        let text = match children {
            1 => key::incomes_child_benefit(kronor(known)),
            _ => key::incomes_child_benefit_several(kronor(known)),
        };
        let field = FormField::IncomeAmount(adult, IncomeName::ChildBenefit, 0);
        let onclick = {
            let context = context.clone();
            Callback::from(move |_: MouseEvent| {
                let known = known.get().to_string();
                context.set(field, amount::grouped(&known).unwrap_or(known));
                page::focus_soon(field.to_string());
            })
        };
        html! {
            <>
                if written < known {
                    <button type="button" class="chip" {onclick}>{ t.say(text) }</button>
                }
                if children > 1 {
                    { hint(t, key::incomes_child_benefit_more()) }
                }
            </>
        }
    }

    /// It only ever reduces a salary. What it does is said once it is there.
    fn job_stimulus(&self, adult: usize) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let field = FormField::job_stimulus(adult);
        let label = match adult {
            0 => key::job_stimulus_yours(),
            _ => key::job_stimulus_partners(),
        };
        let why = context
            .input
            .is_ticked(field)
            .then(|| t.say(key::job_stimulus_hint()));
        tick(context, &Labelled::new(field, t.say(label), why))
    }
}
