//! The published vectors of `docs/vectors`: what the product writes, and what a COSE library in another language, by other people, and a
//! check written anew from `docs/codes.md` say of it. `PENCERE_WRITE_VECTORS=1 cargo test -p receipt vectors` writes them.

mod papers;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use domain::code::{ALPHABET, CodeError, ReceiptNumber, StatusCode};
use jiff::ToSpan;
use protocol::cose::{self, Purpose};
use protocol::key_list;
use serde::Serialize;
use serde_json::{Value, json};

use super::*;
use crate::verify::verify_text;
use crate::{PaperKind, Printed};

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

fn folder() -> PathBuf {
    package().join("../../docs/vectors")
}

fn centre() -> Signer {
    Signer::from_seed([1; 32])
}

/// By device: what the list says of it, and the seed of its key.
fn devices() -> BTreeMap<String, (DeviceKey, u8)> {
    let key = |seed: u8| DeviceKey::lasting(Signer::from_seed([seed; 32]).public_key());
    let devices = [
        ("BAK01-K7", key(7), 7),
        ("BAK01-K8", DeviceKey { revoked_at: Some(now() - 1.hour()), ..key(8) }, 8),
        ("BAK01-K9", DeviceKey { revoked_at: Some(now() + 1.hour()), ..key(9) }, 9),
        ("GAN01-K1", DeviceKey { valid_until: Some(now() - 1.hour()), ..key(11) }, 11),
    ];
    devices.into_iter().map(|(name, key, seed)| (name.to_owned(), (key, seed))).collect()
}

fn list() -> KeyList {
    let keys = devices().into_iter().map(|(name, (key, _))| (name, key)).collect();
    let as_of = Timestamp::from_second(now().as_second() + 7_200).unwrap();
    KeyList { serial: 3, as_of, public_url: HOST.to_ascii_uppercase(), keys }
}

/// A receipt of this device.
fn issued(device: &str, change: impl FnOnce(&mut Facts)) -> Facts {
    let mut facts = facts(Lang::En);
    facts.device = device.into();
    facts.office = device.split('-').next().unwrap().into();
    facts.receipt_number = format!("{device}-000123-H");
    change(&mut facts);
    let seed = devices().get(device).map_or(99, |(_, seed)| *seed);
    facts.qr = qr::mint(&facts, HOST, &Signer::from_seed([seed; 32])).unwrap();
    facts
}

/// The code with one byte of its statement changed.
fn altered(qr: &str, at: impl FnOnce(usize) -> usize) -> String {
    let (address, statement) = qr.rsplit_once('/').unwrap();
    let mut bytes = BASE32_NOPAD.decode(statement.as_bytes()).unwrap();
    let at = at(bytes.len());
    bytes[at] ^= 1;
    format!("{address}/{}", BASE32_NOPAD.encode(&bytes))
}

/// Name, the code that is shown, the facts on the paper that it is on.
fn receipts() -> Vec<(&'static str, String, Facts)> {
    let good = issued("BAK01-K7", |_| {});
    let other = issued("BAK01-K7", |facts| {
        facts.applicant.latin = "ƏLİYEVA GÜNƏŞ".into();
        facts.status_code = "7G1A 02C0 280Q".into();
        facts.token = [0x11; 16];
        facts.fee = Some(1_500);
    });
    let of = |name, facts: Facts| (name, facts.qr.clone(), facts);
    let packet = cose::sign(&signer(), "BAK01-K7", Purpose::Packet, payload(&good.qr)).unwrap();
    let address = good.qr.rsplit_once('/').unwrap().0;
    vec![
        of("genuine", good.clone()),
        of("genuine, another person, with a fee", other.clone()),
        ("the statement alone, in small letters", good.qr.rsplit('/').next().unwrap().to_lowercase(), good.clone()),
        ("a genuine code on the paper of another receipt", other.qr.clone(), good.clone()),
        ("one bit of the signature changed", altered(&good.qr, |len| len - 1), good.clone()),
        ("one bit of the token changed", altered(&good.qr, |_| 40), good.clone()),
        ("one bit of the structure changed", altered(&good.qr, |_| 0), good.clone()),
        ("signed for another purpose", format!("{address}/{}", BASE32_NOPAD.encode(&packet)), good.clone()),
        of("an unknown device", issued("BAK01-K6", |_| {})),
        of("issued after the revocation of its device", issued("BAK01-K8", |_| {})),
        of("issued before the revocation of its device", issued("BAK01-K9", |_| {})),
        of("issued after the end of its key", issued("GAN01-K1", |_| {})),
        of("in the name of another office", issued("BAK01-K7", |facts| facts.office = "GAN01".into())),
        ("under another address", good.qr.replace("STATUS.MIGRATION.GOV.AZ", "STATUS.EXAMPLE"), good),
    ]
}

fn payload(qr: &str) -> Vec<u8> {
    let bytes = BASE32_NOPAD.decode(qr.rsplit('/').next().unwrap().as_bytes()).unwrap();
    cose::Signed::parse(&bytes).unwrap().unchecked_payload().to_vec()
}

