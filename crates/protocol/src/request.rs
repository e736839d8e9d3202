//! HTTP message signatures (RFC 9421) with Ed25519 over a fixed set of components.
//!
//! Covered: `@method`, `@path`, `@query` and `content-digest` (RFC 9530, SHA-256), so a signature holds behind a balancer that
//! rewrites the host. Parameters: `created`, `nonce`, `keyid` (the device's name), `alg`. Repeats are stopped by the verifier's
//! caller, who remembers the nonces of the last `max_skew`.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq as _;

use crate::key::{PublicKey, Signer};

/// The label of the signature in both header fields.
const LABEL: &str = "pencere";
const COMPONENTS: &str = r#"("@method" "@path" "@query" "content-digest")"#;

/// Names of the header fields, lower case.
pub const CONTENT_DIGEST: &str = "content-digest";
pub const SIGNATURE_INPUT: &str = "signature-input";
pub const SIGNATURE: &str = "signature";

/// What is signed of a request.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// Upper case, such as `POST`.
    pub method: &'a str,
    /// The path as sent, such as `/api/v1/feed`.
    pub path: &'a str,
    /// The query as sent, without the question mark; empty when there is none.
    pub query: &'a str,
    /// The body as sent, that is after compression; empty when there is none.
    pub body: &'a [u8],
}

/// The values of the three header fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    pub content_digest: String,
    pub signature_input: String,
    pub signature: String,
}

impl Headers {
    /// Field names with their values.
    pub fn pairs(&self) -> [(&'static str, &str); 3] {
        [(CONTENT_DIGEST, &self.content_digest), (SIGNATURE_INPUT, &self.signature_input), (SIGNATURE, &self.signature)]
    }
}

/// Who sent a request whose signature is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    pub device: String,
    pub created: Timestamp,
    /// 16 random bytes; the same nonce of a device is refused while its time is within the skew.
    pub nonce: [u8; 16],
}

/// Signs a request as `device`. `created` has whole seconds on the wire.
pub fn sign(parts: Parts<'_>, device: &str, created: Timestamp, nonce: [u8; 16], signer: &Signer) -> Headers {
    let content_digest = digest(parts.body);
    let parameters = format!(
        r#"{COMPONENTS};created={};nonce="{}";keyid="{device}";alg="ed25519""#,
        created.as_second(),
        URL_SAFE_NO_PAD.encode(nonce),
    );
    let base = base(parts, &content_digest, &parameters);
    let signature = STANDARD.encode(signer.sign_bytes(base.as_bytes()));
    Headers {
        content_digest,
        signature_input: format!("{LABEL}={parameters}"),
        signature: format!("{LABEL}=:{signature}:"),
    }
}

/// Who says to have sent a request, **unverified**: to refuse a stranger before reading a body.
pub fn claimed(headers: &Headers) -> Result<Sender, RequestError> {
    parse_input(&headers.signature_input).map(|(_, sender)| sender)
}

/// Verifies a request; `key` finds the public key of a device that may speak. `now` is the verifier's time.
pub fn verify(
    parts: Parts<'_>,
    headers: &Headers,
    now: Timestamp,
    max_skew: SignedDuration,
    key: impl FnOnce(&str) -> Option<PublicKey>,
) -> Result<Sender, RequestError> {
    let sender = verify_head(parts, headers, now, max_skew, key)?;
    verify_body(headers, parts.body)?;
    Ok(sender)
}

/// The first half of [`verify`], for a verifier that reads no body of a stranger: everything but the body, which may be empty here.
pub fn verify_head(
    parts: Parts<'_>,
    headers: &Headers,
    now: Timestamp,
    max_skew: SignedDuration,
    key: impl FnOnce(&str) -> Option<PublicKey>,
) -> Result<Sender, RequestError> {
    let (parameters, sender) = parse_input(&headers.signature_input)?;
    let signature = parse_signature(&headers.signature)?;
    let key = key(&sender.device).ok_or(RequestError::UnknownDevice)?;
    let base = base(parts, &headers.content_digest, parameters);
    if !key.verifies(base.as_bytes(), &signature) {
        return Err(RequestError::Signature);
    }
    if now.duration_since(sender.created).abs() > max_skew {
        return Err(RequestError::Skew);
    }
    Ok(sender)
}

