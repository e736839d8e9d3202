//! Who sends: every device request carries an RFC 9421 signature by an enrolled, unrevoked device.
//!
//! Head before body: of a stranger, a revoked device or a wrong signature no byte of a body is kept, and nobody's body is kept further
//! than its route allows. Only a push by a device that spoke a moment ago is read before the commit asks about it, if it is small. What is
//! not kept is still read to a bound: a connection cut under a sender loses the answer that tells why.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts as Head;
use axum::http::{HeaderMap, StatusCode};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use protocol::PublicKey;
use protocol::body::MAX_COMPRESSED;
use protocol::request::{self, Headers, Parts, RequestError, Sender};
use sea_orm::EntityTrait as _;

use super::ApiError;
use super::answer::Proved;
use crate::centre::{Centre, MAX_SKEW};
use crate::intake::{Claim, Signatory, is_noted, signatory};
use crate::table::device;

/// The most bytes of a body that are kept of a device before the database was asked whether it still may speak.
const SMALL: u64 = 64 * 1024;

/// How long a body may take to arrive; longer than any device waits.
const PATIENCE: Duration = Duration::from_secs(120);

/// A request whose signature was verified and that was not seen before, with a body of at most `LIMIT` bytes.
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

/// As [`Signed`], but it may be a replay: nothing may be changed for it or answered to it before [`Verified::once`] is done. Reading may
/// go on beside that.
pub(super) struct Verified<const LIMIT: usize>(Unchecked<LIMIT>);

impl<const LIMIT: usize> Verified<LIMIT> {
    /// Who sent it, for reading ahead.
    pub fn device(&self) -> &device::Model {
        &self.0.sender.row
    }

    /// When the device signed it, by its own clock.
    pub fn created(&self) -> Timestamp {
        self.0.created
    }

    /// Remembers the request; a repetition is refused.
    pub async fn once(self, centre: &Centre) -> Result<Signed<LIMIT>, ApiError> {
        self.0.is_new(centre).await?;
        Ok(Signed { sender: self.0.sender, body: self.0.body })
    }
}

impl<const LIMIT: usize> FromRequest<Arc<Centre>> for Verified<LIMIT> {
    type Rejection = ApiError;

    async fn from_request(request: Request<Body>, centre: &Arc<Centre>) -> Result<Self, ApiError> {
        Ok(Verified(receive(request, centre, false).await?))
    }
}

/// As [`Signed`], but it may be a replay, or its device refused by now: nothing is to come of it before that was asked.
pub(crate) struct Unchecked<const LIMIT: usize> {
    pub sender: Signatory,
    pub body: Bytes,
    claim: Claim,
    created: Timestamp,
    /// Whether the database was asked about the device.
    asked: bool,
}

impl<const LIMIT: usize> Unchecked<LIMIT> {
    /// Refuses a request that was seen before; remembers this one. Ask once.
    pub async fn is_new(&self, centre: &Centre) -> Result<(), ApiError> {
        if self.claim.is_new(centre).await? { Ok(()) } else { Err(RequestError::Replay.into()) }
    }

    /// What the commit has to ask of the database, where it can; else [`Unchecked::is_new`] is all that is left to ask.
    pub fn claim(&self) -> Option<Claim> {
        (!self.asked).then(|| self.claim.clone())
    }
}

impl<const LIMIT: usize> FromRequest<Arc<Centre>> for Unchecked<LIMIT> {
    type Rejection = ApiError;

    async fn from_request(request: Request<Body>, centre: &Arc<Centre>) -> Result<Self, ApiError> {
        receive(request, centre, true).await
    }
}

/// Head, then body. `later` leaves it to the commit to ask about a device that is known.
async fn receive<const LIMIT: usize>(
    request: Request<Body>,
    centre: &Centre,
    later: bool,
) -> Result<Unchecked<LIMIT>, ApiError> {
    let (head, body) = request.into_parts();
    let Some(headers) = signature_headers(&head.headers) else {
        discard(body).await;
        return Err(RequestError::Malformed.into());
    };
    let small = said_length(&head.headers).is_some_and(|length| length <= SMALL);
    let known = (later && small).then(|| by_known(centre, &head, &headers)).flatten();
    let asked = known.is_none();
    let verified = match known {
        Some(verified) => Ok(verified),
        None => verify(centre, &head, &headers).await,
    };
    let (sender, verified) = match verified {
        Ok(verified) => verified,
        Err(refused) => {
            // Whatever came as its body: a device that may speak no more is to believe it.
            if is_of_the_past(centre, &head).await {
                Proved::mark(&head.extensions);
            }
            discard(body).await;
            return Err(refused);
        }
    };
    let body = read(&head.headers, body, LIMIT).await?;
    request::verify_body(&headers, &body)?;
    // Not before: a body that somebody on the way put under the head may be refused, but not in the device's ear.
    Proved::mark(&head.extensions);
    // Until then the clock lets the request in; nobody needs to remember it longer.
    let created = verified.created;
    let expires = created.checked_add(MAX_SKEW).unwrap_or(created);
    let claim = Claim { device: verified.device, key: sender.key.to_string(), nonce: verified.nonce, expires };
    Ok(Unchecked { sender, body, claim, created, asked })
}

