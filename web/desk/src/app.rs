//! The page: the line above, the fields, the calculation and the tables under
//! it, and the keys that lead everywhere.

use riksnorm::{Coverage, Month, Rules};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    actions::{TEXT, actions},
    calculation::{self, calculation},
    days,
    desk::{Desk, DeskAction},
    entry_line::{EntryLine, LINE},
    fields::{self, Select, fields},
    foot::foot,
    help::{PANEL, help},
    keys::{Action, keyed},
    open::{Open, OpenAction},
    page,
    record::{self, Names},
    tables::{self, tables},
    texts::{Texts, key},
    words,
};

/// Fills the page.
pub(crate) fn start() {
    let texts = page::texts().and_then(|table| Texts::read(&table).ok());
    if let (Some(root), Some(texts)) = (page::root(), texts) {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { texts }).render();
    }
}

#[derive(Properties, PartialEq)]
struct AppProps {
    texts: Texts,
}

/// The page in the language that is shown.
#[component]
fn App(props: &AppProps) -> Html {
    let texts = use_state(|| props.texts.clone());
    use_effect_with((), {
        let texts = texts.clone();
        move |()| {
            page::on_language(move |table| {
                if let Ok(read) = Texts::read(&table) {
                    texts.set(read);
                }
            });
            page::focus(LINE);
        }
    });
    use_effect_with((*texts).clone(), around);
    html! {
        <ContextProvider<Texts> context={(*texts).clone()}><Page /></ContextProvider<Texts>>
    }
}

/// Writes the texts of the page around the app.
fn around(t: &Texts) {
    page::set_title(&t.say(key::page_title()));
    page::set_direction(&t.say(key::language_direction()));
    for (name, text) in [
        ("languages-label", key::languages_label()),
        ("language-name", key::language_name()),
        ("language-failed", key::language_failed()),
        ("skip-link", key::skip_link()),
        ("page-title", key::page_title()),
        ("page-estimator", key::page_estimator()),
        ("page-no-script", key::page_no_script()),
        ("page-loading", key::page_loading()),
        ("page-failed", key::page_failed()),
        ("page-again", key::page_again()),
    ] {
        page::write(name, &t.say(text));
    }
}

#[component]
fn Page() -> Html {
    let t = crate::texts::use_texts();
    let language = words::language(&t);
    let desk = use_reducer(|| Desk::new(page::kept(), clock::this_month(), language));
    {
        let desk = desk.clone();
        use_effect_with(language, move |language| {
            if desk.line.language() != *language {
                desk.dispatch(DeskAction::Language(*language));
            }
        });
    }
    let open = use_reducer(Open::default);
    use_effect_with(desk.line.clone(), |line| page::keep(line.text()));
    // A status is about the line as it was.
    use_effect_with((desk.line.clone(), desk.month()), |_| page::clear_status());

    let Some(rules) = desk.rules() else {
        return Html::default();
    };
    let household = desk.household();
    let act = actions(&t, &desk, &rules, &open);
    use_keys(act.clone());
    use_announcement(&t, &desk, &rules);

    let on_line = {
        let (desk, open) = (desk.clone(), open.clone());
        Callback::from(move |line: String| {
            open.dispatch(OpenAction::new(|open| open.text.clear()));
            let settled = desk.clone();
            desk.dispatch(DeskAction::Typed(line));
            page::settle(move || settled.dispatch(DeskAction::Settled));
        })
    };
    let on_read = {
        let (t, desk, rules) = (t.clone(), desk.clone(), rules.clone());
        Callback::from(move |()| {
            desk.dispatch(DeskAction::Settled);
            page::announce(&announcement(&t, &desk, &rules));
        })
    };
    let on_left = {
        let desk = desk.clone();
        Callback::from(move |()| desk.dispatch(DeskAction::Settled))
    };
    let on_edit = {
        let desk = desk.clone();
        Callback::from(move |edit| {
            let settled = desk.clone();
            desk.dispatch(DeskAction::Edited(edit));
            page::settle(move || settled.dispatch(DeskAction::Settled));
        })
    };
    let on_tab = {
        let open = open.clone();
        Callback::from(move |tab| {
            open.dispatch(OpenAction::new(move |open| open.tab = tab));
            page::focus_soon(tables::tab_id(tab));
        })
    };
    let on_search = {
        let open = open.clone();
        Callback::from(move |search| {
            open.dispatch(OpenAction::new(move |open| open.search = search));
        })
    };
    let on_days = {
        let open = open.clone();
        Callback::from(move |days| {
            open.dispatch(OpenAction::new(move |open| open.days = Some(days)));
        })
    };
    let in_days = days::Props {
        household: household.clone(),
        rules: rules.clone(),
        days: open.days.clone(),
        on_days,
    };
    let in_fields = fields::Props {
        number: desk.number,
        removed: desk.removed,
        line: desk.line.clone(),
        income_month: rules.income_month(),
        on_edit,
    };
    let counted = calculation::Props {
        household,
        names: Names::new(&desk.line),
        // A word that is typed right now is no reason to doubt.
        is_whole: desk.mistakes().is_empty(),
        rules: rules.clone(),
        sources: open.sources,
        on_sources: act.reform(|()| Action::Sources),
        day: clock::today(),
    };
    let in_tables = tables::Props {
        tab: open.tab,
        search: open.search.clone().into(),
        on_tab,
        on_search,
        year: rules.month().year(),
        days: if open.tab == tables::DAYS {
            days::days(&t, &in_days)
        } else {
            Html::default()
        },
    };
    html! {
        <>
            <div class="top-row" data-settled={desk.is_settled().then_some("")}>
                <EntryLine line={desk.line.text().to_owned()} mistakes={desk.mistakes()} hints={desk.hints()} {on_line} {on_left} {on_read} />
                { month(&t, &desk, rules.month()) }
                { buttons(&t, &act) }
            </div>
            { uncopied(&t, &open.text) }
            <div class="panels">
                { calculation(&t, &counted) }
                <section class="panel left" aria-labelledby="left">
                    <div class="panel-head">
                        <h2 id="left">{ t.say(if open.help { key::help_title() } else { key::fields_title() }) }</h2>
                        { toggle_help(&t, open.help, &act) }
                    </div>
                    <div id={PANEL} class="panel-body" tabindex="0" role="group" aria-labelledby="left">
                        if open.help {
                            { help(&t) }
                        }
                        // Hidden and not taken away: focus comes back to the same field.
                        <div hidden={open.help}>{ fields(&t, &in_fields) }</div>
                    </div>
                </section>
                { tables(&t, &in_tables) }
            </div>
            { foot(&t, &act) }
        </>
    }
}

