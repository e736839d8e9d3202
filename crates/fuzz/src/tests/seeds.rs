//! The seeds: what the product writes, of invented people, and what it refuses.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use domain::answer::{Answers, Value};
use domain::code::StatusCode;
use domain::lang::Lang;
use domain::message::Message;
use jiff::Timestamp;
use printer::escpos::{CLEAR, answer as state, encode};
use printer::{Paper, Raster, Status};
use protocol::archive::{Archive, Files};
use protocol::request::{Parts, sign};
use protocol::wire::{Ack, Act, Action, Application, BlobRef, Content, Decision, Manifest, VERSION};
use protocol::{DeviceKey, KeyList, ack, archive, body, bundle_key, key_list, packet};
use receipt::{Applicant, Document, Facts, Kind, qr};
use uuid::Uuid;

use crate::signed::{centre, device};

pub type Seeds = Vec<(&'static str, Vec<u8>)>;

pub fn write(corpora: &Path) {
    let all: [(&str, Seeds); 20] = [
        ("answer", centres_answers()),
        ("answers", answers()),
        ("body", bodies()),
        ("bundle", bundles()),
        ("catalogue", catalogues()),
        (
            "chunk",
            texts(&[
                ("taken-question", "length=10485760"),
                ("taken-chunk", "length=600000&offset=262144"),
                ("refused-sign", "length=+1"),
            ]),
        ),
        ("code", codes()),
        ("escpos", jobs()),
        ("ipp", super::answers::queues()),
        ("keys", lists()),
        ("mrz", zones()),
        ("packet", packets()),
        ("printer", states()),
        ("qr", qrs()),
        ("reconcile", declarations()),
        ("request", requests()),
        ("statement", statements()),
        ("told", super::answers::events()),
        ("typed", typed()),
        ("wire", wires()),
    ];
    for (name, seeds) in all {
        for (file, bytes) in seeds {
            fs::write(corpora.join(name).join(file), bytes).unwrap();
        }
    }
}

pub fn texts(seeds: &[(&'static str, &str)]) -> Seeds {
    seeds.iter().map(|(name, text)| (*name, text.as_bytes().to_vec())).collect()
}

fn now() -> Timestamp {
    Timestamp::from_second(1_790_000_000).unwrap()
}

fn id() -> Uuid {
    uuid::Builder::from_unix_timestamp_millis(1_790_000_000_000, &[7; 10]).into_uuid()
}

fn given() -> Answers {
    BTreeMap::from([
        ("surname".to_owned(), Value::from("SINTETIKA")),
        ("visa_days".to_owned(), Value::Number(30)),
        ("agreed".to_owned(), Value::Flag(true)),
        ("checked".to_owned(), Value::Many(vec!["a".into(), "b".into()])),
    ])
}

fn manifest(content: Content) -> Manifest {
    Manifest {
        version: VERSION,
        id: id(),
        device: "BAK01-K7".into(),
        seq: 1,
        sealed_at: now(),
        clock_trusted: true,
        content,
    }
}

fn application() -> Content {
    let blob = BlobRef { hash: "ab".repeat(32), len: 10, media_type: "image/png".into(), field: "copy".into() };
    Content::Application(Box::new(Application {
        service: "REG".into(),
        form_version: 1,
        catalogue: "0f".repeat(32),
        lang: Lang::Az,
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: "ab".repeat(16),
        answers: given(),
        blobs: vec![blob],
    }))
}

fn act(action: Action) -> Content {
    Content::Act(Act { case: id(), base_version: 2, staff: "aysel".into(), action })
}

fn packets() -> Seeds {
    let sealed = |content| packet::seal(&manifest(content), &device()).unwrap().bytes;
    let decided = Action::Decided { decision: Decision::Return, reasons: vec!["photo".into()], note: "qeyd".into() };
    let whole = sealed(application());
    vec![
        ("taken-compared", sealed(act(Action::Compared))),
        ("taken-corrected", sealed(act(Action::Corrected { answers: given() }))),
        ("taken-decided", sealed(act(decided))),
        ("refused-cut", whole[..whole.len() / 2].to_vec()),
        ("taken-application", whole),
    ]
}

fn statements() -> Seeds {
    let stored = Ack { id: id(), hash: "0f".repeat(32), device: "BAK01-K7".into(), seq: 3, stored_at: now() };
    let recipient = "age15nsf9y4k28p83wth93tf7hafhvfajp45d2mge80ems45gz0c5gys3me64l";
    vec![
        ("taken-acknowledgement", ack::seal(&stored, &centre()).unwrap()),
        ("taken-bundle-key", bundle_key::seal(recipient, &centre()).unwrap()),
        ("taken-list", ack::seal_list(&[stored.clone(), stored.clone()], &centre()).unwrap()),
        ("refused-stranger", ack::seal(&stored, &device()).unwrap()),
    ]
}

fn lists() -> Seeds {
    let lasting = DeviceKey::lasting(device().public_key());
    let revoked = DeviceKey { revoked_at: Some(now()), valid_until: Some(now()), ..lasting.clone() };
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), lasting), ("GAN01-K1".to_owned(), revoked)]);
    let list = KeyList { serial: 7, as_of: now(), public_url: "HTTPS://STATUS.EXAMPLE".into(), keys };
    let none = KeyList { keys: BTreeMap::new(), ..list.clone() };
    vec![
        ("taken-two", key_list::seal(&list, &centre()).unwrap()),
        ("taken-none", key_list::seal(&none, &centre()).unwrap()),
        ("refused-stranger", key_list::seal(&list, &device()).unwrap()),
    ]
}

