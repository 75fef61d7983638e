//! What the answer still lacks: what is missing or wrong, and what is likely
//! missing and was not asked yet.

use yew::prelude::*;

use crate::{
    form::{Asked, FormAction, FormError, FormField, FormInput},
    page,
    step::Step,
    steps::asked_id,
};

/// What is missing, at one state of the form.
#[derive(Clone)]
pub(crate) struct Missing {
    input: UseReducerHandle<FormInput>,
    errors: Vec<FormError>,
    /// What is likely missing is asked once.
    due: Vec<Asked>,
    /// The fields whose errors were shown. From then on their errors are shown
    /// at once. Those of other fields wait for the next attempt to go on:
    /// nobody is corrected while writing.
    shown: UseStateHandle<Vec<FormField>>,
}

impl Missing {
    pub(crate) fn new(
        input: &UseReducerHandle<FormInput>,
        errors: &[FormError],
        shown: &UseStateHandle<Vec<FormField>>,
    ) -> Self {
        Self {
            input: input.clone(),
            errors: errors.to_vec(),
            due: Asked::due(input),
            shown: shown.clone(),
        }
    }

    /// The step of the first of it: what is wrong comes before what is likely.
    pub(crate) fn step(&self) -> Option<Step> {
        let first = self.errors.first().map(|error| error.field.step());
        first.or(self.due.first().map(|asked| asked.step()))
    }

    /// The fields with an error that a step asks for.
    pub(crate) fn fields(&self, step: Step) -> Vec<FormField> {
        let fields = self.errors.iter().map(|error| error.field);
        fields.filter(|field| step.asks(field.step())).collect()
    }

    /// Shows the errors of these fields from now on.
    pub(crate) fn show(&self, fields: Vec<FormField>) {
        self.shown.set([fields, (*self.shown).clone()].concat());
    }

    /// Shows what is wrong on a step; where nothing is wrong anywhere, asks
    /// what is likely missing there.
    pub(crate) fn tell(&self, step: Step) {
        if self.errors.is_empty() {
            self.ask(step);
        } else {
            self.show(self.fields(step));
        }
    }

    /// Asks what is likely missing on a step: it is shown there, and takes
    /// focus. Tells whether there is anything.
    pub(crate) fn ask(&self, step: Step) -> bool {
        let mut due = self.due.clone();
        due.retain(|asked| step.asks(asked.step()));
        for asked in &due {
            let text = Asked::text(false).to_owned();
            let field = FormField::Asked(*asked);
            self.input.dispatch(FormAction::Set(field, text));
        }
        let first = due.first();
        if let Some(first) = first {
            page::focus_soon(asked_id(*first));
        }
        first.is_some()
    }
}
