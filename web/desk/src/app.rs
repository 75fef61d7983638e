//! The page: the line above, the result, the ledger and the tables under it,
//! and the keys that lead everywhere.

use riksnorm::{Estimate, Field, Household, IncomeKind, Rules};
use riksnorm_line::{Mistake, Piece};
use riksnorm_web_common::clock;
use yew::prelude::*;

use crate::{
    actions::{TEXT, actions, change},
    compare::beside,
    days,
    desk::{Desk, DeskAction, Edit},
    echo,
    entry_line::{EntryLine, Input, LINE, unit_of},
    fields::{self, fields},
    help::{PANEL, help},
    keys::Action,
    ledger::{self, BODY, OnRow},
    open::Open,
    page, plain_text,
    record::{self, Names, Record},
    result::{self, result},
    tables::{self, Tab, tables},
    texts::{Texts, key},
    told,
    toolbar::{button, buttons, month},
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
    let desk = use_reducer(|| {
        let (kept, month) = page::kept();
        Desk::new(&kept, month, clock::this_month(), language)
    });
    {
        let desk = desk.clone();
        use_effect_with(language, move |language| {
            if desk.line.language() != *language {
                desk.dispatch(DeskAction::Language(*language));
            }
        });
    }
    let open = use_reducer(Open::default);
    {
        let (step, number) = (desk.step, desk.number);
        use_effect_with((desk.kept(), desk.month()), move |(kept, month)| {
            page::keep(kept, *month, step, number);
            // A status is about the line as it was.
            page::clear_status();
        });
    }

    use_effect(page::sync_lists);

    let Some(rules) = desk.rules() else {
        return Html::default();
    };
    let household = desk.household();
    let estimate = household.as_ref().map(|of| rules.estimate(of));
    let names = Names::new(&desk.line);
    let record = estimate.as_ref();
    let record = record.map(|estimate| Record::new(estimate, &rules, &names, &t));
    // A word that is typed right now is no reason to doubt.
    let mistakes = desk.mistakes();
    let said = announcement(&t, &desk, estimate.as_ref());
    let act = actions(&t, &desk, &rules, &open);
    use_keys(act.clone(), desk.line.text().is_empty());
    use_announcement(desk.is_settled().then(|| said.clone()));

    let pieces = desk.line.pieces();
    let in_bar = result::Props {
        counted: household.as_ref().zip(record.as_ref()),
        mistakes: mistakes.len(),
        is_typed: mistakes.len() < desk.line.mistakes().len(),
        no_amounts: told::no_amounts(&desk),
        month: desk
            .is_other_month()
            .then(|| t.write(&words::month(rules.month()))),
        title: key::record_month(words::month(rules.month())),
        is_on_paper: !open.paper,
    };
    let compared = beside(&t, &desk, estimate.as_ref().zip(record.as_ref()));
    let class = classes!(
        "panels",
        (open.help || open.fields).then_some("with-left"),
        open.rail.then_some("with-rail"),
        record.is_none().then_some("empty"),
        compared.is_some().then_some("with-beside"),
        open.paper.then_some("paper")
    );
    let parts = Parts {
        t: &t,
        desk: &desk,
        open: &open,
        rules: &rules,
        act: &act,
    };
    html! {
        <>
            <div class="top-row" data-settled={desk.is_settled().then_some("")}>
                { month(&t, &desk, &rules, &act) }
                { buttons(&t, &act) }
            </div>
            { parts.entry(&pieces, mistakes, said) }
            { uncopied(&t, &open.text) }
            { result(&t, &in_bar) }
            <div {class}>
                { parts.calculation(record.as_ref(), &pieces) }
                { for compared }
                if let Some(record) = &record { { ledger::notices(&t, record) } }
                { parts.left() }
                { parts.tables(household.as_ref(), estimate.as_ref()) }
            </div>
            // What is copied ends with its line, and so does the paper.
            if record.is_some() && desk.is_whole() && !open.paper {
                <p class="on-paper own-line">{ plain_text::own_line(&desk.line, &rules, &t) }</p>
            }
            <p class="foot">{ t.say(key::page_promise()) }</p>
        </>
    }
}

/// What the parts of the page are drawn from.
struct Parts<'a> {
    t: &'a Texts,
    desk: &'a UseReducerHandle<Desk>,
    open: &'a UseReducerHandle<Open>,
    rules: &'a Rules,
    act: &'a Callback<Action>,
}

