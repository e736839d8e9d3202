//! Files of version 1 that every later program must read. `PENCERE_WRITE_VECTORS=1` writes them, once.

use std::path::PathBuf;

use super::*;

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

fn folder() -> PathBuf {
    package().join("vectors")
}

fn packets() -> Vec<(Kind, Vec<u8>)> {
    vec![(Kind::Packet, b"a packet".to_vec()), (Kind::Attachment, b"\x89PNG\r\n\x1a\nan attachment".to_vec())]
}

fn acks() -> Vec<Vec<u8>> {
    vec![b"an acknowledgement".to_vec(), b"another".to_vec()]
}

#[test]
fn version_1_is_read_for_ever() {
    let (bundle, answer) = (folder().join("v1.pencere-bundle"), folder().join("v1.pencere-answers"));
    if std::env::var_os("PENCERE_WRITE_VECTORS").is_some() {
        std::fs::write(&bundle, sealed(&packets())).unwrap();
        std::fs::write(&answer, answers(&acks())).unwrap();
    }
    let expected: Vec<(u64, Vec<u8>)> = (1..).zip(packets().into_iter().map(|(_, bytes)| bytes)).collect();
    let bytes = std::fs::read(bundle).unwrap();
    assert_eq!(items(&read(&bytes, &[&key(1)]).unwrap()), expected);
    assert_eq!(peek(&mut Cursor::new(&bytes)).unwrap().recipient, RECIPIENT);
    let expected: Vec<(u64, Vec<u8>)> = (1..).zip(acks()).collect();
    assert_eq!(items(&read(&std::fs::read(answer).unwrap(), &[]).unwrap()), expected);
}

/// Of the secret 01 01 … 01.
const RECIPIENT: &str = "age15nsf9y4k28p83wth93tf7hafhvfajp45d2mge80ems45gz0c5gys3me64l";

#[test]
fn the_header_begins_as_documented() {
    let bytes = answers(&[b"x".to_vec()]);
    assert_eq!(&bytes[..16], b"PENCERE BUNDLE\r\n");
    let len = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let json: serde_json::Value = serde_json::from_slice(&bytes[18..18 + len]).unwrap();
    assert_eq!(json["contents"], "answers");
    let marker = hex::decode(json["marker"].as_str().unwrap()).unwrap();
    assert_eq!(bytes[1024..1040], marker);
    // The second head: behind the first one and the header within.
    let second = 1024 + 69 + len;
    assert_eq!(bytes[second..second + 16], marker);
    assert_eq!(bytes[second + 16..second + 29], [3, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
    assert_eq!(hex::encode(&bytes[second + 29..second + 61]), protocol::packet::hash(b"x"));
}
