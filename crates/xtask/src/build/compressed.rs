//! What a file weighs with gzip and Brotli, and the files that hosts send so.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::files::Files;

/// Brotli's quality and window as a careful host sets them.
const BROTLI_QUALITY: i32 = 11;
const BROTLI_WINDOW: i32 = 22;

/// What becomes smaller.
const KINDS: [&str; 6] = ["html", "js", "css", "txt", "svg", "wasm"];

/// Compresses as `gzip -9` does, without a name or a time.
///
/// # Errors
///
/// Never in practice: only memory is written.
pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

/// Compresses as far as Brotli can.
///
/// # Errors
///
/// Never in practice: only memory is written.
pub(crate) fn brotli(mut bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams {
        quality: BROTLI_QUALITY,
        lgwin: BROTLI_WINDOW,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    brotli::BrotliCompress(&mut bytes, &mut compressed, &params)?;
    Ok(compressed)
}

/// Lays the compressed files beside the originals, where they are smaller.
///
/// # Errors
///
/// Never in practice: only memory is written.
pub(crate) fn beside(site: &Files) -> Result<Files> {
    let mut all = site.clone();
    for (path, bytes) in site {
        let kind = Path::new(path).extension().and_then(OsStr::to_str);
        if !kind.is_some_and(|kind| KINDS.contains(&kind)) {
            continue;
        }
        for (end, compressed) in [("br", brotli(bytes)?), ("gz", gzip(bytes)?)] {
            if compressed.len() < bytes.len() {
                all.insert(format!("{path}.{end}"), compressed);
            }
        }
    }
    Ok(all)
}

/// Whether a file is one that lies beside another.
pub(crate) fn is_beside(path: &str) -> bool {
    let end = Path::new(path).extension().and_then(OsStr::to_str);
    matches!(end, Some("br" | "gz"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_smaller_lies_beside_and_is_the_same_each_time() {
        let text = b"Samma ord, samma ord, samma ord, samma ord, samma ord.".repeat(9);
        let site = Files::from([
            ("index.html".into(), text.clone()),
            ("bild.png".into(), text),
            ("kort.txt".into(), b"a".to_vec()),
        ]);
        let all = beside(&site).unwrap();
        let paths: Vec<&str> = all.keys().map(String::as_str).collect();
        let expected = [
            "bild.png",
            "index.html",
            "index.html.br",
            "index.html.gz",
            "kort.txt",
        ];
        assert_eq!(paths, expected);
        assert_eq!(beside(&site).unwrap(), all);
        assert!(is_beside("index.html.br") && !is_beside("index.html"));
    }
}
