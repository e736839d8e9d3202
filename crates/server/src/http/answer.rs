//! Every answer to a device's request is signed by the centre, refusals too: what a device acts upon is the centre's own word.
//!
//! An answer is bound to its request by the value of `signature` alone, which anybody on the way can send with a request of their own. So
//! only that is signed whose request was proved to be the device's; a refusal by 401 or 403 makes a device wait and no more.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::body::{Body, Bytes, HttpBody as _};
use axum::extract::{Request, State};
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use protocol::answer::{self, FIELDS, Parts};
use protocol::request::SIGNATURE;

use super::ApiError;
use crate::centre::Centre;

/// Whether a request was proved to be a device's own.
#[derive(Clone, Debug, Default)]
pub(super) struct Proved(Arc<AtomicBool>);

impl Proved {
    /// Notes of the request with these extensions that all of it that its answer rests on was verified.
    pub fn mark(extensions: &Extensions) {
        if let Some(Proved(proved)) = extensions.get() {
            proved.store(true, Ordering::Relaxed);
        }
    }

    fn allows(&self, status: StatusCode) -> bool {
        self.0.load(Ordering::Relaxed) || matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
    }
}

/// Signs the answer, if the request was proved. A body of unknown length streams and is left to those who know its hash.
pub(super) async fn sign(State(centre): State<Arc<Centre>>, mut request: Request, next: Next) -> Response {
    let signature = request.headers().get(SIGNATURE).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let is_head = request.method() == Method::HEAD;
    let proved = Proved::default();
    request.extensions_mut().insert(proved.clone());
    let response = next.run(request).await;
    let Some(signature) = signature.filter(|_| proved.allows(response.status())) else { return response };
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
