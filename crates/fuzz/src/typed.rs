//! What residents type into a field: an amount that is read is one that the
//! rules take, and what is shown of it means the same.

use riksnorm::Amount;
use riksnorm_line::written_amount;

use crate::{amount, measure};

pub(crate) fn check(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    if let Ok(read) = amount::read(text) {
        let decimal = read.decimal();
        assert_eq!(Amount::new(decimal), Ok(read), "{text:?}");
        let kronor = read.rounded().get();
        assert!((0..=Amount::MAX_KRONOR).contains(&kronor), "{text:?}");
        // The line of the desk takes the same amount as it is printed.
        let printed = written_amount(&decimal.to_string());
        assert_eq!(Amount::read(&printed), Ok(read), "{text:?} {printed:?}");
    }
    if let Some(shown) = amount::grouped(text) {
        assert_eq!(amount::read(&shown), amount::read(text), "{text:?}");
        assert_eq!(amount::grouped(&shown).as_ref(), Some(&shown), "{text:?}");
    }
    if amount::is_personal_number(text) {
        assert!(text.chars().count() >= 10, "{text:?}");
    }
    // A number that is read is read again from its digits.
    let readers: [fn(&str) -> Option<u8>; 3] = [measure::age, measure::days, measure::people];
    for reader in readers {
        if let Some(number) = reader(text) {
            assert_eq!(reader(&number.to_string()), Some(number), "{text:?}");
        }
    }
}
