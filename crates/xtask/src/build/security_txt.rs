//! Where to report a vulnerability, as RFC 9116 has it: for the site, at a
//! place that is looked for. Where the site lies in a folder, its host serves
//! the file at the root.

use anyhow::{Context, Result};

/// Where it lies in the site.
pub(crate) const PATH: &str = ".well-known/security.txt";

/// The file, for what `publiccode.yml` says of the repository and the release.
///
/// # Errors
///
/// When that names neither.
pub(crate) fn of(publiccode: &str) -> Result<String> {
    let value = |key: &str| {
        let line = publiccode.lines().find_map(|line| line.strip_prefix(key));
        let value = line.map(|line| line.trim().trim_matches('"'));
        value.with_context(|| format!("publiccode.yml has no {key}"))
    };
    let repository = value("url:")?.trim_end_matches(".git");
    let (year, day) = value("releaseDate:")?
        .split_once('-')
        .context("publiccode.yml has no date of the release")?;
    // The RFC asks for a year at most, and the build for no clock.
    let year = year.parse::<u16>()? + 1;
    Ok(format!(
        "Contact: {repository}/security\nExpires: {year}-{day}T00:00:00Z\n\
         Policy: {repository}/blob/main/SECURITY.md\nPreferred-Languages: sv, en\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_holds_a_year_from_the_release() {
        let text = of("name: A\nurl: https://example.org/a.git\nreleaseDate: \"2026-11-23\"\n");
        assert_eq!(
            text.unwrap(),
            "Contact: https://example.org/a/security\nExpires: 2027-11-23T00:00:00Z\n\
             Policy: https://example.org/a/blob/main/SECURITY.md\nPreferred-Languages: sv, en\n"
        );
        assert!(of("name: A").is_err());
    }
}
