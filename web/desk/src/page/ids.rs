//! Ids of elements.

use std::sync::atomic::{AtomicUsize, Ordering};

/// An id that no other element has.
pub(crate) fn fresh_id() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("own-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}