impl Parts<'_> {
    /// The line. `said` is what Enter has read out.
    fn entry(&self, pieces: &[Piece], mistakes: Vec<Mistake>, said: String) -> Html {
        let Self { t, desk, open, .. } = *self;
        let on_line = {
            let (t, desk, open) = (t.clone(), desk.clone(), open.clone());
            Callback::from(move |input| {
                change(&open, |open| open.text.clear());
                match input {
                    Input::Typed(line) => {
                        desk.dispatch(DeskAction::Typed(line));
                        settle(&desk);
                    }
                    Input::Put(line) => desk.dispatch(DeskAction::Replaced(line)),
                    Input::Record(line) => {
                        desk.dispatch(DeskAction::Replaced(line));
                        page::show_status_soon(t.say(key::said_pasted()));
                    }
                }
            })
        };
        let on_read = {
            let (t, desk) = (t.clone(), desk.clone());
            Callback::from(move |()| {
                desk.dispatch(DeskAction::Settled);
                let understood = echo::spoken_echo(&t, &desk.line);
                page::announce_soon(format!("{said}. {understood}"));
            })
        };
        let on_left = {
            let (desk, open) = (desk.clone(), open.clone());
            Callback::from(move |()| {
                desk.dispatch(DeskAction::Settled);
                change(&open, |open| open.cursor = None);
            })
        };
        let on_cursor = {
            let open = open.clone();
            Callback::from(move |cursor| {
                if open.cursor != Some(cursor) {
                    change(&open, move |open| open.cursor = Some(cursor));
                }
            })
        };
        let echo = echo::echo(t, &desk.line, pieces, open.cursor);
        html! {
            <EntryLine line={desk.line.text().to_owned()} {echo}
                {mistakes} hints={desk.hints()} {on_line} {on_cursor} {on_left} {on_read} />
        }
    }

    /// The ledger, once there is a record.
    fn calculation(&self, record: Option<&Record>, pieces: &[Piece]) -> Html {
        let Self { t, desk, open, .. } = *self;
        let on_row = {
            let (desk, on_edit) = (desk.clone(), self.on_edit());
            Callback::from(move |on_row| match on_row {
                OnRow::Show(field) => show_word(&desk, field),
                OnRow::Remove(field) => on_edit.emit(Edit::Remove(field)),
            })
        };
        let at_cursor = echo::at_cursor(pieces, open.cursor);
        html! {
            <section class="panel calculation" aria-labelledby="calculation">
                <div id={BODY} class="panel-body" tabindex="0" role="group" aria-labelledby="calculation"
                    aria-keyshortcuts="Alt+U">
                    if let Some(record) = record {
                        { ledger::ledger(t, record, &at_cursor, &on_row) }
                        {
                            ledger::sources(t, record, plain_text::version(self.rules, t, clock::today()),
                                open.sources, &self.act.reform(|()| Action::Sources))
                        }
                    }
                </div>
            </section>
        }
    }

    /// The help or the fields, where they are open.
    fn left(&self) -> Html {
        let Self { t, desk, open, .. } = *self;
        if !open.help && !open.fields {
            return Html::default();
        }
        let in_fields = fields::Props {
            desk,
            income_month: self.rules.income_month(),
            kinds: open.kinds.map(|kind| kind.unwrap_or(IncomeKind::Salary)),
            on_kind: self.on_open(|open, (adult, kind): (usize, IncomeKind)| {
                if let Some(chosen) = open.kinds.get_mut(adult) {
                    *chosen = Some(kind);
                }
            }),
            on_edit: self.on_edit(),
            on_left: {
                let desk = desk.clone();
                Callback::from(move |()| desk.dispatch(DeskAction::Left))
            },
        };
        html! {
            <section class="panel left" aria-labelledby="left">
                <div class="panel-head">
                    <h2 id="left">{ t.say(if open.help { key::help_title() } else { key::fields_title() }) }</h2>
                    { button(t, self.act, Action::Close, "quiet") }
                </div>
                <div id={PANEL} class="panel-body" tabindex="0" role="group" aria-labelledby="left">
                    if open.help { { help(t) } }
                    // Hidden and not taken away: focus comes back to the same field.
                    if open.fields { <div hidden={open.help}>{ fields(t, &in_fields) }</div> }
                </div>
            </section>
        }
    }

    /// Another value of a field, on the line.
    fn on_edit(&self) -> Callback<Edit> {
        let desk = self.desk.clone();
        Callback::from(move |edit| {
            desk.dispatch(DeskAction::Edited(edit));
            settle(&desk);
        })
    }

    /// A change of what is open.
    fn on_open<T: 'static>(&self, set: fn(&mut Open, T)) -> Callback<T> {
        let open = self.open.clone();
        Callback::from(move |value| change(&open, move |open| set(open, value)))
    }

    /// The tables, with what the household has of them.
    fn tables(&self, household: Option<&Household>, estimate: Option<&Estimate>) -> Html {
        let Self { t, open, act, .. } = *self;
        let in_days = days::Props {
            household,
            rules: self.rules,
            days: open.days.as_deref(),
            on_days: self.on_open(|open, days| open.days = Some(days)),
            act,
        };
        let in_tables = tables::Props {
            tab: open.tab,
            search: open.search.clone().into(),
            on_tab: {
                let open = open.clone();
                Callback::from(move |tab: Tab| {
                    change(&open, move |open| open.tab = tab);
                    page::focus_soon(tab.id());
                })
            },
            on_search: self.on_open(|open, search| open.search = search),
            year: self.rules.month().year(),
            paper: open.paper,
            used: estimate
                .map(|estimate| tables::used(t, estimate))
                .unwrap_or_default(),
            act: act.clone(),
            days: if open.tab == Tab::Days {
                days::days(t, &in_days)
            } else {
                Html::default()
            },
        };
        tables(t, &in_tables)
    }
}

