//! How fast a device empties its outbox: 10,000 sealed applications of about 2 KB until each is acknowledged as durable and the
//! acknowledgement is verified and committed here.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::answer::Value;
use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use domain::lang::Lang;
use edition::{Edition, Shelf};
use jiff::{SignedDuration, Timestamp};
use protocol::wire::{
    Ack, Application, Content, Enrolled, Face, Feed, Manifest, Outcome, PushRequest, PushResponse, VERSION,
};
use protocol::{Signer, ack, body, packet};
use server::{CentreKeys, Config, Running, start};
use store::{DatabaseKey, NewDraft, Slot, Store, StoreError};
use sync::Syncer;
use uuid::Uuid;

const APPLICATIONS: usize = 10_000;
const SEED: [u8; 32] = [9; 32];

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().unwrap();
    let (running, enrolled) = real_centre(folder.path()).await;
    let (rate, size) = measure(enrolled, &format!("http://{}", running.addr)).await;
    running.stop().await.unwrap();
    println!("real centre on SQLite: {rate:.0} applications/s of {size} bytes");
    println!(r#"{{"bench":"push of 10,000 applications","value":{rate:.1},"unit":"/s","goal":null,"better":"more"}}"#);
    let (url, enrolled) = tireless_centre().await;
    let (rate, _) = measure(enrolled, &url).await;
    println!("a centre that signs and keeps nothing: {rate:.0} applications/s");
    println!(
        r#"{{"bench":"push of 10,000 applications, device and wire","value":{rate:.1},"unit":"/s","goal":null,"better":"more"}}"#
    );
}

/// Fills an outbox, then times from the start of the connection until it is empty.
async fn measure(enrolled: Enrolled, url: &str) -> (f64, usize) {
    // What is timed is the centre's durable commit; ten thousand seals before it need no slow disk.
    let memory = std::path::Path::new("/dev/shm");
    let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    let key = DatabaseKey::new([5; 32]);
    let store = Store::open(&folder.path().join("pencere.db"), &key).await.unwrap();
    store.set_enrolment(&enrolled, url).await.unwrap();
    let begun = Instant::now();
    for n in 0..APPLICATIONS {
        seal(&store, n).await;
    }
    println!("sealed at {:.0}/s", APPLICATIONS as f64 / begun.elapsed().as_secs_f64());
    let first = store.outbox_due(Timestamp::now(), 1).await.unwrap();
    let shelf = Arc::new(Shelf::new(Edition::built_in(None).unwrap()));
    let begun = Instant::now();
    let syncer = Syncer::spawn(store.clone(), Signer::from_seed(SEED), &enrolled, url, shelf).unwrap();
    syncer.watch().wait_for(|status| status.online && status.waiting == 0).await.unwrap();
    let rate = APPLICATIONS as f64 / begun.elapsed().as_secs_f64();
    assert_eq!(store.outbox_counts().await.unwrap().waiting, 0);
    (rate, first[0].len)
}

async fn seal(store: &Store, n: usize) {
    let now = Timestamp::now();
    let mut entropy = [0; 10];
    getrandom::fill(&mut entropy).unwrap();
    let millis = u64::try_from(now.as_millisecond()).unwrap();
    let id = domain::id::uuid_v7(millis, &entropy);
    let draft = NewDraft { id, service: "REG".into(), form_version: 1, catalogue: "0".repeat(64), lang: Lang::Az };
    store.draft_create(&draft, now).await.unwrap();
    let values: Vec<(String, Value)> = (0..30)
        .map(|field| {
            let text = format!("{field}-{n}-{}", &id.simple().to_string().repeat(2)[..44]);
            (format!("field_{field}"), Value::Text(text))
        })
        .collect();
    let pairs = values.iter().map(|(field, value)| (field.as_str(), value));
    store.draft_set_all(id, pairs, now).await.unwrap();
    let build = |slot: &Slot| Ok::<_, StoreError>(packed(slot, id, now));
    store.seal(id, now, build).await.unwrap();
}

