//! What stands around the app and follows it: the title of the tab, the
//! progress in the bar, and for whom the page is.

use riksnorm::Municipality;

use crate::{
    info, page,
    place::Place,
    step::Step,
    texts::{Texts, key},
};

/// What stands around a page of the app, in words.
#[derive(Clone, PartialEq)]
pub(crate) struct Around {
    title: String,
    /// For whom the page is.
    for_whom: String,
    /// The number of the step, with its words; none beside the steps.
    progress: Option<(usize, String, String)>,
}

impl Around {
    /// The title is neutral: whoever sees the browser's tabs or its history
    /// learns the number of a step, and that something was wrong there.
    pub(crate) fn new(
        t: &Texts,
        place: Place,
        municipality: &Municipality,
        is_wrong: bool,
    ) -> Self {
        let (at, of) = (place.step.number(), Step::QUESTIONS.len());
        let page = match (place.info_page, place.step) {
            (Some(page), _) => info::tab_title(page),
            (None, Step::Start) => key::tab_start(),
            (None, Step::OnePage) => key::one_page_title(),
            (None, Step::Answer) => key::tab_answer(),
            (None, _) => key::step_progress(at, of),
        };
        let (id, name) = (municipality.id(), municipality.name());
        let title = t.say(key::document_title(id, t.say(page), name));
        let progress = match place.step {
            _ if place.info_page.is_some() || place.edits => None,
            Step::Start | Step::OnePage => None,
            Step::Answer => Some((of, t.say(key::progress_done()), t.say(key::progress_done()))),
            _ => Some((
                at,
                t.say(key::progress_at(at, of)),
                t.say(key::step_progress(at, of)),
            )),
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
