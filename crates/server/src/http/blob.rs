//! The handlers of attachments: whole, in chunks, and read by a counter.

use axum::body::Body;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use protocol::body::MAX_COMPRESSED;
use protocol::chunk::{CHUNK, Position, UPLOAD_LENGTH, UPLOAD_OFFSET};
use protocol::packet::is_hash;

use super::ApiError;
use super::api::{CentreState, MALFORMED, counters_only};
use super::auth::Signed;
use crate::attachments;

/// The hash of the path; judged only after the signature.
type Hash = Result<Path<String>, PathRejection>;

fn read(hash: Hash) -> Result<String, ApiError> {
    const NO_HASH: ApiError = ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "error-blob-hash");
    hash.ok().map(|Path(hash)| hash).filter(|hash| is_hash(hash)).ok_or(NO_HASH)
}

fn position(query: Option<String>) -> Result<Position, ApiError> {
    query.as_deref().and_then(Position::parse).ok_or(MALFORMED)
}

pub(super) async fn put(
    State(centre): CentreState,
    hash: Hash,
    signed: Signed<MAX_COMPRESSED>,
) -> Result<StatusCode, ApiError> {
    attachments::put(&centre, &signed.sender.row, &read(hash)?, signed.body).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(super) async fn get(State(centre): CentreState, hash: Hash, signed: Signed<0>) -> Result<Response, ApiError> {
    counters_only(&signed)?;
    let (media_type, pieces) = attachments::get(&centre, &signed.sender.row, &read(hash)?).await?;
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, Body::from_stream(pieces)).into_response())
}

/// How much of an upload is here.
pub(super) async fn offset(
    State(centre): CentreState,
    hash: Hash,
    RawQuery(query): RawQuery,
    signed: Signed<0>,
) -> Result<Response, ApiError> {
    let (hash, at) = (read(hash)?, position(query)?);
    let offset = attachments::offset(&centre, &signed.sender.row, &hash, at.length).await?;
    Ok((StatusCode::NO_CONTENT, progress(offset, at.length)).into_response())
}

pub(super) async fn append(
    State(centre): CentreState,
    hash: Hash,
    RawQuery(query): RawQuery,
    signed: Signed<CHUNK>,
) -> Result<Response, ApiError> {
    let (hash, at) = (read(hash)?, position(query)?);
    let offset = attachments::append(&centre, &signed.sender.row, &hash, at, signed.body).await?;
    Ok((StatusCode::NO_CONTENT, progress(offset, at.length)).into_response())
}

fn progress(offset: u64, length: u64) -> HeaderMap {
    HeaderMap::from_iter([
        (header::HeaderName::from_static(UPLOAD_OFFSET), HeaderValue::from(offset)),
        (header::HeaderName::from_static(UPLOAD_LENGTH), HeaderValue::from(length)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ])
}
