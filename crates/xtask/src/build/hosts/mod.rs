//! The headers of `policy.rs` as files that web servers read, so that a host
//! has nothing to write by hand. `cargo xtask test hosts` runs nginx and Apache
//! with them.

mod apache;
mod iis;
mod nginx;

use std::fmt::Write;

use crate::build::policy::{For, Header, cache_control, headers_of_all};
use crate::files::Files;

/// Where they lie in the checkout.
pub(crate) const FOLDER: &str = "dist/headers";

/// The file that hosts like Netlify read; it lies in the site too.
pub(crate) const UNDERSCORE: &str = "_headers";

/// A file named by its content, as a regular expression of its address.
const NAMED_BY_CONTENT: &str = r"-[0-9a-f]{8}\.[a-z]+";

/// Every file, by its name, for a site of these paths.
pub(crate) fn files<'a>(paths: impl Iterator<Item = &'a str>) -> Files {
    let paths: Vec<&str> = paths.collect();
    let files = [
        (UNDERSCORE, underscore(&paths)),
        ("nginx-http.conf", nginx::http(&paths)),
        ("nginx-server.conf", nginx::server()),
        (".htaccess", apache::site(&paths)),
        ("apache-server.conf", apache::server()),
        ("web.config", iis::site(&paths)),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.into_bytes()));
    files.into_iter().collect()
}

/// What files are handed out to, as a regular expression of their addresses.
/// Pages are named one by one: the site may lie in a folder of any name, and
/// no other page of it may be framed by others.
fn addresses(to: For, paths: &[&str]) -> String {
    if to == For::Portals {
        return r"/embed/[0-9]+/[a-z0-9-]+\.(js|css)".into();
    }
    let named = paths.iter().filter(|path| For::path(path) == to);
    let named = named.map(|path| {
        let path = path.replace('.', r"\.");
        match path.strip_suffix(r"index\.html") {
            Some(folder) => format!(r"{folder}(index\.html)?"),
            None => path,
        }
    });
    format!("/({})", named.collect::<Vec<_>>().join("|"))
}

/// What Netlify and others read, for a site at the root of its address. Rules that overlap are
/// joined by some of them, and a policy joined with another allows less than
/// either: so what differs stands at each file alone.
fn underscore(paths: &[&str]) -> String {
    let mut text = String::new();
    let mut say = |address: &str, headers: &[Header]| {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{address}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    say("/*", &headers_of_all());
    for path in paths {
        let folder = path.strip_suffix("index.html");
        let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
        for address in folder.into_iter().chain([*path]) {
            let mut headers = For::path(path).headers();
            headers.push(("Cache-Control", cache_control(path).into()));
            say(&format!("/{address}"), &headers);
        }
    }
    text
}

/// A line for each header, as Apache has it.
fn push(text: &mut String, before: &str, headers: &[Header]) {
    for (name, value) in headers {
        let _ = writeln!(text, "{before}{name} \"{value}\"");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_in_a_folder_of_any_name_lets_only_the_embed_s_pages_be_framed() {
        let paths = ["index.html", "embed/1/sv.html", "embed/1/annan/en.html"];
        let pattern = addresses(For::Frames, &paths);
        assert_eq!(pattern, r"/(embed/1/sv\.html|embed/1/annan/en\.html)");
        let editors = ["bygg-in/index.html", "bygg-in/en/index.html"];
        let pattern = addresses(For::Editors, &editors);
        assert_eq!(
            pattern,
            r"/(bygg-in/(index\.html)?|bygg-in/en/(index\.html)?)"
        );
    }

    /// What each file is sent with is held against what is served here, by
    /// `tests/e2e/embed-headers.spec.mjs`.
    #[test]
    fn a_folder_s_address_is_sent_with_what_its_page_is() {
        let paths = ["bygg-in/index.html", "embed/1/sv.html", "index.html"];
        let text = underscore(&paths);
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
