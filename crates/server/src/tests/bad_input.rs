//! Bad input at every route: the right refusal, and nothing is changed by it.

use protocol::body::compress;
use protocol::chunk::CHUNK;
use protocol::cose::{self, Purpose};
use protocol::packet;
use protocol::wire::{Content, EnrolRequest, Face, Outcome};
use reqwest::{Method, Response};

use super::rig::{Device, Rig, code_of, picture, rejected};
use super::uploads::announce;

on_both! {
    every_signed_route_refuses_what_is_not_signed_as_agreed;
    a_body_that_is_wrong_gets_its_own_refusal;
    many_bombs_at_once_cost_bounded_memory_and_change_nothing;
    a_packet_of_a_later_version_is_named_and_the_others_go_on;
    what_anybody_may_ask_is_bounded_too;
}

/// Every table that a request could change; the list of keys is left out, since the centre writes it by itself after a revocation.
const TABLES: [&str; 18] = [
    "device",
    "enrolment",
    "packet",
    "refused",
    "application",
    "history",
    "attachment",
    "upload",
    "upload_part",
    "staff",
    "catalogue",
    "audit",
    "office",
    "stream",
    "reconciliation",
    "gap",
    "anchor",
    "doubt",
];

/// Every row of every table, by a hash; but for when a device was last heard, which a request that is refused later may note.
async fn rows(rig: &Rig) -> Vec<String> {
    let mut all = Vec::new();
    for table in TABLES {
        all.push(format!("{table} {}", packet::hash(contents(rig, table).await.as_bytes())));
    }
    all
}

async fn contents(rig: &Rig, table: &str) -> String {
    if rig.database_url.starts_with("postgres") {
        let rows = format!("SELECT (to_jsonb(t) - 'seen_at')::text AS row FROM {table} t");
        return rig.text(&format!("SELECT coalesce(string_agg(row, chr(10) ORDER BY row), '') FROM ({rows}) r")).await;
    }
    let columns = format!(
        "SELECT group_concat('quote(' || name || ')', '||'',''||') FROM pragma_table_info('{table}') WHERE name <> 'seen_at'"
    );
    let row = rig.text(&columns).await;
    rig.text(&format!(
        "SELECT coalesce(group_concat(row, char(10)), '') FROM (SELECT {row} AS row FROM {table} ORDER BY 1) r"
    ))
    .await
}

fn hash() -> String {
    packet::hash(&picture(2 * CHUNK))
}

/// Every route that takes signed requests: method, path, query, the most bytes of its body.
fn signed_routes() -> Vec<(Method, String, String, usize)> {
    let blob = format!("/api/v1/blobs/{}", hash());
    let query = format!("length={}&offset=0", 2 * CHUNK);
    vec![
        (Method::POST, "/api/v1/packets".into(), String::new(), protocol::body::MAX_COMPRESSED),
        (Method::PUT, blob.clone(), String::new(), protocol::body::MAX_COMPRESSED),
        (Method::PATCH, blob.clone(), query, CHUNK),
        (Method::HEAD, blob.clone(), format!("length={}", 2 * CHUNK), 0),
        (Method::GET, blob, String::new(), 0),
        // Behind the last change, since reading cases is an act in the audit chain.
        (Method::GET, "/api/v1/feed".into(), "after=9".into(), 0),
        (Method::GET, "/api/v1/staff".into(), String::new(), 0),
        (Method::GET, "/api/v1/catalogues/1".into(), String::new(), 0),
        (Method::POST, "/api/v1/reconciliation".into(), String::new(), protocol::body::MAX_COMPRESSED),
        (Method::POST, "/api/v1/status".into(), String::new(), 4096),
    ]
}

/// Status and code, also of an answer without a body.
async fn refusal(response: Response, method: &Method) -> (u16, String) {
    let named = response.headers().get("problem-code").map(|code| code.to_str().unwrap().to_owned());
    if *method == Method::HEAD {
        return (response.status().as_u16(), named.unwrap_or_default());
    }
    let (status, code) = code_of(response).await;
    assert_eq!(named.as_deref(), Some(code.as_str()));
    (status.as_u16(), code)
}

