//! What came back: the centre's own word, or that of somebody on the way.

use std::time::Duration;

use protocol::PublicKey;
use protocol::answer::{self, FIELDS, Headers, Parts};
use protocol::chunk;
use protocol::request::{CONTENT_DIGEST, SIGNATURE, SIGNATURE_INPUT};
use protocol::wire::ProblemDetails;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use crate::reaction::Failure;

/// The largest answer read, in bytes.
const MAX_ANSWER: u64 = 64 * 1024 * 1024;

/// A good answer.
pub(crate) struct Answer {
    pub bytes: Vec<u8>,
    /// Where an upload stands.
    pub offset: Option<u64>,
}

/// Whether the centre's signature is on an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signed {
    Rightly,
    /// A signature that is not the centre's, or not for this answer to this request.
    Wrongly,
    /// By an earlier centre, or by nobody of ours.
    Not,
}

/// An answer as it arrived, whole.
pub(crate) struct Received {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

/// Waits for the answer and reads it.
pub(crate) async fn receive(sent: Result<reqwest::Response, reqwest::Error>) -> Result<Received, Failure> {
    let mut response = sent.map_err(|_| Failure::Unreachable)?;
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| Failure::Unreachable)? {
        if (bytes.len() + chunk.len()) as u64 > MAX_ANSWER {
            return Err(Failure::Malformed);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Received { status, headers, bytes })
}

impl Received {
    /// Judges the signature. `request` is the signature of the request; `hashed` tells that the body is checked by its hash afterwards.
    pub fn signed(&self, request: &str, hashed: bool, centre: &PublicKey) -> Signed {
        let (input, signature) = (self.head(SIGNATURE_INPUT), self.head(SIGNATURE));
        if input.is_none() && signature.is_none() {
            return Signed::Not;
        }
        let headers = Headers {
            content_digest: self.head(CONTENT_DIGEST).map(str::to_owned),
            signature_input: input.unwrap_or_default().to_owned(),
            signature: signature.unwrap_or_default().to_owned(),
        };
        let parts = Parts { status: self.status.as_u16(), fields: FIELDS.map(|name| self.head(name)), request };
        let streams = hashed && self.status.is_success() && headers.content_digest.is_none();
        let body = (!streams).then_some(self.bytes.as_slice());
        if answer::verify(parts, body, &headers, centre) { Signed::Rightly } else { Signed::Wrongly }
    }

    /// The good answer, or what the failure says.
    pub fn read(self) -> Result<Answer, Failure> {
        if self.status.is_success() {
            let offset = self.head(chunk::UPLOAD_OFFSET).and_then(|value| value.parse().ok());
            return Ok(Answer { offset, bytes: self.bytes });
        }
        let problem: Option<ProblemDetails> = serde_json::from_slice(&self.bytes).ok();
        let named = self.head(chunk::PROBLEM_CODE).map(str::to_owned);
        let code = problem.map(|problem| problem.code).or(named).filter(|code| is_code(code));
        Err(Failure::Status { status: self.status.as_u16(), code, retry_after: self.retry_after() })
    }

    /// What this means when the centre would have signed it.
    pub fn foreign(self) -> Failure {
        match self.status.is_success() {
            true => Failure::Malformed,
            false => Failure::Foreign { status: self.status.as_u16(), retry_after: self.retry_after() },
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        self.head("retry-after").and_then(|value| value.parse().ok()).map(Duration::from_secs)
    }

    fn head(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// Whether a text looks like one of the stable codes; nothing else becomes part of a message.
fn is_code(code: &str) -> bool {
    code.len() <= 64
        && code.starts_with("error-")
        && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    serde_json::from_slice(bytes).map_err(|_| Failure::Malformed)
}
