//! The app: what is typed, which step is shown, and what has to be put right.

use std::rc::Rc;

use riksnorm::{Coverage, Month, Situation};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    answer::{Answered, answer, paper},
    answers::{Answers, Change},
    around, beside,
    check::{Problem, check, home_cost_unknown},
    navigation::{Beside, History, Navigation, Step, use_navigation},
    page,
    steps::{costs, home, household, incomes, one_page, page as step_page},
    texts::{Texts, key},
    unknown::unknown,
};

/// The heading of the step that is shown, which takes focus when it changes.
pub(crate) const HEADING: &str = "heading";
/// The summary of what has to be put right.
pub(crate) const SUMMARY: &str = "errors";

/// What the app starts with.
#[derive(Properties, PartialEq, Clone)]
pub struct Props {
    texts: Option<Texts>,
    kept: Answers,
    this_month: Option<Month>,
    history: History,
    /// Whether the first step was sent before the app was there.
    submitted: bool,
}

impl Props {
    /// What the page in the browser has.
    pub(crate) fn of_page() -> Option<Self> {
        Some(Self {
            texts: Some(Texts::read(&page::texts()?).ok()?),
            kept: page::kept(),
            this_month: clock::this_month(),
            history: page::history(),
            submitted: page::submitted(),
        })
    }

    /// Nothing typed, on a device without a clock.
    #[cfg(feature = "prerender")]
    pub(crate) fn blank(table: &str) -> Option<Self> {
        Some(Self {
            texts: Some(Texts::read(table).ok()?),
            ..Self::none()
        })
    }

    #[cfg(feature = "prerender")]
    pub(crate) fn none() -> Self {
        Self {
            texts: None,
            kept: Answers::default(),
            this_month: None,
            history: History::Memory,
            submitted: false,
        }
    }

    /// What was typed, with the month of the device, or the nearest that is
    /// covered, where none was chosen.
    fn with_month(&self, mut answers: Answers) -> Answers {
        if answers.get("month").is_empty()
            && let Some(month) = self.this_month
        {
            let Coverage { first, last } = Coverage::known();
            answers.set("month", month.clamp(first, last).to_string());
        }
        answers
    }
}

/// What every part of the page may need.
#[derive(Clone, PartialEq)]
pub(crate) struct Shared {
    pub(crate) texts: Texts,
    pub(crate) answers: UseReducerHandle<Answers>,
    pub(crate) navigation: Navigation,
    /// What is said to be wrong on the step that is shown.
    pub(crate) problems: Rc<Vec<Problem>>,
    pub(crate) this_month: Option<Month>,
}

impl Shared {
    /// What is wrong with a field, where that is said.
    pub(crate) fn problem(&self, field: &str) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.field == field)
    }

    /// Sets a field.
    pub(crate) fn set(&self, field: &str, text: String) {
        self.answers.dispatch(Change::Set(field.to_owned(), text));
    }
}

/// The whole estimator.
#[component]
pub fn App(props: &Props) -> Html {
    let texts = use_state(|| props.texts.clone());
    use_effect_with((), {
        let texts = texts.setter();
        move |()| {
            page::on_language(move |table| {
                // A table of another build says nothing here: the page stays.
                if let Ok(read) = Texts::read(&table) {
                    around::write(&read);
                    texts.set(Some(read));
                }
            });
        }
    });
    let Some(texts) = (*texts).clone() else {
        return Html::default();
    };
    html! {
        <ContextProvider<Texts> context={texts}>
            <Estimator ..props.clone() />
        </ContextProvider<Texts>>
    }
}

