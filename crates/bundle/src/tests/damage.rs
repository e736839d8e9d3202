//! What a stick, a thief or a joker may hand over.

use std::io::Cursor;

use proptest::prelude::*;
use sha2::{Digest, Sha256};

use super::*;
use crate::header::AREA;
use crate::record::{HEAD, Head};

const COUNT: u64 = 40;

/// Forty items over several chunks.
fn many() -> Vec<(Kind, Vec<u8>)> {
    (0..COUNT).map(|n| (Kind::Attachment, noise(n + 1, 2_000 + usize::try_from(n).unwrap() * 300))).collect()
}

/// Every item is either read as it was or told to be missing.
fn accounts_for_all(events: &[Event], written: &[(Kind, Vec<u8>)]) {
    let read = items(events);
    for (number, bytes) in &read {
        assert!(*bytes == written[usize::try_from(*number).unwrap() - 1].1, "item {number} is another");
    }
    let mut numbers: Vec<u64> = read.into_iter().map(|(number, _)| number).collect();
    numbers.extend(missing(events, COUNT));
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=COUNT).collect::<Vec<_>>());
}

#[test]
fn a_damaged_chunk_costs_the_items_in_it_and_no_other() {
    let written = many();
    let mut bytes = sealed(&written);
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    let events = read(&bytes, &[&key(1)]).unwrap();
    accounts_for_all(&events, &written);
    let lost = missing(&events, COUNT).len();
    assert!((1..=20).contains(&lost), "{lost} items lost");
    let first = missing(&events, COUNT)[0];
    let damage = events.iter().find(|event| matches!(event, Event::Damaged { .. })).unwrap();
    let message = damage.message("stick.pencere-bundle", 2).unwrap();
    assert_eq!(message.id, "error-bundle-damaged");
    assert!(first > 1 && message.text("x", "y").id == "error-bundle-damaged");
}

#[test]
fn a_part_that_was_cut_gives_what_it_holds() {
    let written = many();
    let bytes = sealed(&written);
    for at in [payload(&bytes) + 100, bytes.len() / 3, bytes.len() / 2 + 77, bytes.len() - 1] {
        let Ok(events) = read(&bytes[..at], &[&key(1)]) else { panic!("cut at {at}") };
        accounts_for_all(&events, &written);
        assert!(matches!(events.last(), Some(Event::Cut { .. })), "cut at {at}");
    }
}

/// Where the encrypted part begins, behind age's own header, whose length varies.
fn payload(bytes: &[u8]) -> usize {
    let end = bytes[AREA..].windows(4).position(|window| window == b"\n---").unwrap() + 4;
    let line = bytes[AREA + end..].iter().position(|byte| *byte == b'\n').unwrap() + 1;
    AREA + end + line
}

#[test]
fn either_header_is_enough() {
    let written = many();
    let whole = sealed(&written);
    for at in [3, 20, 200, AREA - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 4;
        let events = read(&bytes, &[&key(1)]).unwrap();
        assert_eq!(items(&events).len() as u64, COUNT, "byte {at} of the header in the clear");
    }
    // The first chunk, with the header within.
    let mut bytes = whole;
    bytes[AREA + 1_000] ^= 4;
    let events = read(&bytes, &[&key(1)]).unwrap();
    accounts_for_all(&events, &written);
    assert!(items(&events).len() > 10);
}

#[test]
fn a_damaged_key_block_is_told_from_another_centre() {
    let bytes = sealed(&many());
    let stanza = AREA + 80;
    let mut damaged = bytes.clone();
    damaged[stanza] = if damaged[stanza] == b'A' { b'B' } else { b'A' };
    assert!(matches!(read(&damaged, &[&key(1)]), Err(BundleError::Locked)));
    assert!(matches!(read(&bytes, &[&key(2)]), Err(BundleError::Foreign)));
}

#[test]
fn answers_survive_damage_and_insertion() {
    let acks: Vec<Vec<u8>> = (0..COUNT).map(|n| noise(n + 1, 250)).collect();
    let written: Vec<_> = acks.iter().map(|ack| (Kind::Ack, ack.clone())).collect();
    let whole = answers(&acks);
    let mut flipped = whole.clone();
    flipped[AREA + 5_000] ^= 1;
    let mut longer = whole.clone();
    longer.splice(AREA + 5_000..AREA + 5_000, [7; 13]);
    let mut shorter = whole;
    shorter.drain(AREA + 5_000..AREA + 5_100);
    for bytes in [flipped, longer, shorter] {
        let events = read(&bytes, &[]).unwrap();
        accounts_for_all(&events, &written);
        assert!(missing(&events, COUNT).len() <= 2);
    }
}