/// The record, to be copied by hand.
fn uncopied(t: &Texts, text: &str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! {
        <div class="uncopied">
            <label for={TEXT}>{ t.say(key::uncopied()) }</label>
            <textarea id={TEXT} readonly=true rows="9" autocomplete="off" value={text.to_owned()} />
        </div>
    }
}

fn month(t: &Texts, desk: &UseReducerHandle<Desk>, chosen: Month) -> Html {
    let options: Vec<_> = Coverage::known()
        .months()
        .map(|month| {
            let name = t.write(&words::month(month));
            (AttrValue::from(month.to_string()), AttrValue::from(name))
        })
        .collect();
    let desk = desk.clone();
    let on_change = Callback::from(move |month: String| {
        if let Ok(month) = Month::parse(&month) {
            desk.dispatch(DeskAction::Month(month));
        }
    });
    html! {
        <Select id="month" label={t.say(key::month_label())} {options} value={chosen.to_string()} {on_change}
            keys="Alt+PageUp Alt+PageDown" shown_keys="Alt+PgUp/PgDn" />
    }
}

fn buttons(t: &Texts, act: &Callback<Action>) -> Html {
    let button = |action, name, keys: &'static str| {
        let onclick = act.reform(move |_: MouseEvent| action);
        html! {
            <button type="button" {onclick} aria-keyshortcuts={keys}>
                { t.say(name) }{ " " }{ keyed(keys) }
            </button>
        }
    };
    html! {
        <div class="actions">
            { button(Action::New, key::do_new(), "F4") }
            { button(Action::Copy, key::do_copy(), "F8") }
            <button type="button" onclick={|_| page::print()}>
                { t.say(key::do_print()) }{ " " }{ keyed("Ctrl+P") }
            </button>
        </div>
    }
}

fn toggle_help(t: &Texts, is_open: bool, act: &Callback<Action>) -> Html {
    let onclick = act.reform(|_: MouseEvent| Action::Help);
    html! {
        <button type="button" class="quiet" aria-pressed={is_open.to_string()} aria-keyshortcuts="F1" {onclick}>
            { t.say(key::do_help()) }{ " " }{ keyed("F1") }
        </button>
    }
}

/// Takes the keys of the whole page.
#[hook]
fn use_keys(act: Callback<Action>) {
    let newest = use_mut_ref(|| act.clone());
    *newest.borrow_mut() = act;
    use_effect_with((), move |()| {
        let listener = page::on_key(move |event| {
            if let Some(action) = Action::from_event(event) {
                if action != Action::Close {
                    event.prevent_default();
                }
                let act = newest.borrow().clone();
                act.emit(action);
            }
        });
        move || drop(listener)
    });
}

/// Announces the result to screen readers once the line is settled.
#[hook]
fn use_announcement(t: &Texts, desk: &Desk, rules: &Rules) {
    let text = desk.is_settled().then(|| announcement(t, desk, rules));
    let is_first = use_mut_ref(|| true);
    use_effect_with(text, move |text| {
        let is_first = is_first.replace(false);
        if let Some(text) = text.as_ref().filter(|_| !is_first) {
            page::announce(text);
        }
    });
}

/// The announcement of a line: what is missing or over, or its first mistake.
fn announcement(t: &Texts, desk: &Desk, rules: &Rules) -> String {
    let mistakes = desk.mistakes();
    if let Some(first) = mistakes.first() {
        let first = t.say(words::mistake(t, first));
        return t.say(key::entry_wrong(mistakes.len(), first));
    }
    let Some(household) = desk.household() else {
        return String::new();
    };
    let (name, amount) = record::outcome(&rules.estimate(&household));
    t.say(key::result_said(t.say(name), words::kronor(amount)))
}
