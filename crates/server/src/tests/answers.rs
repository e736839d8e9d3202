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
}

#[tokio::test]
async fn strangers_get_no_signature() {
    let rig = Rig::sqlite().await;
    let response = rig.client.get(format!("{}/api/v1/time", rig.url)).send().await.unwrap();
    assert!(!response.headers().contains_key("signature"));
}
