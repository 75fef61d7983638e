//! The files for nginx: one for `http`, one for the site's `server`.

use std::fmt::Write;

use super::{NAMED_BY_CONTENT, addresses};
use crate::build::policy::{ASK_EACH_TIME, For, YEAR, headers_of_all};

/// What is kept of a visit: the day, and which file was fetched with what
/// success. Not who fetched it, with what browser, or when on that day.
const LOG: &str = r#"
# What the log keeps of a visit: the day, the file, and whether it went well.
# Not the address of the visitor, the browser, or the time of day: the file
# tells the language, and together they could tell who it was.
map $time_iso8601 $riksnorm_day {
    default "";
    "~^(?<riksnorm_date>[0-9-]{10})" $riksnorm_date;
}
log_format riksnorm '$riksnorm_day $status $request_method $uri $body_bytes_sent';
"#;

const SERVER: &str = r"
# nginx writes the visitor's address into each line of the error log: only what
# stops the server is kept. Proxies and firewalls before it have logs too.
access_log /var/log/nginx/riksnorm.log riksnorm;
error_log /var/log/nginx/riksnorm-error.log crit;

# The files lie beside the originals, compressed as far as can be. With the
# module for Brotli: brotli_static on;
gzip_static on;
gzip_vary on;

charset utf-8;
charset_types text/css text/javascript text/plain;
types {
    text/html html;
    text/css css;
    text/javascript js;
    text/plain txt;
    image/svg+xml svg;
    application/manifest+json webmanifest;
    application/wasm wasm;
}
";

/// What differs by address, and how visits are logged.
pub(super) fn http(paths: &[&str]) -> String {
    let mut text = String::from(
        "# For nginx, in `http`: as a file of conf.d, or by `include`. With it goes\n\
         # nginx-server.conf.\n",
    );
    for name in names() {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\nmap $uri ${} {{", variable(name));
        for to in For::ALL {
            let value = value(to, name);
            let _ = match to {
                For::Site => writeln!(text, "    default \"{value}\";"),
                _ => writeln!(text, "    \"~{}$\" \"{value}\";", addresses(to, paths)),
            };
        }
        text.push_str("}\n");
    }
    let _ = writeln!(
        text,
        "\nmap $uri $riksnorm_cache_control {{\n    default \"{ASK_EACH_TIME}\";\n    \
         \"~{NAMED_BY_CONTENT}$\" \"{YEAR}\";\n}}"
    );
    text.push_str(LOG);
    text
}

/// What the site is sent with.
pub(super) fn server() -> String {
    let mut text = String::from(
        "# For nginx, by `include` in a `server` of the site's own, or in the\n\
         # `location` of its folder: `types` takes the place of those that hold around\n\
         # it, and so does an `add_header` further in.\n\n",
    );
    for name in names() {
        let _ = writeln!(text, "add_header {name} ${} always;", variable(name));
    }
    text.push_str("add_header Cache-Control $riksnorm_cache_control;\n");
    for (name, value) in headers_of_all() {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    text.push_str(SERVER);
    text
}

/// The names of the headers that are not the same for all.
fn names() -> Vec<&'static str> {
    let headers = For::Frames.headers().into_iter();
    headers.map(|(name, _)| name).collect()
}

/// The value of a header for a kind of file; empty where it is not sent.
fn value(to: For, name: &str) -> String {
    let mut headers = to.headers().into_iter();
    let found = headers.find(|(known, _)| *known == name);
    found.map(|(_, value)| value).unwrap_or_default()
}

fn variable(name: &str) -> String {
    format!("riksnorm_{}", name.to_lowercase().replace('-', "_"))
}
