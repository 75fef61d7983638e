//! The file for IIS.

use std::fmt::Write;

use crate::build::asset::is_named_by_content;
use crate::build::policy::{ASK_EACH_TIME, For, YEAR, headers_of_all};

/// IIS knows no expressions of addresses here, so files are named.
pub(super) fn site(paths: &[&str]) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- For IIS, in the site's folder. -->\n<configuration>\n  <system.webServer>\n    \
         <staticContent>\n      <remove fileExtension=\".wasm\" />\n      \
         <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />\n      \
         <remove fileExtension=\".js\" />\n      \
         <mimeMap fileExtension=\".js\" mimeType=\"text/javascript; charset=utf-8\" />\n      \
         <remove fileExtension=\".webmanifest\" />\n      \
         <mimeMap fileExtension=\".webmanifest\" mimeType=\"application/manifest+json\" />\n    \
         </staticContent>\n    <httpProtocol>\n      <customHeaders>\n",
    );
    // Taken away first: one that is set further out and again here is refused.
    let set = |name: &str, value: &str| {
        format!(
            "        <remove name=\"{name}\" />\n        \
             <add name=\"{name}\" value=\"{}\" />\n",
            value.replace('"', "&quot;")
        )
    };
    let all = For::Site.headers().into_iter().chain(headers_of_all());
    for (name, value) in all.chain([("Cache-Control", ASK_EACH_TIME.into())]) {
        text.push_str(&set(name, &value));
    }
    text.push_str("      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n");
    for path in paths {
        let mut headers = match For::path(path) {
            For::Site => Vec::new(),
            to => to.headers(),
        };
        if is_named_by_content(path) {
            headers.push(("Cache-Control", YEAR.into()));
        }
        if headers.is_empty() {
            continue;
        }
        let _ = write!(
            text,
            "  <location path=\"{path}\">\n    <system.webServer>\n      <httpProtocol>\n        \
             <customHeaders>\n"
        );
        for (name, value) in headers {
            text.push_str(&set(name, &value));
        }
        text.push_str(
            "        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  \
             </location>\n",
        );
    }
    text.push_str("</configuration>\n");
    text
}