/// Proves a request by its head, whatever its clock says: enough where neither its body nor its time decides the answer.
pub(super) struct Attested;

impl FromRequestParts<Arc<Centre>> for Attested {
    type Rejection = Infallible;

    async fn from_request_parts(head: &mut Head, centre: &Arc<Centre>) -> Result<Self, Infallible> {
        if issuer(centre, head).await.is_some() {
            Proved::mark(&head.extensions);
        }
        Ok(Attested)
    }
}

/// Whether a device signed that was revoked, or with a key that it has changed since.
async fn is_of_the_past(centre: &Centre, head: &Head) -> bool {
    let by = issuer(centre, head).await;
    by.is_some_and(|(device, key)| device.row.revoked_at.is_some() || key != device.key)
}

/// The device that signed a head, and with which of its keys; whatever its clock says.
async fn issuer(centre: &Centre, head: &Head) -> Option<(Signatory, PublicKey)> {
    let headers = signature_headers(&head.headers)?;
    let claimed = request::claimed(&headers).ok()?;
    let row = device::Entity::find_by_id(&claimed.device).one(centre.database.pool()).await.ok()??;
    let device = signatory(row)?;
    let by =
        |key: PublicKey| request::verify_head(parts(head), &headers, claimed.created, MAX_SKEW, |_| Some(key)).is_ok();
    let (key, _) = device.keys().into_iter().find(|(key, _)| by(*key))?;
    Some((device, key))
}

fn parts(head: &Head) -> Parts<'_> {
    let query = head.uri.query().unwrap_or_default();
    Parts { method: head.method.as_str(), path: head.uri.path(), query, body: &[] }
}

/// A request by a device as it was known a moment ago, if the commit can ask whether it still is.
fn by_known(centre: &Centre, head: &Head, headers: &Headers) -> Option<(Signatory, Sender)> {
    centre.database.postgres()?;
    let now = centre.now();
    let known = centre.known.of(&request::claimed(headers).ok()?.device)?;
    if !is_noted(&known.row, now) {
        return None;
    }
    let verified = request::verify_head(parts(head), headers, now, MAX_SKEW, |_| Some(known.key)).ok()?;
    Some((known, verified))
}

async fn verify(centre: &Centre, head: &Head, headers: &Headers) -> Result<(Signatory, Sender), ApiError> {
    let claimed = request::claimed(headers)?;
    let check = |key: PublicKey| request::verify_head(parts(head), headers, centre.now(), MAX_SKEW, |_| Some(key));
    let known = centre.known.of(&claimed.device).map(|known| known.key);
    // While the database says whether the device may speak and with which key, the signature is checked with the key of last time.
    let early = async { known.map(|key| (key, check(key))) };
    let (row, early) = tokio::join!(device::Entity::find_by_id(&claimed.device).one(centre.database.pool()), early);
    let row = row?.filter(|row| row.revoked_at.is_none()).ok_or(RequestError::UnknownDevice)?;
    let early = early.filter(|(key, _)| row.public_key.as_deref() == Some(&*key.to_string()));
    let (sender, verified) = match early {
        Some((key, verified)) => (Signatory { row, key }, verified),
        None => {
            let sender = signatory(row).ok_or(RequestError::UnknownDevice)?;
            let verified = check(sender.key);
            (sender, verified)
        }
    };
    let verified = verified?;
    centre.known.keep(&sender);
    Ok((sender, verified))
}

const TOO_LARGE: ApiError = ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "error-request-too-large");
const BROKEN: ApiError = ApiError::new(StatusCode::BAD_REQUEST, "error-request-malformed");
const SLOW: ApiError = ApiError::new(StatusCode::REQUEST_TIMEOUT, "error-request-malformed");

/// A body of at most `limit` bytes, refused unread when it says to be longer.
pub(super) async fn read(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, ApiError> {
    if said_length(headers).is_some_and(|said| said > limit as u64) {
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

fn said_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(axum::http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
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
