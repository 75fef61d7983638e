//! The page around the app. The build writes its texts in Swedish, each in an
//! element that names its text; a change of language writes them again.

use riksnorm::Municipality;

use crate::{
    page,
    route::Route,
    step::Step,
    texts::{Texts, key},
    topics,
};

/// Writes the texts of the page around the app in a language.
pub(crate) fn write(t: &Texts) {
    page::set_direction(&t.say(key::language_direction()));
    let texts = [
        ("languages-label", key::languages_label()),
        // A screen reader reads it, and so tells which language is shown now.
        ("language-name", key::language_name()),
        ("language-failed", key::language_failed()),
        ("skip-link", key::skip_link()),
        ("intro-title", key::intro_title()),
        ("page-clear", key::page_clear()),
        ("page-clear-asks", key::page_clear_asks()),
        ("page-clear-yes", key::page_clear_yes()),
        ("page-clear-no", key::page_clear_no()),
        ("page-cleared", key::page_cleared()),
        ("kept-asks", key::kept_asks()),
        ("kept-replaces", key::kept_replaces()),
        ("kept-yes", key::kept_yes()),
        ("kept-no", key::kept_no()),
        ("page-leave", key::page_leave()),
        ("page-leaving", key::page_leaving()),
        ("page-leaving-key", key::page_leaving_key()),
        ("page-no-script", key::page_no_script()),
        ("page-failed", key::page_failed()),
        ("page-amounts", key::page_amounts()),
        ("page-again", key::page_again()),
        ("page-links", key::page_links()),
        ("page-promise", key::page_promise()),
        ("footer-about", key::footer_about()),
        ("all-questions-go", key::all_questions_go()),
        ("access-title", key::access_title()),
    ];
    for (name, text) in texts {
        page::write(name, &t.say(text));
    }
}

/// What follows the app: the title of the tab, the progress in the bar, and for
/// whom the page is.
#[derive(Clone, PartialEq)]
pub(crate) struct PageChrome {
    title: String,
    /// For whom the page is.
    for_whom: String,
    /// The number of the step, with its words; none beside the steps.
    progress: Option<(usize, String, String)>,
}

impl PageChrome {
    /// The title is neutral: whoever sees the browser's tabs or its history
    /// learns the number of a step, and that something was wrong there.
    ///
    /// Where each question has a page of its own, `question` is which one it is,
    /// and how many there are: the only number that the page then shows.
    pub(crate) fn new(
        t: &Texts,
        route: Route,
        municipality: &Municipality,
        is_wrong: bool,
        question: Option<(usize, usize)>,
    ) -> Self {
        let (at, of) = (route.step.number(), Step::QUESTIONS.len());
        let shown = match (route.topic, route.step) {
            (Some(topic), _) => topics::tab_title(topic),
            (None, Step::Start) => key::tab_start(),
            (None, Step::AllQuestions) => key::all_questions_title(),
            (None, Step::Answer) => key::tab_answer(),
            (None, _) => key::step_progress(at, of),
        };
        let (id, name) = (municipality.id(), municipality.name());
        let title = t.say(key::document_title(id, t.say(shown), name));
        let progress = match route.step {
            _ if route.topic.is_some() || route.edits => None,
            Step::Start | Step::AllQuestions => None,
            Step::Answer => Some((of, t.say(key::progress_done()), t.say(key::progress_done()))),
            _ => {
                let (shown, of, label) = match question {
                    Some((question, of)) => (question, of, key::question_progress(question, of)),
                    None => (at, of, key::step_progress(at, of)),
                };
                Some((at, t.say(key::progress_at(shown, of)), t.say(label)))
            }
        };
        Self {
            title: if is_wrong {
                t.say(key::title_wrong(title))
            } else {
                title
            },
            for_whom: if *municipality == Municipality::OTHER {
                t.say(key::header_for_other())
            } else {
                format!("{} {name}", t.say(key::header_for()))
            },
            progress,
        }
    }

    /// Writes it on the page.
    pub(crate) fn write(&self) {
        page::set_title(&self.title);
        page::write("header-for", &self.for_whom);
        let progress = self.progress.as_ref();
        page::show_progress(progress.map(|(at, text, label)| (*at, text.as_str(), label.as_str())));
    }
}
