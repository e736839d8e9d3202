//! A centre on port 0 with devices that speak to it as real ones do.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use domain::answer::{Answers, Value};
use domain::code::{self, ReceiptNumber};
use domain::lang::Lang;
use jiff::{SignedDuration, Timestamp};
use protocol::body::{compress, from_base64, to_base64};
use protocol::packet::{self, Sealed};
use protocol::request::{self, Parts};
use protocol::wire::{
    Ack, Act, Action, Application, BlobRef, Content, EnrolRequest, Enrolled, Face, Feed, Manifest, Outcome,
    PushRequest, PushResponse, Role, VERSION,
};
use protocol::{Signer, ack};
use reqwest::{Client, Method, Response, StatusCode};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::{CentreKeys, Config, NewStaff, Rate, Running, start};

static COUNTER: AtomicU64 = AtomicU64::new(1);

pub struct Rig {
    pub running: Running,
    pub folder: tempfile::TempDir,
    pub url: String,
    pub database_url: String,
    pub client: Client,
    clock: Arc<AtomicI64>,
}

/// A centre of the tests on any free port, with the system's clock.
pub fn config(database_url: &str, folder: &tempfile::TempDir) -> Config {
    let keys = CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let blobs = folder.path().join("blobs").display().to_string();
    let listen = "127.0.0.1:0".parse().unwrap();
    Config::new(database_url.to_owned(), blobs, listen, "HTTPS://STATUS.EXAMPLE".to_owned(), keys)
}

impl Rig {
    pub async fn sqlite() -> Rig {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}/centre.db", folder.path().display());
        Rig::on(url, folder, |_| {}).await
    }

    pub async fn postgres() -> Rig {
        let url = tokio::task::spawn_blocking(crate::tests::cluster::database).await.unwrap();
        Rig::on(url, tempfile::tempdir().unwrap(), |_| {}).await
    }

    pub async fn on(database_url: String, folder: tempfile::TempDir, adapt: impl FnOnce(&mut Config)) -> Rig {
        // Monday, 23 November 2026, 10:00 in Baku.
        let clock = Arc::new(AtomicI64::new("2026-11-23T06:00:00Z".parse::<Timestamp>().unwrap().as_second()));
        let mut config = config(&database_url, &folder);
        config.client_rate = Rate { burst: 10_000, per_minute: 10_000 };
        config.global_rate = Rate { burst: 10_000, per_minute: 10_000 };
        config.look_every = std::time::Duration::from_millis(50);
        let hand = Arc::clone(&clock);
        config.clock = Arc::new(move || Timestamp::from_second(hand.load(Ordering::SeqCst)).unwrap());
        adapt(&mut config);
        let running = start(config).await.unwrap();
        let url = format!("http://{}", running.addr);
        Rig { running, folder, url, database_url, client: Client::new(), clock }
    }

    /// Another replica on the same database, keys and attachments.
    pub async fn replica(&self) -> Rig {
        let blobs = self.folder.path().join("blobs").display().to_string();
        let folder = tempfile::tempdir().unwrap();
        Rig::on(self.database_url.clone(), folder, |config| config.blobs_url = blobs).await
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.clock.load(Ordering::SeqCst)).unwrap()
    }

    pub fn forward(&self, by: SignedDuration) {
        self.clock.fetch_add(by.as_secs(), Ordering::SeqCst);
    }

    pub async fn enrol(&self, office: &str, face: Face) -> Device {
        let code = self.running.database.device_add(office, face, SignedDuration::from_hours(1), self.now()).await;
        let signer = Signer::from_seed(crate::vault::random().unwrap());
        let response = self.enrol_with(&code.unwrap().code, &signer).await;
        assert_eq!(response.status(), StatusCode::OK);
        let enrolled: Enrolled = response.json().await.unwrap();
        Device {
            name: format!("{}-{}", enrolled.office, enrolled.device),
            enrolled,
            signer,
            url: self.url.clone(),
            client: self.client.clone(),
            clock: Arc::clone(&self.clock),
            seq: AtomicU64::new(1),
        }
    }

    pub async fn enrol_with(&self, code: &str, signer: &Signer) -> Response {
        let request = EnrolRequest { code: code.to_owned(), public_key: signer.public_key().to_string() };
        self.client.post(format!("{}/api/v1/enrolment", self.url)).json(&request).send().await.unwrap()
    }

    pub async fn officer(&self, login: &str, office: &str, roles: &[Role]) {
        let new = NewStaff {
            login: login.into(),
            name: "Aysel Quliyeva".into(),
            office: office.into(),
            roles: roles.to_vec(),
            password: "correct horse".into(),
        };
        self.running.database.staff_add(new, self.now()).await.unwrap();
    }

    /// Rows of a query that returns one whole number.
    pub async fn number(&self, sql: &str) -> i64 {
        self.row(sql).await.try_get_by_index(0).unwrap()
    }

    pub async fn text(&self, sql: &str) -> String {
        self.row(sql).await.try_get_by_index(0).unwrap()
    }

    async fn row(&self, sql: &str) -> sea_orm::QueryResult {
        use sea_orm::{ConnectionTrait as _, Statement};
        let pool = self.running.database.pool();
        pool.query_one_raw(Statement::from_string(pool.get_database_backend(), sql)).await.unwrap().unwrap()
    }

    /// Waits until the validator has done its work, so that nothing else changes rows.
    pub async fn settled(&self) {
        let unvalidated = "SELECT count(*) FROM application WHERE validated_at IS NULL";
        super::uploads::until(async || self.number(unvalidated).await == 0).await;
    }

    pub async fn execute(&self, sql: &str) {
        use sea_orm::ConnectionTrait as _;
        self.running.database.pool().execute_unprepared(sql).await.unwrap();
    }
}

