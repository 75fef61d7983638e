//! The built site as a service: its files, each with the headers that a host
//! has to send.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::handler::HandlerWithoutStateExt;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn, map_response};
use axum::response::Response;
use axum::routing::any;
use tower_http::compression::CompressionLayer;
use tower_http::services::ServeDir;

use crate::build::{hosts, policy};

/// Serves the files of a folder, and of one that can be laid into it.
pub(crate) fn files(folder: &Path, laid_in: &Path) -> Router {
    // As small as they were built, where they were built to be handed out.
    let dir = |folder| {
        ServeDir::new(folder)
            .precompressed_br()
            .precompressed_gzip()
    };
    let laid_in = dir(laid_in).not_found_service(not_found.into_service());
    let files = dir(folder).fallback(laid_in);
    Router::new()
        // Hosts read this file and do not hand it out.
        .route(&format!("/{}", hosts::UNDERSCORE), any(not_found))
        .fallback_service(files)
}

/// Sends what the routes answer as a host does: with the whole policy,
/// compressed, and text as UTF-8.
pub(crate) fn as_hosted(routes: Router) -> Router {
    routes
        .layer(from_fn(with_policy))
        .layer(map_response(with_charset))
        .layer(CompressionLayer::new())
}

async fn not_found() -> (StatusCode, &'static str) {
    (StatusCode::NOT_FOUND, "Sidan finns inte.\n")
}

