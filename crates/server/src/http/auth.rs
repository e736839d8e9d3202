//! Who sends: every device request carries an RFC 9421 signature by an enrolled, unrevoked device.
//!
//! Head before body: of a stranger, a revoked device or a wrong signature no byte of a body is kept, and nobody's body is kept further
//! than its route allows. What is not kept is still read to a bound: a connection cut under a sender loses the answer that tells why.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::request::Parts as Head;
use axum::http::{HeaderMap, StatusCode};
use http_body_util::BodyExt as _;
use protocol::body::MAX_COMPRESSED;
use protocol::request::{self, Headers, Parts, RequestError, Sender};
use sea_orm::EntityTrait as _;

use super::ApiError;
use crate::centre::{Centre, MAX_SKEW};
use crate::intake::{Signatory, signatory};
use crate::table::device;

/// How long a body may take to arrive; longer than any device waits.
const PATIENCE: Duration = Duration::from_secs(120);

/// A request whose signature was verified, with a body of at most `LIMIT` bytes.
pub(crate) struct Signed<const LIMIT: usize> {
    pub sender: Signatory,
    pub body: Bytes,
}

impl<const LIMIT: usize> FromRequest<Arc<Centre>> for Signed<LIMIT> {
    type Rejection = ApiError;

    async fn from_request(request: Request<Body>, centre: &Arc<Centre>) -> Result<Self, ApiError> {
        Verified::from_request(request, centre).await?.once(centre).await
    }
}

/// A request whose signature was verified, but which may be a repetition: nothing may be changed for it or answered to it before
/// [`Verified::once`] is done. Reading may go on beside that.
pub(super) struct Verified<const LIMIT: usize> {
    signed: Signed<LIMIT>,
    verified: Sender,
}

impl<const LIMIT: usize> Verified<LIMIT> {
    /// Who sent it, for reading ahead.
    pub fn device(&self) -> &device::Model {
        &self.signed.sender.row
    }

    /// Remembers the request; a repetition is refused.
    pub async fn once(self, centre: &Centre) -> Result<Signed<LIMIT>, ApiError> {
        let Verified { signed, verified } = self;
        // Until then the clock lets the request in; nobody needs to remember it longer.
        let expires = verified.created.checked_add(MAX_SKEW).unwrap_or(verified.created);
        if !centre.nonces.is_new(&verified.device, verified.nonce, expires).await? {
            return Err(RequestError::Replay.into());
        }
        Ok(signed)
    }
}

impl<const LIMIT: usize> FromRequest<Arc<Centre>> for Verified<LIMIT> {
    type Rejection = ApiError;

    async fn from_request(request: Request<Body>, centre: &Arc<Centre>) -> Result<Self, ApiError> {
        let (head, body) = request.into_parts();
        let Some(headers) = signature_headers(&head.headers) else {
            discard(body).await;
            return Err(RequestError::Malformed.into());
        };
        let (sender, verified) = match verify(centre, &head, &headers).await {
            Ok(verified) => verified,
            Err(refused) => {
                discard(body).await;
                return Err(refused);
            }
        };
        let body = read(&head.headers, body, LIMIT).await?;
        request::verify_body(&headers, &body)?;
        Ok(Verified { signed: Signed { sender, body }, verified })
    }
}

async fn verify(centre: &Centre, head: &Head, headers: &Headers) -> Result<(Signatory, Sender), ApiError> {
    let claimed = request::claimed(headers)?;
    let row = device::Entity::find_by_id(&claimed.device).one(centre.database.pool()).await?;
    let sender = row.filter(|row| row.revoked_at.is_none()).and_then(signatory).ok_or(RequestError::UnknownDevice)?;
    let parts = Parts {
        method: head.method.as_str(),
        path: head.uri.path(),
        query: head.uri.query().unwrap_or_default(),
        body: &[],
    };
    let verified = request::verify_head(parts, headers, centre.now(), MAX_SKEW, |_| Some(sender.key))?;
    Ok((sender, verified))
}

const TOO_LARGE: ApiError = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "error-request-too-large");
const BROKEN: ApiError = ApiError::new(StatusCode::BAD_REQUEST, "error-request-malformed");
const SLOW: ApiError = ApiError::new(StatusCode::REQUEST_TIMEOUT, "error-request-malformed");

/// A body of at most `limit` bytes, refused unread when it says to be longer.
pub(super) async fn read(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, ApiError> {
    let said = headers.get(axum::http::header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if said.is_some_and(|said: u64| said > limit as u64) {
        discard(body).await;
        return Err(TOO_LARGE);
    }
    match tokio::time::timeout(PATIENCE, axum::body::to_bytes(body, limit)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if is_length(&error) => Err(TOO_LARGE),
        Ok(Err(_)) => Err(BROKEN),
        Err(_) => Err(SLOW),
    }
}

/// Reads and drops what the sender is in the middle of sending, as long as it is no more than anybody may send.
async fn discard(mut body: Body) {
    let rest = async {
        let mut seen = 0;
        while let Some(Ok(frame)) = body.frame().await {
            seen += frame.data_ref().map_or(0, Bytes::len);
            if seen > MAX_COMPRESSED {
                return;
            }
        }
    };
    // Whoever is slower than that learns nothing.
    let _ = tokio::time::timeout(PATIENCE, rest).await;
}

/// Whether a body was longer than allowed, rather than broken off.
fn is_length(error: &axum::Error) -> bool {
    std::iter::successors(std::error::Error::source(error), |error| error.source())
        .any(|error| error.is::<http_body_util::LengthLimitError>())
}

fn signature_headers(headers: &HeaderMap) -> Option<Headers> {
    let one = |name| {
        let mut values = headers.get_all(name).iter();
        let value = values.next()?.to_str().ok()?.to_owned();
        values.next().is_none().then_some(value)
    };
    Some(Headers {
        content_digest: one(request::CONTENT_DIGEST)?,
        signature_input: one(request::SIGNATURE_INPUT)?,
        signature: one(request::SIGNATURE)?,
    })
}