pub struct Device {
    pub name: String,
    pub enrolled: Enrolled,
    pub signer: Signer,
    pub url: String,
    pub client: Client,
    pub clock: Arc<AtomicI64>,
    pub seq: AtomicU64,
}

impl Device {
    /// The same device speaking to another replica.
    pub fn at(&self, rig: &Rig) -> Device {
        Device {
            name: self.name.clone(),
            enrolled: self.enrolled.clone(),
            signer: self.signer.clone(),
            url: rig.url.clone(),
            client: self.client.clone(),
            clock: Arc::clone(&self.clock),
            seq: AtomicU64::new(1_000_000),
        }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_second(self.clock.load(Ordering::SeqCst)).unwrap()
    }

    /// Speaks to another centre from now on.
    pub fn meet(&mut self, rig: &Rig) {
        self.url.clone_from(&rig.url);
        self.clock = Arc::clone(&rig.clock);
    }

    /// A synthetic visitor's application, different each time.
    pub fn application(&self) -> Application {
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let mut token = [0u8; 16];
        token[..8].copy_from_slice(&number.to_be_bytes());
        token[8..12].copy_from_slice(&std::process::id().to_be_bytes());
        Application {
            service: "REG".into(),
            form_version: 1,
            catalogue: "0".repeat(64),
            lang: Lang::Ru,
            receipt_number: self.receipt_number(number),
            status_code: code::StatusCode::from_entropy(crate::vault::random().unwrap()).to_string(),
            token: hex::encode(token),
            answers: answers(),
            blobs: Vec::new(),
        }
    }

