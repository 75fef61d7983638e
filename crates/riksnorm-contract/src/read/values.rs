//! Single values of a tree.

use std::ops::RangeInclusive;

use riksnorm::{Amount, Entered, Fault, Month, SignedAmount};

use super::Unread;
use crate::{number, value::Json, violation::Code};

pub(super) fn entered<V>(read: Result<V, Unread>) -> Entered<V, Unread> {
    read.map_or_else(Entered::Unread, Entered::Value)
}

pub(super) fn month(json: &Json<'_>) -> Result<Month, Unread> {
    let text = text(json)?;
    Month::parse(text).map_err(|not_a_month| Unread::quoting(Fault::from(not_a_month), text))
}

pub(super) fn amount(json: &Json<'_>) -> Result<Amount, Unread> {
    Ok(number::amount(number(json)?)?)
}

pub(super) fn signed_amount(json: &Json<'_>) -> Result<SignedAmount, Unread> {
    Ok(number::signed_amount(number(json)?)?)
}

pub(super) fn integer(json: &Json<'_>) -> Result<u8, Unread> {
    Ok(number::integer(number(json)?)?)
}

fn number(json: &Json<'_>) -> Result<f64, Unread> {
    match json {
        Json::Number(number) => Ok(*number),
        _ => Err(Code::InvalidType.into()),
    }
}

pub(super) fn flag(json: &Json<'_>) -> Result<bool, Unread> {
    match json {
        Json::Bool(flag) => Ok(*flag),
        _ => Err(Code::InvalidType.into()),
    }
}

pub(super) fn text<'a>(json: &'a Json<'_>) -> Result<&'a str, Unread> {
    match json {
        Json::Text(text) => Ok(text),
        _ => Err(Code::InvalidType.into()),
    }
}

/// The elements of a list that has as many as it may.
pub(super) fn list<'a, 'b>(
    json: &'a Json<'b>,
    lengths: RangeInclusive<usize>,
    fault: Fault,
) -> Result<&'a [Json<'b>], Unread> {
    match json {
        Json::List(elements) if lengths.contains(&elements.len()) => Ok(elements),
        Json::List(_) => Err(fault.into()),
        _ => Err(Code::InvalidType.into()),
    }
}
