//! A centre that does what a test tells it to, and remembers what it was sent.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use jiff::Timestamp;
use protocol::wire::{Ack, Feed, Manifest, Outcome, ProblemDetails, PushRequest, PushResponse, StaffList};
use protocol::{Signer, ack, body, packet};
use uuid::Uuid;

/// A packet as it arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    pub manifest: Manifest,
    pub hash: String,
}

/// What to answer to a push.
pub enum Answer {
    Outcomes(Vec<Outcome>),
    /// All stored, as this list says.
    Listed(Vec<u8>),
    Refuse(u16, &'static str),
    /// Something that is not of this protocol.
    Garbage,
}

type Behaviour = Box<dyn FnMut(&Centre, &[Arrived]) -> Answer + Send>;

pub struct Centre {
    pub signer: Signer,
    /// How often each packet arrived, by id.
    pub arrivals: Mutex<HashMap<Uuid, u32>>,
    /// The ids of each push.
    pub pushes: Mutex<Vec<Vec<Uuid>>>,
    pub blobs: Mutex<Vec<String>>,
    catalogue: Mutex<Option<(u64, Vec<u8>)>>,
    keys: Mutex<Option<(u64, Vec<u8>)>>,
    fetched: AtomicU32,
    behaviour: Mutex<Option<Behaviour>>,
}

impl Centre {
    /// Starts on a free port, or on one that was free a moment ago.
    pub async fn start(
        port: u16,
        behaviour: impl FnMut(&Centre, &[Arrived]) -> Answer + Send + 'static,
    ) -> (Arc<Centre>, String) {
        let centre = Arc::new(Centre {
            signer: Signer::from_seed([1; 32]),
            arrivals: Mutex::default(),
            pushes: Mutex::default(),
            blobs: Mutex::default(),
            catalogue: Mutex::default(),
            keys: Mutex::default(),
            fetched: AtomicU32::new(0),
            behaviour: Mutex::new(Some(Box::new(behaviour))),
        });
        let app = Router::new()
            .route("/api/v1/packets", post(push))
            .route("/api/v1/blobs/{hash}", put(put_blob))
            .route("/api/v1/feed", get(feed))
            .route("/api/v1/staff", get(staff))
            .route("/api/v1/catalogues/{serial}", get(catalogue))
            .route("/api/v1/keys", get(keys))
            .with_state(Arc::clone(&centre));
        let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, app).await });
        (centre, url)
    }

    /// Tells of a catalogue from now on, and hands these bytes out for it.
    pub fn publish(&self, serial: u64, bytes: Vec<u8>) {
        *self.catalogue.lock().unwrap() = Some((serial, bytes));
    }

    /// Tells of a list of keys from now on, and hands these bytes out for it.
    pub fn list_keys(&self, serial: u64, bytes: Vec<u8>) {
        *self.keys.lock().unwrap() = Some((serial, bytes));
    }

    /// How often a catalogue or a list of keys was fetched.
    pub fn fetched(&self) -> u32 {
        self.fetched.load(Ordering::SeqCst)
    }

    /// An outcome as an honest centre gives it.
    pub fn stored(&self, arrived: &Arrived) -> Outcome {
        self.stored_as(&ack_of(arrived), &self.signer)
    }

    pub fn stored_as(&self, ack: &Ack, signer: &Signer) -> Outcome {
        let bytes = ack::seal(ack, signer).unwrap();
        Outcome::Stored { ack: body::to_base64(&bytes) }
    }

    pub fn all_stored(&self, arrived: &[Arrived]) -> Answer {
        Answer::Outcomes(arrived.iter().map(|arrived| self.stored(arrived)).collect())
    }

    pub fn arrived(&self, id: Uuid) -> u32 {
        *self.arrivals.lock().unwrap().get(&id).unwrap_or(&0)
    }

    pub fn has_blob(&self, hash: &str) -> bool {
        self.blobs.lock().unwrap().iter().any(|known| known == hash)
    }
}

pub fn ack_of(arrived: &Arrived) -> Ack {
    Ack {
        id: arrived.manifest.id,
        hash: arrived.hash.clone(),
        device: arrived.manifest.device.clone(),
        seq: arrived.manifest.seq,
        stored_at: Timestamp::now(),
    }
}

async fn push(State(centre): State<Arc<Centre>>, sent: Bytes) -> Response {
    let json = body::decompress(&sent, body::MAX_BODY).unwrap();
    let request: PushRequest = serde_json::from_slice(&json).unwrap();
    let device = Signer::from_seed([9; 32]).public_key();
    let read = |text: &String| {
        let bytes = body::from_base64(text).unwrap();
        let packet = packet::open(&bytes, |_| Some(device)).unwrap();
        Arrived { manifest: packet.manifest, hash: packet.hash }
    };
    let arrived: Vec<Arrived> = request.packets.iter().map(read).collect();
    let ids: Vec<Uuid> = arrived.iter().map(|arrived| arrived.manifest.id).collect();
    for id in &ids {
        *centre.arrivals.lock().unwrap().entry(*id).or_default() += 1;
    }
    centre.pushes.lock().unwrap().push(ids);
    let mut behaviour = centre.behaviour.lock().unwrap();
    match behaviour.as_mut().unwrap()(&centre, &arrived) {
        Answer::Outcomes(outcomes) => {
            let now = Timestamp::now();
            Json(PushResponse { outcomes, now, ack: None }).into_response()
        }
        Answer::Listed(list) => {
            let outcomes = vec![Outcome::Listed; arrived.len()];
            Json(PushResponse { outcomes, now: Timestamp::now(), ack: Some(body::to_base64(&list)) }).into_response()
        }
        Answer::Refuse(status, code) => problem(status, code),
        Answer::Garbage => "<html>Welcome to the airport</html>".into_response(),
    }
}

fn problem(status: u16, code: &str) -> Response {
    let details = ProblemDetails { kind: "about:blank".into(), title: String::new(), status, code: code.into() };
    (StatusCode::from_u16(status).unwrap(), Json(details)).into_response()
}

async fn put_blob(State(centre): State<Arc<Centre>>, Path(hash): Path<String>, bytes: Bytes) -> StatusCode {
    if packet::hash(&bytes) != hash {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    centre.blobs.lock().unwrap().push(hash);
    StatusCode::NO_CONTENT
}

async fn feed(State(centre): State<Arc<Centre>>) -> Json<Feed> {
    let catalogue = centre.catalogue.lock().unwrap().as_ref().map(|(serial, _)| *serial);
    let keys = centre.keys.lock().unwrap().as_ref().map(|(serial, _)| *serial);
    Json(Feed {
        events: Vec::new(),
        next: 0,
        more: false,
        now: Timestamp::now(),
        catalogue,
        chains: None,
        again: false,
        bundle_key: None,
        keys,
    })
}

async fn catalogue(State(centre): State<Arc<Centre>>) -> Vec<u8> {
    centre.fetched.fetch_add(1, Ordering::SeqCst);
    centre.catalogue.lock().unwrap().as_ref().map(|(_, bytes)| bytes.clone()).unwrap_or_default()
}

async fn keys(State(centre): State<Arc<Centre>>) -> Vec<u8> {
    centre.fetched.fetch_add(1, Ordering::SeqCst);
    centre.keys.lock().unwrap().as_ref().map(|(_, bytes)| bytes.clone()).unwrap_or_default()
}

async fn staff() -> Json<StaffList> {
    Json(StaffList { staff: Vec::new(), now: Timestamp::now() })
}
