//! Requests to the centre: signed (RFC 9421), answered in time or not at all.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use protocol::chain::Head;
use protocol::chunk::{self, Position};
use protocol::reconcile::{ReconcileRequest, ReconcileResponse};
use protocol::request::{self, Parts};
use protocol::told::Told;
use protocol::wire::{Feed, PushRequest, PushResponse, ReceiptQuery, StaffList, StatusQuery, StatusReply, Time};
use protocol::{PublicKey, Signer, body};
use reqwest::{Method, Url};
use serde::Serialize;

use crate::answer::{Answer, Signed, parse, receive};
use crate::error::SyncError;
use crate::reaction::Failure;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const TIMEOUT: Duration = Duration::from_secs(90);
/// Bytes of a page that takes long to read.
const LONG: usize = 64 * 1024;

/// Tells the device's own time; passed in, so that whoever drives a device owns its clock.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// The connection of one enrolled device.
pub(crate) struct Client {
    http: reqwest::Client,
    base: Url,
    device: String,
    signer: Signer,
    clock: Clock,
    /// The key that the centre signs with.
    centre: PublicKey,
    /// Whether this centre has shown that it signs its answers; from then on nothing unsigned is taken for its word.
    signs: AtomicBool,
    /// The centre's time minus the device's, in microseconds; [`UNKNOWN`] before the first comparison.
    offset: AtomicI64,
}

const UNKNOWN: i64 = i64::MIN;

/// A body to send.
struct Outgoing<'a> {
    method: Method,
    path: &'a str,
    query: &'a str,
    body: Vec<u8>,
    headers: &'a [(&'static str, &'a str)],
    /// The answer's body is compared with a hash by the caller, so it may come unsigned.
    hashed: bool,
}

impl<'a> Outgoing<'a> {
    fn get(path: &'a str, query: &'a str) -> Self {
        Outgoing { method: Method::GET, path, query, body: Vec::new(), headers: &[], hashed: false }
    }
}

impl Client {
    pub fn new(base: &str, device: String, signer: Signer, centre: PublicKey, clock: Clock) -> Result<Self, SyncError> {
        let (http, base) = (http_client()?, address(base)?);
        let (signs, offset) = (AtomicBool::new(false), AtomicI64::new(UNKNOWN));
        Ok(Client { http, base, device, signer, clock, centre, signs, offset })
    }

    /// Whether this centre has shown that it signs its answers.
    pub fn signs(&self) -> bool {
        self.signs.load(Ordering::Relaxed)
    }

    /// Takes nothing unsigned for the centre's word from now on.
    pub fn expect_signatures(&self) {
        self.signs.store(true, Ordering::Relaxed);
    }

    /// The device's own time, right or wrong.
    pub fn local(&self) -> Timestamp {
        (self.clock)()
    }

    /// Goes by an earlier comparison until an answer tells better.
    pub fn assume(&self, offset: Option<SignedDuration>) {
        if let (Some(offset), None) = (offset, self.offset()) {
            let micros = i64::try_from(offset.as_micros()).unwrap_or(UNKNOWN);
            self.offset.store(micros, Ordering::Relaxed);
        }
    }

    /// The centre's time minus the device's, as the last answers told.
    pub fn offset(&self) -> Option<SignedDuration> {
        match self.offset.load(Ordering::Relaxed) {
            UNKNOWN => None,
            micros => Some(SignedDuration::from_micros(micros)),
        }
    }

    /// The present time by the centre's clock, as far as known.
    pub fn now(&self) -> Timestamp {
        let now = self.local();
        self.offset().and_then(|offset| now.checked_add(offset).ok()).unwrap_or(now)
    }

    /// Sends packets.
    pub async fn push(&self, packets: Vec<Vec<u8>>) -> Result<PushResponse, Failure> {
        let count = packets.len();
        let body = tokio::task::spawn_blocking(move || pack(&packets)).await;
        let body = body.ok().flatten().ok_or(Failure::Malformed)?;
        let answer = self
            .send(Outgoing {
                method: Method::POST,
                path: "/api/v1/packets",
                query: "",
                body,
                headers: &[("content-type", "application/json"), ("content-encoding", body::ENCODING)],
                hashed: false,
            })
            .await?;
        let response: PushResponse = parse(&answer)?;
        self.compare(response.now);
        if response.outcomes.len() == count { Ok(response) } else { Err(Failure::Malformed) }
    }

