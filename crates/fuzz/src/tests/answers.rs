//! The seeds of the feed's events and of what print queues answer.

use super::seeds::{Seeds, texts};

pub fn events() -> Seeds {
    texts(&[
        (
            "taken-detail",
            r#"{"application":"01890000-0000-7000-8000-000000000001","receipt_number":"BAK01-K7-000123-9","service":"REG","version":3,"state":"submitted","at":"2026-11-22T08:00:00Z","detail":{"form_version":1,"lang":"az","received_at":"2026-11-22T07:00:00Z","sealed_at":"2026-11-22T06:00:00Z","token":"ab","status_code":"K7Q49M2XT6RW","answers":{"surname":"SINTETIKA","given_names":"TEST","father_name":"TEST","document_number":"C01234567","visa_days":30,"agreed":true,"checked":["a"]},"blobs":[],"problems":[],"history":[{"at":"2026-11-22T06:00:00Z","by":"BAK01-K7","event":{"event":"sealed"}},{"at":"2026-11-22T07:30:00Z","by":"aysel","event":{"event":"stale","act":{"action":"compared"}}}]}}"#,
        ),
        (
            "taken-of-a-kiosk",
            r#"{"application":"01890000-0000-7000-8000-000000000001","receipt_number":"BAK01-K7-000123-9","service":"REG","version":3,"state":"submitted","at":"2026-11-22T08:00:00Z","detail":null}"#,
        ),
        (
            "taken-history-of-a-newer-centre",
            r#"{"application":"01890000-0000-7000-8000-000000000001","receipt_number":"BAK01-K7-000123-9","service":"REG","version":3,"state":"submitted","at":"2026-11-22T08:00:00Z","detail":{"form_version":1,"lang":"az","received_at":"2026-11-22T07:00:00Z","sealed_at":"2026-11-22T06:00:00Z","token":"ab","status_code":"K7Q49M2XT6RW","answers":{"surname":"SINTETIKA","given_names":"TEST","father_name":"TEST","document_number":"C01234567","visa_days":30,"agreed":true,"checked":["a"]},"blobs":[],"problems":[],"history":[{"at":"2026-11-22T06:00:00Z","by":"aysel","event":{"event":"blessed"}}]}}"#,
        ),
        (
            "refused-state-of-a-newer-centre",
            r#"{"application":"01890000-0000-7000-8000-000000000001","receipt_number":"BAK01-K7-000123-9","service":"REG","version":3,"state":"archived","at":"2026-11-22T08:00:00Z","detail":null}"#,
        ),
        ("refused-other", r#"{"version":7}"#),
    ])
}

/// Version, status and number of an answer of IPP.
const HEADER: [u8; 8] = [1, 1, 0, 0, 0, 0, 0, 1];
const PRINTER: u8 = 4;
const JOB: u8 = 2;
const END: u8 = 3;

fn attribute(tag: u8, name: &str, value: &[u8]) -> Vec<u8> {
    let length = |bytes: &[u8]| u16::try_from(bytes.len()).unwrap().to_be_bytes();
    [[tag].as_slice(), &length(name.as_bytes()), name.as_bytes(), &length(value), value].concat()
}

fn answer(parts: &[&[u8]]) -> Vec<u8> {
    [HEADER.as_slice(), &parts.concat(), &[END]].concat()
}

pub fn queues() -> Seeds {
    let number = |tag, name, number: i32| attribute(tag, name, &number.to_be_bytes());
    let begin = |name| attribute(0x34, name, b"");
    let member = |name: &str| attribute(0x4a, "", name.as_bytes());
    let end = attribute(0x37, "", b"");
    let condition = [
        number(0x23, "printer-state", 3),
        attribute(0x44, "printer-state-reasons", b"media-low-warning"),
        attribute(0x44, "", b"door-open"),
        attribute(0x22, "printer-is-accepting-jobs", &[1]),
    ];
    let first = [number(0x21, "job-id", 7), number(0x23, "job-state", 9), attribute(0x42, "job-name", b"BAK01")];
    let queue = [
        attribute(0x42, "printer-name", b"A4"),
        attribute(0x45, "printer-uri-supported", b"ipp://localhost/printers/A4"),
    ];
    let collection = [begin("media-col"), member("media-size"), begin(""), member("x"), number(0x21, "", 21_000)];
    vec![
        ("taken-condition", answer(&[&[PRINTER], &condition.concat()])),
        ("taken-jobs", answer(&[&[JOB], &first.concat(), &[JOB], &number(0x21, "job-id", 8)])),
        ("taken-queue", answer(&[&[PRINTER], &queue.concat()])),
        ("taken-collection", answer(&[&[PRINTER], &collection.concat(), &end.repeat(2)])),
        ("refused-deep", answer(&[&[PRINTER], &begin("c"), &begin("").repeat(40), &end.repeat(41)])),
        ("refused-text", b"<html>".to_vec()),
    ]
}
