//! Incomes of the month before.

use riksnorm::{ChildBenefit, ChildField, Field, Incomes, Kronor, Month, Rules};
use yew::prelude::*;

use crate::{
    amount,
    context::AppContext,
    fields::{Choice, Labelled, amount as amount_field, segments, tick, tick_with},
    form::{FormAction, FormField, IncomeGroup, IncomeName},
    page,
    texts::{Arg, Text, key},
    words::{kronor, month},
};

pub(crate) fn incomes(context: &AppContext) -> Vec<Html> {
    let t = &context.texts;
    let (Some(rules), Some(chosen)) = (&context.rules, context.input.month()) else {
        return Vec::new();
    };
    let shown = IncomesStep {
        context,
        before: chosen.before(),
    };
    let before = month(shown.before);
    let adult = context.input.incomes_of();
    let no_income = Labelled::new(
        FormField::NoIncome,
        t.say(key::incomes_none(before.clone())),
        None,
    );
    // Here people have to look things up, elsewhere on the device.
    let keep = Labelled::new(
        FormField::KeepInTab,
        t.say(key::keep_label()),
        t.say(key::keep_hint()),
    );
    let (is_couple, each) = (context.input.is_couple(), context.one_question);
    // Where each question has its page, the partner has one too.
    let first = html! {
        <>
            <p>{ t.say(key::incomes_why(before.clone(), month(chosen))) }</p>
            if context.navigation.is_site() { { tick(context, &keep) } }
            if is_couple && !each { { shown.whose() } }
            if each { { shown.adult(0) } } else { <div key={adult}>{ shown.adult(adult) }</div> }
        </>
    };
    let mut questions = vec![first];
    if is_couple && each {
        questions.push(shown.adult(1));
    }
    if is_couple {
        questions.push(shown.cards(&t.say(key::incomes_common()), 0, &shown.common()));
    }
    questions.extend(shown.children(rules));
    questions.push(html! {
        <>
            <div class="cards">{ tick(context, &no_income) }</div>
            { shown.savings() }
            <p class="sum-line">
                <span>{ t.say(key::group_income(before)) }</span>
                <span class="amount">{ t.say(key::incomes_sum(kronor(shown.sum(0) + shown.sum(1)))) }</span>
            </p>
            <details>
                <summary><span class="name">{ t.say(key::incomes_without()) }</span></summary>
                <p>{ t.say(key::incomes_never()) }</p>
                if is_couple { <p>{ t.say(key::incomes_never_couple()) }</p> }
                <p>{ t.say(key::incomes_individually()) }</p>
            </details>
        </>
    });
    questions
}

struct IncomesStep<'a> {
    context: &'a AppContext,
    /// The month of which is asked.
    before: Month,
}

