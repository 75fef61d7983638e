//! Pages reload when the site has been built anew. Their script is a file of
//! the same origin, so the policy stays as it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use axum::body::to_bytes;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

const SCRIPT: &str = "<script src=\"/-/reload.js\" defer></script>\n</body>";

/// How many times the site has been built.
#[derive(Clone, Default)]
pub(crate) struct Builds(Arc<AtomicU32>);

impl Builds {
    /// Lets every page that is open reload.
    pub(crate) fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// The routes with the script in their pages, and what it asks for.
pub(crate) fn with_reload(routes: Router, builds: Builds) -> Router {
    let build = move || async move { builds.0.load(Ordering::Relaxed).to_string() };
    let script = (
        [(CONTENT_TYPE, "text/javascript")],
        include_str!("reload.js"),
    );
    routes
        .layer(map_response(with_script))
        .route("/-/build", get(build))
        .route("/-/reload.js", get(script))
}

async fn with_script(response: Response) -> Result<Response, StatusCode> {
    let kind = response.headers().get(CONTENT_TYPE);
    if kind.is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html")) {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let page = to_bytes(body, usize::MAX).await;
    let page = page.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let page = String::from_utf8_lossy(&page).replacen("</body>", SCRIPT, 1);
    parts.headers.remove(CONTENT_LENGTH);
    Ok((parts, page).into_response())
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::extract::Request;
    use axum::response::Html;
    use tower::ServiceExt;

    use super::*;

    async fn ask(routes: &Router, address: &str) -> String {
        let request = Request::builder().uri(address).body(Body::empty()).unwrap();
        let response = routes.clone().oneshot(request).await.unwrap();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        String::from_utf8(body.to_vec()).unwrap()
    }

    #[tokio::test]
    async fn only_pages_reload() {
        let routes = Router::new()
            .route("/", get(|| async { Html("<body></body>") }))
            .route("/app.js", get(|| async { "'</body>'" }));
        let builds = Builds::default();
        let routes = with_reload(routes, builds.clone());
        assert_eq!(
            ask(&routes, "/").await,
            "<body><script src=\"/-/reload.js\" defer></script>\n</body>"
        );
        assert_eq!(ask(&routes, "/app.js").await, "'</body>'");
        assert!(
            ask(&routes, "/-/reload.js")
                .await
                .contains("location.reload()")
        );
        assert_eq!(ask(&routes, "/-/build").await, "0");
        builds.add();
        assert_eq!(ask(&routes, "/-/build").await, "1");
    }
}
