//! Kiosks that push over connections of their own, as quickly as the centre answers.

use std::time::Instant;

use http_body_util::{BodyExt as _, Full};
use hyper::Request;
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use protocol::request::{self, Parts};
use protocol::wire::{Face, Outcome, PushRequest, PushResponse};
use protocol::{Signer, body, packet};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use crate::centre::Centre;
use crate::device;

const PATH: &str = "/api/v1/packets";

/// An enrolled kiosk and how much it sealed.
pub struct Kiosk {
    name: String,
    signer: Signer,
    sealed: u64,
}

impl Kiosk {
    pub async fn enrol(centre: &Centre, office: &str) -> Kiosk {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).unwrap();
        let enrolled = centre.enrol(office, Face::Kiosk, seed).await;
        Kiosk { name: format!("{}-{}", enrolled.office, enrolled.device), signer: Signer::from_seed(seed), sealed: 0 }
    }

    /// Signed requests with so many new packets each.
    fn prepare(&mut self, packets: usize, requests: usize) -> Vec<Request<Full<Bytes>>> {
        (0..requests).map(|_| self.push(packets)).collect()
    }

    fn push(&mut self, packets: usize) -> Request<Full<Bytes>> {
        let packets = (0..packets).map(|_| self.seal()).collect();
        let json = serde_json::to_vec(&PushRequest { packets, together: true }).unwrap();
        self.signed("POST", PATH, "", body::compress(&json).unwrap())
    }

    fn seal(&mut self) -> String {
        self.sealed += 1;
        let (id, number) = (device::new_id(), self.sealed);
        let answers = device::answers(usize::try_from(number).unwrap());
        let manifest = device::manifest(&self.name, number, number, id, answers);
        body::to_base64(&packet::seal(&manifest, &self.signer).unwrap().bytes)
    }

    pub fn signed(&self, method: &str, path: &str, query: &str, body: Vec<u8>) -> Request<Full<Bytes>> {
        let mut nonce = [0; 16];
        getrandom::fill(&mut nonce).unwrap();
        let parts = Parts { method, path, query, body: &body };
        let headers = request::sign(parts, &self.name, Timestamp::now(), nonce, &self.signer);
        let target = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        let mut request = Request::builder().method(method).uri(target).header("host", "localhost");
        if !body.is_empty() {
            request = request.header("content-type", "application/json").header("content-encoding", body::ENCODING);
        }
        for (name, value) in headers.pairs() {
            request = request.header(name, value);
        }
        request.body(Full::new(body.into())).unwrap()
    }
}

/// Packets a second, from the first request until the last answer, over one connection a kiosk. Everything was sealed and signed before.
pub async fn send(centre: &Centre, kiosks: &mut [Kiosk], packets: usize, requests: usize) -> f64 {
    let each = requests / kiosks.len();
    let prepared: Vec<_> = kiosks.iter_mut().map(|kiosk| kiosk.prepare(packets, each)).collect();
    let mut open = Vec::new();
    for requests in prepared {
        open.push((Connection::open(centre).await, requests));
    }
    let begun = Instant::now();
    let mut under_way = JoinSet::new();
    for (mut connection, requests) in open {
        under_way.spawn(async move {
            for request in requests {
                let answer: PushResponse = serde_json::from_slice(&connection.ask(request).await).unwrap();
                assert!(answer.outcomes.iter().all(|outcome| *outcome == Outcome::Listed), "not all was stored");
            }
        });
    }
    under_way.join_all().await;
    (each * kiosks.len() * packets) as f64 / begun.elapsed().as_secs_f64()
}

/// A connection to the centre that is kept open.
pub struct Connection(hyper::client::conn::http1::SendRequest<Full<Bytes>>);

impl Connection {
    pub async fn open(centre: &Centre) -> Connection {
        let stream = TcpStream::connect(centre.url.trim_start_matches("http://")).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
        tokio::spawn(connection);
        Connection(sender)
    }

    /// The body of a good answer.
    pub async fn ask(&mut self, request: Request<Full<Bytes>>) -> Bytes {
        self.0.ready().await.unwrap();
        let answer = self.0.send_request(request).await.unwrap();
        assert!(answer.status().is_success(), "{}", answer.status());
        answer.into_body().collect().await.unwrap().to_bytes()
    }
}
