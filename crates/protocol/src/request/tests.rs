use proptest::prelude::*;

use super::*;

const SKEW: SignedDuration = SignedDuration::from_mins(5);

fn signer() -> Signer {
    Signer::from_seed([8; 32])
}

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

fn parts() -> Parts<'static> {
    Parts { method: "POST", path: "/api/v1/packets", query: "", body: b"{}" }
}

fn check(parts: Parts<'_>, headers: &Headers, now: Timestamp) -> Result<Sender, RequestError> {
    verify(parts, headers, now, SKEW, |device| (device == "BAK01-K7").then(|| signer().public_key()))
}

#[test]
fn a_signed_request_names_its_sender() {
    let headers = sign(parts(), "BAK01-K7", now(), [9; 16], &signer());
    let sender = check(parts(), &headers, now()).unwrap();
    assert_eq!(sender, Sender { device: "BAK01-K7".into(), created: now(), nonce: [9; 16] });
}

#[test]
fn there_is_one_writing_of_a_time() {
    let headers = sign(parts(), "BAK01-K7", now(), [9; 16], &signer());
    assert_eq!(claimed(&headers).map(|sender| sender.created), Ok(now()));
    for sign in ["0", "+", "-"] {
        let input = headers.signature_input.replace("created=", &format!("created={sign}"));
        let padded = Headers { signature_input: input, ..headers.clone() };
        assert_eq!(claimed(&padded), Err(RequestError::Malformed), "{sign}");
    }
}

#[test]
fn every_covered_part_matters() {
    let headers = sign(parts(), "BAK01-K7", now(), [9; 16], &signer());
    let changed = [
        Parts { method: "PUT", ..parts() },
        Parts { path: "/api/v1/feed", ..parts() },
        Parts { query: "after=1", ..parts() },
    ];
    for parts in changed {
        assert_eq!(check(parts, &headers, now()), Err(RequestError::Signature));
    }
    assert_eq!(check(Parts { body: b"[]", ..parts() }, &headers, now()), Err(RequestError::Digest));
    let other = Headers { content_digest: digest(b"[]"), ..headers.clone() };
    assert_eq!(check(Parts { body: b"[]", ..parts() }, &other, now()), Err(RequestError::Signature));
    let stranger = sign(parts(), "BAK01-K8", now(), [9; 16], &signer());
    assert_eq!(check(parts(), &stranger, now()), Err(RequestError::UnknownDevice));
}

#[test]
fn a_clock_beyond_the_skew_is_named() {
    let headers = sign(parts(), "BAK01-K7", now(), [9; 16], &signer());
    assert!(check(parts(), &headers, now() + SKEW).is_ok());
    assert!(check(parts(), &headers, now() - SKEW).is_ok());
    let late = now() + SKEW + SignedDuration::from_secs(1);
    assert_eq!(check(parts(), &headers, late), Err(RequestError::Skew));
    let year = now() + SignedDuration::from_hours(24 * 365);
    assert_eq!(check(parts(), &headers, year), Err(RequestError::Skew));
}

/// RFC 9421, B.2.6: the base and the signature of the Ed25519 example.
#[test]
fn signs_the_example_of_rfc_9421() {
    let seed = URL_SAFE_NO_PAD.decode("n4Ni-HpISpVObnQMW0wOhCKROaIKqKtW_2ZYb2p9KcU").unwrap();
    let signer = Signer::from_seed(seed.try_into().unwrap());
    let parameters = "(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\")\
                      ;created=1618884473;keyid=\"test-key-ed25519\"";
    let lines = [
        ("\"date\"", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("\"@method\"", "POST"),
        ("\"@path\"", "/foo"),
        ("\"@authority\"", "example.com"),
        ("\"content-type\"", "application/json"),
        ("\"content-length\"", "18"),
    ];
    let signature = STANDARD.encode(signer.sign_bytes(lines_base(&lines, parameters).as_bytes()));
    assert_eq!(signature, "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
}

/// RFC 9530, appendix D: the digest of the example body.
#[test]
fn digests_the_example_of_rfc_9530() {
    assert_eq!(digest(b"{\"hello\": \"world\"}\n"), "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
}

proptest! {
    #[test]
    fn any_header_is_read_without_panic(input in ".{0,200}", signature in ".{0,100}") {
        let headers = Headers { content_digest: digest(b"{}"), signature_input: input, signature };
        prop_assert!(check(parts(), &headers, now()).is_err());
    }
}
