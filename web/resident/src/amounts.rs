//! The amounts in force as tables, a column for each year.

use riksnorm::{
    AdultCount, Coverage, GuidelineSet, Kronor, Municipality, Provenance, RentRow, Riksnorm, Rules,
};
use riksnorm_web_common::{words::children_of_row, years};
use yew::prelude::*;

use crate::{
    texts::{Text, Texts, key},
    words::{band, kronor, month},
};

/// The rules of the newest month in a municipality.
pub(crate) fn newest(municipality: &Municipality) -> Option<Rules> {
    Rules::for_month(Coverage::known().last, municipality.clone()).ok()
}

/// Riksnormen of every year, and the municipality's guidelines for a home.
pub(crate) fn amounts(t: &Texts, municipality: &Municipality) -> Html {
    let years = years(municipality);
    let (earlier, shown) = split(&years);
    let Some(newest) = shown.last() else {
        return Html::default();
    };
    html! {
        <>
            { riksnorm(t, shown) }
            if !earlier.is_empty() {
                <details>
                    <summary><span class="name">{ t.say(key::amounts_earlier()) }</span></summary>
                    { riksnorm(t, earlier) }
                </details>
            }
            { guidelines(t, newest) }
        </>
    }
}

/// The earlier years, and the two newest: more would be wider than a phone.
fn split(years: &[Rules]) -> (&[Rules], &[Rules]) {
    years.split_at(years.len().saturating_sub(2))
}

/// A row of riksnormen: what it is for, and how it is found in a year.
type NormRow<'a> = (Text, Box<dyn Fn(&Riksnorm) -> Option<Kronor> + 'a>);

/// Riksnormen in words: the years, and for each row its name and amounts.
#[cfg(feature = "prerender")]
pub(crate) fn norm_in_words(t: &Texts) -> Vec<Vec<String>> {
    let years = years(&Municipality::OTHER);
    let (_, years) = split(&years);
    let Some(newest) = years.last() else {
        return Vec::new();
    };
    let named = years.iter().map(|rules| rules.month().year().to_string());
    let head = std::iter::once(t.say(key::amounts_who())).chain(named);
    let rows = rows(newest.riksnorm()).into_iter().map(|(name, amount)| {
        let amounts = years.iter().map(|rules| {
            let amount = amount(rules.riksnorm());
            amount.map_or_else(String::new, |amount| t.write(&kronor(amount)))
        });
        std::iter::once(t.say(name)).chain(amounts).collect()
    });
    std::iter::once(head.collect()).chain(rows).collect()
}

fn rows(norm: &Riksnorm) -> Vec<NormRow<'_>> {
    let mut rows: Vec<NormRow> = vec![
        (key::amounts_single(), Box::new(|norm| Some(norm.single))),
        (key::amounts_couple(), Box::new(|norm| Some(norm.couple))),
    ];
    for child in norm.children {
        let of = |norm: &Riksnorm| {
            let mut children = norm.children.iter().copied();
            children.find(|other| other.band == child.band)
        };
        let band = band(child.band);
        rows.push((
            key::amounts_child(band.as_str()),
            Box::new(move |norm| Some(of(norm)?.amount)),
        ));
        if child.lunch_elsewhere.is_some() {
            rows.push((
                key::amounts_child_lunch(band),
                Box::new(move |norm| Some(of(norm)?.lunch_elsewhere?.amount)),
            ));
        }
    }
    for row in 0..norm.shared.len() {
        rows.push((
            key::amounts_shared(row + 1),
            Box::new(move |norm| norm.shared.get(row).copied()),
        ));
    }
    rows
}

