//! What is answered to a request. All files are in memory and found by their
//! exact name, so no address can lead outside the site.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::build::asset::hex;
use crate::build::hosts;
use crate::build::policy::{self, Header};
use crate::compress::{brotli, gzip};
use crate::files::Files;

/// A built site, ready to be served.
pub(crate) struct Site {
    files: BTreeMap<String, File>,
}

struct File {
    kind: &'static str,
    tag: String,
    bytes: Vec<u8>,
    // Compressed when someone first asks for it, which is most often never.
    gzip: OnceLock<Option<Vec<u8>>>,
    brotli: OnceLock<Option<Vec<u8>>>,
}

/// What of a request counts.
#[derive(Clone, Copy, Default)]
pub(crate) struct Request<'a> {
    /// `GET`, `HEAD`…
    pub(crate) method: &'a str,
    /// The path, with or without a query.
    pub(crate) address: &'a str,
    /// The header `Accept-Encoding`.
    pub(crate) accept_encoding: &'a str,
    /// The header `If-None-Match`.
    pub(crate) if_none_match: &'a str,
}

/// A response; to `HEAD` the body is left out by the server.
pub(crate) struct Answer<'a> {
    /// 200, 304, 404, 405
    pub(crate) status: u16,
    /// All but the length.
    pub(crate) headers: Vec<Header>,
    /// What is sent.
    pub(crate) body: &'a [u8],
}

impl Site {
    /// Takes the files of a built site.
    pub(crate) fn new(files: Files) -> Self {
        let files = files
            .into_iter()
            // Hosts read this one and do not hand it out.
            .filter(|(path, _)| path != hosts::UNDERSCORE)
            .map(|(path, bytes)| {
                let file = File {
                    kind: kind(&path),
                    tag: format!("\"{}\"", &hex(&bytes)[..16]),
                    bytes,
                    gzip: OnceLock::new(),
                    brotli: OnceLock::new(),
                };
                (path, file)
            })
            .collect();
        Self { files }
    }

    /// Answers one request.
    pub(crate) fn answer(&self, request: Request) -> Answer<'_> {
        let found = self.find(request.address);
        let path = found.map_or("", |(path, _)| path.as_str());
        let mut headers = policy::headers_on_this_machine(path);
        if !matches!(request.method, "GET" | "HEAD") {
            headers.push(("Allow", "GET, HEAD".into()));
            return said(405, headers, "Only GET and HEAD are answered here.\n");
        }
        let Some((path, file)) = found else {
            headers.push(("Cache-Control", "no-cache".into()));
            return said(404, headers, "Sidan finns inte.\n");
        };

        headers.push(("Cache-Control", policy::cache_control(path).into()));
        headers.push(("Vary", "Accept-Encoding".into()));
        let (encoding, body) = file.encoded(request.accept_encoding);
        // A tag stands for the very bytes that are sent.
        let tag = format!("{}-{encoding}\"", file.tag.trim_end_matches('"'));
        let is_known = request.if_none_match.contains(&tag);
        headers.push(("ETag", tag));
        if is_known {
            return Answer {
                status: 304,
                headers,
                body: &[],
            };
        }
        headers.push(("Content-Type", file.kind.into()));
        if encoding != "identity" {
            headers.push(("Content-Encoding", encoding.into()));
        }
        Answer {
            status: 200,
            headers,
            body,
        }
    }

    fn find(&self, address: &str) -> Option<(&String, &File)> {
        let path = address.split(['?', '#']).next()?.strip_prefix('/')?;
        if path.is_empty() || path.ends_with('/') {
            self.files.get_key_value(&format!("{path}index.html"))
        } else {
            self.files.get_key_value(path)
        }
    }
}

impl File {
    fn encoded(&self, accepted: &str) -> (&'static str, &[u8]) {
        if is_compressible(self.kind) {
            if accepts(accepted, "br")
                && let Some(bytes) = self.brotli.get_or_init(|| brotli(&self.bytes).ok())
            {
                return ("br", bytes);
            }
            if accepts(accepted, "gzip")
                && let Some(bytes) = self.gzip.get_or_init(|| gzip(&self.bytes).ok())
            {
                return ("gzip", bytes);
            }
        }
        ("identity", &self.bytes)
    }
}

