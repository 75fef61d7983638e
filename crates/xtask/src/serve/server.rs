//! Serves to this machine only.

use std::net::{Ipv4Addr, SocketAddr};

use anyhow::{Result, bail};
use axum::Router;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// How many ports are tried when the first is taken.
const PORTS: u16 = 20;

/// A server that runs until it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Server {
    /// Serves at the port or the next free one; at any free one where the
    /// port is 0.
    ///
    /// # Errors
    ///
    /// When no port is free.
    pub(crate) fn start(port: u16, routes: Router) -> Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .enable_io()
            .build()?;
        let listener = runtime.block_on(listen(port))?;
        let address = listener.local_addr()?;
        // Otherwise each response waits some 40 ms for more to send with it.
        let listener = listener.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        runtime.spawn(axum::serve(listener, routes).into_future());
        Ok(Self {
            address,
            _runtime: runtime,
        })
    }

    /// `http://127.0.0.1:8080/`
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.address)
    }
}

async fn listen(port: u16) -> Result<TcpListener> {
    let last = if port == 0 {
        0
    } else {
        port.saturating_add(PORTS)
    };
    for port in port..=last {
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            return Ok(listener);
        }
    }
    bail!("The ports {port} to {last} are all taken: choose another with --port.")
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    use axum::routing::get;

    use super::*;

    fn serve(port: u16) -> Server {
        let routes = Router::new().route("/", get(|| async { "ett" }));
        Server::start(port, routes).unwrap()
    }

    fn connect(server: &Server) -> TcpStream {
        TcpStream::connect(server.address).unwrap()
    }

    fn ask(stream: &mut TcpStream) {
        write!(
            stream,
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
    }

    #[test]
    fn silent_connections_keep_nobody_waiting() {
        let server = serve(0);
        // Browsers open some in advance and never use them.
        let silent: Vec<_> = (0..20).map(|_| connect(&server)).collect();
        let mut asking: Vec<_> = (0..20).map(|_| connect(&server)).collect();
        asking.iter_mut().for_each(ask);
        for stream in &mut asking {
            let limit = Some(Duration::from_secs(30));
            stream.set_read_timeout(limit).unwrap();
            let mut response = String::new();
            stream.read_to_string(&mut response).unwrap();
            assert!(response.starts_with("HTTP/1.1 200"), "{response}");
            assert!(response.ends_with("\r\n\r\nett"), "{response}");
        }
        drop(silent);
    }

    #[test]
    fn a_taken_port_gives_the_next() {
        let first = serve(0);
        let second = serve(first.address.port());
        assert_ne!(first.address, second.address);
    }
}