/// A code, and a paper with these facts and this status code that it is on.
fn vector(name: &str, shown: &str, status_code: &str, printed: &(impl Printed + Serialize)) -> Value {
    let keys = list();
    let verdict = verify_text(shown, &keys);
    let both = verdict.clone().with_facts(status_code, printed);
    let signature = qr::read(shown).ok().and_then(|scanned| {
        let key = &keys.keys.get(&scanned.claims().device)?.public_key;
        Some(scanned.is_by(&key.parse().unwrap()))
    });
    let claims = verdict.claims.as_ref().map(|claims| {
        let mut stated = json!({
            "device": claims.device, "issued_at": claims.issued_at.as_second(), "token": HEXLOWER.encode(&claims.token),
            "receipt_number": claims.receipt_number, "service": claims.service, "office": claims.office,
            "facts_mac": HEXLOWER.encode(&claims.facts_mac),
        });
        if claims.paper != PaperKind::Receipt {
            stated["paper"] = claims.paper.name().into();
        }
        stated
    });
    json!({
        "name": name, "qr": shown, "claims": claims, "signature": signature, "finding": verdict.finding,
        "genuine": verdict.genuine, "status_code": status_code, "facts": printed,
        "canonical": HEXLOWER.encode(&printed.canonical()),
        "facts_match": both.facts_match, "finding_with_facts": both.finding,
    })
}

fn receipts_file() -> Value {
    let bytes = key_list::seal(&list(), &centre()).unwrap();
    let receipts = receipts();
    let of = |(name, shown, paper): &(&str, String, Facts)| vector(name, shown, &paper.status_code, &paper.printed());
    json!({
        "format": "docs/codes.md",
        "centre_key": centre().public_key().to_string(),
        "key_list": { "signed": HEXLOWER.encode(&bytes), "external_aad": "pencere/keys/1", "list": list() },
        "external_aad": "pencere/qr/1",
        "receipts": receipts.iter().map(of).collect::<Vec<_>>(),
    })
}

fn codes_file() -> Value {
    let entropies = [[0; 7], [1, 2, 3, 4, 5, 6, 7], [0xff; 7], [9, 8, 7, 6, 5, 4, 3], [0x5a; 7]];
    let valid = entropies.map(|entropy| {
        let code = StatusCode::from_entropy(entropy);
        json!({ "entropy": HEXLOWER.encode(&entropy), "code": code.to_string(), "printed": code.grouped() })
    });
    let typed = [
        "K7Q4 9M2X T6RW",
        "k7q4-9m2x-t6rw",
        "K7Q49M2XT6RW",
        " k7q4.9m2x_t6rw ",
        "7GIA O2CO 28OQ",
        "7gla o2co 28oq",
        "К7Q4 9М2Х Т6RW",
        "K7Q4 9M2X T6WR",
        "K7Q4 9M2X T6RX",
        "K7Q4 9M2X T6R",
        "K7U4 9M2X T6RW",
    ];
    let typed = typed.map(|text| match text.parse::<StatusCode>() {
        Ok(code) => json!({ "typed": text, "code": code.to_string() }),
        Err(error) => json!({ "typed": text, "error": error.message().id }),
    });
    let numbers = [("BAK01", "K7", 123_u64), ("ASAN1234", "ZZZZ", 1_234_567), ("GAN", "00", 0)].map(
        |(office, device, counter)| {
            let number =
                ReceiptNumber { office: office.parse().unwrap(), device: device.parse().unwrap(), counter }.to_string();
            json!({ "office": office, "device": device, "counter": counter, "number": number })
        },
    );
    let wrong: Result<ReceiptNumber, CodeError> = "BAK01-K7-000124-9".parse();
    json!({
        "format": "docs/codes.md",
        "alphabet": std::str::from_utf8(ALPHABET).unwrap(),
        "status_codes": valid, "typed": typed, "receipt_numbers": numbers,
        "wrong_receipt_number": { "typed": "BAK01-K7-000124-9", "error": wrong.unwrap_err().message().id },
    })
}

/// Frozen: what other programs verify with.
#[test]
fn the_published_vectors_are_what_the_product_writes() {
    let files = [("codes.json", codes_file()), ("receipts.json", receipts_file()), ("papers.json", papers::file())];
    for (name, fresh) in files {
        let path = folder().join(name);
        if std::env::var_os("PENCERE_WRITE_VECTORS").is_some() {
            fs::create_dir_all(folder()).unwrap();
            fs::write(&path, format!("{fresh:#}\n")).unwrap();
        }
        let published: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(published, fresh, "{name} is not what the product writes");
    }
}

#[test]
fn the_vectors_meet_every_finding_that_a_text_can_have() {
    let file = receipts_file();
    let found = file["receipts"].as_array().unwrap().iter();
    let found: std::collections::BTreeSet<String> =
        found.flat_map(|it| [it["finding"].to_string(), it["finding_with_facts"].to_string()]).collect();
    assert_eq!(found.len(), 10, "{found:?}");
}

#[test]
fn a_library_in_another_language_agrees_with_every_vector() {
    let pages = package().join("../../ui");
    assert!(pages.join("node_modules/@auth0/cose").is_dir(), "the packages are missing: npm ci --prefix ui");
    let script = package().join("src/tests/vectors/check.cjs");
    let output = Command::new("node").arg(script).arg(folder()).current_dir(pages).output().expect("node");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let counted: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(counted["receipts"], receipts().len());
    assert_eq!(counted["forgeries_refused"], 3, "bad signatures among the vectors");
    let papers = papers::file()["papers"].as_array().unwrap().len();
    assert!(counted["papers"] == papers && counted["paper_forgeries_refused"] == 1, "{counted}");
    let packets = fs::read_to_string(folder().join("packets.json")).unwrap();
    let packets: Value = serde_json::from_str(&packets).unwrap();
    let packets = packets["packets"].as_array().unwrap().len();
    assert!(counted["packets"] == packets && counted["packet_forgeries_refused"] == 3, "{counted}");
    assert!(counted["codes"].as_u64() > Some(18) && counted["keys"] == devices().len(), "{counted}");
}
