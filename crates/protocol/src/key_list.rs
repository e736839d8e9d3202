//! The devices' public keys in the centre's own words, for verifying receipts without a network.
//!
//! # Format, version 1 (frozen)
//!
//! A COSE_Sign1 as [`crate::cose`] writes it, `kid` = `centre`, purpose `pencere/keys/1`. Its payload is CBOR (RFC 8949): one map of
//! definite length with these text keys in this order, lengths and numbers in their shortest form:
//!
//! | key | value |
//! |---|---|
//! | `version` | 1 |
//! | `serial` | from 1, higher with each list of a centre |
//! | `as_of` | when the centre made it, seconds since 1970 |
//! | `public_url` | text: where receipts' QR codes lead |
//! | `keys` | an array of `[name, key, revoked, until]` in the ascending byte order of the names |
//!
//! `name` is `OFFICE-DEVICE` as text, and `OFFICE-DEVICE/N` for the keys that the device had before; `key` the 32 bytes of an Ed25519 key;
//! `revoked` and `until` are seconds since 1970, or null. What does not encode back to the same bytes is refused.

use std::collections::BTreeMap;
use std::ops::Bound;

use ciborium::Value;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ack::CENTRE;
use crate::cose::{self, CoseError, Purpose, Signed};
use crate::key::{PublicKey, Signer};

/// The version of the format.
const LIST_VERSION: u64 = 1;
/// The largest list, in bytes of the signed object: some 300,000 devices.
pub const MAX_LIST: usize = 16 * 1024 * 1024;
const MAX_NAME: usize = cose::MAX_KID;
const MAX_URL: usize = 256;

/// The devices' keys as a centre listed them. As JSON also what `pencere device keys` writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyList {
    /// From 1; a device takes only a higher one than it has. 0 for a list that was never signed.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub serial: u64,
    /// When the centre made the list.
    pub as_of: Timestamp,
    /// Where receipts' QR codes lead; empty when nobody said, and then any address will do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub public_url: String,
    /// By full device name, such as `BAK01-K7`; a key that the device had before, by [`KeyList::former_name`].
    pub keys: BTreeMap<String, DeviceKey>,
}

impl KeyList {
    /// Under which name the n-th key that a device had is listed, from 1: `BAK01-K7/1`, which is no device's name.
    pub fn former_name(device: &str, n: u32) -> String {
        format!("{device}/{n}")
    }

    /// The keys of a device: the one that it has, then those that it had, each with its end.
    pub fn of<'a>(&'a self, device: &'a str) -> impl Iterator<Item = &'a DeviceKey> {
        let is_name = !device.contains('/');
        let is_of = move |name: &str| {
            is_name && name.strip_prefix(device).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        // What begins with a name and a slash sorts right behind the name.
        let from: (Bound<&str>, Bound<&str>) = (Bound::Included(device), Bound::Unbounded);
        self.keys.range::<str, _>(from).take_while(move |(name, _)| is_of(name.as_str())).map(|(_, key)| key)
    }
}

/// A device's key and for how long it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceKey {
    /// Ed25519, 64 hex digits.
    pub public_key: String,
    /// Receipts count only if the centre received their applications before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
    /// Receipts count only if they were issued by then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Timestamp>,
}

impl DeviceKey {
    /// A key that counts without end.
    pub fn lasting(key: PublicKey) -> DeviceKey {
        DeviceKey { public_key: key.to_string(), revoked_at: None, valid_until: None }
    }
}

fn is_zero(serial: &u64) -> bool {
    *serial == 0
}

/// Signs a list. Refuses what [`open`] would refuse.
///
/// # Errors
/// [`KeyListError::Malformed`] for a serial of 0, a name or an address that is too long, or a key that is none; [`KeyListError::TooLarge`].
pub fn seal(list: &KeyList, centre: &Signer) -> Result<Vec<u8>, KeyListError> {
    let payload = encode(list).ok_or(KeyListError::Malformed)?;
    if decode(&payload)? != whole_seconds(list) {
        return Err(KeyListError::Malformed);
    }
    let bytes = cose::sign(centre, CENTRE, Purpose::Keys, payload)?;
    if bytes.len() > MAX_LIST { Err(KeyListError::TooLarge) } else { Ok(bytes) }
}

/// The list, if it is by this centre.
///
/// # Errors
/// Why it is not taken.
pub fn open(bytes: &[u8], centre: &PublicKey) -> Result<KeyList, KeyListError> {
    let signed = Signed::parse_within(bytes, MAX_LIST)?;
    if signed.kid() != CENTRE {
        return Err(KeyListError::Signature);
    }
    decode(signed.verify(Purpose::Keys, centre)?)
}