/// Has the line settle once nothing has been typed for a moment.
fn settle(desk: &UseReducerHandle<Desk>) {
    let settled = desk.dispatcher();
    page::settle(move || settled.dispatch(DeskAction::Settled));
}

/// Selects the word of a field on the line.
fn show_word(desk: &Desk, field: Field) {
    let pieces = desk.line.pieces();
    let piece = pieces.iter().find(|piece| piece.fields.contains(&field));
    if let Some(piece) = piece {
        let units = |byte| unit_of(desk.line.text(), byte);
        page::select(LINE, units(piece.range.start), units(piece.range.end));
    }
}

/// A text, to be copied by hand.
fn uncopied(t: &Texts, text: &str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! {
        <div class="uncopied">
            <label for={TEXT}>{ t.say(key::uncopied()) }</label>
            <textarea id={TEXT} readonly=true rows="9" value={text.to_owned()} />
        </div>
    }
}

/// Takes the keys of the whole page.
#[hook]
fn use_keys(act: Callback<Action>, is_empty: bool) {
    let newest = use_mut_ref(|| (act.clone(), is_empty));
    *newest.borrow_mut() = (act, is_empty);
    use_effect_with((), move |()| {
        let listener = page::on_key(move |event| {
            let Some(action) = Action::from_event(event) else {
                return;
            };
            let (act, is_empty) = newest.borrow().clone();
            // What is typed elsewhere is undone there. On an empty line the
            // household before is what one wants back.
            let is_undo = matches!(action, Action::Undo | Action::Redo);
            if is_undo && !is_empty && page::is_typing_beside(LINE) {
                return;
            }
            if action != Action::Close {
                event.prevent_default();
            }
            act.emit(action);
        });
        move || drop(listener)
    });
}

/// Announces a text to screen readers, where it is another one.
#[hook]
fn use_announcement(text: Option<String>) {
    let is_first = use_mut_ref(|| true);
    use_effect_with(text, move |text| {
        let is_first = is_first.replace(false);
        if let Some(text) = text.as_ref().filter(|_| !is_first) {
            page::announce(text);
        }
    });
}

/// The announcement of a line: what is missing or over, or its first mistake.
fn announcement(t: &Texts, desk: &Desk, estimate: Option<&Estimate>) -> String {
    let mistakes = desk.mistakes();
    if let Some(first) = mistakes.first() {
        let first = t.say(told::mistake(t, desk.line.text(), first));
        return t.say(key::entry_wrong(mistakes.len(), first));
    }
    let Some(estimate) = estimate else {
        return told::no_amounts(desk).map_or_else(String::new, |text| t.say(text));
    };
    let (name, amount) = record::outcome(estimate);
    t.say(key::result_said(t.say(name), words::kronor(amount)))
}
