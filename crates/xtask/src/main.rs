//! Builds, serves and checks Riksnorm: `cargo xtask`.

mod build;
mod check;
mod command;
mod files;
mod node;
mod output;
mod serve;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::output::say;
use crate::workspace::Workspace;

const HELP: &str = "\
cargo xtask dist                          build all of dist: the site, one file, the package; print sizes
cargo xtask serve [--port N] [--no-watch] build the site, serve it on this machine, rebuild on changes
cargo xtask test [CHECK …]                run every check, or only those named
cargo xtask size [PART …]                 print the sizes of what is in dist, or whose code the Wasm of a part is:
                                          resident, desk, package
cargo xtask browser                       print which browsers the tests use
cargo xtask reproduce                     build the last commit here and in another folder, and compare
cargo xtask fuzz [TARGET] [--minutes N]   search for an input that breaks a target of crates/fuzz, or each in turn
cargo xtask bench                         time an estimate: the rules, text to text, the npm package beside others
cargo xtask bench phone                   time the page on an old phone and a poor connection
";

fn main() -> ExitCode {
    run(std::env::args().skip(1)).unwrap_or_else(|problem| {
        eprintln!("{problem:#}");
        ExitCode::FAILURE
    })
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<ExitCode> {
    let Some(name) = arguments.next() else {
        say(&help());
        return Ok(ExitCode::SUCCESS);
    };
    let rest: Vec<String> = arguments.collect();
    match name.as_str() {
        "help" | "--help" | "-h" => say(&help()),
        "dist" => check::dist(&Workspace::find()?)?,
        "bench" if rest.is_empty() => check::bench::run(&Workspace::find()?)?,
        "bench" if rest == ["phone"] => check::bench::phone(&Workspace::find()?)?,
        "browser" => {
            for (_, path) in check::browsers::find()? {
                say(&format!("{}\n", path.display()));
            }
        }
        "fuzz" => check::fuzz::run(&Workspace::find()?, &check::fuzz::Options::read(rest)?)?,
        "reproduce" => check::reproduce::run(&Workspace::find()?)?,
        "size" if rest.is_empty() => check::budget::print_sizes(&Workspace::find()?)?,
        "size" => check::wasm_size::print(&Workspace::find()?, &rest)?,
        "serve" => serve::run(&Workspace::find()?, &serve::Options::read(rest)?)?,
        "test" => return check::run(&Workspace::find()?, &rest),
        other => bail!("There is no `cargo xtask {other}`. There is:\n\n{}", help()),
    }
    Ok(ExitCode::SUCCESS)
}

fn help() -> String {
    format!(
        "{HELP}\nChecks, in order: {}\n",
        check::all_names().join(" ")
    )
}
