//! What the browser may do on behalf of a page, and how long files are kept:
//! the one place for it. The server sends it, the page says it once more for
//! hosts that send no headers, and `hosts/mod.rs` says it as other servers read
//! it.

use crate::build::asset::is_named_by_content;
use crate::build::offline;
use crate::files::is_page;

/// What counts in every page and in a header alike. What is not named, such as
/// `manifest-src`, `font-src` and `object-src`, is `'none'` by the first.
const CONTENT: &[&str] = &[
    "default-src 'none'",
    "style-src 'self'",
    "base-uri 'none'",
    // Nothing is sent anywhere, not even by a form when the script is missing.
    "form-action 'none'",
];

/// What counts in the pages of the apps besides.
const APP: &[&str] = &[
    // Wasm and texts.
    "connect-src 'self'",
    // Wasm is compiled in the browser; no script is ever made from text.
    "script-src 'self' 'wasm-unsafe-eval'",
    TEXT_STAYS_TEXT,
];

/// No HTML and no address of a script is made from text, anywhere.
const TEXT_STAYS_TEXT: &str = "require-trusted-types-for 'script'";

/// The icon in the tab; a frame has none.
const ICON: &[&str] = &["img-src 'self'"];

/// What counts besides where nothing is kept. By itself `worker-src` would be
/// what `script-src` is.
const NOTHING_KEPT: &[&str] = &["worker-src 'none'", "trusted-types 'none'"];

/// What counts besides in a page whose program people can keep. Its script
/// names its worker by a trusted type: see `web/script/offline/page.js`.
const KEPT: &[&str] = &[
    "worker-src 'self'",
    "manifest-src 'self'",
    "trusted-types riksnorm-offline",
];

/// What counts in the pages that show the embed in a frame.
const FRAMING: &[&str] = &["worker-src 'none'", "script-src 'self'", "frame-src 'self'"];

/// What counts besides where the address of the embed's script is written in
/// the page. The demo chooses it.
const CHOOSES_NO_SCRIPT: &[&str] = &[TEXT_STAYS_TEXT, "trusted-types 'none'"];

/// Who may show a page in a frame; a browser takes it only from a header.
const FRAMED_BY_ITSELF: &str = "frame-ancestors 'self'";

/// The embed's page is made to be framed by anybody. A host that wants to
/// choose its portals names their origins here instead.
const FRAMED_BY_ALL: &str = "frame-ancestors *";

/// What the demo portal, served on this machine only, takes from the origin
/// that it embeds. A portal on the web names one host.
const DEMO_PARTNER: &str = "http://127.0.0.1:*";

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

/// For files named by their content.
pub(crate) const YEAR: &str = "public, max-age=31536000, immutable";
/// For everything else.
pub(crate) const ASK_EACH_TIME: &str = "no-cache";

/// A response header.
pub(crate) type Header = (&'static str, String);

/// The policy as the page at this path says it in `<meta http-equiv>`.
pub(crate) fn content_for_page(path: &str) -> String {
    For::path(path).content()
}

fn permissions() -> String {
    let off = SWITCHED_OFF.iter().map(|name| format!("{name}=()"));
    // The answer can be copied as text, by a button.
    off.chain(["clipboard-write=(self)".to_owned()])
        .collect::<Vec<_>>()
        .join(", ")
}

/// To whom a file is handed out, by where it lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// The pages of the site itself, and what they load.
    Site,
    /// What the pages of others load: see `embed.rs`.
    Portals,
    /// A page of the embed: what portals show in a frame.
    Frames,
    /// The page for editors, which shows the embed in a frame.
    Editors,
    /// A page of the demo, which does too.
    Demo,
    /// A page of the site whose program people can keep: see `offline.rs`.
    Keeping,
}

impl For {
    /// All there are, the one that holds for what is not there first.
    pub(crate) const ALL: [Self; 6] = [
        Self::Site,
        Self::Portals,
        Self::Frames,
        Self::Editors,
        Self::Demo,
        Self::Keeping,
    ];

    /// To whom the file at this path is handed out.
    pub(crate) fn path(path: &str) -> Self {
        match path.strip_prefix("embed/") {
            Some(inside) if is_page(inside) => Self::Frames,
            Some(_) => Self::Portals,
            None if is_page(path) && path.starts_with("bygg-in/") => Self::Editors,
            None if is_page(path) && path.starts_with("demo/") => Self::Demo,
            None if is_keeping(path) => Self::Keeping,
            None => Self::Site,
        }
    }

    fn content(self) -> String {
        let own = match self {
            Self::Editors => [FRAMING, ICON, CHOOSES_NO_SCRIPT],
            Self::Demo => [FRAMING, ICON, &[]],
            Self::Keeping => [APP, ICON, KEPT],
            Self::Site => [APP, ICON, NOTHING_KEPT],
            Self::Portals | Self::Frames => [APP, &[], NOTHING_KEPT],
        };
        [CONTENT, &own.concat()].concat().join("; ")
    }

    /// The headers that are not the same for all.
    pub(crate) fn headers(self) -> Vec<Header> {
        let framed_by = match self {
            Self::Frames => FRAMED_BY_ALL,
            Self::Site | Self::Portals | Self::Editors | Self::Demo | Self::Keeping => {
                FRAMED_BY_ITSELF
            }
        };
        let loaded_by = match self {
            Self::Site | Self::Editors | Self::Demo | Self::Keeping => "same-origin",
            // Otherwise browsers keep it from the pages of others.
            Self::Portals | Self::Frames => "cross-origin",
        };
        let mut headers = vec![
            (
                "Content-Security-Policy",
                format!("{}; {framed_by}", self.content()),
            ),
            ("Cross-Origin-Resource-Policy", loaded_by.into()),
        ];
        if self == Self::Frames {
            // A portal that isolates itself may only hold frames that do too.
            headers.push(("Cross-Origin-Embedder-Policy", "require-corp".into()));
        }
        headers
    }
}

