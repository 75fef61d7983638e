//! The browsers that the tests use.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// A program that the browser tests start.
pub(crate) struct Program {
    /// The variable that names it to the tests, and to us where it lies elsewhere.
    pub(crate) variable: &'static str,
    /// Debian's package that brings it.
    package: &'static str,
    /// Where it is used to lie.
    places: &'static [&'static str],
}

const PROGRAMS: &[Program] = &[
    Program {
        variable: "CHROMIUM",
        package: "chromium",
        places: &[
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        ],
    },
    // The same engine without windows: a page opens in a third of the time.
    Program {
        variable: "CHROMIUM_SHELL",
        package: "chromium-headless-shell",
        places: &["/usr/bin/chromium-headless-shell"],
    },
    Program {
        variable: "FIREFOX",
        package: "firefox-esr",
        places: &["/usr/bin/firefox-esr", "/usr/bin/firefox"],
    },
    // WebKit is driven by WebDriver, in windows on a screen that nobody sees.
    Program {
        variable: "WEBKIT_DRIVER",
        package: "webkit2gtk-driver",
        places: &["/usr/bin/WebKitWebDriver"],
    },
    Program {
        variable: "XVFB",
        package: "xvfb",
        places: &["/usr/bin/Xvfb"],
    },
    // WebKit leaves the page by TLS, to a server of the tests' own.
    Program {
        variable: "OPENSSL",
        package: "openssl",
        places: &["/usr/bin/openssl"],
    },
];

/// Finds each program of the browser tests.
///
/// # Errors
///
/// When one is missing: says which, and what to install.
pub(crate) fn find() -> Result<Vec<(&'static Program, PathBuf)>> {
    find_with(
        |program| env::var_os(program.variable).map(PathBuf::from),
        Path::is_file,
    )
}

fn find_with(
    named: impl Fn(&Program) -> Option<PathBuf>,
    is_there: impl Fn(&Path) -> bool,
) -> Result<Vec<(&'static Program, PathBuf)>> {
    let mut found = Vec::new();
    let mut missing = Vec::new();
    for program in PROGRAMS {
        let path = named(program)
            .into_iter()
            .chain(program.places.iter().map(PathBuf::from))
            .find(|path| is_there(path));
        match path {
            Some(path) => found.push((program, path)),
            None => missing.push(program.package),
        }
    }
    if !missing.is_empty() {
        let all: Vec<&str> = PROGRAMS.iter().map(|program| program.package).collect();
        bail!(
            "The browser tests lack {}. On Debian: apt-get install {}",
            missing.join(", "),
            all.join(" ")
        );
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_of_ones_own_comes_first() {
        let found = find_with(|_| Some(PathBuf::from("/opt/browser")), |_| true).unwrap();
        assert!(
            found
                .iter()
                .all(|(_, path)| path == Path::new("/opt/browser"))
        );
        let found = find_with(|_| None, |_| true).unwrap();
        assert_eq!(found[0].1, Path::new("/usr/bin/chromium"));
    }

    #[test]
    fn what_is_missing_is_said_with_what_to_install() {
        let problem = find_with(|_| None, |path| path.ends_with("chromium")).err();
        assert_eq!(
            problem.unwrap().to_string(),
            "The browser tests lack chromium-headless-shell, firefox-esr, webkit2gtk-driver, xvfb, \
             openssl. On Debian: apt-get install chromium chromium-headless-shell firefox-esr \
             webkit2gtk-driver xvfb openssl"
        );
    }
}
