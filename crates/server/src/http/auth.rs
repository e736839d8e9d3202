//! Who sends: every device request carries an RFC 9421 signature by an enrolled, unrevoked device.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, StatusCode};
use protocol::body::MAX_COMPRESSED;
use protocol::request::{self, Headers, Parts, RequestError};
use sea_orm::EntityTrait as _;

use super::ApiError;
use crate::centre::{Centre, MAX_SKEW};
use crate::intake::{Signatory, signatory};
use crate::table::device;

/// A request whose signature was verified; the body is read only for a device that is known and not revoked.
pub(crate) struct Signed {
    pub sender: Signatory,
    pub body: Bytes,
}

impl FromRequest<Arc<Centre>> for Signed {
    type Rejection = ApiError;

    async fn from_request(request: Request<Body>, centre: &Arc<Centre>) -> Result<Self, ApiError> {
        let (parts, body) = request.into_parts();
        let headers = signature_headers(&parts.headers).ok_or(RequestError::Malformed)?;
        let claimed = request::claimed(&headers)?;
        let row = device::Entity::find_by_id(&claimed.device).one(centre.database.pool()).await?;
        let sender =
            row.filter(|row| row.revoked_at.is_none()).and_then(signatory).ok_or(RequestError::UnknownDevice)?;
        let body = axum::body::to_bytes(body, MAX_COMPRESSED).await.map_err(|_| TOO_LARGE)?;
        let now = centre.now();
        let signed = Parts {
            method: parts.method.as_str(),
            path: parts.uri.path(),
            query: parts.uri.query().unwrap_or_default(),
            body: &body,
        };
        let verified = request::verify(signed, &headers, now, MAX_SKEW, |_| Some(sender.key))?;
        if !centre.nonces.is_new(verified.nonce, now) {
            return Err(RequestError::Replay.into());
        }
        Ok(Signed { sender, body })
    }
}

const TOO_LARGE: ApiError = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "error-request-too-large");

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
