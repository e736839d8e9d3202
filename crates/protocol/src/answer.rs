//! The centre's signature over an answer to a signed request (RFC 9421, 2.4) with Ed25519: nobody on the way can put words in its mouth.
//!
//! Covered: `@status`, `content-digest` unless the body streams, those of [`FIELDS`] that the answer has, and the `signature` of the
//! request. That one holds a fresh nonce, so an answer is good for one request only and needs no clock.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use subtle::ConstantTimeEq as _;

use crate::chunk::{PROBLEM_CODE, UPLOAD_OFFSET};
use crate::key::{PublicKey, Signer};
use crate::request::{CONTENT_DIGEST, SIGNATURE, SIGNATURE_INPUT, digest, lines_base};

/// The label of the signature in both header fields.
const LABEL: &str = "centre";
const PARAMETERS: &str = r#";alg="ed25519""#;

/// Header fields of answers that a device acts upon, lower case.
pub const FIELDS: [&str; 3] = ["retry-after", UPLOAD_OFFSET, PROBLEM_CODE];

/// What is signed of an answer beside its body.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    pub status: u16,
    /// The values of [`FIELDS`], in their order.
    pub fields: [Option<&'a str>; FIELDS.len()],
    /// The whole value of the request's `signature`.
    pub request: &'a str,
}

/// The values of the header fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    /// None when the body streams; then it is something that its reader checks by a hash.
    pub content_digest: Option<String>,
    pub signature_input: String,
    pub signature: String,
}

impl Headers {
    /// Field names with their values.
    pub fn pairs(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let digest = self.content_digest.as_deref().map(|digest| (CONTENT_DIGEST, digest));
        digest
            .into_iter()
            .chain([(SIGNATURE_INPUT, self.signature_input.as_str()), (SIGNATURE, self.signature.as_str())])
    }
}

/// Signs an answer. Without a `body` it streams.
pub fn sign(parts: Parts<'_>, body: Option<&[u8]>, created: Timestamp, signer: &Signer) -> Headers {
    let content_digest = body.map(digest);
    let lines = lines(parts, content_digest.as_deref());
    let parameters = format!("{};created={}{PARAMETERS}", components(&lines), created.as_second());
    let signature = STANDARD.encode(signer.sign_bytes(base(&lines, &parameters).as_bytes()));
    Headers {
        content_digest,
        signature_input: format!("{LABEL}={parameters}"),
        signature: format!("{LABEL}=:{signature}:"),
    }
}

/// Whether this is the answer of the centre with this key to this very request. `body` is what arrived; `None` only for a body that the
/// caller checks by its hash.
pub fn verify(parts: Parts<'_>, body: Option<&[u8]>, headers: &Headers, centre: &PublicKey) -> bool {
    let whole = body.is_none_or(|body| {
        let said = headers.content_digest.as_deref().unwrap_or_default();
        bool::from(digest(body).as_bytes().ct_eq(said.as_bytes()))
    });
    let lines = lines(parts, headers.content_digest.as_deref());
    let parameters = headers.signature_input.strip_prefix(LABEL).and_then(|rest| rest.strip_prefix('='));
    let signature = headers.signature.strip_prefix(LABEL).and_then(|rest| rest.strip_prefix("=:")?.strip_suffix(':'));
    let (Some(parameters), Some(signature)) = (parameters, signature) else { return false };
    let Ok(signature) = STANDARD.decode(signature) else { return false };
    whole
        && is_agreed(parameters, &components(&lines))
        && centre.verifies(base(&lines, parameters).as_bytes(), &signature)
}

/// Exactly the form that [`sign`] writes; anything else is refused rather than interpreted.
fn is_agreed(parameters: &str, components: &str) -> bool {
    let created = parameters.strip_prefix(components).and_then(|rest| rest.strip_prefix(";created="));
    let created = created.and_then(|rest| rest.strip_suffix(PARAMETERS));
    created.is_some_and(|created| !created.is_empty() && created.bytes().all(|byte| byte.is_ascii_digit()))
}

