//! The headers of `policy.rs` as files that web servers read, so that a host
//! has nothing to write by hand.

use std::fmt::Write;

use crate::build::asset::is_named_by_content;
use crate::build::policy::{ASK_EACH_TIME, For, Header, YEAR, cache_control, headers_of_all};
use crate::files::Files;

/// Where they lie in the checkout.
pub(crate) const FOLDER: &str = "dist/headers";

/// The file that hosts like Netlify read; it lies in the site too.
pub(crate) const UNDERSCORE: &str = "_headers";

/// A file named by its content, as a regular expression of its address.
const NAMED_BY_CONTENT: &str = r"-[0-9a-f]{8}\.[a-z]+$";

/// What files are handed out to, as a regular expression of their addresses;
/// the first holds for what no other fits.
fn addresses(to: For) -> &'static str {
    match to {
        For::Site => "",
        For::Portals => r"/embed/.*\.(js|css)$",
        For::Frames => r"/embed/.*\.html$",
    }
}

/// Every file, by its name, for a site of these paths.
pub(crate) fn files<'a>(paths: impl Iterator<Item = &'a str> + Clone) -> Files {
    let files = [
        (UNDERSCORE, underscore(paths.clone())),
        ("nginx.conf", nginx()),
        (".htaccess", apache()),
        ("web.config", iis(paths)),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    files.into_iter().collect()
}

/// What Netlify and others read, for a site at the root of its address. Rules that overlap are
/// joined by some of them, and a policy joined with another allows less than
/// either: so what differs stands at each file alone.
fn underscore<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::from("/*\n");
    push(&mut text, "  ", &headers_of_all());
    for path in paths {
        let folder = path.strip_suffix("index.html");
        let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
        for address in folder.into_iter().chain([path]) {
            let _ = writeln!(text, "/{address}");
            push(&mut text, "  ", &For::path(path).headers());
            let _ = writeln!(text, "  Cache-Control: {}", cache_control(path));
        }
    }
    text
}

fn push(text: &mut String, before: &str, headers: &[Header]) {
    for (name, value) in headers {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{before}{name}: {value}");
    }
}

/// The value of a header for each kind of file; empty where it is not sent.
fn values(name: &str) -> [(For, String); 3] {
    For::ALL.map(|to| {
        let mut headers = to.headers().into_iter();
        let found = headers.find(|(known, _)| *known == name);
        (to, found.map(|(_, value)| value).unwrap_or_default())
    })
}

/// The names of the headers that are not the same for all.
fn names() -> Vec<&'static str> {
    For::Frames
        .headers()
        .into_iter()
        .map(|(name, _)| name)
        .collect()
}

fn nginx() -> String {
    let mut text = String::from(
        "# For nginx: the maps belong in `http`, the rest in a `server` of the site's\n\
         # own, or in the `location` of its folder: `types` takes the place of those\n\
         # that hold around it, and so does an `add_header` further in.\n",
    );
    for name in names() {
        let _ = writeln!(text, "\nmap $uri ${} {{", variable(name));
        for (to, value) in values(name) {
            let _ = match to {
                For::Site => writeln!(text, "    default \"{value}\";"),
                _ => writeln!(text, "    \"~{}\" \"{value}\";", addresses(to)),
            };
        }
        text.push_str("}\n");
    }
    let _ = writeln!(
        text,
        "\nmap $uri $riksnorm_cache_control {{\n    default \"{ASK_EACH_TIME}\";\n    \
         \"~{NAMED_BY_CONTENT}\" \"{YEAR}\";\n}}\n\n# In `server`:"
    );
    for name in names() {
        let _ = writeln!(text, "add_header {name} ${} always;", variable(name));
    }
    text.push_str("add_header Cache-Control $riksnorm_cache_control;\n");
    for (name, value) in headers_of_all() {
        let _ = writeln!(text, "add_header {name} \"{value}\" always;");
    }
    text.push_str(
        "charset utf-8;\ncharset_types text/css text/javascript text/plain;\n\
         types {\n    text/html html;\n    text/css css;\n    text/javascript js;\n    \
         text/plain txt;\n    image/svg+xml svg;\n    application/wasm wasm;\n}\n",
    );
    text
}

fn variable(name: &str) -> String {
    format!("riksnorm_{}", name.to_lowercase().replace('-', "_"))
}

fn apache() -> String {
    let mut text = String::from(
        "# For Apache, in the site's folder: needs mod_headers, and AllowOverride\n\
         # FileInfo where it is read as .htaccess.\n\
         AddType application/wasm .wasm\nAddType text/javascript .js\n\
         AddCharset utf-8 .html .js .css .txt\n\n",
    );
    let mut set = |before: &str, headers: &[Header]| {
        for (name, value) in headers {
            let _ = writeln!(text, "{before}Header always set {name} \"{value}\"");
        }
    };
    set("", &headers_of_all());
    set("", &For::Site.headers());
    // Without `always`: that a file is missing must not be kept.
    let _ = writeln!(text, "Header set Cache-Control \"{ASK_EACH_TIME}\"");
    for to in [For::Portals, For::Frames] {
        let _ = writeln!(text, "\n<If \"%{{REQUEST_URI}} =~ m#{}#\">", addresses(to));
        for (name, value) in to.headers() {
            let _ = writeln!(text, "    Header always set {name} \"{value}\"");
        }
        text.push_str("</If>\n");
    }
    let _ = writeln!(
        text,
        "\n<If \"%{{REQUEST_URI}} =~ m#{NAMED_BY_CONTENT}#\">\n    \
         Header set Cache-Control \"{YEAR}\"\n</If>"
    );
    text
}

/// IIS knows no expressions of addresses here, so files are named.
fn iis<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <!-- For IIS, in the site's folder. -->\n<configuration>\n  <system.webServer>\n    \
         <staticContent>\n      <remove fileExtension=\".wasm\" />\n      \
         <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />\n      \
         <remove fileExtension=\".js\" />\n      \
         <mimeMap fileExtension=\".js\" mimeType=\"text/javascript; charset=utf-8\" />\n    \
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What each file is sent with is held against what is served here, by
    /// `tests/e2e/embed-headers.spec.mjs`.
    #[test]
    fn a_folder_s_address_is_sent_with_what_its_page_is() {
        let paths = ["bygg-in/index.html", "embed/1/sv.html", "index.html"];
        let text = underscore(paths.into_iter());
        let rule = |address: &str| {
            let (_, after) = text.split_once(&format!("\n{address}\n")).unwrap();
            after.split("\n/").next().unwrap().trim_end()
        };
        for (folder, page) in [("/", "/index.html"), ("/bygg-in/", "/bygg-in/index.html")] {
            assert_eq!(rule(folder), rule(page));
            assert_ne!(rule(folder), rule("/embed/1/sv.html"));
        }
    }
}