    /// Sends an attachment.
    pub async fn put_blob(&self, hash: &str, media_type: &str, bytes: Vec<u8>) -> Result<(), Failure> {
        let path = format!("/api/v1/blobs/{hash}");
        self.send(Outgoing {
            method: Method::PUT,
            path: &path,
            query: "",
            body: bytes,
            headers: &[("content-type", media_type)],
            hashed: false,
        })
        .await
        .map(drop)
    }

    /// How much of an attachment the centre has; `None` from an earlier centre, which takes attachments whole only.
    pub async fn blob_offset(&self, hash: &str, length: u64) -> Result<Option<u64>, Failure> {
        let (path, query) = (format!("/api/v1/blobs/{hash}"), chunk::question(length));
        let asked = Outgoing { method: Method::HEAD, ..Outgoing::get(&path, &query) };
        match self.exchange(asked).await {
            Ok(answer) => Ok(answer.offset),
            Err(failure) if failure.is_foreign_route() => Ok(None),
            Err(failure) => Err(failure),
        }
    }

    /// Appends a chunk to an attachment; where the next one begins.
    pub async fn append_blob(&self, hash: &str, length: u64, offset: u64, chunk: Vec<u8>) -> Result<u64, Failure> {
        let (path, query) = (format!("/api/v1/blobs/{hash}"), Position { length, offset }.query());
        let headers = &[("content-type", "application/octet-stream")];
        let outgoing = Outgoing { method: Method::PATCH, body: chunk, headers, ..Outgoing::get(&path, &query) };
        self.exchange(outgoing).await?.offset.ok_or(Failure::Malformed)
    }

    /// Fetches an attachment, to be compared with its hash.
    pub async fn get_blob(&self, hash: &str) -> Result<Vec<u8>, Failure> {
        self.send(Outgoing { hashed: true, ..Outgoing::get(&format!("/api/v1/blobs/{hash}"), "") }).await
    }

    /// Fetches a page of the feed of about `limit` events; an earlier centre knows one size only. `anchor` is the head of the centre's audit chain that this device holds, `head` that of its own.
    pub async fn feed(
        &self,
        after: u64,
        limit: u32,
        anchor: Option<&Head>,
        head: Option<&Head>,
    ) -> Result<Feed<Told>, Failure> {
        let mut query = format!("after={after}&limit={limit}");
        for (name, head) in [("anchor", anchor), ("head", head)] {
            if let Some(head) = head {
                query.push_str(&format!("&{name}={head}"));
            }
        }
        let answer = self.get("/api/v1/feed", &query).await?;
        let feed: Feed<Told> = match answer.len() {
            ..LONG => parse(&answer)?,
            // While a page is read, the one before it is being kept.
            _ => tokio::task::spawn_blocking(move || parse(&answer)).await.map_err(|_| Failure::Malformed)??,
        };
        self.compare(feed.now);
        Ok(feed)
    }

    /// Fetches the staff list.
    pub async fn staff(&self) -> Result<StaffList, Failure> {
        let list: StaffList = parse(&self.get("/api/v1/staff", "").await?)?;
        self.compare(list.now);
        Ok(list)
    }

    /// Declares what this device holds of its numbers.
    pub async fn reconcile(&self, request: &ReconcileRequest) -> Result<ReconcileResponse, Failure> {
        let body = serde_json::to_vec(request).map_err(|_| Failure::Malformed)?;
        let headers = &[("content-type", "application/json")];
        let outgoing = Outgoing { method: Method::POST, body, headers, ..Outgoing::get("/api/v1/reconciliation", "") };
        let response: ReconcileResponse = parse(&self.send(outgoing).await?)?;
        self.compare(response.now);
        Ok(response)
    }

    /// Asks where an application stands.
    pub async fn status(&self, query: &StatusQuery) -> Result<StatusReply, Failure> {
        self.ask("/api/v1/status", query).await
    }

    async fn ask(&self, path: &str, query: &impl Serialize) -> Result<StatusReply, Failure> {
        let body = serde_json::to_vec(query).map_err(|_| Failure::Malformed)?;
        let headers = &[("content-type", "application/json")];
        let outgoing = Outgoing { method: Method::POST, body, headers, ..Outgoing::get(path, "") };
        let reply: StatusReply = parse(&self.send(outgoing).await?)?;
        self.compare(reply.now);
        Ok(reply)
    }

