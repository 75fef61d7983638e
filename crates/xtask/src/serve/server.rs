//! Serves a site to this machine only.

use std::convert::Infallible;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, HeaderName, IF_NONE_MATCH};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use crate::serve::answer::{Request, Site};

/// How many ports are tried when the first is taken.
const PORTS: u16 = 20;

type Shared = Arc<RwLock<Arc<Site>>>;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    site: Shared,
    address: SocketAddr,
    running: Option<(oneshot::Sender<Infallible>, JoinHandle<()>)>,
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
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let site = Arc::new(RwLock::new(Arc::new(site)));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .build()?;
        let (running, dropped) = oneshot::channel();
        let served = Arc::clone(&site);
        let thread = thread::spawn(move || {
            // Ends when the other end of the channel is dropped.
            runtime.block_on(async {
                tokio::select! {
                    _ = dropped => {}
                    () = accept(listener, &served) => {}
                }
            });
        });
        Ok(Self {
            site,
            address,
            running: Some((running, thread)),
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
        if let Some((running, thread)) = self.running.take() {
            drop(running);
            // A thread that has died has nothing left to end.
            let _ = thread.join();
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

async fn accept(listener: TcpListener, site: &Shared) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        // A reader who has gone away is no problem of the server.
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        // Otherwise each answer waits some 40 ms for more to send with it.
        let _ = stream.set_nodelay(true);
        let site = Arc::clone(site);
        let service = service_fn(move |asked| respond(asked, Arc::clone(&site)));
        let connection = http1::Builder::new().serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connection);
    }
}

type Response = hyper::Response<Full<Bytes>>;

fn respond(
    asked: hyper::Request<Incoming>,
    site: Shared,
) -> impl Future<Output = Result<Response>> {
    // To compress a file the first time takes long: others are answered meanwhile.
    let answered = tokio::task::spawn_blocking(move || {
        let site = Arc::clone(&site.read().unwrap_or_else(PoisonError::into_inner));
        let header = |name: HeaderName| {
            let value = asked.headers().get(name);
            value.and_then(|value| value.to_str().ok()).unwrap_or("")
        };
        let answer = site.answer(Request {
            method: asked.method().as_str(),
            address: &asked.uri().to_string(),
            accept_encoding: header(ACCEPT_ENCODING),
            if_none_match: header(IF_NONE_MATCH),
        });
        let mut response = hyper::Response::builder().status(answer.status);
        for (name, value) in answer.headers {
            response = response.header(name, value);
        }
        Ok(response.body(Bytes::copy_from_slice(answer.body).into())?)
    });
    async { answered.await? }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

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
        assert!(answer.contains("content-security-policy: default-src 'none'"));
        assert!(answer.ends_with("\r\n\r\nett"));
        server.replace(site("två"));
        assert!(ask(&server, "GET").ends_with("\r\n\r\ntvå"));
    }

    #[test]
    fn head_has_the_length_and_no_body() {
        let server = Server::start(0, site("ett")).unwrap();
        let answer = ask(&server, "HEAD");
        assert!(answer.contains("content-length: 3\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"));
    }

    #[test]
    fn silent_connections_keep_nobody_waiting() {
        let server = Server::start(0, site("ett")).unwrap();
        // Browsers open some in advance and never use them.
        let silent: Vec<TcpStream> = (0..20)
            .map(|_| TcpStream::connect(server.address).unwrap())
            .collect();
        let mut asking: Vec<TcpStream> = (0..20)
            .map(|_| TcpStream::connect(server.address).unwrap())
            .collect();
        for stream in &mut asking {
            write!(
                stream,
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            )
            .unwrap();
        }
        for stream in &mut asking {
            stream
                .set_read_timeout(Some(Duration::from_secs(30)))
                .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            assert!(answer.ends_with("\r\n\r\nett"), "{answer}");
        }
        drop(silent);
    }

    #[test]
    fn a_taken_port_gives_the_next() {
        let first = Server::start(0, site("ett")).unwrap();
        let second = Server::start(first.address.port(), site("två")).unwrap();
        assert_ne!(first.address, second.address);
    }
}