    pub fn receipt_number(&self, counter: u64) -> String {
        let (office, device) = (&self.enrolled.office, &self.enrolled.device);
        let number = ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter };
        number.to_string()
    }

    pub fn seal(&self, content: Content) -> (Manifest, Sealed) {
        let seq = self.seq.fetch_add(1, Ordering::Relaxed);
        self.seal_as(new_id(), seq, content)
    }

    pub fn seal_as(&self, id: Uuid, seq: u64, content: Content) -> (Manifest, Sealed) {
        let manifest = Manifest {
            version: VERSION,
            id,
            device: self.name.clone(),
            seq,
            sealed_at: self.now(),
            clock_trusted: true,
            content,
        };
        let sealed = packet::seal(&manifest, &self.signer).unwrap();
        (manifest, sealed)
    }

    pub fn seal_application(&self) -> (Manifest, Sealed) {
        self.seal(Content::Application(Box::new(self.application())))
    }

    pub fn seal_act(&self, case: Uuid, base_version: u64, staff: &str, action: Action) -> (Manifest, Sealed) {
        self.seal(Content::Act(Act { case, base_version, staff: staff.into(), action }))
    }

    pub async fn push(&self, packets: &[&Sealed]) -> Vec<Outcome> {
        let response = self.push_raw(packets).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json::<PushResponse>().await.unwrap().outcomes
    }

    pub async fn push_raw(&self, packets: &[&Sealed]) -> Response {
        self.push_as(packets, false).await
    }

    /// A push of a device that takes one acknowledgement for the whole batch.
    pub async fn push_together(&self, packets: &[&Sealed]) -> PushResponse {
        let response = self.push_as(packets, true).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json().await.unwrap()
    }

    async fn push_as(&self, packets: &[&Sealed], together: bool) -> Response {
        let packets = packets.iter().map(|sealed| to_base64(&sealed.bytes)).collect();
        let body = compress(&serde_json::to_vec(&PushRequest { packets, together }).unwrap()).unwrap();
        self.send(Method::POST, "/api/v1/packets", "", body).await
    }

    pub async fn get(&self, path: &str, query: &str) -> Response {
        self.send(Method::GET, path, query, Vec::new()).await
    }

    pub async fn send(&self, method: Method, path: &str, query: &str, body: Vec<u8>) -> Response {
        self.send_with(method, path, query, body, self.now(), crate::vault::random().unwrap()).await
    }

    pub async fn send_with(
        &self,
        method: Method,
        path: &str,
        query: &str,
        body: Vec<u8>,
        created: Timestamp,
        nonce: [u8; 16],
    ) -> Response {
        let parts = Parts { method: method.as_str(), path, query, body: &body };
        let headers = request::sign(parts, &self.name, created, nonce, &self.signer);
        let mark = if query.is_empty() { "" } else { "?" };
        let mut request = self.client.request(method.clone(), format!("{}{path}{mark}{query}", self.url));
        for (name, value) in headers.pairs() {
            request = request.header(name, value);
        }
        request.body(body).send().await.unwrap()
    }

    pub async fn feed(&self, after: u64) -> Feed {
        let response = self.get("/api/v1/feed", &format!("after={after}")).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json().await.unwrap()
    }

    /// The acknowledgement in an outcome, verified as a device verifies it.
    pub fn acknowledged(&self, outcome: &Outcome, manifest: &Manifest, sealed: &Sealed) -> Ack {
        let Outcome::Stored { ack } = outcome else { panic!("{outcome:?}") };
        let ack = ack::open(&from_base64(ack).unwrap(), &self.enrolled.centre_key.parse().unwrap()).unwrap();
        assert_eq!((ack.id, &ack.hash, &ack.device, ack.seq), (manifest.id, &sealed.hash, &self.name, manifest.seq));
        ack
    }
}

pub fn new_id() -> Uuid {
    let random: [u8; 10] = crate::vault::random().unwrap();
    uuid::Builder::from_unix_timestamp_millis(1_790_000_000_000, &random).into_uuid()
}

/// Answers of a person who does not exist.
pub fn answers() -> Answers {
    let texts = [
        ("surname", "TESTOVA"),
        ("given_names", "SINTETIKA"),
        ("birth_date", "1990-03-15"),
        ("sex", "female"),
        ("document_number", "C01234567"),
        ("issuing_state", "GEO"),
        ("citizenship", "GEO"),
    ];
    texts.into_iter().map(|(field, text)| (field.to_owned(), Value::from(text))).collect::<BTreeMap<_, _>>()
}

pub fn blob(field: &str, bytes: &[u8]) -> BlobRef {
    BlobRef {
        hash: packet::hash(bytes),
        len: bytes.len() as u64,
        media_type: if bytes.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" }.into(),
        field: field.into(),
    }
}

pub fn png(fill: u8) -> Vec<u8> {
    [b"\x89PNG\r\n\x1a\n".as_slice(), &[fill; 500]].concat()
}

/// A picture of this many bytes, no two of its parts alike.
pub fn picture(len: usize) -> Vec<u8> {
    let noise = (0_u64..).flat_map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15).to_le_bytes());
    b"\x89PNG\r\n\x1a\n".iter().copied().chain(noise).take(len).collect()
}

pub async fn code_of(response: Response) -> (StatusCode, String) {
    let status = response.status();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let problem: Json = response.json().await.unwrap();
    assert_eq!(problem["status"], status.as_u16());
    (status, problem["code"].as_str().unwrap().to_owned())
}

pub fn rejected(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Rejected { problem } => &problem.id,
        other => panic!("{other:?}"),
    }
}