    /// Asks where the application of a receipt stands; an earlier centre does not know the question ([`Failure::is_unknown_question`]).
    pub async fn status_of_receipt(&self, query: &ReceiptQuery) -> Result<StatusReply, Failure> {
        self.ask("/api/v1/status/receipt", query).await
    }

    /// Fetches the newest list of the devices' keys, unchecked.
    pub async fn keys(&self) -> Result<Vec<u8>, Failure> {
        self.get("/api/v1/keys", "").await
    }

    /// Fetches a published catalogue, unchecked.
    pub async fn catalogue(&self, serial: u64) -> Result<Vec<u8>, Failure> {
        self.get(&format!("/api/v1/catalogues/{serial}"), "").await
    }

    async fn get(&self, path: &str, query: &str) -> Result<Vec<u8>, Failure> {
        self.send(Outgoing::get(path, query)).await
    }

    /// Sends once; if the centre minds the clock, learns the time and sends once more.
    async fn send(&self, outgoing: Outgoing<'_>) -> Result<Vec<u8>, Failure> {
        Ok(self.exchange(outgoing).await?.bytes)
    }

    /// As [`Client::send`], with what the answer's head tells.
    async fn exchange(&self, outgoing: Outgoing<'_>) -> Result<Answer, Failure> {
        match self.send_signed(&outgoing).await {
            Err(failure) if failure.is_skew() => {
                self.learn_time().await?;
                self.send_signed(&outgoing).await
            }
            result => result,
        }
    }

    async fn send_signed(&self, outgoing: &Outgoing<'_>) -> Result<Answer, Failure> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce).map_err(|_| Failure::Malformed)?;
        let parts = Parts {
            method: outgoing.method.as_str(),
            path: outgoing.path,
            query: outgoing.query,
            body: &outgoing.body,
        };
        let signed = request::sign(parts, &self.device, self.now(), nonce, &self.signer);
        let mut url = self.base.clone();
        url.set_path(outgoing.path);
        url.set_query((!outgoing.query.is_empty()).then_some(outgoing.query));
        let mut request = self.http.request(outgoing.method.clone(), url);
        for (name, value) in signed.pairs().iter().chain(outgoing.headers) {
            request = request.header(*name, *value);
        }
        if !outgoing.body.is_empty() {
            request = request.body(outgoing.body.clone());
        }
        let received = receive(request.send().await).await?;
        match received.signed(&signed.signature, outgoing.hashed, &self.centre) {
            Signed::Rightly => {
                self.expect_signatures();
                received.read()
            }
            Signed::Wrongly => Err(Failure::Malformed),
            Signed::Not if self.signs() => Err(received.foreign()),
            Signed::Not => received.read(),
        }
    }

    /// Asks for the time. The centre minds no clock here; the signature makes the answer the centre's own.
    async fn learn_time(&self) -> Result<(), Failure> {
        let time: Time = parse(&self.send_signed(&Outgoing::get("/api/v1/time", "")).await?.bytes)?;
        self.compare(time.now);
        Ok(())
    }

    fn compare(&self, centre: Timestamp) {
        let offset = centre.duration_since(self.local()).as_micros();
        self.offset.store(i64::try_from(offset).unwrap_or(UNKNOWN), Ordering::Relaxed);
    }
}

/// The body of a push: JSON with the packets in base64, compressed.
fn pack(packets: &[Vec<u8>]) -> Option<Vec<u8>> {
    let packets = packets.iter().map(|bytes| body::to_base64(bytes)).collect();
    let json = serde_json::to_vec(&PushRequest { packets, together: true }).ok()?;
    body::compress(&json).ok()
}

/// A client that follows no redirect (a signature holds for one address) and gives up in time.
pub(crate) fn http_client() -> Result<reqwest::Client, SyncError> {
    reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .tcp_nodelay(true)
        .user_agent(concat!("pencere/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|_| SyncError::Address)
}

/// The centre's address: HTTPS, or plain HTTP on this very machine.
pub(crate) fn address(text: &str) -> Result<Url, SyncError> {
    let url = Url::parse(text.trim()).map_err(|_| SyncError::Address)?;
    let host = url.host_str().ok_or(SyncError::Address)?;
    let name = host.trim_matches(['[', ']']);
    let here = name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    match url.scheme() {
        "https" => Ok(url),
        "http" if here => Ok(url),
        "http" => Err(SyncError::Insecure),
        _ => Err(SyncError::Address),
    }
}
