//! Incomes of the month before.

mod child_work;
mod income;

use riksnorm::{Field, Kronor, Month};
use yew::prelude::*;

use crate::{
    amount,
    context::AppContext,
    fields::{Choice, Labelled, amount as amount_field, segments, tick, tick_with},
    form::{FormField, IncomeGroup, IncomeName},
    texts::{Arg, Text, key},
    view::{hint, p},
    words::kronor,
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
    let adult = context.input.incomes_of();
    let no_income = Labelled::new(FormField::NoIncome, t.say(key::incomes_none()), None);
    let asks_for_none =
        context.input.is_ticked(FormField::NoIncome) || !context.input.has_any_income();
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
            { p(t, key::incomes_why()) }
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
        let why = key::incomes_common_why();
        questions.push(shown.cards(key::incomes_common(), Some(why), 0, &shown.common()));
    }
    questions.extend(shown.children(rules));
    questions.push(html! {
        <>
            <div class="cards">
                if asks_for_none { { tick(context, &no_income) } }
                { shown.savings() }
            </div>
            <p class="sum-line">
                <span>{ t.say(key::incomes_total()) }</span>
                <span class="amount">{ t.say(key::incomes_sum(kronor(shown.sum(0) + shown.sum(1)))) }</span>
            </p>
            <details>
                <summary><span class="name">{ t.say(key::incomes_without()) }</span></summary>
                { p(t, key::incomes_never()) }
                if is_couple { { p(t, key::incomes_never_couple()) } }
                { p(t, key::incomes_individually()) }
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
        for name in IncomeName::ALL {
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
        let whose = (key::incomes_whose(), key::incomes_whose_why());
        let field = Labelled::new(FormField::IncomesOf, t.say(whose.0), t.say(whose.1));
        let chosen = self.context.input.incomes_of().to_string();
        segments(self.context, &field, &choices, &chosen)
    }

    /// Those that a couple has together.
    fn common(&self) -> Vec<IncomeName> {
        let names = IncomeName::ALL.into_iter().filter(|name| name.is_common());
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
        let (usual, others): (Vec<IncomeName>, Vec<IncomeName>) = IncomeName::ALL
            .into_iter()
            .filter(|name| !common.contains(name) && name.is_asked(input, adult))
            .partition(|name| name.is_usual(input));
        let title = match adult {
            0 if input.is_couple() => key::incomes_yours(),
            0 => key::incomes_usual(),
            _ => key::incomes_partners(),
        };
        let folds = IncomeGroup::ALL.iter().filter_map(|group| {
            let names = others.iter().copied();
            let names: Vec<IncomeName> = names.filter(|name| name.group() == *group).collect();
            if names.is_empty() {
                return None;
            }
            // It stays open once one of them was ticked.
            let is_open = names
                .iter()
                .any(|name| input.is_touched(FormField::HasIncome(adult, *name)));
            Some(html! {
                <details key={group.id()} class="fold" open={is_open}>
                    <summary>
                        <span class="name">{ t.say(key::incomes_group(group.id())) }</span>
                        <span class="count">{ names.len() }</span>
                    </summary>
                    { self.names(adult, &names) }
                </details>
            })
        });
        html! {
            <>
                { self.cards(title, None, adult, &usual) }
                <div class="folds">{ for folds }</div>
            </>
        }
    }

    fn cards(&self, title: Text, why: Option<Text>, adult: usize, names: &[IncomeName]) -> Html {
        let t = &self.context.texts;
        html! {
            <fieldset>
                <legend>{ t.say(title) }</legend>
                { for why.map(|why| hint(t, why)) }
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

    /// Savings, with an amount where it is known.
    fn savings(&self) -> Html {
        let (context, t) = (self.context, &self.context.texts);
        let field = |field: FormField, label: Text, hint: Option<Text>| {
            Labelled::new(field, t.say(label), hint.map(|hint| t.say(hint)))
        };
        // What they mean is said once they are there.
        let has_assets = context.input.is_ticked(FormField::from(Field::HasAssets));
        let hint = has_assets.then(key::assets_hint);
        let assets = field(Field::HasAssets.into(), key::assets_label(), hint)
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
        tick_with(context, &assets, follows)
    }
}