async fn every_signed_route_refuses_what_is_not_signed_as_agreed(rig: Rig) {
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let revoked = rig.enrol("BAK01", Face::Counter).await;
    rig.running.database.device_revoke(&revoked.name, rig.now()).await.unwrap();
    announce(&counter, &[&picture(2 * CHUNK)]).await;
    let stranger = Device { name: "BAK01-K9Z".into(), ..counter.at(&rig) };
    let forger = Device { signer: protocol::Signer::from_seed([77; 32]), ..counter.at(&rig) };
    let year = jiff::SignedDuration::from_hours(24 * 365);
    rig.settled().await;
    let before = rows(&rig).await;
    for (method, path, query, limit) in signed_routes() {
        let body = b"x".repeat(limit.min(9));
        let send = |device: &Device, created, nonce| {
            let device = device.at(&rig);
            let (method, path, query, body) = (method.clone(), path.clone(), query.clone(), body.clone());
            async move { device.send_with(method, &path, &query, body, created, nonce).await }
        };
        let mut answers = vec![];
        let mark = if query.is_empty() { "" } else { "?" };
        let plain = rig.client.request(method.clone(), format!("{}{path}{mark}{query}", rig.url)).body(body.clone());
        answers.push(("unsigned", plain.send().await.unwrap(), 401, "error-request-signature"));
        let new = || crate::vault::random().unwrap();
        answers.push(("a stranger", send(&stranger, rig.now(), new()).await, 403, "error-device-refused"));
        answers.push(("revoked", send(&revoked, rig.now(), new()).await, 403, "error-device-refused"));
        answers.push(("forged", send(&forger, rig.now(), new()).await, 401, "error-request-signature"));
        answers.push(("late", send(&counter, rig.now() - year, new()).await, 401, "error-clock-skew"));
        answers.push(("early", send(&counter, rig.now() + year, new()).await, 401, "error-clock-skew"));
        let once = new();
        send(&counter, rig.now(), once).await;
        answers.push(("replayed", send(&counter, rig.now(), once).await, 401, "error-request-replayed"));
        answers.push((
            "changed on the way",
            tampered(&rig, &counter, &method, &path, &query, &body).await,
            401,
            "error-request-signature",
        ));
        if method != Method::HEAD {
            let large = counter.send(method.clone(), &path, &query, vec![0; limit + 1]).await;
            answers.push(("oversized", large, 413, "error-request-too-large"));
        }
        for (what, answer, status, code) in answers {
            assert_eq!(refusal(answer, &method).await, (status, code.to_owned()), "{what}: {method} {path}");
        }
    }
    assert_eq!(rows(&rig).await, before);
}

/// A request whose body, or where there is none whose query, is not the one that was signed.
async fn tampered(rig: &Rig, device: &Device, method: &Method, path: &str, query: &str, body: &[u8]) -> Response {
    use protocol::request::{Parts, sign};
    let parts = Parts { method: method.as_str(), path, query, body };
    let headers = sign(parts, &device.name, rig.now(), crate::vault::random().unwrap(), &device.signer);
    let (body, query) = match body.split_last() {
        Some((_, truncated)) => (truncated.to_vec(), query.to_owned()),
        None => (Vec::new(), format!("{query}&x=1")),
    };
    let mut request = rig.client.request(method.clone(), format!("{}{path}?{query}", rig.url).trim_end_matches('?'));
    for (name, value) in headers.pairs() {
        request = request.header(name, value);
    }
    request.body(body).send().await.unwrap()
}