fn said(status: u16, mut headers: Vec<Header>, text: &'static str) -> Answer<'static> {
    headers.push(("Content-Type", "text/plain; charset=utf-8".into()));
    Answer {
        status,
        headers,
        body: text.as_bytes(),
    }
}

fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|choice| {
        let mut parts = choice.split(';').map(str::trim);
        let is_refused = |quality: &str| {
            quality
                .strip_prefix("q=")
                .and_then(|number| number.parse::<f32>().ok())
                .is_some_and(|number| number <= 0.0)
        };
        parts.next() == Some(encoding) && !parts.any(is_refused)
    })
}

fn kind(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

fn is_compressible(kind: &str) -> bool {
    !matches!(
        kind,
        "image/png" | "image/x-icon" | "application/pdf" | "application/octet-stream"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let files = [
            ("index.html", "<!doctype html>"),
            ("om/index.html", "<!doctype html><title>Om</title>"),
            ("app-1a2b3c4d.js", "let a;"),
            ("app-1a2b3c4d.wasm", "\0asm"),
            ("bild.png", "png"),
            ("_headers", "/*"),
        ];
        Site::new(
            files
                .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
                .into(),
        )
    }

    fn get(address: &str) -> Request<'_> {
        Request {
            method: "GET",
            address,
            ..Request::default()
        }
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        let mut found = answer.headers.iter().filter(|(known, _)| *known == name);
        let first = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} is sent twice");
        first
    }

    #[test]
    fn every_answer_bears_the_policy() {
        let site = site();
        for (method, address) in [("GET", "/"), ("GET", "/nope"), ("POST", "/")] {
            let answer = site.answer(Request {
                method,
                address,
                ..Request::default()
            });
            for (name, value) in policy::headers("") {
                assert_eq!(header(&answer, name), Some(value.as_str()));
            }
        }
    }

    #[test]
    fn a_folder_is_its_index() {
        let site = site();
        assert_eq!(site.answer(get("/")).body, b"<!doctype html>");
        assert_eq!(site.answer(get("/?a=b")).body, b"<!doctype html>");
        assert_eq!(site.answer(get("/om/")).status, 200);
        assert_eq!(site.answer(get("/om")).status, 404);
    }

    #[test]
    fn the_kind_is_told() {
        let site = site();
        let kind = |address| header(&site.answer(get(address)), "Content-Type").map(String::from);
        assert_eq!(kind("/").unwrap(), "text/html; charset=utf-8");
        assert_eq!(kind("/app-1a2b3c4d.wasm").unwrap(), "application/wasm");
        assert_eq!(
            kind("/app-1a2b3c4d.js?again=1").unwrap(),
            "text/javascript; charset=utf-8"
        );
    }

    #[test]
    fn no_address_leads_outside() {
        let site = site();
        for address in [
            "/../Cargo.toml",
            "/om/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/./index.html",
            "/om\\..\\index.html",
            "index.html",
            "",
            "/_headers",
        ] {
            assert_eq!(site.answer(get(address)).status, 404, "{address}");
        }
    }

    #[test]
    fn only_reading_is_answered() {
        let site = site();
        let answer = site.answer(Request {
            method: "POST",
            ..get("/")
        });
        assert_eq!(answer.status, 405);
        assert_eq!(header(&answer, "Allow"), Some("GET, HEAD"));
        let head = Request {
            method: "HEAD",
            ..get("/")
        };
        assert_eq!(site.answer(head).status, 200);
    }

    #[test]
    fn a_page_that_is_known_is_not_sent_again() {
        let site = site();
        let first = site.answer(get("/"));
        let tag = header(&first, "ETag").unwrap();
        let again = site.answer(Request {
            if_none_match: tag,
            ..get("/")
        });
        assert_eq!((again.status, again.body.len()), (304, 0));
    }

    #[test]
    fn the_smallest_accepted_encoding_is_sent() {
        let site = site();
        let encoding = |address, accept_encoding| {
            let answer = site.answer(Request {
                accept_encoding,
                ..get(address)
            });
            header(&answer, "Content-Encoding").map(String::from)
        };
        assert_eq!(encoding("/", "gzip, deflate, br").unwrap(), "br");
        assert_eq!(encoding("/", "gzip, br;q=0").unwrap(), "gzip");
        assert_eq!(encoding("/", ""), None);
        assert_eq!(encoding("/bild.png", "gzip, br"), None);
    }
}
