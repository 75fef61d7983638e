//! Elements that are written again and again. Each is a function of plain data,
//! and no branch of `html!` that is unrolled wherever it stands: that would
//! weigh more.

use yew::{prelude::*, virtual_dom::Element};

/// A text in a cell, and the class of the cell.
pub(crate) type Cell = (&'static str, String);

/// An element with attributes.
#[inline(never)]
pub(crate) fn element(
    tag: &'static str,
    attributes: &[(&'static str, &'static str)],
    within: Vec<Html>,
) -> Html {
    let mut element = Element::new(tag);
    for (name, value) in attributes {
        if !value.is_empty() {
            element.add_attribute(name, *value);
        }
    }
    for one in within {
        element.add_child(one);
    }
    element.into()
}

/// An element with a text.
#[inline(never)]
pub(crate) fn text(tag: &'static str, class: &'static str, text: &str) -> Html {
    let text = text.to_owned().into();
    element(tag, &[("class", class)], vec![text])
}

/// A row: its name, and its cells.
#[inline(never)]
pub(crate) fn row(
    class: &'static str,
    scope: &'static str,
    name: Vec<Html>,
    cells: &[Cell],
) -> Html {
    let mut within = vec![element("th", &[("scope", scope)], name)];
    for (class, content) in cells {
        within.push(text("td", class, content));
    }
    element("tr", &[("class", class)], within)
}

/// A table of rows under a caption and the heads of its columns.
#[inline(never)]
pub(crate) fn table(
    class: &'static str,
    caption: Vec<Html>,
    columns: &[Cell],
    rows: Vec<Html>,
) -> Html {
    let mut heads = Vec::new();
    for (class, head) in columns {
        let head = head.clone().into();
        heads.push(element(
            "th",
            &[("scope", "col"), ("class", class)],
            vec![head],
        ));
    }
    let mut within = vec![element("caption", &[], caption)];
    if !heads.is_empty() {
        within.push(element("thead", &[], vec![element("tr", &[], heads)]));
    }
    within.push(element("tbody", &[], rows));
    element("table", &[("class", class)], within)
}

/// A list of texts.
#[inline(never)]
pub(crate) fn list(class: &'static str, texts: &[String]) -> Html {
    let mut items = Vec::new();
    for one in texts {
        items.push(text("li", "", one));
    }
    element("ul", &[("class", class)], items)
}
