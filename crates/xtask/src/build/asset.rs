//! A file whose name bears the hash of its content, so that it may be kept
//! for ever by whoever fetched it, and whose integrity the browser checks.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

/// Hex digits of the hash in the name.
const DIGITS: usize = 8;

/// A file of the site, named by its content.
#[derive(Clone)]
pub(crate) struct Asset {
    /// `app-1a2b3c4d.js`
    pub(crate) path: String,
    /// `sha384-…`, as the `integrity` attribute takes it.
    pub(crate) integrity: String,
    /// What is in it.
    pub(crate) bytes: Vec<u8>,
}

impl Asset {
    /// Names the file by its content.
    pub(crate) fn new(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        Self {
            path: format!("{stem}-{}.{extension}", &hash(&bytes)[..DIGITS]),
            integrity: integrity(&bytes),
            bytes,
        }
    }
}

/// What the browser holds a file against.
pub(crate) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

/// The SHA-384 hash in hex digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    hex(&Sha384::digest(bytes))
}

/// Bytes in hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Whether the name was given by [`Asset::new`].
pub(crate) fn is_named_by_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let hash = name
        .rsplit_once('.')
        .and_then(|(stem, _)| stem.rsplit_once('-'))
        .map_or("", |(_, hash)| hash);
    is_hash(hash)
}

/// Whether this is the hash in such a name.
pub(crate) fn is_hash(text: &str) -> bool {
    let is_hex = |digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    text.len() == DIGITS && text.bytes().all(is_hex)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let asset = Asset::new("app", "js", b"let a;".to_vec());
        assert!(is_named_by_content(&asset.path), "{}", asset.path);
        assert!(asset.path.starts_with("app-"));
        assert_ne!(asset.path, Asset::new("app", "js", b"let b;".to_vec()).path);
        // printf 'let a;' | openssl dgst -sha384 -binary | base64 -w0
        assert_eq!(
            asset.integrity,
            "sha384-a2/fTciDUgS9Ux351fbtCVO0n0jYkgLOIxKkwdl+/YXBTe58c2wv3J0uV4icmK0L"
        );
    }

    #[test]
    fn other_names_are_not_taken_for_hashed_ones() {
        for path in [
            "index.html",
            "favicon.svg",
            "app.js",
            "app-1a2b3c4.js",
            "app-1A2B3C4D.js",
            "app-1a2b3c4d",
            "bostad-aterkrav.html",
        ] {
            assert!(!is_named_by_content(path), "{path}");
        }
        assert!(is_named_by_content("texts-sv-1a2b3c4d.txt"));
        assert!(is_named_by_content("embed/app-1a2b3c4d.js"));
    }
}