/// The second half of [`verify`]: whether the body is the one that was signed.
pub fn verify_body(headers: &Headers, body: &[u8]) -> Result<(), RequestError> {
    let same = digest(body).as_bytes().ct_eq(headers.content_digest.as_bytes());
    if bool::from(same) { Ok(()) } else { Err(RequestError::Digest) }
}

/// The value of `content-digest` for a body (RFC 9530).
pub fn digest(body: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(body)))
}

/// The signature base (RFC 9421, 2.5).
fn base(parts: Parts<'_>, content_digest: &str, parameters: &str) -> String {
    let lines = [
        ("\"@method\"", parts.method),
        ("\"@path\"", parts.path),
        ("\"@query\"", &format!("?{}", parts.query)),
        ("\"content-digest\"", content_digest),
    ];
    lines_base(&lines, parameters)
}

/// A signature base of components as they are listed, each with its value.
pub(crate) fn lines_base(lines: &[(&str, &str)], parameters: &str) -> String {
    let mut base = String::with_capacity(512);
    for (name, value) in lines {
        base.push_str(&format!("{name}: {value}\n"));
    }
    base.push_str(&format!("\"@signature-params\": {parameters}"));
    base
}

/// Reads exactly the form that [`sign`] writes; anything else is refused rather than interpreted.
fn parse_input(input: &str) -> Result<(&str, Sender), RequestError> {
    let parameters =
        input.strip_prefix(LABEL).and_then(|rest| rest.strip_prefix('=')).ok_or(RequestError::Malformed)?;
    let rest = parameters.strip_prefix(COMPONENTS).and_then(|rest| rest.strip_prefix(";created="));
    let (created, rest) = rest.and_then(|rest| rest.split_once(";nonce=\"")).ok_or(RequestError::Malformed)?;
    let (nonce, rest) = rest.split_once("\";keyid=\"").ok_or(RequestError::Malformed)?;
    let (device, rest) = rest.split_once("\";").ok_or(RequestError::Malformed)?;
    let plain =
        device.len() <= crate::cose::MAX_KID && device.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let padded = created.starts_with('0') && created != "0";
    if rest != r#"alg="ed25519""# || !plain || padded || !created.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(RequestError::Malformed);
    }
    let created = created.parse().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let nonce = URL_SAFE_NO_PAD.decode(nonce).ok().and_then(|bytes| <[u8; 16]>::try_from(bytes).ok());
    let (Some(created), Some(nonce)) = (created, nonce) else {
        return Err(RequestError::Malformed);
    };
    Ok((parameters, Sender { device: device.to_owned(), created, nonce }))
}

fn parse_signature(header: &str) -> Result<Vec<u8>, RequestError> {
    header
        .strip_prefix(LABEL)
        .and_then(|rest| rest.strip_prefix("=:"))
        .and_then(|rest| rest.strip_suffix(':'))
        .and_then(|text| STANDARD.decode(text).ok())
        .ok_or(RequestError::Malformed)
}

/// Why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    #[error("the request is not signed as agreed")]
    Malformed,
    #[error("the device is not known or revoked")]
    UnknownDevice,
    #[error("the signature is wrong")]
    Signature,
    #[error("the body is not the one that was signed")]
    Digest,
    #[error("the device's clock is too far from the centre's")]
    Skew,
    #[error("the request was seen before")]
    Replay,
}

impl RequestError {
    /// The stable code; the id of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            RequestError::Malformed | RequestError::Signature | RequestError::Digest => "error-request-signature",
            RequestError::UnknownDevice => "error-device-refused",
            RequestError::Skew => "error-clock-skew",
            RequestError::Replay => "error-request-replayed",
        }
    }
}

#[cfg(test)]
mod tests;