fn riksnorm(t: &Texts, years: &[Rules]) -> Html {
    let Some(norm) = years.last().map(Rules::riksnorm) else {
        return Html::default();
    };
    let columns = years.iter().map(|rules| {
        html! { <th scope="col" class="amount">{ rules.month().year() }</th> }
    });
    let rows = rows(norm).into_iter().map(|(name, amount)| {
        let amounts = years.iter().map(|rules| {
            let amount = amount(rules.riksnorm()).map(|amount| t.write(&kronor(amount)));
            html! { <td class="amount">{ amount.unwrap_or_default() }</td> }
        });
        html! { <tr><th scope="row">{ t.say(name) }</th>{ for amounts }</tr> }
    });
    let decisions = years
        .iter()
        .flat_map(|rules| rules.riksnorm().decided)
        .map(|decided| {
            let (from, through) = (month(decided.valid_from), month(decided.valid_through));
            html! { <li>{ t.say(key::amounts_decided(from, through, decided.decision)) }</li> }
        });
    let more = key::amounts_more(norm.shared.len(), kronor(norm.shared_each_above()));
    html! {
        <>
            <table class="amounts">
                <caption>{ t.say(key::amounts_norm_title()) }</caption>
                <thead><tr><th scope="col">{ t.say(key::amounts_who()) }</th>{ for columns }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
            <p>{ t.say(more) }</p>
            { for derived(years).map(|text| html! { <p class="hint">{ t.say(text) }</p> }) }
            <ul class="hint">{ for decisions }</ul>
        </>
    }
}

/// The years in which amounts for lunch elsewhere stand in no text at hand.
fn derived(years: &[Rules]) -> impl Iterator<Item = Text> {
    let has_derived = |rules: &&Rules| {
        let rows = rules.riksnorm().children.iter();
        let mut lunch = rows.filter_map(|row| row.lunch_elsewhere);
        lunch.any(|row| row.provenance != Provenance::Decided)
    };
    let years = years.iter().filter(has_derived);
    years.map(|rules| key::amounts_derived(rules.month().year().to_string()))
}

fn guidelines(t: &Texts, rules: &Rules) -> Html {
    let Some(set) = rules.guidelines() else {
        return Html::default();
    };
    let mut rent: Vec<&RentRow> = Vec::new();
    // A sort would weigh some kilobytes in the Wasm.
    for row in set.rent.iter() {
        rent.insert(
            rent.partition_point(|other| other.amount <= row.amount),
            row,
        );
    }
    let rows = rent
        .into_iter()
        .map(|row| {
            let one = key::amounts_rent_children;
            let name = children_of_row(row, one, key::amounts_rent_range, key::amounts_rent_from);
            (name, row.amount)
        })
        .chain(set.lodger.map(|lodger| (key::amounts_lodger(), lodger)))
        .map(|(name, amount)| {
            let amount = t.write(&kronor(amount.rounded()));
            html! { <tr><th scope="row">{ t.say(name) }</th><td class="amount">{ amount }</td></tr> }
        });
    html! {
        <>
            <table class="amounts">
                <caption>{ t.say(key::amounts_rent_title()) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.say(key::amounts_who()) }</th>
                        <th scope="col" class="amount">{ t.say(key::amounts_rent()) }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
            <p class="hint">{ t.say(decided(rules, set)) }</p>
            { for oddities(set).map(|text| html! { <p class="hint">{ t.say(text) }</p> }) }
        </>
    }
}

/// The decision on the municipality's guidelines.
pub(crate) fn decided(rules: &Rules, set: &GuidelineSet) -> Text {
    let municipality = rules.municipality().name();
    let year = set.from.year().to_string();
    key::rules_guideline(municipality, year, set.decision.as_ref())
}

/// What is known to be odd about the guidelines.
pub(crate) fn oddities(set: &GuidelineSet) -> impl Iterator<Item = Text> {
    let year = set.from.year().to_string();
    // The rows are for one adult or two alike.
    let overlap = set.overlaps(AdultCount::One).next();
    let overlap = overlap
        .map(|(_, low, high)| key::notice_guideline_bands_overlap(kronor(low), kronor(high)));
    std::iter::once(key::notice_guideline_from_earlier_year(year)).chain(overlap)
}