#[component]
fn Estimator(props: &Props) -> Html {
    let t = crate::texts::use_texts();
    let answers = use_reducer({
        let answers = props.with_month(props.kept.clone());
        move || answers
    });
    let navigation = use_navigation(props.history, props.kept.is_empty());
    let step = navigation.step();
    // The fields whose mistakes have been said; from then on they are said
    // live. Those of a field that came later wait for the next attempt: nobody
    // is corrected while writing.
    let told = use_state(Vec::<String>::new);
    // Counts the attempts to go on, so that each of them moves focus.
    let attempts = use_state(|| 0_u32);

    use_effect_with((*answers).clone(), page::keep);

    let checked = check(&answers);
    let all_problems = checked.as_ref().err().cloned().unwrap_or_default();

    let try_to_go_on = {
        let (navigation, told, attempts) = (navigation.clone(), told.clone(), attempts.clone());
        let problems = all_problems.clone();
        Callback::from(move |()| {
            let step = navigation.step();
            let fields = fields_asked(step, &problems);
            if !fields.is_empty() {
                told.set([fields, (*told).clone()].concat());
                attempts.set(*attempts + 1);
            } else if let Some(next) = step.next() {
                navigation.go(next);
            }
        })
    };

    // The first step was sent before the app could take it.
    use_effect_with((), {
        let (submitted, go_on) = (props.submitted, try_to_go_on.clone());
        move |()| {
            if submitted {
                go_on.emit(());
            }
        }
    });

    // Who comes to the answer too early is led to what is missing.
    let missing = all_problems.first().map(|problem| problem.step);
    use_effect_with((step, missing), {
        let (navigation, told) = (navigation.clone(), told.clone());
        let problems = all_problems.clone();
        move |(step, missing)| {
            if let (Step::Answer, Some(missing)) = (*step, *missing) {
                let missing = navigation.asking(missing);
                told.set([fields_asked(missing, &problems), (*told).clone()].concat());
                navigation.go(missing);
            }
        }
    });

    let beside = navigation.beside();
    let title = t.say(beside.map_or_else(|| step.title(&answers), beside::title));
    use_effect_with((step, beside, title.clone()), {
        let place = match beside {
            Some(_) => title.clone(),
            None => step_in_title(&t, step, &title),
        };
        let document_title = t.say(key::document_title(place));
        move |_| page::set_title(&document_title)
    });
    use_focus((step, beside), *attempts);

    let problems = all_problems
        .into_iter()
        .filter(|problem| step.asks(problem.step) && told.contains(&problem.field))
        .collect();
    let start_over = {
        let (answers, navigation, told) = (answers.clone(), navigation.clone(), told.clone());
        let blank = props.with_month(Answers::default());
        Callback::from(move |()| {
            answers.dispatch(Change::Begin(blank.clone()));
            told.set(Vec::new());
            navigation.go(Step::Household);
            page::focus(HEADING);
        })
    };
    // With the navigation as it is now.
    use_effect_with(step, move |_| {
        let listener = page::on_clear(start_over);
        move || drop(listener)
    });
    let shared = Shared {
        texts: t,
        answers,
        navigation,
        problems: Rc::new(problems),
        this_month: props.this_month,
    };
    let body = match (step, checked) {
        (Step::Household, _) => household(&shared),
        (Step::Home, _) => home(&shared),
        (Step::Incomes, _) => incomes(&shared),
        (Step::Costs, _) => costs(&shared),
        (Step::Answer, Ok(Situation { rules, household })) => {
            let estimate = rules.estimate(&household);
            let answered = Answered {
                t: &shared.texts,
                rules,
                household: &household,
                estimate: &estimate,
                home_unknown: home_cost_unknown(&shared.answers),
            };
            html! {
                <>
                    <div class="on-screen">{ unknown(&shared) }{ answer(&answered, &shared.navigation) }</div>
                    { paper(&answered) }
                </>
            }
        }
        (Step::Answer, Err(_)) => Html::default(),
        (Step::OnePage, _) => one_page(&shared),
    };
    // A step has elements of its own: one made over under a click would do
    // what it has become.
    if let Some(page) = beside {
        beside::page(&shared, page, &title)
    } else {
        step_page(&shared, &title, try_to_go_on, body)
    }
}

/// The fields with a mistake of those that are asked on a step.
fn fields_asked(step: Step, problems: &[Problem]) -> Vec<String> {
    let asked = problems.iter().filter(|problem| step.asks(problem.step));
    asked.map(|problem| problem.field.clone()).collect()
}

/// The step as the browser's title, tabs and history name it.
fn step_in_title(t: &Texts, step: Step, title: &str) -> String {
    match step {
        Step::OnePage => title.to_owned(),
        _ => t.say(key::start_step_in_title(
            title,
            step.number(),
            Step::ALL.len(),
        )),
    }
}

/// Moves focus to the heading of a new page, and to the summary of mistakes
/// after an attempt to go on. The first view keeps the focus it has.
#[hook]
fn use_focus(place: (Step, Option<Beside>), attempts: u32) {
    let shown = use_mut_ref(|| (place, attempts));
    use_effect_with((place, attempts), move |(place, attempts)| {
        let before = shown.replace((*place, *attempts));
        if before.0 != *place {
            page::focus(HEADING);
        } else if before.1 != *attempts {
            page::focus(SUMMARY);
        }
    });
}
