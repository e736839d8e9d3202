//! Somebody on the way who changes what passes: a failing box, a proxy with opinions, or a thief. No application is ever the price.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::Response;
use domain::state::Delivery;
use protocol::wire::Face;
use store::CaseQuery;

use super::device::{Device, png};
use super::real::Rig;

/// An answer that passes.
struct Passing {
    path: String,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Passing {
    /// Writes another text in the place of one that must be there.
    fn rewrite(&mut self, from: &str, to: &str) {
        let text = String::from_utf8(std::mem::take(&mut self.body)).unwrap();
        assert!(text.contains(from), "{text}");
        self.body = text.replacen(from, to, 1).into_bytes();
    }

    fn unsign(&mut self) {
        for name in ["signature", "signature-input", "content-digest"] {
            self.headers.remove(name);
        }
    }

    /// An answer of this box's own.
    fn refuse(&mut self, status: u16) {
        self.unsign();
        self.status = StatusCode::from_u16(status).unwrap();
        self.body = b"<html>blocked</html>".to_vec();
    }
}

type Twist = fn(&mut Passing);

/// Where a push is sent instead, bare but for its signature.
type Elsewhere = (Method, &'static str);

struct Middle {
    centre: String,
    url: String,
    twist: Mutex<Option<Twist>>,
    elsewhere: Mutex<Option<Elsewhere>>,
    client: reqwest::Client,
}

impl Middle {
    /// Stands between a device and its centre.
    async fn before(device: &mut Device) -> Arc<Middle> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let centre = std::mem::replace(&mut device.url, url.clone());
        let middle = Arc::new(Middle {
            centre,
            url,
            twist: Mutex::default(),
            elsewhere: Mutex::default(),
            client: reqwest::Client::new(),
        });
        assert_eq!(middle.url, device.url);
        let app = Router::new().fallback(pass).with_state(Arc::clone(&middle));
        tokio::spawn(async move { axum::serve(listener, app).await });
        middle
    }

    fn twist(&self, twist: Option<Twist>) {
        *self.twist.lock().unwrap() = twist;
    }

    fn send_pushes(&self, elsewhere: Option<Elsewhere>) {
        *self.elsewhere.lock().unwrap() = elsewhere;
    }
}

async fn pass(State(middle): State<Arc<Middle>>, request: Request) -> Response {
    let (mut head, body) = request.into_parts();
    head.headers.remove("host");
    let mut url = format!("{}{}", middle.centre, head.uri.path_and_query().unwrap());
    let mut body = to_bytes(body, usize::MAX).await.unwrap();
    let elsewhere = middle.elsewhere.lock().unwrap().clone();
    if let Some((method, path)) = elsewhere.filter(|_| head.uri.path() == "/api/v1/packets") {
        for name in ["content-type", "content-encoding", "content-length"] {
            head.headers.remove(name);
        }
        (head.method, url, body) = (method, format!("{}{path}", middle.centre), Bytes::new());
    }
    let sent = middle.client.request(head.method, url).headers(head.headers).body(body).send().await.unwrap();
    let (path, status, headers) = (head.uri.path().to_owned(), sent.status(), sent.headers().clone());
    let mut passing = Passing { path, status, headers, body: sent.bytes().await.unwrap().to_vec() };
    if let Some(twist) = *middle.twist.lock().unwrap() {
        twist(&mut passing);
    }
    for name in ["content-length", "transfer-encoding"] {
        passing.headers.remove(name);
    }
    let mut response = Response::new(Body::from(passing.body));
    *response.status_mut() = passing.status;
    *response.headers_mut() = passing.headers;
    response
}

/// A kiosk that has met its centre, and somebody between them.
async fn kiosk(rig: &Rig) -> (Device, Arc<Middle>) {
    let mut kiosk = rig.enrol(Face::Kiosk, 1).await;
    let middle = Middle::before(&mut kiosk).await;
    assert_eq!(kiosk.engine().run().await.unwrap().failure, None);
    assert!(kiosk.store.centre_signs().await.unwrap());
    (kiosk, middle)
}

async fn state(kiosk: &Device, id: uuid::Uuid) -> Delivery {
    kiosk.store.application(id).await.unwrap().unwrap().delivery
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_list_of_missing_attachments_puts_nothing_aside() {
    let rig = Rig::new().await;
    let (kiosk, middle) = kiosk(&rig).await;
    let id = kiosk.draft().await;
    kiosk.store.blob_put(id, "copy_data_page", png(1)).await.unwrap();
    kiosk.seal_draft(id).await;
    middle.twist(Some(|passing| {
        if passing.path == "/api/v1/packets" {
            passing.rewrite(r#""missing":[""#, r#""missing":["00"#);
        }
    }));
    let engine = kiosk.engine();
    let report = engine.run().await.unwrap();
    assert!(report.failure.is_some() && report.quarantined == 0, "{report:?}");
    assert_eq!(state(&kiosk, id).await, Delivery::Queued);
    middle.twist(None);
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_cursor_skips_no_case() {
    let rig = Rig::new().await;
    let sender = rig.enrol(Face::Kiosk, 1).await;
    let mut counter = rig.enrol(Face::Counter, 2).await;
    let middle = Middle::before(&mut counter).await;
    sender.seal().await;
    sender.engine().run().await.unwrap();
    middle.twist(Some(|passing| {
        if passing.path == "/api/v1/feed" {
            passing.rewrite(r#""next":"#, r#""next":9"#);
        }
    }));
    let engine = counter.engine();
    assert!(engine.run().await.unwrap().failure.is_some(), "even at the first contact");
    middle.twist(None);
    assert_eq!(engine.run().await.unwrap().failure, None);
    let query = CaseQuery { text: String::new(), limit: 9 };
    assert_eq!(counter.store.cases(&query).await.unwrap().len(), 1);
}

/// A box that strips signatures, or refuses in its own name, is never taken for the centre; not after a restart either.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_unsigned_is_not_the_centres_word() {
    let rig = Rig::new().await;
    let (kiosk, middle) = kiosk(&rig).await;
    let id = kiosk.seal().await;
    let twists: [Twist; 5] = [
        Passing::unsign,
        |passing| passing.refuse(413),
        |passing| passing.refuse(400),
        |passing| passing.refuse(404),
        |passing| passing.refuse(500),
    ];
    for twist in twists {
        middle.twist(Some(twist));
        let syncer = kiosk.syncer();
        let mut watch = syncer.watch();
        let told = watch.wait_for(|status| status.problem.is_some());
        tokio::time::timeout(std::time::Duration::from_secs(60), told).await.unwrap().unwrap();
        assert_eq!(state(&kiosk, id).await, Delivery::Queued);
        assert_eq!(kiosk.store.outbox_counts().await.unwrap().quarantined, 0);
    }
    middle.twist(None);
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 1);
}

/// A box that ends the encryption holds a push back, has the centre answer another request with its signature, and brings that.
#[tokio::test(flavor = "multi_thread")]
async fn a_push_that_is_sent_elsewhere_puts_nothing_aside() {
    let rig = Rig::new().await;
    let (kiosk, middle) = kiosk(&rig).await;
    let engine = kiosk.engine();
    assert_eq!(engine.run().await.unwrap().failure, None);
    let ids = [kiosk.seal().await, kiosk.seal().await];
    for elsewhere in [
        (Method::POST, "/status"),
        (Method::POST, "/api/v1/enrolment"),
        (Method::GET, "/api/v1/time"),
        (Method::GET, "/api/v1/nothing"),
        (Method::POST, "/api/v1/reconciliation"),
    ] {
        middle.send_pushes(Some(elsewhere));
        kiosk.store.outbox_wake().await.unwrap();
        let report = engine.run().await.unwrap();
        assert_eq!((report.stored, report.quarantined), (0, 0), "{report:?}");
        for id in ids {
            assert!(matches!(state(&kiosk, id).await, Delivery::Sealed | Delivery::Queued));
        }
    }
    middle.send_pushes(None);
    kiosk.store.outbox_wake().await.unwrap();
    assert_eq!(engine.run().await.unwrap().stored, 2);
}

/// A counter reads an attachment that streams unsigned; it is compared with its hash.
#[tokio::test(flavor = "multi_thread")]
async fn a_changed_attachment_is_not_shown() {
    let rig = Rig::new().await;
    let sender = rig.enrol(Face::Kiosk, 1).await;
    let mut counter = rig.enrol(Face::Counter, 2).await;
    let id = sender.draft().await;
    let blob = sender.store.blob_put(id, "copy_data_page", png(1)).await.unwrap();
    sender.seal_draft(id).await;
    sender.engine().run().await.unwrap();
    let middle = Middle::before(&mut counter).await;
    let engine = counter.engine();
    engine.run().await.unwrap();
    middle.twist(Some(|passing| {
        if passing.path.starts_with("/api/v1/blobs/") {
            passing.body[100] ^= 1;
        }
    }));
    assert!(engine.shared().blob(id, &blob).await.is_err());
    middle.twist(None);
    assert_eq!(engine.shared().blob(id, &blob).await.unwrap().bytes, png(1));
}
