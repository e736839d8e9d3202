use proptest::prelude::*;

use super::*;

fn centre() -> Signer {
    Signer::from_seed([1; 32])
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn key(seed: u8) -> DeviceKey {
    DeviceKey::lasting(Signer::from_seed([seed; 32]).public_key())
}

fn list() -> KeyList {
    let revoked = DeviceKey { revoked_at: Some(at(1_790_000_100)), ..key(3) };
    let ending = DeviceKey { valid_until: Some(at(1_790_000_200)), ..key(4) };
    let keys = [("BAK01-K2", key(2)), ("BAK01-K3", revoked), ("GAN01-K1", ending)];
    KeyList {
        serial: 7,
        as_of: at(1_790_000_000),
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        keys: keys.into_iter().map(|(name, key)| (name.to_owned(), key)).collect(),
    }
}

/// The payload of a list, changed before the centre signs it.
fn signed(change: impl FnOnce(&mut Vec<(Value, Value)>)) -> Vec<u8> {
    let payload = encode(&list()).unwrap();
    let mut map = ciborium::from_reader::<Value, _>(&payload[..]).unwrap().into_map().unwrap();
    change(&mut map);
    let mut payload = Vec::new();
    ciborium::into_writer(&Value::Map(map), &mut payload).unwrap();
    cose::sign(&centre(), CENTRE, Purpose::Keys, payload).unwrap()
}

#[test]
fn only_the_centre_lists_keys_and_for_this_purpose_alone() {
    let key = centre().public_key();
    let bytes = seal(&list(), &centre()).unwrap();
    assert_eq!(open(&bytes, &key), Ok(list()));
    let other = Signer::from_seed([2; 32]);
    assert_eq!(open(&seal(&list(), &other).unwrap(), &key), Err(KeyListError::Signature));
    let payload = encode(&list()).unwrap();
    let ack = cose::sign(&centre(), CENTRE, Purpose::Ack, payload.clone()).unwrap();
    assert_eq!(open(&ack, &key), Err(KeyListError::Signature));
    let device = cose::sign(&centre(), "BAK01-K2", Purpose::Keys, payload).unwrap();
    assert_eq!(open(&device, &key), Err(KeyListError::Signature));
}

#[test]
fn other_encodings_orders_and_versions_are_refused() {
    let open = |bytes: Vec<u8>| open(&bytes, &centre().public_key());
    assert_eq!(open(signed(|_| {})), Ok(list()));
    let integer = |value: i64| Value::Integer(value.into());
    assert_eq!(open(signed(|map| map[0].1 = integer(2))), Err(KeyListError::Version));
    assert_eq!(open(signed(|map| map[1].1 = integer(0))), Err(KeyListError::Malformed));
    assert_eq!(open(signed(|map| map.swap(1, 2))), Err(KeyListError::Malformed));
    assert_eq!(open(signed(|map| map[3].1 = Value::Text("H".repeat(257)))), Err(KeyListError::Malformed));
    let rows = |change: fn(&mut Vec<Value>)| {
        open(signed(|map| {
            if let Value::Array(rows) = &mut map[4].1 {
                change(rows);
            }
        }))
    };
    assert_eq!(rows(|rows| rows.swap(0, 1)), Err(KeyListError::Malformed), "out of order");
    assert_eq!(rows(|rows| rows.insert(1, rows[0].clone())), Err(KeyListError::Malformed), "twice");
    assert_eq!(rows(|rows| rows.push(Value::Null)), Err(KeyListError::Malformed));
}

#[test]
fn what_would_not_be_taken_is_not_sealed() {
    let refused = |change: fn(&mut KeyList)| {
        let mut list = list();
        change(&mut list);
        seal(&list, &centre()).unwrap_err()
    };
    assert_eq!(refused(|list| list.serial = 0), KeyListError::Malformed);
    assert_eq!(refused(|list| list.public_url = "H".repeat(257)), KeyListError::Malformed);
    let name = |list: &mut KeyList| drop(list.keys.insert("K".repeat(65), key(5)));
    assert_eq!(refused(name), KeyListError::Malformed);
    let none = |list: &mut KeyList| list.keys.values_mut().for_each(|key| key.public_key = "00".repeat(32));
    assert_eq!(refused(none), KeyListError::Malformed);
}

/// The bytes, fixed for good.
#[test]
fn the_form_is_as_documented() {
    let bytes = seal(&list(), &centre()).unwrap();
    assert_eq!(crate::packet::hash(&bytes), VECTOR);
}

const VECTOR: &str = "5e4aaf8dba4d14693dfc045d81601b7734c65c379f12facb08ac11393de02224";

#[test]
fn a_list_is_json_as_it_always_was() {
    let earlier =
        format!(r#"{{"as_of":"2026-11-22T10:00:00Z","keys":{{"BAK01-K2":{{"public_key":"{}"}}}}}}"#, key(2).public_key);
    let read: KeyList = serde_json::from_str(&earlier).unwrap();
    assert_eq!((read.serial, read.keys.len()), (0, 1));
    assert_eq!(serde_json::to_string(&read).unwrap(), earlier);
    assert_eq!(serde_json::from_str::<KeyList>(&serde_json::to_string(&list()).unwrap()).unwrap(), list());
}

proptest! {
    #[test]
    fn any_flipped_bit_is_refused(at in 0usize..2000, bit in 0u8..8) {
        let mut bytes = seal(&list(), &centre()).unwrap();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        prop_assert!(open(&bytes, &centre().public_key()).is_err());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = open(&bytes, &centre().public_key());
        let _ = decode(&bytes);
    }
}

#[test]
fn a_device_has_its_own_keys_and_nobody_elses() {
    let names = ["BAK01-K6", "BAK01-K7", "BAK01-K7/1", "BAK01-K7/2", "BAK01-K70", "BAK01-K70/1"];
    let keys = names.into_iter().zip(1..).map(|(name, seed)| (name.to_owned(), key(seed))).collect();
    let list = KeyList { keys, ..KeyList::default() };
    let of = |device: &str| list.of(device).cloned().collect::<Vec<_>>();
    assert_eq!(of("BAK01-K7"), [key(2), key(3), key(4)]);
    assert_eq!(of("BAK01-K70"), [key(5), key(6)]);
    assert_eq!(of("BAK01-K6"), [key(1)]);
    for none in ["BAK01-K", "BAK01-K8", "BAK01-K7/1", ""] {
        assert_eq!(of(none), [], "{none}");
    }
    assert_eq!(KeyList::former_name("BAK01-K7", 2), "BAK01-K7/2");
}
