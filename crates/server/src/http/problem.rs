//! Errors as RFC 9457 problem details. The one place that decides what a caller learns and what the log keeps.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use protocol::chunk::{PROBLEM_CODE, UPLOAD_OFFSET};
use protocol::request::RequestError;
use protocol::wire::ProblemDetails;

use crate::attachments::AttachmentError;
use crate::cases::CaseError;
use crate::intake::IntakeError;

/// A refusal with its status and stable code.
#[derive(Debug)]
pub(crate) struct ApiError {
    pub status: StatusCode,
    pub code: &'static str,
    /// Where an upload stands, when that is what was wrong.
    pub offset: Option<u64>,
}

impl ApiError {
    pub const fn new(status: StatusCode, code: &'static str) -> Self {
        ApiError { status, code, offset: None }
    }

    /// The centre's own fault: the log gets the chain of causes, the caller a code.
    pub fn internal(error: &(dyn std::error::Error + 'static)) -> Self {
        let causes: Vec<String> =
            std::iter::successors(Some(error), |error| error.source()).map(ToString::to_string).collect();
        tracing::error!(error = causes.join(": "), "a request failed");
        ApiError::new(StatusCode::SERVICE_UNAVAILABLE, "error-centre-internal")
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let details = ProblemDetails {
            kind: "about:blank".to_owned(),
            title: self.status.canonical_reason().unwrap_or_default().to_owned(),
            status: self.status.as_u16(),
            code: self.code.to_owned(),
        };
        let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
        let mut response = (self.status, headers, Json(details)).into_response();
        response.headers_mut().insert(PROBLEM_CODE, HeaderValue::from_static(self.code));
        if let Some(offset) = self.offset {
            response.headers_mut().insert(UPLOAD_OFFSET, HeaderValue::from(offset));
        }
        response
    }
}

impl From<RequestError> for ApiError {
    fn from(error: RequestError) -> Self {
        let status = match error {
            RequestError::UnknownDevice => StatusCode::FORBIDDEN,
            _ => StatusCode::UNAUTHORIZED,
        };
        ApiError::new(status, error.code())
    }
}

impl From<sea_orm::DbErr> for ApiError {
    fn from(error: sea_orm::DbErr) -> Self {
        ApiError::internal(&error)
    }
}

impl From<IntakeError> for ApiError {
    fn from(error: IntakeError) -> Self {
        match error {
            IntakeError::Request(refused) => refused.into(),
            other => ApiError::internal(&other),
        }
    }
}

impl From<CaseError> for ApiError {
    fn from(error: CaseError) -> Self {
        ApiError::internal(&error)
    }
}

impl From<AttachmentError> for ApiError {
    fn from(error: AttachmentError) -> Self {
        match error {
            AttachmentError::Hash => ApiError::new(StatusCode::UNPROCESSABLE_ENTITY, "error-blob-hash"),
            AttachmentError::Type => ApiError::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "error-blob-type"),
            AttachmentError::TooLarge => ApiError::new(StatusCode::PAYLOAD_TOO_LARGE, "error-blob-too-large"),
            AttachmentError::Offset(offset) => {
                ApiError { offset: Some(offset), ..ApiError::new(StatusCode::CONFLICT, "error-blob-offset") }
            }
            AttachmentError::Unknown => ApiError::new(StatusCode::NOT_FOUND, "error-blob-unknown"),
            other => ApiError::internal(&other),
        }
    }
}
