//! What the browser may do on behalf of a page, and how long files are kept:
//! the one place for it. The server sends it, the page says it once more for
//! hosts that send no headers, and `_headers` says it to hosts that read one.

use std::fmt::Write;

use crate::asset::is_named_by_content;

/// What counts in a page and in a header alike.
const CONTENT: &[&str] = &[
    "default-src 'none'",
    // Wasm is compiled in the browser; no script is ever made from text.
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    // Nothing is sent anywhere, not even by a form when the script is missing.
    "form-action 'none'",
];

/// What a browser takes only from a header.
const CONTENT_BY_HEADER: &str = "frame-ancestors 'self'";

/// Everything a page could ask the device for and this one never does. Only
/// names that Chromium knows: it warns about any other.
const SWITCHED_OFF: &[&str] = &[
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "otp-credentials",
    "payment",
    "picture-in-picture",
    "publickey-credentials-create",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "sync-xhr",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

const YEAR: &str = "public, max-age=31536000, immutable";
const ASK_EACH_TIME: &str = "no-cache";

/// A response header.
pub(crate) type Header = (&'static str, String);

/// The policy as a page says it in `<meta http-equiv>`.
pub(crate) fn content_for_page() -> String {
    CONTENT.join("; ")
}

fn content_for_header() -> String {
    format!("{}; {CONTENT_BY_HEADER}", content_for_page())
}

fn permissions() -> String {
    let off = SWITCHED_OFF.iter().map(|name| format!("{name}=()"));
    // The answer can be copied as text, by a button.
    off.chain(["clipboard-write=(self)".to_owned()])
        .collect::<Vec<_>>()
        .join(", ")
}

/// The headers of every response, whatever it holds.
pub(crate) fn headers() -> Vec<Header> {
    vec![
        ("Content-Security-Policy", content_for_header()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", permissions()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
    ]
}

/// How long a file may be kept: for ever where its name is bound to its
/// content; anything else is asked for again each time.
pub(crate) fn cache_control(path: &str) -> &'static str {
    if is_named_by_content(path) {
        YEAR
    } else {
        ASK_EACH_TIME
    }
}

/// `_headers`, as Netlify, Cloudflare Pages and others read it. Each file is
/// named, since rules that overlap are joined by some hosts.
pub(crate) fn headers_file<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::from("/*\n");
    let mut rule = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {name}: {value}");
    };
    for (name, value) in headers() {
        rule(name, &value);
    }
    for path in paths {
        let address = path
            .strip_suffix("index.html")
            .filter(|folder| folder.is_empty() || folder.ends_with('/'));
        for address in address.into_iter().chain([path]) {
            let _ = write!(
                text,
                "/{address}\n  Cache-Control: {}\n",
                cache_control(path)
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_header_names_those_who_may_frame() {
        assert!(!content_for_page().contains("frame-ancestors"));
        assert!(content_for_header().ends_with("; frame-ancestors 'self'"));
    }

    #[test]
    fn nothing_weakens_the_policy() {
        let policy = content_for_header();
        for weak in ["unsafe-inline", "'unsafe-eval'", "*", "data:", "http"] {
            assert!(!policy.contains(weak), "{weak}");
        }
        assert!(policy.starts_with("default-src 'none'"));
    }

    #[test]
    fn only_what_is_named_by_content_is_kept() {
        assert_eq!(cache_control("app-1a2b3c4d.js"), YEAR);
        assert_eq!(cache_control("index.html"), ASK_EACH_TIME);
        assert_eq!(cache_control("favicon.svg"), ASK_EACH_TIME);
    }

    #[test]
    fn the_headers_file_says_the_same() {
        let text = headers_file(["app-1a2b3c4d.js", "index.html", "om/index.html"].into_iter());
        for (name, value) in headers() {
            assert!(text.contains(&format!("  {name}: {value}\n")), "{name}");
        }
        let files = text.split_once("/app-").map(|(_, files)| files);
        assert_eq!(
            files,
            Some(
                "1a2b3c4d.js\n  Cache-Control: public, max-age=31536000, immutable\n\
                 /\n  Cache-Control: no-cache\n\
                 /index.html\n  Cache-Control: no-cache\n\
                 /om/\n  Cache-Control: no-cache\n\
                 /om/index.html\n  Cache-Control: no-cache\n"
            )
        );
    }
}
