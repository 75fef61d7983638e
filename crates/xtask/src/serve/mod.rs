//! `cargo xtask serve`: the site on this machine, built anew on changes.

mod reload;
mod server;
mod site;
mod watch;

use anyhow::{Result, bail};
use axum::Router;
use lexopt::prelude::*;

use self::reload::{Builds, with_reload};
use self::server::Server;
use self::watch::Look;
use crate::build;
use crate::node::Node;
use crate::output::say;
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
            eprintln!("{problem:#}\nWithout it wasm-opt is skipped: the app works, but is larger.");
        })
        .ok();
    let folders = ["web", "public", "crates"].map(|folder| workspace.path(folder));
    let mut look = Look::at(&folders);
    build::site::build(workspace, node.as_ref())?;
    let builds = Builds::default();
    let mut routes = files(workspace)?;
    if options.watch {
        routes = with_reload(routes, builds.clone());
    }
    let server = Server::start(options.port, site::as_hosted(routes))?;
    say(&format!("Riksnorm is served at {}\n", server.address()));
    loop {
        // Without watching there is nothing to do but serve.
        if !options.watch {
            std::thread::park();
            continue;
        }
        look = look.wait_for_change(&folders);
        say("Something has changed: building.\n");
        match build::site::build(workspace, node.as_ref()) {
            Ok(()) => {
                builds.add();
                say(&format!("Riksnorm is served at {}\n", server.address()));
            }
            Err(problem) => eprintln!("{problem:#}\nThe last build is still served."),
        }
    }
}

/// Serves the built site, for tests, until the server is dropped.
///
/// # Errors
///
/// When nothing has been built.
pub(crate) fn built(workspace: &Workspace) -> Result<Server> {
    Server::start(0, site::as_hosted(files(workspace)?))
}

/// The site as a host has it that lets people keep the program.
fn files(workspace: &Workspace) -> Result<Router> {
    let laid_in = workspace.path(build::offline::FOLDER);
    Ok(site::files(&build::site::folder(workspace)?, &laid_in))
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
}