#[test]
fn other_files_are_named_as_what_they_are_not() {
    for bytes in [&b""[..], b"%PDF-1.7", &[0; 5_000], b"PENCERE BUNDLE\r\n", &noise(5, 10_000)] {
        assert!(matches!(read(bytes, &[&key(1)]), Err(BundleError::NotABundle)));
    }
    let mut later = sealed(&[]);
    let json = std::str::from_utf8(&later[18..AREA - 32]).unwrap().replacen("\"version\":1", "\"version\":2", 1);
    later.splice(18..AREA - 32, json.into_bytes());
    let check = Sha256::digest(&later[..AREA - 32]);
    later.splice(AREA - 32..AREA, check);
    assert!(matches!(read(&later, &[&key(1)]), Err(BundleError::Version)));
}

/// A header of age without an end would be read into memory; a passphrase with a monstrous work factor would never end.
#[test]
fn bombs_do_not_go_off() {
    let area = &sealed(&[])[..AREA];
    let endless = [area, b"age-encryption.org/v1\n", &b"-> X25519 AAAA\nAAAA\n".repeat(100_000)].concat();
    assert!(matches!(read(&endless, &[&key(1)]), Err(BundleError::Locked)));
    let scrypt = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 60\n\
        AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n0123456789abcdef";
    let refused = read(&[area, scrypt].concat(), &[&key(1)]);
    assert!(matches!(refused, Err(BundleError::Locked | BundleError::Foreign)));
}

/// A head may claim four gigabytes; nothing is set aside for them.
#[test]
fn a_claimed_length_costs_nothing() {
    let header = header(Contents::Answers);
    let marker = header.marker().unwrap();
    let mut bytes = answers(&[b"first".to_vec()]);
    bytes.truncate(bytes.len() - HEAD);
    let mut head = Head::of(Kind::Attachment, 2, b"");
    head.len = usize::try_from(u32::MAX).unwrap();
    bytes.extend(head.write(&marker));
    let events = read(&bytes, &[]).unwrap();
    assert_eq!(items(&events), [(1, b"first".to_vec())]);
    assert_eq!(events.last(), Some(&Event::Cut { after: 1 }));
}

/// A stick that fails to give back some of its sectors.
struct BadSectors<'a>(Cursor<&'a [u8]>, std::ops::Range<u64>);

impl std::io::Read for BadSectors<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let at = self.0.position();
        if self.1.contains(&at) {
            return Err(std::io::Error::other("bad sector"));
        }
        let room =
            if at < self.1.start { usize::try_from(self.1.start - at).unwrap().min(into.len()) } else { into.len() };
        self.0.read(&mut into[..room])
    }
}

impl std::io::Seek for BadSectors<'_> {
    fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn bad_sectors_cost_what_lies_on_them() {
    let written = many();
    let bytes = sealed(&written);
    let open = || Ok(BadSectors(Cursor::new(&bytes[..]), 200_000..204_096));
    let events: Vec<Event> = PartReader::open(open, &[&key(1)]).unwrap().collect();
    accounts_for_all(&events, &written);
    assert!(items(&events).len() > 20);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_flipped_bits_are_accounted_for(flips in proptest::collection::vec((AREA + 400..400_000_usize, 0u8..8), 1..6)) {
        let written = many();
        let mut bytes = sealed(&written);
        let len = bytes.len();
        for (at, bit) in flips {
            bytes[AREA + 400 + at % (len - AREA - 400)] ^= 1 << bit;
        }
        let own = key(1);
        if let Ok(events) = read(&bytes, &[&own]) {
            accounts_for_all(&events, &written);
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(tail in proptest::collection::vec(any::<u8>(), 0..600), cut in 0usize..2_000, clear in any::<bool>()) {
        let mut bytes = if clear { answers(&[vec![1; 50]]) } else { sealed(&[(Kind::Packet, vec![1; 50])]) };
        bytes.truncate(cut);
        bytes.extend(tail);
        let own = key(1);
        let _ = read(&bytes, &[&own]);
    }
}