fn catalogues() -> Seeds {
    let files = Files::from([
        ("services/REG.toml".to_owned(), "id = \"REG\"\n".to_owned()),
        ("data/fees/reg.toml".to_owned(), "[[rows]]\nfee = 3000\n".to_owned()),
        ("locales/az/reg.ftl".to_owned(), "reg = Qeydiyyat\n".to_owned()),
    ]);
    let mut bare = Vec::new();
    ciborium::into_writer(&files, &mut bare).unwrap();
    let mut upwards = Vec::new();
    ciborium::into_writer(&Files::from([("../x".to_owned(), String::new())]), &mut upwards).unwrap();
    let whole = Archive { serial: 7, published_at: now(), files };
    vec![("taken-archive", archive::seal(&whole, &centre()).unwrap()), ("taken-files", bare), ("refused-path", upwards)]
}

fn qrs() -> Seeds {
    let facts = Facts {
        receipt_number: "BAK01-K7-000123-H".into(),
        status_code: "K7Q49M2XT6RD".into(),
        token: [7; 16],
        service: "REG".into(),
        service_name: Message::new("reg"),
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        device: "BAK01-K7".into(),
        applicant: Applicant { latin: "TESTOVA SINTETIKA".into(), native: None },
        document: Document::masked("C01234567", "AZE"),
        sealed_at: now(),
        fee: Some(3000),
        attachments: Vec::new(),
        next_steps: Vec::new(),
        offline: false,
        kind: Kind::Original,
        legal_note: None,
        lang: Lang::Az,
        qr: String::new(),
    };
    let text = qr::mint(&facts, "https://status.example", &device()).unwrap();
    let bare = text.rsplit_once("/Q/").unwrap().1;
    let statement = data_encoding::BASE32_NOPAD.decode(bare.as_bytes()).unwrap();
    vec![
        ("taken-statement", statement),
        ("taken-bare", bare.to_ascii_lowercase().into_bytes()),
        ("taken-address", text.into_bytes()),
        ("refused-other", b"https://example.org/q/ABC".to_vec()),
    ]
}

fn requests() -> Seeds {
    let lines = |method: &str, path: &str, query: &str, body: &[u8]| {
        let headers = sign(Parts { method, path, query, body }, "BAK01-K7", now(), [9; 16], &device());
        let head =
            [method, path, query, &headers.content_digest, &headers.signature_input, &headers.signature, ""].join("\n");
        [head.as_bytes(), body].concat()
    };
    let push = lines("POST", "/api/v1/packets", "", b"{\"packets\":[]}");
    vec![
        ("refused-body", [push.as_slice(), b"x"].concat()),
        ("taken-push", push),
        ("taken-feed", lines("GET", "/api/v1/feed", "after=7", b"")),
    ]
}

