//! `cargo xtask serve`: the site on this machine, built anew on changes.

mod answer;
mod server;
mod watch;

pub(crate) use self::answer::Site;
pub(crate) use self::server::Server;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::build::site;
use crate::files::{Files, is_page};
use crate::node::Node;
use crate::output::say;
use crate::problem::in_words;
use crate::serve::watch::Look;
use crate::workspace::Workspace;

/// How the site is served.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    port: u16,
    watch: bool,
}

impl Options {
    /// Reads `--port N` and `--no-watch`.
    ///
    /// # Errors
    ///
    /// When there is anything else.
    pub(crate) fn read(arguments: Vec<String>) -> Result<Self> {
        let mut options = Self {
            port: 8080,
            watch: true,
        };
        let mut arguments = lexopt::Parser::from_args(arguments);
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("no-watch") => options.watch = false,
                other => bail!(
                    "{} (`cargo xtask serve` takes --port N and --no-watch)",
                    other.unexpected()
                ),
            }
        }
        Ok(options)
    }
}

/// Builds and serves the site until it is interrupted.
///
/// # Errors
///
/// When the first build fails or no port is free.
pub(crate) fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    let node = Node::find(workspace)
        .inspect_err(|problem| {
            eprintln!(
                "{}\nWithout it wasm-opt is skipped: the app works, but is larger.",
                in_words(problem)
            );
        })
        .ok();
    let folders = ["web", "public", "crates"].map(|folder| workspace.path(folder));
    let mut look = Look::at(&folders);
    site::build(workspace, node.as_ref())?;
    let mut number = 0_u32;
    let load = |number| -> Result<Site> {
        let files = site::read(workspace)?;
        Ok(Site::new(if options.watch {
            with_reload(files, number)?
        } else {
            files
        }))
    };
    let server = Server::start(options.port, load(number)?)?;
    say(&format!("Riksnorm is served at {}\n", server.address()));
    loop {
        // Without watching there is nothing to do but serve.
        if !options.watch {
            std::thread::park();
            continue;
        }
        look = look.wait_for_change(&folders);
        say("Something has changed: building.\n");
        let replacement = site::build(workspace, node.as_ref()).and_then(|()| {
            number += 1;
            load(number)
        });
        match replacement {
            Ok(site) => {
                server.replace(site);
                say(&format!("Riksnorm is served at {}\n", server.address()));
            }
            Err(problem) => eprintln!("{}\nThe last build is still served.", in_words(&problem)),
        }
    }
}

/// The pages with a script that reloads them after a build. It is a file of
/// the same origin, so the policy stays as it is.
fn with_reload(mut files: Files, build: u32) -> Result<Files> {
    for (path, bytes) in &mut files {
        if is_page(path) {
            let page = String::from_utf8(std::mem::take(bytes))
                .with_context(|| format!("{path} is not UTF-8."))?;
            let script = "<script src=\"/-/reload.js\" defer></script>\n</body>";
            *bytes = page.replacen("</body>", script, 1).into_bytes();
        }
    }
    files.insert("-/reload.js".into(), include_bytes!("reload.js").to_vec());
    files.insert("-/build".into(), build.to_string().into_bytes());
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> Result<Options> {
        Options::read(arguments.iter().copied().map(String::from).collect())
    }

    #[test]
    fn options_are_read() {
        let plain = Options {
            port: 8080,
            watch: true,
        };
        assert_eq!(read(&[]).unwrap(), plain);
        let other = Options {
            port: 9000,
            watch: false,
        };
        assert_eq!(read(&["--port", "9000", "--no-watch"]).unwrap(), other);
        assert_eq!(read(&["--no-watch", "--port=9000"]).unwrap(), other);
        assert!(read(&["--port", "eighty"]).is_err());
        assert!(read(&["--watch"]).is_err());
    }

    #[test]
    fn only_pages_reload() {
        let files = Files::from([
            ("index.html".into(), b"<body></body>".to_vec()),
            ("app.js".into(), b"'</body>'".to_vec()),
        ]);
        let files = with_reload(files, 3).unwrap();
        assert_eq!(
            files["index.html"],
            b"<body><script src=\"/-/reload.js\" defer></script>\n</body>"
        );
        assert_eq!(files["app.js"], b"'</body>'");
        assert_eq!(files["-/build"], b"3");
    }
}