/// Instants travel in whole seconds.
fn whole_seconds(list: &KeyList) -> KeyList {
    let whole = |at: Timestamp| Timestamp::from_second(at.as_second()).unwrap_or(at);
    let mut list = list.clone();
    list.as_of = whole(list.as_of);
    for key in list.keys.values_mut() {
        key.revoked_at = key.revoked_at.map(whole);
        key.valid_until = key.valid_until.map(whole);
    }
    list
}

fn encode(list: &KeyList) -> Option<Vec<u8>> {
    let integer = |value: i64| Value::Integer(value.into());
    let instant = |at: Option<Timestamp>| at.map_or(Value::Null, |at| integer(at.as_second()));
    let row = |(name, key): (&String, &DeviceKey)| {
        let bytes = key.public_key.parse::<PublicKey>().ok()?.to_bytes().to_vec();
        let row = [Value::Text(name.clone()), Value::Bytes(bytes), instant(key.revoked_at), instant(key.valid_until)];
        Some(Value::Array(row.to_vec()))
    };
    let rows = list.keys.iter().map(row).collect::<Option<Vec<_>>>()?;
    let entries = [
        ("version", Value::Integer(LIST_VERSION.into())),
        ("serial", Value::Integer(list.serial.into())),
        ("as_of", integer(list.as_of.as_second())),
        ("public_url", Value::Text(list.public_url.clone())),
        ("keys", Value::Array(rows)),
    ];
    let map = entries.into_iter().map(|(key, value)| (Value::Text(key.to_owned()), value)).collect();
    let mut bytes = Vec::new();
    ciborium::into_writer(&Value::Map(map), &mut bytes).ok()?;
    Some(bytes)
}

fn decode(payload: &[u8]) -> Result<KeyList, KeyListError> {
    let value: Value =
        ciborium::de::from_reader_with_recursion_limit(payload, 4).map_err(|_| KeyListError::Malformed)?;
    let list = read(value).ok_or(KeyListError::Malformed)??;
    if encode(&list).as_deref() == Some(payload) { Ok(list) } else { Err(KeyListError::Malformed) }
}

/// `None` for what is no list at all.
fn read(value: Value) -> Option<Result<KeyList, KeyListError>> {
    let [(_, version), (_, serial), (_, as_of), (_, public_url), (_, rows)] =
        <[(Value, Value); 5]>::try_from(value.into_map().ok()?).ok()?;
    if u64::try_from(version.into_integer().ok()?).ok()? != LIST_VERSION {
        return Some(Err(KeyListError::Version));
    }
    let serial = u64::try_from(serial.into_integer().ok()?).ok()?;
    let public_url = public_url.into_text().ok()?;
    if serial == 0 || i64::try_from(serial).is_err() || public_url.len() > MAX_URL {
        return None;
    }
    let rows = rows.into_array().ok()?;
    let keys = rows.into_iter().map(device).collect::<Option<BTreeMap<_, _>>>()?;
    Some(Ok(KeyList { serial, as_of: instant(as_of)?, public_url, keys }))
}

fn device(row: Value) -> Option<(String, DeviceKey)> {
    let [name, key, revoked, until] = <[Value; 4]>::try_from(row.into_array().ok()?).ok()?;
    let name = name.into_text().ok().filter(|name| !name.is_empty() && name.len() <= MAX_NAME)?;
    let bytes: [u8; 32] = key.into_bytes().ok()?.try_into().ok()?;
    let public_key = PublicKey::from_bytes(&bytes).ok()?.to_string();
    let optional = |value: Value| if value.is_null() { Some(None) } else { instant(value).map(Some) };
    Some((name, DeviceKey { public_key, revoked_at: optional(revoked)?, valid_until: optional(until)? }))
}

fn instant(value: Value) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(value.into_integer().ok()?).ok()?).ok()
}

/// Why a list is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyListError {
    #[error("the list of keys is too large")]
    TooLarge,
    #[error("not a list of keys")]
    Malformed,
    #[error("the list of keys has another version of the format")]
    Version,
    #[error("the signature is not by this centre, or not for a list of keys")]
    Signature,
}

impl KeyListError {
    /// The stable code; the id of its sentence.
    pub const fn code(self) -> &'static str {
        match self {
            KeyListError::TooLarge => "error-keys-too-large",
            KeyListError::Malformed => "error-keys-malformed",
            KeyListError::Version => "error-keys-version",
            KeyListError::Signature => "error-keys-signature",
        }
    }
}

impl From<CoseError> for KeyListError {
    fn from(error: CoseError) -> Self {
        match error {
            CoseError::TooLarge => KeyListError::TooLarge,
            CoseError::Malformed => KeyListError::Malformed,
            CoseError::Algorithm | CoseError::UnknownKey | CoseError::Signature => KeyListError::Signature,
        }
    }
}

#[cfg(test)]
#[path = "key_list/tests.rs"]
mod tests;