fn centres_answers() -> Seeds {
    let lines = |status: u16, fields: [Option<&str>; 3], body: &[u8]| {
        let request = "pencere=:c2ln:";
        let headers =
            protocol::answer::sign(protocol::answer::Parts { status, fields, request }, Some(body), now(), &centre());
        let [wait, offset, code] = fields.map(Option::unwrap_or_default);
        let digest = headers.content_digest.as_deref().unwrap_or_default();
        let status = status.to_string();
        let head =
            [status.as_str(), wait, offset, code, request, digest, &headers.signature_input, &headers.signature, ""]
                .join("\n");
        [head.as_bytes(), body].concat()
    };
    let feed = lines(200, [None; 3], b"{}");
    vec![
        ("refused-body", [feed.as_slice(), b"x"].concat()),
        ("taken-feed", feed),
        ("taken-offset", lines(409, [Some("3"), Some("262144"), Some("error-blob-unknown")], b"")),
    ]
}

fn bodies() -> Seeds {
    let plain = br#"{"packets":["hEM=","hEM="]}"#;
    let bomb = body::compress(&vec![0; 2 * 1024 * 1024]).unwrap();
    vec![
        ("taken-push", body::compress(plain).unwrap()),
        ("taken-zeros", body::compress(&[0; 5000]).unwrap()),
        ("refused-plain", plain.to_vec()),
        ("refused-bomb", bomb),
    ]
}

fn declarations() -> Seeds {
    let json = r#"{"holdings":[{"device":"BAK01-K7","last":90,"ranges":[{"first":2,"last":9,"held":"purged","at":"2026-11-22T08:00:00Z"},{"first":12,"last":40,"held":"acknowledged"},{"first":41,"last":41,"held":"quarantined"},{"first":80,"last":90,"held":"waiting"}]},{"device":"BAK01-K6","last":12,"ranges":[{"first":5,"last":7,"held":"acknowledged"}]}]}"#;
    let backwards = r#"{"holdings":[{"device":"BAK01-K7","last":5,"ranges":[{"first":3,"last":2,"held":"waiting"}]}]}"#;
    let steps =
        [[2, 0, 1, 0, 9], [4, 0, 4, 0, 3], [3, 0, 0, 0, 7], [0, 0, 2, 0, 1], [4, 0, 0, 0, 9], [1, 0, 0, 0, 0]].concat();
    let far = [[0xf2, 0xff, 1, 0xff, 9], [0xf4, 0xf0, 4, 0, 3], [0xe3, 1, 0, 1, 7], [0xf4, 0xff, 0, 0xff, 9]].concat();
    let mut seeds = texts(&[("taken-declaration", json)]);
    seeds.extend([("taken-steps", steps), ("taken-far", far), ("refused-backwards", backwards.into())]);
    seeds
}

fn bundles() -> Seeds {
    let whole = fs::read(vectors().join("v1.pencere-bundle")).unwrap();
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    let cut = whole[..whole.len() - 40].to_vec();
    vec![
        ("taken-whole", whole),
        ("taken-header-damaged", damaged),
        ("taken-cut", cut),
        ("taken-answers", answer_file()),
        ("refused-text", b"PENCERE BUNDLE\r\n".to_vec()),
    ]
}

fn answers() -> Seeds {
    let whole = answer_file();
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    let cut = whole[..whole.len() - 80].to_vec();
    vec![
        ("taken-whole", whole),
        ("taken-header-damaged", damaged),
        ("taken-cut", cut),
        ("refused-text", b"PENCERE BUNDLE\r\n".to_vec()),
    ]
}

fn vectors() -> std::path::PathBuf {
    super::package().join("../bundle/vectors")
}

fn answer_file() -> Vec<u8> {
    fs::read(vectors().join("v1.pencere-answers")).unwrap()
}

