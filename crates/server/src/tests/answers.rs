//! Every answer to a signed request is the centre's own word.

use protocol::answer::{self, FIELDS, Parts};
use protocol::request;
use protocol::wire::Face;
use reqwest::{Method, StatusCode};

use super::rig::{Device, Rig};

/// Sends a signed request and verifies the answer as a device does; its status.
async fn ask(device: &Device, method: Method, path: &str, query: &str) -> StatusCode {
    let parts = request::Parts { method: method.as_str(), path, query, body: b"" };
    let headers = request::sign(parts, &device.name, device.now(), crate::vault::random().unwrap(), &device.signer);
    let mark = if query.is_empty() { "" } else { "?" };
    let mut sent = device.client.request(method, format!("{}{path}{mark}{query}", device.url));
    for (name, value) in headers.pairs() {
        sent = sent.header(name, value);
    }
    let response = sent.send().await.unwrap();
    let (status, got) = (response.status(), response.headers().clone());
    let head = |name: &str| got.get(name).and_then(|value| value.to_str().ok());
    let signed = answer::Headers {
        content_digest: head(request::CONTENT_DIGEST).map(str::to_owned),
        signature_input: head(request::SIGNATURE_INPUT).unwrap().to_owned(),
        signature: head(request::SIGNATURE).unwrap().to_owned(),
    };
    let body = response.bytes().await.unwrap();
    let parts = Parts { status: status.as_u16(), fields: FIELDS.map(head), request: &headers.signature };
    let centre = device.enrolled.centre_key.parse().unwrap();
    assert!(answer::verify(parts, Some(&body), &signed, &centre), "{path}: {got:?}");
    status
}

#[tokio::test]
async fn good_answers_and_refusals_are_signed() {
    let rig = Rig::sqlite().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let hash = "0".repeat(64);
    let blob = format!("/api/v1/blobs/{hash}");
    for (method, path, query, status) in [
        (Method::GET, "/api/v1/feed", "after=0", StatusCode::OK),
        (Method::GET, "/api/v1/time", "", StatusCode::OK),
        (Method::GET, "/api/v1/staff", "", StatusCode::FORBIDDEN),
        (Method::POST, "/api/v1/packets", "", StatusCode::BAD_REQUEST),
        (Method::HEAD, &blob, "length=9", StatusCode::NOT_FOUND),
        (Method::PATCH, &blob, "length=9&offset=3", StatusCode::NOT_FOUND),
        (Method::GET, "/api/v1/nothing", "", StatusCode::NOT_FOUND),
        (Method::DELETE, "/api/v1/feed", "", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        assert_eq!(ask(&kiosk, method, path, query).await, status, "{path}");
    }
    rig.forward(jiff::SignedDuration::from_hours(1));
    let late = Device { clock: std::sync::Arc::default(), ..kiosk };
    assert_eq!(ask(&late, Method::GET, "/api/v1/feed", "after=0").await, StatusCode::UNAUTHORIZED);
    assert_eq!(ask(&late, Method::GET, "/api/v1/time", "").await, StatusCode::OK, "decades off, and told the time");
}

/// Whoever holds a device's request back cannot have the centre answer another one in its place.
#[tokio::test]
async fn a_signature_that_is_borrowed_gets_no_signed_answer() {
    let rig = Rig::sqlite().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let held = request::Parts { method: "POST", path: "/api/v1/packets", query: "", body: b"packets" };
    let headers = request::sign(held, &kiosk.name, kiosk.now(), crate::vault::random().unwrap(), &kiosk.signer);
    let pairs = headers.pairs();
    for (method, path, status) in [
        (Method::POST, "/status", StatusCode::UNSUPPORTED_MEDIA_TYPE),
        (Method::GET, "/", StatusCode::OK),
        (Method::POST, "/api/v1/enrolment", StatusCode::BAD_REQUEST),
        (Method::GET, "/api/v1/time", StatusCode::OK),
        (Method::GET, "/api/v1/openapi.json", StatusCode::OK),
        (Method::GET, "/api/v1/nothing", StatusCode::NOT_FOUND),
        (Method::DELETE, "/api/v1/packets", StatusCode::METHOD_NOT_ALLOWED),
    ] {
        for borrowed in [&pairs[2..], &pairs[..]] {
            let mut sent = rig.client.request(method.clone(), format!("{}{path}", rig.url));
            for (name, value) in borrowed {
                sent = sent.header(*name, *value);
            }
            let response = sent.send().await.unwrap();
            assert_eq!(response.status(), status, "{method} {path}");
            assert!(!response.headers().contains_key(request::SIGNATURE_INPUT), "{method} {path}");
        }
    }
}

/// Nor can it have a body refused that the device never sent.
#[tokio::test]
async fn a_body_that_is_put_under_a_device_s_head_is_not_refused_in_its_ear() {
    let rig = Rig::sqlite().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let held = request::Parts { method: "GET", path: "/api/v1/feed", query: "after=0", body: b"" };
    let headers = request::sign(held, &kiosk.name, kiosk.now(), crate::vault::random().unwrap(), &kiosk.signer);
    let mut sent = rig.client.get(format!("{}/api/v1/feed?after=0", rig.url));
    for (name, value) in headers.pairs() {
        sent = sent.header(name, value);
    }
    let response = sent.body("more").send().await.unwrap();
    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    assert!(!response.headers().contains_key(request::SIGNATURE_INPUT));
}

#[tokio::test]
async fn strangers_get_no_signature() {
    let rig = Rig::sqlite().await;
    let response = rig.client.get(format!("{}/api/v1/time", rig.url)).send().await.unwrap();
    assert!(!response.headers().contains_key("signature"));
}
