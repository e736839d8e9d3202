//! A centre in a process of its own: this program, called with other words.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::body::Bytes;
use axum::extract::State;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Ack, Enrolled, Face, Feed, Outcome, PushRequest, PushResponse};
use protocol::{Signer, ack, body, packet};
use server::{CentreKeys, Config, Rate, start};

use crate::{SEED, cluster, cpu};

const NULL_SEED: [u8; 32] = [1; 32];

/// The centre's process, for as long as this is kept.
pub struct Centre {
    pub url: String,
    /// Where the database is.
    pub database_url: String,
    kind: String,
    child: Child,
    ask: Mutex<(ChildStdin, BufReader<ChildStdout>)>,
    /// The database's process, if it is another one.
    database: Option<u32>,
}

impl Centre {
    pub fn spawn(kind: &str, folder: &Path) -> Centre {
        let (url, database) = match kind {
            "postgres" => {
                let (url, process) = cluster::durable();
                (url, Some(process))
            }
            _ => (format!("sqlite://{}/centre.db", folder.display()), None),
        };
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["centre", kind])
            .arg(folder)
            .env("DATABASE_URL", &url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (ask, answer) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut centre = Centre {
            url: String::new(),
            database_url: url,
            kind: kind.to_owned(),
            child,
            ask: Mutex::new((ask, answer)),
            database,
        };
        centre.url = centre.line();
        centre
    }

    fn line(&self) -> String {
        let mut line = String::new();
        self.ask.lock().unwrap().1.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    /// Enrols a new device of an office.
    pub async fn enrol(&self, office: &str, face: Face, seed: [u8; 32]) -> Enrolled {
        if self.kind == "null" {
            return by_null();
        }
        writeln!(self.ask.lock().unwrap().0, "{office} {face:?}").unwrap();
        let code = self.line();
        sync::enrol(&self.url, &code, &Signer::from_seed(seed)).await.unwrap()
    }

    /// Seconds of processor time so far, the database's with it.
    pub fn cpu(&self) -> f64 {
        cpu::seconds(self.child.id()) + self.database.map_or(0.0, cpu::seconds)
    }
}

impl Drop for Centre {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves until killed: tells its address, then a code for each device that is asked for.
pub async fn serve(kind: &str, folder: &Path) {
    if kind == "null" {
        return null().await;
    }
    let mut config = Config::new(
        std::env::var("DATABASE_URL").unwrap(),
        folder.join("blobs").display().to_string(),
        ([127, 0, 0, 1], 0).into(),
        "HTTPS://STATUS.EXAMPLE".into(),
        CentreKeys::new([42; 32], &[43; 32]).unwrap(),
    );
    // Many kiosks of one machine enrol here.
    config.client_rate = Rate { burst: 1_000, per_minute: 1_000 };
    let running = start(config).await.unwrap();
    println!("http://{}", running.addr);
    let database = running.database.clone();
    let asked = tokio::task::spawn_blocking(move || {
        for line in std::io::stdin().lines() {
            let line = line.unwrap();
            let (office, face) = line.split_once(' ').unwrap();
            let face = if face == "Kiosk" { Face::Kiosk } else { Face::Counter };
            let added = async {
                // There from the first time on.
                let _ = database.office_add(office, &BTreeMap::new()).await;
                database.device_add(office, face, SignedDuration::from_hours(1), Timestamp::now()).await.unwrap().code
            };
            println!("{}", tokio::runtime::Handle::current().block_on(added));
        }
    });
    asked.await.unwrap();
    running.stop().await.unwrap();
}

fn by_null() -> Enrolled {
    Enrolled {
        device: "K7".into(),
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        face: Face::Kiosk,
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        centre_key: Signer::from_seed(NULL_SEED).public_key().to_string(),
        now: Timestamp::now(),
        bundle_key: None,
        last_seq: None,
    }
}

/// A centre that checks the packet's signature, signs the acknowledgement, and keeps nothing.
async fn null() {
    let app = Router::new()
        .route("/api/v1/packets", post(take))
        .route("/api/v1/feed", get(nothing))
        .layer(axum::extract::DefaultBodyLimit::disable())
        .with_state(Arc::new(Signer::from_seed(NULL_SEED)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("http://{}", listener.local_addr().unwrap());
    axum::serve(listener, app).await.unwrap();
}

async fn take(State(signer): State<Arc<Signer>>, sent: Bytes) -> Json<PushResponse> {
    let answer = tokio::task::spawn_blocking(move || {
        let json = body::decompress(&sent, body::MAX_BODY).unwrap();
        let request: PushRequest = serde_json::from_slice(&json).unwrap();
        let device = Signer::from_seed(SEED).public_key();
        let stored = |text: &String| {
            let bytes = body::from_base64(text).unwrap();
            let packet = packet::open(&bytes, |_| Some(device)).unwrap();
            let (manifest, stored_at) = (packet.manifest, Timestamp::now());
            Ack { id: manifest.id, hash: packet.hash, device: manifest.device, seq: manifest.seq, stored_at }
        };
        let acks: Vec<Ack> = request.packets.iter().map(stored).collect();
        let list = body::to_base64(&ack::seal_list(&acks, &signer).unwrap());
        PushResponse { outcomes: vec![Outcome::Listed; acks.len()], now: Timestamp::now(), ack: Some(list) }
    });
    Json(answer.await.unwrap())
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
        keys: None,
    })
}