/// The specimens of ICAO Doc 9303, and one of our own.
fn zones() -> Seeds {
    texts(&[
        ("taken-td3", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"),
        ("taken-td2", "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"),
        ("taken-td1", "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
        (
            "taken-long-number",
            "I<UTOD23145890<7349<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<X\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
        ),
        ("taken-visa-a", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
        ("taken-visa-b", "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<"),
        (
            "taken-azerbaijani",
            "P<AZEMAMMADOVA<<AYGUN<<<<<<<<<<<<<<<<<<<<<<<\nC012345672AZE9003152F33031485ABC12D<<<<<<<60",
        ),
        (
            "taken-one-line",
            "\u{2}]Q3p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<l898902c36uto7408122f1204159ze184226b<<<<<10\r\n\u{3}",
        ),
        ("refused-short", "P<UTOERIKSSON"),
    ])
}

fn codes() -> Seeds {
    let status = StatusCode::from_entropy([1, 2, 3, 4, 5, 6, 7]).grouped();
    let mut seeds = texts(&[
        ("taken-office", "BAK01"),
        ("taken-device", "K7"),
        ("taken-status", status.as_str()),
        ("taken-date", "1974--12"),
        ("refused-receipt-check", "BAK01-K7-000123-0"),
    ]);
    let number =
        domain::code::ReceiptNumber { office: "BAK01".parse().unwrap(), device: "K7".parse().unwrap(), counter: 123 };
    seeds.push(("taken-receipt", number.to_string().into_bytes()));
    seeds.push(("taken-head", format!("7-{}", "0f".repeat(32)).into_bytes()));
    seeds.push(("taken-key", device().public_key().to_string().into_bytes()));
    seeds
}

fn typed() -> Seeds {
    texts(&[
        ("taken-phone", "+994 (0)50 123 45 67"),
        ("taken-postal-code", "az 1000"),
        ("taken-email", "aysel@Example.org"),
        ("taken-email-with-a-dotted-i", "aysel@İDARE.AZ"),
        ("taken-name", "  Əliyeva-Məmmədova  Günəş qızı"),
        ("taken-latin-name", "O'BRIEN JR."),
        ("taken-fin", "5AB12CD"),
        ("taken-voen", "1234567801"),
        ("taken-document", "C 0123456"),
        ("taken-date", "2026-1-5"),
        ("refused-nothing", "\u{1}"),
    ])
}

fn wires() -> Seeds {
    texts(&[
        (
            "taken-enrolment",
            r#"{"code":"AAAA-BBBB","public_key":"3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"}"#,
        ),
        ("taken-push", r#"{"packets":["hEM=","AAAA"]}"#),
        ("taken-status", r#"{"code":"K7Q49M2XT6RD","birth_date":"1990-03-15"}"#),
        (
            "taken-outcomes",
            r#"{"outcomes":[{"outcome":"stored","ack":"hEM="},{"outcome":"declared","missing":["00"]},{"outcome":"rejected","problem":{"id":"x","args":{}}}],"now":"2026-11-22T08:00:00Z"}"#,
        ),
        (
            "taken-feed",
            r#"{"events":[{"application":"01890000-0000-7000-8000-000000000001","receipt_number":"BAK01-K7-000123-H","service":"REG","version":2,"state":"submitted","at":"2026-11-22T08:00:00Z","detail":null}],"next":8,"more":false,"now":"2026-11-22T08:00:00Z","catalogue":3,"again":true}"#,
        ),
        ("taken-time", r#"{"now":"2026-11-22T08:00:00.123456789Z"}"#),
        ("taken-problem", r#"{"type":"about:blank","title":"x","status":409,"code":"x"}"#),
        ("refused-other", r#"{"packets":[7]}"#),
    ])
}

/// Jobs to a thermal printer, each behind the number of bytes that come at a time.
fn jobs() -> Seeds {
    let rows = Raster::new(9, (0..9 * 70).map(|dot: u32| (dot % 251) as u8).collect());
    let asked = [[0x1d, b'v', b'0', 0, 1, 0, 40, 0, 0xff].as_slice(), &encode::ask(4), &CLEAR, &encode::job(&rows)];
    let behind = |piece: u8, bytes: &[u8]| [&[piece], bytes].concat();
    vec![
        ("taken-receipt", behind(64, &encode::job(&rows))),
        ("taken-byte-by-byte", behind(1, &encode::job(&rows))),
        ("taken-question-in-a-picture", behind(5, &asked.concat())),
        ("refused-half-a-picture", behind(3, &[0x1d, b'v', b'0', 0, 72, 0, 64, 0, 1, 2, 3])),
        ("refused-text", behind(7, b"Receipt")),
    ]
}

/// What a thermal printer says of itself.
fn states() -> Seeds {
    let open = Status { ready: false, paper: Paper::Out, cover_open: true, fault: true };
    let near_end = Status { paper: Paper::NearEnd, ..Status::READY };
    vec![
        ("taken-ready", state::of_status(&Status::READY).to_vec()),
        ("taken-open", state::of_status(&open).to_vec()),
        ("taken-behind-a-report", [&[0x80, 0x37, 0x25, 0], state::of_status(&near_end).as_slice()].concat()),
        ("refused-three-answers", state::of_status(&open)[..3].to_vec()),
        ("refused-turn", vec![state::in_turn(Paper::NearEnd), state::in_turn(Paper::Out)]),
    ]
}