fn packed(slot: &Slot, id: Uuid, now: Timestamp) -> store::Sealed {
    let (office, device) = slot.device.split_once('-').unwrap();
    let number =
        ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter: slot.counter };
    let receipt_number = number.to_string();
    let mut entropy = [0; STATUS_ENTROPY];
    getrandom::fill(&mut entropy).unwrap();
    let status_code = StatusCode::from_entropy(entropy).to_string();
    let token = id.simple().to_string();
    let application = Application {
        service: slot.draft.service.clone(),
        form_version: 1,
        catalogue: slot.draft.catalogue.clone(),
        lang: slot.draft.lang,
        receipt_number: receipt_number.clone(),
        status_code: status_code.clone(),
        token: token.clone(),
        answers: slot.draft.answers.clone(),
        blobs: Vec::new(),
    };
    let manifest = Manifest {
        version: VERSION,
        id,
        device: slot.device.clone(),
        seq: slot.seq,
        sealed_at: now,
        clock_trusted: true,
        content: Content::Application(Box::new(application)),
    };
    store::Sealed {
        receipt_number,
        status_code,
        token,
        packet: packet::seal(&manifest, &Signer::from_seed(SEED)).unwrap(),
        facts: "{}".into(),
    }
}

/// The real centre, for as long as what it returns is kept.
async fn real_centre(folder: &std::path::Path) -> (Running, Enrolled) {
    let config = Config::new(
        format!("sqlite://{}/centre.db", folder.display()),
        folder.join("blobs").display().to_string(),
        ([127, 0, 0, 1], 0).into(),
        "HTTPS://STATUS.EXAMPLE".into(),
        CentreKeys::new([42; 32], &[43; 32]).unwrap(),
    );
    let running = start(config).await.unwrap();
    let url = format!("http://{}", running.addr);
    let code = running
        .database
        .device_add("BAK01", Face::Kiosk, SignedDuration::from_hours(1), Timestamp::now())
        .await
        .unwrap();
    let enrolled = sync::enrol(&url, &code.code, &Signer::from_seed(SEED)).await.unwrap();
    (running, enrolled)
}

/// A centre that checks the packet's signature, signs the acknowledgement, and keeps nothing.
async fn tireless_centre() -> (String, Enrolled) {
    let signer = Arc::new(Signer::from_seed([1; 32]));
    let centre_key = signer.public_key().to_string();
    let app = Router::new()
        .route("/api/v1/packets", post(take))
        .route("/api/v1/feed", get(nothing))
        .layer(axum::extract::DefaultBodyLimit::disable())
        .with_state(signer);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, app).await });
    let enrolled = Enrolled {
        device: "K7".into(),
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        face: Face::Kiosk,
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        centre_key,
        now: Timestamp::now(),
        bundle_key: None,
    };
    (url, enrolled)
}

async fn take(State(signer): State<Arc<Signer>>, sent: Bytes) -> Json<PushResponse> {
    let outcomes = tokio::task::spawn_blocking(move || {
        let json = body::decompress(&sent, body::MAX_BODY).unwrap();
        let request: PushRequest = serde_json::from_slice(&json).unwrap();
        let device = Signer::from_seed(SEED).public_key();
        let stored = |text: &String| {
            let bytes = body::from_base64(text).unwrap();
            let packet = packet::open(&bytes, |_| Some(device)).unwrap();
            let ack = Ack {
                id: packet.manifest.id,
                hash: packet.hash,
                device: packet.manifest.device,
                seq: packet.manifest.seq,
                stored_at: Timestamp::now(),
            };
            Outcome::Stored { ack: body::to_base64(&ack::seal(&ack, &signer).unwrap()) }
        };
        request.packets.iter().map(stored).collect()
    })
    .await
    .unwrap();
    let now = Timestamp::now();
    Json(PushResponse { outcomes, now })
}

async fn nothing() -> Json<Feed> {
    Json(Feed {
        events: Vec::new(),
        next: 0,
        more: false,
        now: Timestamp::now(),
        catalogue: None,
        chains: None,
        again: false,
        bundle_key: None,
    })
}