fn lines<'a>(parts: Parts<'a>, digest: Option<&'a str>) -> Vec<(String, String)> {
    let mut lines = vec![("\"@status\"".to_owned(), parts.status.to_string())];
    let fields = FIELDS.into_iter().zip(parts.fields);
    let present = [(CONTENT_DIGEST, digest)].into_iter().chain(fields);
    lines.extend(present.filter_map(|(name, value)| Some((format!("\"{name}\""), value?.to_owned()))));
    lines.push((format!("\"{SIGNATURE}\";req"), parts.request.to_owned()));
    lines
}

fn components(lines: &[(String, String)]) -> String {
    let names: Vec<&str> = lines.iter().map(|(name, _)| name.as_str()).collect();
    format!("({})", names.join(" "))
}

fn base(lines: &[(String, String)], parameters: &str) -> String {
    let lines: Vec<(&str, &str)> = lines.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    lines_base(&lines, parameters)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn signer() -> Signer {
        Signer::from_seed([8; 32])
    }

    fn parts() -> Parts<'static> {
        Parts { status: 200, fields: [None, Some("7"), None], request: "pencere=:c2ln:" }
    }

    fn signed(body: Option<&[u8]>) -> Headers {
        sign(parts(), body, Timestamp::from_second(1_790_000_000).unwrap(), &signer())
    }

    fn holds(parts: Parts<'_>, body: Option<&[u8]>, headers: &Headers) -> bool {
        verify(parts, body, headers, &signer().public_key())
    }

    #[test]
    fn an_answer_is_the_centres_word_on_one_request() {
        let headers = signed(Some(b"{}"));
        assert!(holds(parts(), Some(b"{}"), &headers));
        assert!(!verify(parts(), Some(b"{}"), &headers, &Signer::from_seed([9; 32]).public_key()));
        for other in [
            Parts { status: 201, ..parts() },
            Parts { fields: [None, Some("8"), None], ..parts() },
            Parts { fields: [None, None, None], ..parts() },
            Parts { fields: [Some("1"), Some("7"), None], ..parts() },
            Parts { request: "pencere=:b3RoZXI=:", ..parts() },
        ] {
            assert!(!holds(other, Some(b"{}"), &headers), "{other:?}");
        }
        assert!(!holds(parts(), Some(b"[]"), &headers));
        assert!(!holds(parts(), Some(b"[]"), &Headers { content_digest: Some(digest(b"[]")), ..headers.clone() }));
        assert!(!holds(parts(), Some(b"{}"), &Headers { content_digest: None, ..headers }));
    }

    #[test]
    fn a_streamed_body_is_for_those_alone_who_know_its_hash() {
        let headers = signed(None);
        assert!(holds(parts(), None, &headers));
        assert!(!holds(parts(), Some(b""), &headers));
        assert!(!holds(parts(), Some(b""), &Headers { content_digest: Some(digest(b"")), ..headers }));
    }

    /// RFC 9421 as written out by hand.
    #[test]
    fn the_signature_base_is_as_the_standard_says() {
        let headers = signed(Some(b""));
        let input = r#"("@status" "content-digest" "upload-offset" "signature";req);created=1790000000;alg="ed25519""#;
        assert_eq!(headers.signature_input, format!("centre={input}"));
        let base = format!(
            "\"@status\": 200\n\"content-digest\": {}\n\"upload-offset\": 7\n\"signature\";req: pencere=:c2ln:\n\
             \"@signature-params\": {input}",
            digest(b""),
        );
        let signature = STANDARD.encode(signer().sign_bytes(base.as_bytes()));
        assert_eq!(headers.signature, format!("centre=:{signature}:"));
    }

    proptest! {
        #[test]
        fn hostile_headers_are_refused(input in ".{0,200}", signature in ".{0,100}", body: Vec<u8>) {
            let headers = Headers {
                content_digest: Some(digest(&body)),
                signature_input: format!("centre={input}"),
                signature: format!("centre=:{signature}:"),
            };
            prop_assert!(!holds(parts(), Some(&body), &headers));
        }

        #[test]
        fn no_flipped_bit_passes(body in proptest::collection::vec(any::<u8>(), 1..64), at: usize, bit in 0_u8..8) {
            let headers = signed(Some(&body));
            let mut flipped = body.clone();
            let at = at % flipped.len();
            flipped[at] ^= 1 << bit;
            prop_assert!(holds(parts(), Some(&body), &headers) && !holds(parts(), Some(&flipped), &headers));
        }
    }
}
