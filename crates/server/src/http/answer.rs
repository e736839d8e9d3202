//! Every answer to a signed request is signed by the centre, refusals too: what a device acts upon is the centre's own word.

use std::sync::Arc;

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use protocol::answer::{self, FIELDS, Parts};
use protocol::request::SIGNATURE;

use super::ApiError;
use crate::centre::Centre;

/// Signs the answer, if the request was signed. A body of unknown length streams and is left to those who know its hash.
pub(super) async fn sign(State(centre): State<Arc<Centre>>, request: Request, next: Next) -> Response {
    let signature = request.headers().get(SIGNATURE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let is_head = request.method() == Method::HEAD;
    let response = next.run(request).await;
    let Some(signature) = signature else { return response };
    let (mut head, body) = response.into_parts();
    let (body, bytes) = if is_head {
        (Body::empty(), Some(Bytes::new()))
    } else if body.size_hint().exact().is_none() {
        (body, None)
    } else {
        match axum::body::to_bytes(body, usize::MAX).await {
            Ok(bytes) => (Body::from(bytes.clone()), Some(bytes)),
            Err(error) => return ApiError::internal(&error).into_response(),
        }
    };
    let parts = Parts {
        status: head.status.as_u16(),
        fields: FIELDS.map(|name| field(&head.headers, name)),
        request: &signature,
    };
    let signed = answer::sign(parts, bytes.as_deref(), centre.now(), &centre.keys.signer);
    for (name, value) in signed.pairs() {
        if let Ok(value) = HeaderValue::from_str(value) {
            head.headers.insert(name, value);
        }
    }
    Response::from_parts(head, body)
}

fn field<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
