//! What lies on a USB stick: parts sealed to the centre, and the centre's answers.

use std::io::Cursor;

use bundle::{BundleKey, Event, PartReader, peek};

/// The centre's key for bundles in all corpora.
const SECRET: [u8; 32] = [1; 32];

/// A part that is sealed, or answers.
pub fn bundle(bytes: &[u8]) -> bool {
    BundleKey::new(&SECRET).is_ok_and(|key| part(bytes, &[&key]))
}

/// A part that needs no key.
pub fn answers(bytes: &[u8]) -> bool {
    part(bytes, &[])
}

/// Reads a part to its end. Numbers ascend, and no more comes out than went in.
fn part(bytes: &[u8], keys: &[&BundleKey]) -> bool {
    let told = peek(&mut Cursor::new(bytes));
    let Ok(reader) = PartReader::open(|| Ok(Cursor::new(bytes)), keys) else { return false };
    if let Ok(told) = told {
        assert!(told.part >= 1 && told.part <= told.parts && told.from.len() <= 64);
    }
    let (mut behind, mut size, mut cut) = (0, 0, false);
    for event in reader {
        assert!(!cut, "nothing stands behind the end");
        match &event {
            Event::Item(item) => {
                assert!(item.number > behind);
                behind = item.number;
                size += item.bytes.len();
            }
            Event::Damaged { first, last } => {
                assert!(*first > behind && first <= last);
                behind = *last;
            }
            Event::Cut { after } => {
                assert!(*after >= behind);
                cut = true;
            }
        }
        let _sentence = event.message("part", 1);
    }
    assert!(size <= bytes.len());
    true
}