fn is_keeping(path: &str) -> bool {
    let folder = path.strip_suffix("index.html");
    let municipality = folder.and_then(|folder| folder.strip_suffix(offline::INSIDE));
    municipality.is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
}

/// The headers of every response, whatever it holds.
pub(crate) fn headers_of_all() -> Vec<Header> {
    vec![
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        ("Permissions-Policy", permissions()),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        // A year; a browser takes it from TLS alone, and for this host alone.
        ("Strict-Transport-Security", "max-age=31536000".into()),
    ]
}

/// The headers of the response with the file at this path.
pub(crate) fn headers(path: &str) -> Vec<Header> {
    let mut headers = For::path(path).headers();
    headers.extend(headers_of_all());
    headers
}

/// The same where the demo portal, at `localhost`, embeds what is served at
/// `127.0.0.1`. No host is told to send this.
pub(crate) fn headers_on_this_machine(path: &str) -> Vec<Header> {
    let mut headers = headers(path);
    if path.starts_with("demo/") && is_page(path) {
        for (name, value) in &mut headers {
            if *name == "Content-Security-Policy" {
                let scripts = format!("script-src 'self' {DEMO_PARTNER}");
                let frames = format!("frame-src 'self' {DEMO_PARTNER}");
                *value = value
                    .replace("script-src 'self'", &scripts)
                    .replace("frame-src 'self'", &frames);
            } else if *name == "Permissions-Policy" {
                // So that copying works in the frame; no port can be left open here.
                *value = value.replace("clipboard-write=(self)", "clipboard-write=*");
            }
        }
    }
    headers
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_header_names_those_who_may_frame() {
        for path in ["index.html", "embed/1/sv.html", "demo/index.html"] {
            let page = content_for_page(path);
            assert!(!page.contains("frame-ancestors"));
            let sent = header(path, "Content-Security-Policy").unwrap();
            assert!(
                sent.starts_with(&format!("{page}; frame-ancestors ")),
                "{sent}"
            );
        }
    }

    #[test]
    fn only_pages_that_show_a_frame_may() {
        let may = |path: &str| content_for_page(path).contains("frame-src 'self'");
        assert!(may("bygg-in/en/index.html") && may("demo/smal.html"));
        for path in [
            "index.html",
            "annan/index.html",
            "handlaggare/index.html",
            "embed/1/sv.html",
        ] {
            assert!(!may(path), "{path}");
            assert!(
                content_for_page(path).ends_with("trusted-types 'none'"),
                "{path}"
            );
        }
    }

    #[test]
    fn only_a_page_that_can_be_kept_has_a_worker() {
        let may = |path: &str| content_for_page(path).contains("worker-src 'self'; manifest-src");
        assert!(may("offline/index.html") && may("annan/offline/index.html"));
        for path in [
            "index.html",
            "handlaggare/index.html",
            "embed/1/sv.html",
            "embed/1/offline/index.html",
            "demo/offline/index.html",
            "offline/annan.html",
            "nooffline/index.html",
        ] {
            assert!(!may(path), "{path}");
            assert!(
                content_for_page(path).contains("worker-src 'none'"),
                "{path}"
            );
        }
    }

    #[test]
    fn nothing_weakens_the_policy() {
        let policy = header("index.html", "Content-Security-Policy").unwrap();
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

    fn header(path: &str, name: &str) -> Option<String> {
        let mut found = headers(path)
            .into_iter()
            .filter(|(known, _)| *known == name);
        let first = found.next().map(|(_, value)| value);
        assert_eq!(found.next(), None, "{name} is sent twice");
        first
    }

    #[test]
    fn only_the_embed_s_pages_are_framed_by_others() {
        for (path, framed_by, loaded_by) in [
            ("index.html", "frame-ancestors 'self'", "same-origin"),
            (
                "bygg-in/index.html",
                "frame-ancestors 'self'",
                "same-origin",
            ),
            ("app-1a2b3c4d.js", "frame-ancestors 'self'", "same-origin"),
            (
                "embed/1/riksnorm.js",
                "frame-ancestors 'self'",
                "cross-origin",
            ),
            ("embed/1/sv.html", "frame-ancestors *", "cross-origin"),
            ("", "frame-ancestors 'self'", "same-origin"),
        ] {
            let policy = header(path, "Content-Security-Policy").unwrap();
            assert!(policy.ends_with(framed_by), "{path}: {policy}");
            let loaded = header(path, "Cross-Origin-Resource-Policy");
            assert_eq!(loaded.as_deref(), Some(loaded_by), "{path}");
        }
    }

    #[test]
    fn only_the_demo_on_this_machine_takes_from_another_origin() {
        for path in [
            "index.html",
            "embed/1/sv.html",
            "demo/cms.css",
            "bygg-in/index.html",
        ] {
            assert_eq!(headers_on_this_machine(path), headers(path), "{path}");
        }
        let demo = headers_on_this_machine("demo/index.html");
        assert!(
            demo[0]
                .1
                .contains("; script-src 'self' http://127.0.0.1:*; ")
        );
        assert!(
            demo[0]
                .1
                .contains("; frame-src 'self' http://127.0.0.1:*; ")
        );
        assert!(
            demo.iter()
                .any(|(_, value)| value.contains("clipboard-write=*"))
        );
        assert!(!headers("demo/index.html")[0].1.contains("127.0.0.1"));
    }
}