async fn with_policy(request: Request, next: Next) -> Response {
    let mut path = request.uri().path().trim_start_matches('/').to_owned();
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    let mut response = next.run(request).await;
    if response.status().is_client_error() {
        // Without a file, what holds for the site holds.
        path.clear();
    }
    let mut headers = policy::headers_on_this_machine(&path);
    headers.push((CACHE_CONTROL.as_str(), policy::cache_control(&path).into()));
    for (name, value) in headers {
        // `policy.rs` writes none that cannot be sent.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// A script without a charset is read in that of the page that embeds it.
async fn with_charset(mut response: Response) -> Response {
    let kind = response.headers().get(CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::try_from(format!("{kind}; charset=utf-8"))
    {
        response.headers_mut().insert(CONTENT_TYPE, kind);
    }
    response
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use axum::body::{Body, to_bytes};
    use axum::http::Method;
    use axum::http::header::{
        ACCEPT_ENCODING, ALLOW, CONTENT_ENCODING, CONTENT_LENGTH, ETAG, IF_NONE_MATCH,
    };
    use tower::ServiceExt;

    use super::*;
    use crate::files::write_folder;

    const PAGE: &str = "<!doctype html><title>En sida som är lång nog att packas</title>";

    /// A site of a few files, in a folder that is removed with it.
    struct Site {
        folder: PathBuf,
    }

    impl Site {
        fn new(name: &str) -> Self {
            let name = format!("riksnorm-site-{name}-{}", std::process::id());
            let folder = std::env::temp_dir().join(name);
            let files = [
                ("index.html", PAGE),
                ("om/index.html", PAGE),
                ("embed/1/sv.html", PAGE),
                ("app-1a2b3c4d.js", "let a;"),
                ("app-1a2b3c4d.wasm", "\0asm"),
                ("bild.png", PAGE),
                ("in/offline/index.html", PAGE),
                ("_headers", "/*"),
            ];
            let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
            write_folder(&folder, &files.into()).unwrap();
            Self { folder }
        }

        async fn ask(&self, request: Request) -> Response {
            let site = as_hosted(files(&self.folder, &self.folder.join("in")));
            site.oneshot(request).await.unwrap()
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.folder).unwrap();
        }
    }

    fn request(method: Method, address: &str) -> Request {
        let request = Request::builder().method(method).uri(address);
        request.body(Body::empty()).unwrap()
    }

    fn get(address: &str) -> Request {
        request(Method::GET, address)
    }

    async fn body(response: Response) -> Vec<u8> {
        to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap()
            .into()
    }

    #[tokio::test]
    async fn every_response_has_the_policy() {
        let site = Site::new("policy");
        for (method, address, path) in [
            (Method::GET, "/", "index.html"),
            (Method::GET, "/om/", "om/index.html"),
            (Method::GET, "/embed/1/sv.html", "embed/1/sv.html"),
            (Method::GET, "/nope", ""),
            (Method::GET, "/embed/1/nope.html", ""),
            (Method::POST, "/", ""),
        ] {
            let response = site.ask(request(method, address)).await;
            for (name, value) in policy::headers(path) {
                let sent: Vec<_> = response.headers().get_all(name).iter().collect();
                assert_eq!(sent, [value.as_str()], "{address}: {name}");
            }
            let cache = response.headers().get(CACHE_CONTROL).unwrap();
            assert_eq!(cache, policy::ASK_EACH_TIME, "{address}");
        }
    }

    #[tokio::test]
    async fn a_folder_is_its_index() {
        let site = Site::new("index");
        for address in ["/", "/?a=b", "/om/", "/offline/"] {
            let response = site.ask(get(address)).await;
            assert_eq!(response.status(), StatusCode::OK, "{address}");
            assert_eq!(body(response).await, PAGE.as_bytes(), "{address}");
        }
        // Without its slash, what the page names would be looked for beside it.
        let response = site.ask(get("/om")).await;
        assert!(response.status().is_redirection(), "{response:?}");
    }

    #[tokio::test]
    async fn a_file_has_its_type_and_its_time() {
        let site = Site::new("type");
        for (address, kind, cache) in [
            ("/", "text/html; charset=utf-8", policy::ASK_EACH_TIME),
            ("/app-1a2b3c4d.wasm", "application/wasm", policy::YEAR),
            (
                "/app-1a2b3c4d.js?again=1",
                "text/javascript; charset=utf-8",
                policy::YEAR,
            ),
        ] {
            let response = site.ask(get(address)).await;
            assert_eq!(response.headers().get(CONTENT_TYPE).unwrap(), kind);
            assert_eq!(response.headers().get(CACHE_CONTROL).unwrap(), cache);
        }
    }

    #[tokio::test]
    async fn no_address_leads_outside() {
        let site = Site::new("outside");
        for address in [
            "/../Cargo.toml",
            "/om/../../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "//etc/passwd",
            "/om\\..\\index.html",
            "/index.html/",
            "/_headers",
        ] {
            let response = site.ask(get(address)).await;
            assert_eq!(response.status(), StatusCode::NOT_FOUND, "{address}");
        }
    }

    #[tokio::test]
    async fn only_reading_is_answered() {
        let site = Site::new("reading");
        let response = site.ask(request(Method::POST, "/")).await;
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(response.headers().get(ALLOW).unwrap(), "GET,HEAD");
        let response = site.ask(request(Method::HEAD, "/")).await;
        assert_eq!(response.status(), StatusCode::OK);
        let length = response.headers().get(CONTENT_LENGTH).unwrap();
        assert_eq!(length, &PAGE.len().to_string());
    }

    #[tokio::test]
    async fn a_page_that_is_known_is_not_sent_again() {
        let site = Site::new("known");
        let response = site.ask(get("/")).await;
        let tag = response.headers().get(ETAG).unwrap().clone();
        let mut again = get("/");
        again.headers_mut().insert(IF_NONE_MATCH, tag);
        let response = site.ask(again).await;
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(body(response).await, b"");
    }

    #[tokio::test]
    async fn the_smallest_accepted_encoding_is_sent() {
        let site = Site::new("encoding");
        for (address, accepted, encoding) in [
            ("/", "gzip, deflate, br", Some("br")),
            ("/", "gzip, br;q=0", Some("gzip")),
            ("/", "", None),
            ("/bild.png", "gzip, br", None),
        ] {
            let mut request = get(address);
            request
                .headers_mut()
                .insert(ACCEPT_ENCODING, accepted.parse().unwrap());
            let response = site.ask(request).await;
            let sent = response.headers().get(CONTENT_ENCODING);
            assert_eq!(sent.map(|sent| sent.to_str().unwrap()), encoding);
        }
    }
}
