//! What children earned themselves.

use riksnorm::{ChildField, Rules};
use yew::prelude::*;

use super::IncomesStep;
use crate::{
    fields::{Labelled, amount as amount_field, tick_with},
    form::FormField,
    texts::key,
    words::{kronor, month},
};

impl IncomesStep<'_> {
    /// What children earned themselves.
    pub(super) fn children(&self, rules: &Rules) -> Option<Html> {
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
}
