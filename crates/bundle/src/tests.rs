//! Parts as they are written and read, as they break, and as nobody wrote them.

mod damage;
mod media;
mod planning;
mod vectors;

use std::io::Cursor;

use jiff::Timestamp;
use uuid::Uuid;

use crate::{BundleError, BundleKey, Contents, Event, Header, Item, Kind, PartReader, PartWriter, peek};

pub fn key(seed: u8) -> BundleKey {
    BundleKey::new(&[seed; 32]).unwrap()
}

pub fn header(contents: Contents) -> Header {
    let bundle = Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_1a2b_3c4d);
    let made_at = Timestamp::from_second(1_795_000_000).unwrap();
    Header { part: 2, parts: 3, ..Header::new(contents, bundle, "BAK01-K7", made_at).unwrap() }
}

/// Bytes that do not repeat.
pub fn noise(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    (0..len).map(|_| next()).collect()
}

pub fn sealed(items: &[(Kind, Vec<u8>)]) -> Vec<u8> {
    let mut writer = PartWriter::sealed(Vec::new(), &header(Contents::Packets), key(1).recipient()).unwrap();
    for (kind, bytes) in items {
        writer.add(*kind, bytes).unwrap();
    }
    writer.end().unwrap()
}

pub fn answers(items: &[Vec<u8>]) -> Vec<u8> {
    let mut writer = PartWriter::answers(Vec::new(), &header(Contents::Answers)).unwrap();
    for bytes in items {
        writer.add(Kind::Ack, bytes).unwrap();
    }
    writer.end().unwrap()
}

pub fn read(bytes: &[u8], keys: &[&BundleKey]) -> Result<Vec<Event>, BundleError> {
    Ok(PartReader::open(|| Ok(Cursor::new(bytes)), keys)?.collect())
}

pub fn items(events: &[Event]) -> Vec<(u64, Vec<u8>)> {
    let item = |event: &Event| match event {
        Event::Item(Item { number, bytes, .. }) => Some((*number, bytes.clone())),
        _ => None,
    };
    events.iter().filter_map(item).collect()
}

/// Numbers of items that are told to be missing; what is cut off counts to the last one.
pub fn missing(events: &[Event], count: u64) -> Vec<u64> {
    let mut numbers = Vec::new();
    for event in events {
        match event {
            Event::Item(_) => {}
            Event::Damaged { first, last } => numbers.extend(*first..=*last),
            Event::Cut { after } => numbers.extend(after + 1..=count),
        }
    }
    numbers
}

#[test]
fn what_is_written_is_read() {
    let written = vec![
        (Kind::Packet, noise(1, 900)),
        (Kind::Attachment, noise(2, 300_000)),
        (Kind::Packet, Vec::new()),
        (Kind::Attachment, noise(3, 64 * 1024)),
    ];
    let bytes = sealed(&written);
    let (foreign, own) = (key(2), key(1));
    let reader = PartReader::open(|| Ok(Cursor::new(&bytes)), &[&foreign, &own]).unwrap();
    assert_eq!((reader.header().part, reader.header().parts), (2, 3));
    let events: Vec<Event> = reader.collect();
    let expected: Vec<Event> =
        written.into_iter().zip(1..).map(|((kind, bytes), number)| Event::Item(Item { number, kind, bytes })).collect();
    assert!(events == expected);
}

#[test]
fn an_empty_part_is_whole() {
    assert_eq!(read(&sealed(&[]), &[&key(1)]).unwrap(), []);
    assert_eq!(read(&answers(&[]), &[]).unwrap(), []);
}

#[test]
fn every_end_of_a_chunk_is_read() {
    let json = header(Contents::Packets).to_json().unwrap().len() + key(1).recipient().to_string().len() + 15;
    for (heads, chunks) in [(1, 1), (2, 1), (3, 1), (3, 2)] {
        for off in 0..8 {
            let len = (chunks * 65_536 - json - heads * crate::record::HEAD + off) - 4;
            let written = [(Kind::Attachment, noise(9, len))];
            let events = read(&sealed(&written), &[&key(1)]).unwrap();
            assert!(items(&events) == [(1, written[0].1.clone())] && events.len() == 1, "{len}");
        }
    }
}

#[test]
fn answers_need_no_key_and_packets_need_the_right_one() {
    let ack = noise(4, 200);
    assert_eq!(items(&read(&answers(std::slice::from_ref(&ack)), &[]).unwrap()), [(1, ack)]);
    let bytes = sealed(&[(Kind::Packet, noise(1, 10))]);
    assert!(matches!(read(&bytes, &[&key(2)]), Err(BundleError::Foreign)));
    assert!(matches!(read(&bytes, &[]), Err(BundleError::Foreign)));
}

#[test]
fn the_header_tells_what_it_is_and_nothing_of_what_is_in_it() {
    let secret = b"TESTOVA SINTETIKA".to_vec();
    let bytes = sealed(&[(Kind::Packet, secret.clone())]);
    let told = peek(&mut Cursor::new(&bytes)).unwrap();
    assert_eq!((told.from.as_str(), told.part, told.parts), ("BAK01-K7", 2, 3));
    assert_eq!(told.recipient, key(1).recipient().to_string());
    assert!(!bytes.windows(secret.len()).any(|window| window == secret));
}

#[test]
fn an_item_beyond_its_limit_is_not_written() {
    let mut writer = PartWriter::answers(Vec::new(), &header(Contents::Answers)).unwrap();
    assert!(matches!(writer.add(Kind::Packet, &vec![0; 256 * 1024 + 1]), Err(BundleError::TooLarge)));
    assert_eq!(writer.add(Kind::Ack, b"ack").unwrap(), 1);
    assert_eq!(items(&read(&writer.end().unwrap(), &[]).unwrap()), [(1, b"ack".to_vec())]);
}

#[test]
fn keys_are_read_back_and_never_shown() {
    let key = key(7);
    let text = key.recipient().to_string();
    assert!(text.starts_with("age1"), "{text}");
    assert_eq!(text.parse::<crate::BundleRecipient>().unwrap(), *key.recipient());
    assert!("age1nonsense".parse::<crate::BundleRecipient>().is_err());
    assert!(!format!("{key:?}").to_uppercase().contains("SECRET"));
}
