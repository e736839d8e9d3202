use proptest::prelude::*;

use super::*;

fn centre() -> Signer {
    Signer::from_seed([3; 32])
}

fn archive() -> Archive {
    let files = [("services/T.toml", "id = \"T\"\n"), ("locales/az/t.ftl", "t = Kataloq\n")];
    Archive {
        serial: 7,
        published_at: Timestamp::from_second(1_790_000_000).unwrap(),
        files: files.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect(),
    }
}

fn signed(payload: Vec<u8>) -> Vec<u8> {
    cose::sign(&centre(), CENTRE, Purpose::Catalogue, payload).unwrap()
}

#[test]
fn an_archive_is_read_back_and_only_by_its_centres_key() {
    let bytes = seal(&archive(), &centre()).unwrap();
    let key = centre().public_key();
    assert_eq!(open(&bytes, &key), Ok(archive()));
    assert_eq!(verify(&bytes, &key).unwrap().serial, 7);
    assert_eq!(open(&bytes, &Signer::from_seed([4; 32]).public_key()), Err(ArchiveError::Signature));
    assert_eq!(seal(&archive(), &centre()).unwrap(), bytes, "the same catalogue gives the same bytes");
}

#[test]
fn a_signature_for_something_else_or_by_someone_else_is_none() {
    let key = centre().public_key();
    let payload = Signed::parse(&seal(&archive(), &centre()).unwrap()).unwrap().unchecked_payload().to_vec();
    let ack = cose::sign(&centre(), CENTRE, Purpose::Ack, payload.clone()).unwrap();
    assert_eq!(open(&ack, &key), Err(ArchiveError::Signature));
    let device = cose::sign(&centre(), "BAK01-K7", Purpose::Catalogue, payload.clone()).unwrap();
    assert_eq!(open(&device, &key), Err(ArchiveError::Signature));
    assert_eq!(open(&payload, &key), Err(ArchiveError::Malformed), "unsigned");
}

#[test]
fn other_versions_and_other_encodings_are_refused() {
    let key = centre().public_key();
    let payload = |version, serial, files: Vec<u8>| {
        signed(cbor(&Payload { version, serial, published_at: archive().published_at, files }).unwrap())
    };
    let files = zstd::bulk::compress(&cbor(&archive().files).unwrap(), 3).unwrap();
    assert!(open(&payload(1, 1, files.clone()), &key).is_ok());
    assert_eq!(open(&payload(2, 1, files.clone()), &key), Err(ArchiveError::Version));
    assert_eq!(open(&payload(1, 0, files.clone()), &key), Err(ArchiveError::Malformed));
    assert_eq!(open(&payload(1, u64::MAX, files.clone()), &key), Err(ArchiveError::Malformed));
    assert_eq!(open(&payload(1, 1, b"no zstd".to_vec()), &key), Err(ArchiveError::Malformed));
    let mut trailing = cbor(&archive().files).unwrap();
    trailing.push(0);
    let trailing = zstd::bulk::compress(&trailing, 3).unwrap();
    assert_eq!(open(&payload(1, 1, trailing), &key), Err(ArchiveError::Malformed));
    // Two files under one path: a map that says so does not encode back.
    let twice = [[0xa2].as_slice(), &[0x61, b'a', 0x61, b'1'], &[0x61, b'a', 0x61, b'2']].concat();
    assert_eq!(open(&payload(1, 1, zstd::bulk::compress(&twice, 3).unwrap()), &key), Err(ArchiveError::Malformed));
}

#[test]
fn a_bomb_stops_at_the_limit() {
    let key = centre().public_key();
    let files = zstd::bulk::compress(&vec![0; MAX_UNPACKED + 1], 3).unwrap();
    let payload = Payload { version: 1, serial: 1, published_at: archive().published_at, files };
    assert_eq!(open(&signed(cbor(&payload).unwrap()), &key), Err(ArchiveError::TooLarge));
    assert_eq!(open(&vec![0; MAX_ARCHIVE + 1], &key), Err(ArchiveError::TooLarge));
}

#[test]
fn paths_stay_inside() {
    for path in ["", "/a", "a/", "a//b", "../a", "a/../b", "a\\b", "a b", "a/.b", "ü"] {
        let mut wrong = archive();
        wrong.files.insert(path.into(), String::new());
        assert_eq!(seal(&wrong, &centre()), Err(ArchiveError::Malformed), "{path}");
    }
}

proptest! {
    #[test]
    fn any_flipped_bit_is_refused(at in 0usize..4000, bit in 0u8..8) {
        let mut bytes = seal(&archive(), &centre()).unwrap();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        prop_assert!(open(&bytes, &centre().public_key()).is_err());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = open(&signed(bytes), &centre().public_key());
    }
}