impl IncomesStep<'_> {
    /// What an adult has written so far.
    fn sum(&self, adult: usize) -> Kronor {
        if adult >= self.context.input.adults() {
            return Kronor::ZERO;
        }
        let mut sum = Kronor::ZERO;
        for name in IncomeName::all() {
            sum = sum + self.sum_of(adult, name);
        }
        sum
    }

    fn sum_of(&self, adult: usize, name: IncomeName) -> Kronor {
        let mut sum = Kronor::ZERO;
        for field in self.context.input.income_amounts(adult, name) {
            if let Ok(amount) = amount::read(self.context.input.get(field)) {
                sum = sum + amount.rounded();
            }
        }
        sum
    }

    /// Whose incomes are shown, of two.
    fn whose(&self) -> Html {
        let t = &self.context.texts;
        let choice = |adult: usize, yours: fn(Arg) -> Text, nothing: fn() -> Text| {
            let sum = self.sum(adult);
            let label = if sum > Kronor::ZERO {
                yours(kronor(sum))
            } else {
                nothing()
            };
            Choice {
                value: adult.to_string(),
                label: t.say(label),
                ..Choice::default()
            }
        };
        let choices = [
            choice(0, key::incomes_you, key::incomes_you_nothing),
            choice(1, key::incomes_partner, key::incomes_partner_nothing),
        ];
        let field = Labelled::new(FormField::IncomesOf, t.say(key::incomes_whose()), None);
        let chosen = self.context.input.incomes_of().to_string();
        segments(self.context, &field, &choices, &chosen)
    }

    /// Those that a couple has together.
    fn common(&self) -> Vec<IncomeName> {
        let names = IncomeName::all().filter(|name| name.is_common());
        names
            .filter(|name| name.is_usual(&self.context.input))
            .collect()
    }

    /// What is usual for the household first, then the others in folds.
    fn adult(&self, adult: usize) -> Html {
        let (t, input) = (&self.context.texts, &self.context.input);
        let common = if input.is_couple() {
            self.common()
        } else {
            Vec::new()
        };
        let (usual, others): (Vec<IncomeName>, Vec<IncomeName>) = IncomeName::all()
            .filter(|name| !common.contains(name) && name.is_asked(input, adult))
            .partition(|name| name.is_usual(input));
        let title = match adult {
            0 if input.is_couple() => key::incomes_yours(),
            0 => key::incomes_usual(),
            _ => key::incomes_partners(),
        };
        let folds = IncomeGroup::ALL.iter().map(|group| {
            let names = others.iter().copied();
            let names: Vec<IncomeName> = names.filter(|name| name.group() == *group).collect();
            // It stays open once one of them was ticked.
            let is_open = names
                .iter()
                .any(|name| input.is_touched(FormField::HasIncome(adult, *name)));
            html! {
                <details key={group.id()} class="fold" open={is_open}>
                    <summary>
                        <span class="name">{ t.say(key::incomes_group(group.id())) }</span>
                        <span class="count">{ names.len() }</span>
                    </summary>
                    { self.names(adult, &names) }
                </details>
            }
        });
        html! {
            <>
                { self.cards(&t.say(title), adult, &usual) }
                <div class="folds">{ for folds }</div>
            </>
        }
    }

    fn cards(&self, title: &str, adult: usize, names: &[IncomeName]) -> Html {
        html! {
            <fieldset>
                <legend>{ title }</legend>
                { self.names(adult, names) }
            </fieldset>
        }
    }

    fn names(&self, adult: usize, names: &[IncomeName]) -> Html {
        let names = names.iter().map(|name| {
            html! { <div key={name.id()}>{ self.income(adult, *name) }</div> }
        });
        html! { <div class="cards">{ for names }</div> }
    }

    /// An income, with one payment or more, and what else belongs to it.
    fn income(&self, adult: usize, name: IncomeName) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let has = FormField::HasIncome(adult, name);
        let label = t.say(key::income(name.id()));
        let fields = context.input.income_amounts(adult, name);
        let count = fields.len();
        let follows = if count == 0 {
            Html::default()
        } else {
            let payments = fields.iter().enumerate().map(|(place, field)| {
                let payment = match place {
                    0 => key::income_amount(label.clone(), month(self.before)),
                    _ => key::incomes_payment(label.clone(), place + 1),
                };
                let payment = t.say(payment);
                let remove = (count > 1).then(|| self.remove(adult, name, place, &payment));
                html! {
                    <div key={place} class="payment">
                        { amount_field(context, &Labelled::new(*field, payment, None).unseen()) }
                        { remove }
                    </div>
                }
            });
            html! {
                <>
                    <div>{ for payments }</div>
                    if name == IncomeName::CHILD_BENEFIT { { self.child_benefit(adult) } }
                    if count > 1 {
                        <p class="hint">{ t.say(key::incomes_together(kronor(self.sum_of(adult, name)))) }</p>
                    }
                    if count < Incomes::MOST { { self.add(adult, name, count, &label) } }
                    if name == IncomeName::SALARY { { self.job_stimulus(adult) } }
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

    fn remove(&self, adult: usize, name: IncomeName, place: usize, payment: &str) -> Html {
        let onclick = {
            let context = self.context.clone();
            Callback::from(move |_: MouseEvent| {
                context
                    .input
                    .dispatch(FormAction::RemovePayment(adult, name, place));
                let near = FormField::IncomeAmount(adult, name, place.saturating_sub(1));
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
        let field = FormField::IncomeAmount(adult, IncomeName::CHILD_BENEFIT, 0);
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
                    <p class="hint">{ t.say(key::incomes_child_benefit_more()) }</p>
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

    /// What children earned themselves.
    fn children(&self, rules: &Rules) -> Option<Html> {
        let (context, t) = (self.context, &self.context.texts);
        let children = (0..context.input.children()).filter_map(|index| {
            let age = context.input.age_of_earner(index)?;
            Some(self.child_work(rules, index, age))
        });
        let children: Vec<Html> = children.collect();
        let title = key::child_work_title();
        (!children.is_empty()).then(|| {
            html! {
                <fieldset>
                    <legend>{ t.say(title) }</legend>
                    <div class="cards">{ for children }</div>
                </fieldset>
            }
        })
    }

    fn child_work(&self, rules: &Rules, index: usize, age: u8) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let of = |field| FormField::child(index, field);
        let before = self.before;
        let limit = kronor(rules.price_base_amount().amount);
        let of_month = Labelled::new(
            of(ChildField::WorkMonth),
            t.say(key::child_work_month(month(before))),
            t.say(key::hint_child_work_month()),
        );
        let of_year = Labelled::new(
            of(ChildField::WorkYearToDate),
            t.say(key::child_work_year(before.year().to_string())),
            t.say(key::child_work_year_hint(month(before), limit)),
        );
        let follows =
            html! { <>{ amount_field(context, &of_month) }{ amount_field(context, &of_year) }</> };
        let worked = Labelled::new(
            of(ChildField::WorkIncome),
            t.say(key::child_work(index + 1, age, month(before))),
            t.say(key::hint_child_work()),
        )
        .leading_to(of(ChildField::WorkMonth));
        html! { <div key={index}>{ tick_with(context, &worked, follows) }</div> }
    }

    /// Savings, with an amount where it is known.
    fn savings(&self) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let field = |field: FormField, label: Text, hint: Option<Text>| {
            Labelled::new(field, t.say(label), hint.map(|hint| t.say(hint)))
        };
        let assets = field(
            Field::HasAssets.into(),
            key::assets_label(),
            Some(key::assets_hint()),
        )
        .leading_to(FormField::Savings);
        let amount = field(FormField::Savings, key::savings_amount(), None);
        let unknown = field(FormField::SavingsUnknown, key::savings_unknown(), None);
        let follows = html! {
            <>
                <div>
                    if !context.input.is_ticked(FormField::SavingsUnknown) {
                        { amount_field(context, &amount) }
                    }
                </div>
                { tick(context, &unknown) }
            </>
        };
        html! {
            <fieldset>
                <legend>{ t.say(key::assets_title()) }</legend>
                <div class="cards">{ tick_with(context, &assets, follows) }</div>
            </fieldset>
        }
    }
}
