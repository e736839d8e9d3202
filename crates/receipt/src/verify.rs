//! Is this receipt genuine? Offline, with a list of the devices' keys.
//!
//! A file is drawn and looked at as a phone would; its metadata proves nothing and is never read. A genuine code says
//! that a device issued the receipt, not where the application stands: every verdict names the day of its keys.

use std::collections::BTreeMap;

use domain::message::{Arg, Message};
use jiff::Timestamp;
use protocol::PublicKey;
use serde::{Deserialize, Serialize};

use crate::decode::{self, DecodeError};
use crate::facts::{PrintedFacts, in_baku};
use crate::qr::{self, QrClaims, Scanned};

/// The devices' keys as the centre listed them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyList {
    /// When the centre made the list.
    pub as_of: Timestamp,
    /// By full device name, such as `BAK01-K7`.
    pub keys: BTreeMap<String, DeviceKey>,
}

/// A device's key and whether it still counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceKey {
    /// Ed25519, 64 hex digits.
    pub public_key: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<Timestamp>,
}

/// What can be said about a receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The signature is by the device that it names, and nothing speaks against that device or the facts given.
    pub genuine: bool,
    /// A whole sentence: `receipt-verify-…`.
    pub reason: Message,
    /// What the code states; proved only when `genuine`.
    pub claims: Option<QrClaims>,
    /// Whether the facts and the status code given belong to the code; `None` when none were given.
    pub facts_match: Option<bool>,
    /// The day of the keys: what happened later is not known.
    pub as_of: Timestamp,
}

/// Checks the text of a QR code: the whole URL or its last part.
pub fn verify_text(text: &str, keys: &KeyList) -> Verdict {
    match qr::read(text) {
        Ok(scanned) => judge(scanned, keys),
        Err(error) => verdict(false, error.message(), None, keys),
    }
}

/// Checks a PDF, PNG or JPEG file by the QR codes seen on it.
pub fn verify_file(bytes: &[u8], keys: &KeyList) -> Verdict {
    let texts = match decode::texts(bytes) {
        Ok(texts) => texts,
        Err(DecodeError::Unreadable) => return verdict(false, Message::new("receipt-verify-unreadable"), None, keys),
    };
    let mut ours: Vec<Scanned> = Vec::new();
    for scanned in texts.iter().filter_map(|text| qr::read(text).ok()) {
        if !ours.iter().any(|other| other.claims() == scanned.claims()) {
            ours.push(scanned);
        }
    }
    match (ours.len(), ours.pop()) {
        (1, Some(scanned)) => judge(scanned, keys),
        (0, _) if texts.is_empty() => verdict(false, Message::new("receipt-verify-no-code"), None, keys),
        (0, _) => verdict(false, Message::new("receipt-verify-foreign"), None, keys),
        _ => verdict(false, Message::new("receipt-verify-several"), None, keys),
    }
}

impl Verdict {
    /// Also holds the facts printed on the paper against the code; a difference makes the receipt not genuine.
    #[must_use]
    pub fn with_facts(mut self, status_code: &str, facts: &PrintedFacts) -> Verdict {
        let Some(claims) = &self.claims else { return self };
        let matches = claims.covers(status_code, facts);
        if self.genuine && !matches {
            self.genuine = false;
            self.reason = Message::new("receipt-verify-facts");
        }
        self.facts_match = Some(matches);
        self
    }
}

fn judge(scanned: Scanned, keys: &KeyList) -> Verdict {
    let claims = scanned.claims().clone();
    let named = |id: &str| Message::new(id).text("device", &claims.device);
    let device = keys.keys.get(&claims.device);
    let Some((device, key)) = device.and_then(|device| Some((device, device.public_key.parse::<PublicKey>().ok()?)))
    else {
        return verdict(false, named("receipt-verify-unknown"), Some(claims), keys);
    };
    let (genuine, reason) = if !scanned.is_by(&key) {
        (false, Message::new("receipt-verify-forged"))
    } else if let Some(revoked) = device.revoked_at {
        (false, named("receipt-verify-revoked").with("date", Arg::Date(in_baku(revoked).date())))
    } else {
        (true, named("receipt-verify-genuine"))
    };
    verdict(genuine, reason, Some(claims), keys)
}

fn verdict(genuine: bool, reason: Message, claims: Option<QrClaims>, keys: &KeyList) -> Verdict {
    Verdict { genuine, reason, claims, facts_match: None, as_of: keys.as_of }
}
