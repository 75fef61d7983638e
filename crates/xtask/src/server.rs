//! Serves a site to this machine only.

use std::io::Cursor;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, anyhow};
use socket2::SockRef;
use tiny_http::{Header, Request as Asked, Response, StatusCode};

use crate::answer::{Request, Site};

/// A browser opens six connections to a host.
const WORKERS: usize = 6;

/// How many ports are tried when the first is taken.
const PORTS: u16 = 20;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    http: Arc<tiny_http::Server>,
    site: Arc<RwLock<Arc<Site>>>,
    address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

impl Server {
    /// Serves the site at the port or the next free one; at any free one
    /// where the port is 0.
    ///
    /// # Errors
    ///
    /// When no port is free.
    pub(crate) fn start(port: u16, site: Site) -> Result<Self> {
        let listener = listen(port)?;
        let address = listener.local_addr()?;
        // Otherwise each answer waits some 40 ms for more to send with it.
        SockRef::from(&listener).set_tcp_nodelay(true)?;
        let http = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow!("The server could not be started: {error}"))?;
        let http = Arc::new(http);
        let site = Arc::new(RwLock::new(Arc::new(site)));
        let workers = (0..WORKERS)
            .map(|_| {
                let (http, site) = (Arc::clone(&http), Arc::clone(&site));
                thread::spawn(move || work(&http, &site))
            })
            .collect();
        Ok(Self {
            http,
            site,
            address,
            workers,
        })
    }

    /// `http://127.0.0.1:8080/`
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Serves another site from now on.
    pub(crate) fn replace(&self, site: Site) {
        *self.site.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.http.unblock();
        }
        for worker in self.workers.drain(..) {
            // A worker that has died has nothing left to end.
            let _ = worker.join();
        }
    }
}

fn listen(port: u16) -> Result<TcpListener> {
    let last = if port == 0 {
        0
    } else {
        port.saturating_add(PORTS)
    };
    (port..=last)
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .with_context(|| {
            format!("The ports {port} to {last} are all taken: choose another with --port.")
        })
}

fn work(http: &tiny_http::Server, site: &RwLock<Arc<Site>>) {
    while let Ok(asked) = http.recv() {
        let site = Arc::clone(&site.read().unwrap_or_else(PoisonError::into_inner));
        // A reader who has gone away is no problem of the server.
        let _ = respond(asked, &site);
    }
}

fn respond(asked: Asked, site: &Site) -> std::io::Result<()> {
    let method = asked.method().to_string();
    let answer = site.answer(Request {
        method: &method,
        address: asked.url(),
        accept_encoding: header(&asked, "Accept-Encoding"),
        if_none_match: header(&asked, "If-None-Match"),
    });
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(*name, value.as_bytes()).ok())
        .collect();
    let response = Response::new(
        StatusCode(answer.status),
        headers,
        Cursor::new(answer.body),
        Some(answer.body.len()),
        None,
    )
    // The length is known: nothing is gained by sending pieces.
    .with_chunked_threshold(usize::MAX);
    asked.respond(response)
}

fn header<'a>(asked: &'a Asked, name: &'static str) -> &'a str {
    asked
        .headers()
        .iter()
        .find(|header| header.field.equiv(name))
        .map_or("", |header| header.value.as_str())
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;
    use crate::files::Files;

    fn site(page: &str) -> Site {
        Site::new(Files::from([("index.html".into(), page.into())]))
    }

    fn ask(server: &Server, method: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(
            stream,
            "{method} / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    #[test]
    fn a_page_is_served_until_another_takes_its_place() {
        let server = Server::start(0, site("ett")).unwrap();
        let answer = ask(&server, "GET");
        assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.contains("Content-Security-Policy: default-src 'none'"));
        assert!(answer.ends_with("\r\n\r\nett"));
        server.replace(site("två"));
        assert!(ask(&server, "GET").ends_with("\r\n\r\ntvå"));
    }

    #[test]
    fn head_has_the_length_and_no_body() {
        let server = Server::start(0, site("ett")).unwrap();
        let answer = ask(&server, "HEAD");
        assert!(answer.contains("Content-Length: 3\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"));
    }

    #[test]
    fn a_taken_port_gives_the_next() {
        let first = Server::start(0, site("ett")).unwrap();
        let second = Server::start(first.address.port(), site("två")).unwrap();
        assert_ne!(first.address, second.address);
    }
}