async fn a_body_that_is_wrong_gets_its_own_refusal(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let zipped = |json: &[u8]| compress(json).unwrap();
    let bomb = compress(&vec![b' '; 70 * 1024 * 1024]).unwrap();
    assert!(bomb.len() < 16_384);
    let many = format!(r#"{{"packets":[{}""]}}"#, r#""","#.repeat(2_000_000));
    let deep = format!(r#"{{"packets":{}"#, "[".repeat(100_000));
    let good = zipped(br#"{"packets":[]}"#);
    let cases = [
        ("not zstd", "/api/v1/packets", br#"{"packets":[]}"#.to_vec(), (400, "error-request-malformed")),
        ("truncated", "/api/v1/packets", good[..good.len() - 3].to_vec(), (400, "error-request-malformed")),
        ("empty", "/api/v1/packets", vec![], (400, "error-request-malformed")),
        ("no JSON", "/api/v1/packets", zipped(b"packets"), (400, "error-request-malformed")),
        ("not UTF-8", "/api/v1/packets", zipped(b"{\"packets\":[\"\xff\xfe\"]}"), (400, "error-request-malformed")),
        ("another shape", "/api/v1/packets", zipped(br#"{"packets":{}}"#), (400, "error-request-malformed")),
        ("deep", "/api/v1/packets", zipped(deep.as_bytes()), (400, "error-request-malformed")),
        ("a bomb", "/api/v1/packets", bomb, (413, "error-request-too-large")),
        ("a long list", "/api/v1/packets", zipped(many.as_bytes()), (413, "error-request-too-large")),
        ("no query", "/api/v1/status", b"code".to_vec(), (400, "error-request-malformed")),
        (
            "a later query",
            "/api/v1/status",
            br#"{"code":"A","birth_date":"1990-01-01","v":2}"#.to_vec(),
            (400, "error-request-malformed"),
        ),
        ("a later interface", "/api/v2/packets", good, (404, "error-not-found")),
    ];
    rig.settled().await;
    let before = rows(&rig).await;
    for (what, path, body, (status, code)) in cases {
        let answer = kiosk.send(Method::POST, path, "", body).await;
        assert_eq!(refusal(answer, &Method::POST).await, (status, code.to_owned()), "{what}");
    }
    for (method, path, query, status, code) in [
        (Method::GET, "/api/v1/feed", "after=x", 400, "error-request-malformed"),
        (Method::GET, "/api/v1/feed", "after=-1", 400, "error-request-malformed"),
        (Method::GET, "/api/v1/feed", "after=1&after=2", 400, "error-request-malformed"),
        (Method::GET, "/api/v1/catalogues/%ff", "", 404, "error-catalogue-unknown"),
        (Method::PUT, "/api/v1/blobs/%ff", "", 422, "error-blob-hash"),
        (Method::PATCH, "/api/v1/blobs/..%2f..%2fx", "length=9&offset=0", 422, "error-blob-hash"),
        (Method::DELETE, "/api/v1/packets", "", 405, "error-not-found"),
        (Method::POST, "/api/v1/blobs/x", "", 405, "error-not-found"),
    ] {
        let answer = kiosk.send(method.clone(), path, query, vec![]).await;
        assert_eq!(refusal(answer, &method).await, (status, code.to_owned()), "{method} {path}?{query}");
    }
    assert_eq!(rows(&rig).await, before);
}

/// Pushes that each grow to nearly the most that a body may: opened all at once they would fill a gigabyte.
async fn many_bombs_at_once_cost_bounded_memory_and_change_nothing(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let before = rows(&rig).await;
    let mut bomb = br#"{"packets":[],"together":false,"ignored":""#.to_vec();
    bomb.resize(protocol::body::MAX_BODY - 2, b'0');
    bomb.extend_from_slice(b"\"}");
    let malformed = compress(&bomb[..bomb.len() - 2]).unwrap();
    drop(bomb);
    let size = malformed.len();
    assert!(size < 1024 * 1024, "{size}");
    let used = peak();
    let answers = (0..16).map(|_| kiosk.send(Method::POST, "/api/v1/packets", "", malformed.clone()));
    for answer in futures_util::future::join_all(answers).await {
        assert_eq!(refusal(answer, &Method::POST).await, (400, "error-request-malformed".to_owned()));
    }
    let grown = peak().saturating_sub(used);
    assert!(grown < 512 * 1024, "{grown} KiB for {} turns", crate::centre::LARGE);
    assert_eq!(rows(&rig).await, before);
}

/// The most memory, in KiB, that this process has had at any time.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}

async fn a_packet_of_a_later_version_is_named_and_the_others_go_on(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let later = |version: u8| {
        // A CBOR map of two text keys, as a later program might write it.
        let mut payload = vec![0xa2, 0x67];
        payload.extend_from_slice(b"version");
        payload.push(version);
        payload.push(0x69);
        payload.extend_from_slice(b"something");
        payload.push(0x63);
        payload.extend_from_slice(b"new");
        let bytes = cose::sign(&kiosk.signer, &kiosk.name, Purpose::Packet, payload).unwrap();
        packet::Sealed { hash: packet::hash(&bytes), bytes }
    };
    let (manifest, good) = kiosk.seal_application();
    let cut = packet::Sealed { bytes: good.bytes[..good.bytes.len() / 2].to_vec(), hash: String::new() };
    let outcomes = kiosk.push(&[&later(2), &later(1), &cut, &good]).await;
    let codes: Vec<&str> = outcomes[..3].iter().map(rejected).collect();
    assert_eq!(codes, ["error-packet-version", "error-packet-malformed", "error-packet-malformed"]);
    kiosk.acknowledged(&outcomes[3], &manifest, &good);
    assert_eq!(rig.number("SELECT count(*) FROM packet").await, 1);
    let pdf = b"%PDF-1.7\n synthetic".to_vec();
    let mut application = kiosk.application();
    let reference = protocol::wire::BlobRef { media_type: "application/pdf".into(), ..super::rig::blob("copy", &pdf) };
    application.blobs = vec![reference];
    let (_, sealed) = kiosk.seal(Content::Application(Box::new(application)));
    assert!(matches!(kiosk.push(&[&sealed]).await[0], Outcome::Declared { .. }));
    super::uploads::complete(&kiosk, &pdf).await;
    assert!(matches!(kiosk.push(&[&sealed]).await[0], Outcome::Stored { .. }));
}

async fn what_anybody_may_ask_is_bounded_too(rig: Rig) {
    let before = rows(&rig).await;
    let enrol = |body: Vec<u8>| rig.client.post(format!("{}/api/v1/enrolment", rig.url)).body(body).send();
    let request = |code: &str, key: &str| {
        let request = EnrolRequest { code: code.into(), public_key: key.into() };
        serde_json::to_vec(&request).unwrap()
    };
    let key = "0".repeat(64);
    for (what, body, status, code) in [
        ("no JSON", b"code".to_vec(), 400, "error-request-malformed"),
        ("not UTF-8", b"{\"code\":\"\xff\"}".to_vec(), 400, "error-request-malformed"),
        ("oversized", vec![b' '; 5_000], 413, "error-request-too-large"),
        ("no key", request("AAAA", "zz"), 422, "error-enrolment-key"),
        (
            "no such code",
            request("AAAA-AAAA-AAAA-AAAA", &protocol::Signer::from_seed([5; 32]).public_key().to_string()),
            403,
            "error-enrolment-code",
        ),
        (
            "an odd code",
            request(&"\u{0}'--".repeat(50), &protocol::Signer::from_seed([5; 32]).public_key().to_string()),
            403,
            "error-enrolment-code",
        ),
        ("a weak key", request("AAAA", &key), 0, ""),
    ] {
        let answer = refusal(enrol(body).await.unwrap(), &Method::POST).await;
        assert!((400..500).contains(&answer.0), "{what}: {answer:?}");
        if status != 0 {
            assert_eq!(answer, (status, code.to_owned()), "{what}");
        }
    }
    let form = "application/x-www-form-urlencoded";
    for (what, kind, body, status) in [
        ("oversized", form, vec![b'a'; 5_000], 413),
        ("no form", "text/plain", b"code=x".to_vec(), 415),
        ("not UTF-8", form, b"code=%ff%fe&day=1".to_vec(), 404),
        ("twice the same", form, b"code=a&code=b".to_vec(), 422),
    ] {
        let request = rig.client.post(format!("{}/status", rig.url)).header("content-type", kind).body(body);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{what}");
        assert_eq!(answer.headers()["content-type"], "text/html; charset=utf-8", "{what}");
    }
    for path in
        ["/?lang=az&lang=ru", "/q/%ff", "/Q/x?lang=%ff", "/api/v1/time?x=%ff", "/healthz?x", "/api/v1/openapi.json"]
    {
        let status = rig.client.get(format!("{}{path}", rig.url)).send().await.unwrap().status().as_u16();
        assert!(status == 200 || status == 404, "{path}: {status}");
    }
    assert_eq!(rows(&rig).await, before);
}
