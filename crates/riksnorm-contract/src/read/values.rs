//! Single values of a tree.

use std::ops::RangeInclusive;

use riksnorm::{Amount, Entered, Fault, Month, SignedAmount};

use super::Unread;
use crate::{
    number,
    tree::{Tree, Value},
    violation::Code,
};

pub(super) fn entered<V>(read: Result<V, Unread>) -> Entered<V, Unread> {
    read.map_or_else(Entered::Unread, Entered::Value)
}

pub(super) fn month<T: Tree>(tree: &T) -> Result<Month, Unread> {
    let text = text(tree)?;
    Month::parse(&text).map_err(|not_a_month| Unread::quoting(Fault::from(not_a_month), text))
}

pub(super) fn amount<T: Tree>(tree: &T) -> Result<Amount, Unread> {
    Ok(number::amount(number(tree)?)?)
}

pub(super) fn signed_amount<T: Tree>(tree: &T) -> Result<SignedAmount, Unread> {
    Ok(number::signed_amount(number(tree)?)?)
}

pub(super) fn integer<T: Tree>(tree: &T) -> Result<u8, Unread> {
    Ok(number::integer(number(tree)?)?)
}

fn number<T: Tree>(tree: &T) -> Result<f64, Unread> {
    match tree.value() {
        Value::Number(number) => Ok(number),
        _ => Err(Code::InvalidType.into()),
    }
}

pub(super) fn flag<T: Tree>(tree: &T) -> Result<bool, Unread> {
    match tree.value() {
        Value::Bool(flag) => Ok(flag),
        _ => Err(Code::InvalidType.into()),
    }
}

pub(super) fn text<T: Tree>(tree: &T) -> Result<String, Unread> {
    match tree.value() {
        Value::Text(text) => Ok(text),
        _ => Err(Code::InvalidType.into()),
    }
}

pub(super) fn list_length<T: Tree>(
    tree: &T,
    lengths: RangeInclusive<usize>,
    fault: Fault,
) -> Result<usize, Unread> {
    match tree.value() {
        Value::List(length) if lengths.contains(&length) => Ok(length),
        Value::List(_) => Err(fault.into()),
        _ => Err(Code::InvalidType.into()),
    }
}
