//! What carries a signature: packets, the centre's statements, published catalogues, the codes on receipts.

use std::collections::BTreeMap;

use data_encoding::BASE32_NOPAD;
use protocol::{DeviceKey, KeyList, Signer, ack, archive, body, bundle_key, key_list, packet};
use receipt::qr;
use receipt::verify::verify_text;

/// What every signed object of two and more parts begins with.
const FOUR_PARTS: u8 = 0x84;

/// The devices' key in all corpora.
pub(crate) fn device() -> Signer {
    Signer::from_seed([5; 32])
}

/// The centre's key in all corpora.
pub(crate) fn centre() -> Signer {
    Signer::from_seed([1; 32])
}

/// A packet. What opens can be sealed again and opens as the same.
pub fn packet(bytes: &[u8]) -> bool {
    let key = device().public_key();
    let Ok(opened) = packet::open(bytes, |_| Some(key)) else { return false };
    let sealed = packet::seal(&opened.manifest, &device());
    let again = sealed.and_then(|sealed| packet::open(&sealed.bytes, |_| Some(key)));
    assert_eq!(again.map(|packet| packet.manifest), Ok(opened.manifest));
    true
}

/// An acknowledgement, a list of them, or the centre's word for the key of bundles.
pub fn statement(bytes: &[u8]) -> bool {
    let (centre, key) = (centre(), centre().public_key());
    let acknowledged = ack::open(bytes, &key);
    if let Ok(acknowledged) = &acknowledged {
        let again = ack::seal(acknowledged, &centre).and_then(|bytes| ack::open(&bytes, &key));
        assert_eq!(again.as_ref(), Ok(acknowledged));
    }
    let recipient = bundle_key::open(bytes, &key);
    if let Ok(recipient) = &recipient {
        let again = bundle_key::seal(recipient, &centre).and_then(|bytes| bundle_key::open(&bytes, &key));
        assert_eq!(again.as_ref(), Ok(recipient));
        // What is named is for `age` to read.
        let _refused = recipient.parse::<bundle::BundleRecipient>();
    }
    let list = ack::open_list(bytes, &key);
    if let Ok(list) = &list {
        let again = ack::seal_list(list, &centre).and_then(|bytes| ack::open_list(&bytes, &key));
        assert_eq!(again.as_ref(), Ok(list));
    }
    acknowledged.is_ok() || recipient.is_ok() || list.is_ok()
}

/// A list of the devices' keys. What opens can be signed again and opens as the same.
pub fn keys(bytes: &[u8]) -> bool {
    let key = centre().public_key();
    let Ok(opened) = key_list::open(bytes, &key) else { return false };
    let again = key_list::seal(&opened, &centre()).and_then(|bytes| key_list::open(&bytes, &key));
    assert_eq!(again, Ok(opened));
    true
}

/// A published catalogue: whole, or its files alone and not yet compressed.
pub fn catalogue(bytes: &[u8]) -> bool {
    let (centre, key) = (centre(), centre().public_key());
    if bytes.first() == Some(&FOUR_PARTS) {
        let Ok(opened) = archive::open(bytes, &key) else { return false };
        let again = archive::seal(&opened, &centre).and_then(|bytes| archive::open(&bytes, &key));
        assert_eq!(again, Ok(opened));
        return true;
    }
    let Ok(packed) = body::compress(bytes) else { return false };
    let Ok(files) = archive::unpack(&packed) else { return false };
    assert_eq!(archive::pack(&files).and_then(|packed| archive::unpack(&packed)), Ok(files));
    true
}

/// The text of a receipt's code, or the statement in it. What is read is read the same from its statement alone, in small letters.
pub fn qr(bytes: &[u8]) -> bool {
    let text = match (bytes.first(), std::str::from_utf8(bytes)) {
        (Some(&FOUR_PARTS), _) => BASE32_NOPAD.encode(bytes),
        (_, Ok(text)) => text.to_owned(),
        _ => return false,
    };
    let verdict = verify_text(&text, &devices());
    let Ok(claims) = qr::parse(&text) else {
        assert!(!verdict.genuine && verdict.claims.is_none());
        return false;
    };
    assert_eq!(verdict.claims.as_ref(), Some(&claims));
    assert_eq!(qr::parse(&text.to_ascii_lowercase()), Ok(claims));
    true
}

fn devices() -> KeyList {
    let keys = BTreeMap::from([("BAK01-K7".to_owned(), DeviceKey::lasting(device().public_key()))]);
    KeyList { keys, ..KeyList::default() }
}
