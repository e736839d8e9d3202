//! What comes by network: signed header fields, compressed bodies, JSON, the positions of chunks.

use jiff::{SignedDuration, Timestamp};
use protocol::answer;
use protocol::body::{compress, decompress, from_base64, to_base64};
use protocol::chunk::{Position, question};
use protocol::reconcile::{ReconcileRequest, ReconcileResponse};
use protocol::request::{Headers, Parts, claimed, sign, verify_body, verify_head};
use protocol::wire::{
    EnrolRequest, Enrolled, Feed, ProblemDetails, PushRequest, PushResponse, ReceiptQuery, StaffList, StatusQuery,
    StatusReply, Time,
};
use receipt::KeyList;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::signed::{centre, device};

/// What a body may come to here.
const LIMIT: usize = 1024 * 1024;

/// A signed request in lines: method, path, query, the three header fields; the rest is the body. Fields that are read are those which
/// signing writes, letter by letter.
pub fn request(bytes: &[u8]) -> bool {
    let mut lines = bytes.splitn(7, |byte| *byte == b'\n');
    let mut line = || lines.next().and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default();
    let (method, path, query) = (line(), line(), line());
    let headers = Headers { content_digest: line().into(), signature_input: line().into(), signature: line().into() };
    let body = lines.next().unwrap_or_default();
    let parts = Parts { method, path, query, body };
    let (now, skew) = (Timestamp::UNIX_EPOCH, SignedDuration::MAX);
    let named = claimed(&headers);
    if let Ok(sender) = &named {
        let written = sign(parts, &sender.device, sender.created, sender.nonce, &device());
        assert_eq!(written.signature_input, headers.signature_input);
        assert_eq!(verify_body(&written, body), Ok(()));
    }
    let verified = verify_head(parts, &headers, now, skew, |_| Some(device().public_key()));
    if let Ok(sender) = &verified {
        assert_eq!(named.as_ref(), Ok(sender));
    }
    verified.is_ok() && verify_body(&headers, body).is_ok()
}

/// An answer of the centre's in lines: the fields that are signed, the request's signature, the three header fields; the rest is the body.
/// An empty line is a field that is not there. Fields that are taken are those which signing writes, letter by letter.
pub fn answer(bytes: &[u8]) -> bool {
    let mut lines = bytes.splitn(9, |byte| *byte == b'\n');
    let mut line = || lines.next().and_then(|line| std::str::from_utf8(line).ok()).unwrap_or_default();
    let status = line().parse().unwrap_or(200);
    let fields = [line(), line(), line()].map(|text| (!text.is_empty()).then_some(text));
    let parts = answer::Parts { status, fields, request: line() };
    let digest = line();
    let headers = answer::Headers {
        content_digest: (!digest.is_empty()).then(|| digest.to_owned()),
        signature_input: line().into(),
        signature: line().into(),
    };
    let body = lines.next().unwrap_or_default();
    let taken = answer::verify(parts, Some(body), &headers, &centre().public_key());
    if taken {
        let created = headers.signature_input.split(";created=").nth(1).and_then(|rest| rest.split(';').next());
        let created = created.and_then(|seconds| seconds.parse().ok()).and_then(|at| Timestamp::from_second(at).ok());
        let written = created.map(|created| answer::sign(parts, Some(body), created, &centre()));
        assert!(written.is_none_or(|written| written.content_digest == headers.content_digest));
    }
    taken
}

/// A compressed body. What comes out keeps the limit and survives another journey.
pub fn body(bytes: &[u8]) -> bool {
    let Ok(plain) = decompress(bytes, LIMIT) else { return false };
    assert!(plain.len() <= LIMIT);
    let again = compress(&plain).map(|packed| decompress(&packed, plain.len()));
    assert!(again.is_ok_and(|again| again == Ok(plain)));
    true
}

/// A JSON body of either side. What is read is written and read as the same.
pub fn wire(bytes: &[u8]) -> bool {
    let pushed = journey::<PushRequest>(bytes);
    for text in pushed.iter().flat_map(|request| &request.packets) {
        if let Some(bytes) = from_base64(text) {
            assert_eq!(to_base64(&bytes), *text);
        }
    }
    let from_devices = journey::<EnrolRequest>(bytes).is_some()
        | journey::<StatusQuery>(bytes).is_some()
        | journey::<ReceiptQuery>(bytes).is_some()
        | journey::<ReconcileRequest>(bytes).is_some();
    let from_the_centre = journey::<Enrolled>(bytes).is_some()
        | journey::<PushResponse>(bytes).is_some()
        | journey::<StatusReply>(bytes).is_some()
        | journey::<Feed>(bytes).is_some()
        | journey::<StaffList>(bytes).is_some()
        | journey::<ReconcileResponse>(bytes).is_some()
        | journey::<ProblemDetails>(bytes).is_some()
        | journey::<KeyList>(bytes).is_some()
        | journey::<Time>(bytes).is_some();
    pushed.is_some() || from_devices || from_the_centre
}

fn journey<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let read: T = serde_json::from_slice(bytes).ok()?;
    let written = serde_json::to_vec(&read).ok();
    assert!(written.is_some());
    let again: Option<T> = written.as_deref().and_then(|text| serde_json::from_slice(text).ok());
    assert_eq!(again.and_then(|again| serde_json::to_vec(&again).ok()), written);
    Some(read)
}

/// The query of a chunk. There is one writing for each position.
pub fn chunk(bytes: &[u8]) -> bool {
    let Ok(query) = std::str::from_utf8(bytes) else { return false };
    let Some(position) = Position::parse(query) else { return false };
    assert!(position.length >= 1 && position.offset <= position.length);
    assert!(query == position.query() || (query == question(position.length) && position.offset == 0));
    true
}
