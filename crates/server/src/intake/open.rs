//! The first half of a push, without the database: read, verify, seal for rest. Runs on blocking threads, packet by packet in parallel.

use std::collections::HashMap;
use std::str::FromStr;

use domain::answer::{Answers, Value};
use domain::code::{ReceiptNumber, StatusCode};
use jiff::civil::Date;
use protocol::packet::{Packet, PacketError, Unopened};
use protocol::wire::Content;
use protocol::{PublicKey, body};

use crate::former;
use crate::table::device;
use crate::vault::{Vault, VaultError};

/// The labels under which a data key seals; see `crate::vault`.
pub(crate) const ANSWERS: &str = "answers";
pub(crate) const PACKET: &str = "packet";
pub(crate) const PROBLEMS: &str = "problems";

/// A device whose packets may be read.
#[derive(Clone, Debug)]
pub(crate) struct Signatory {
    pub row: device::Model,
    pub key: PublicKey,
}

impl Signatory {
    /// The device's keys, each with its last moment in microseconds: the one that it has, then those that it had.
    pub fn keys(&self) -> Vec<(PublicKey, Option<i64>)> {
        let former = former::of(&self.row).into_iter();
        let former = former.filter_map(|former| Some((former.key.parse::<PublicKey>().ok()?, Some(former.until))));
        std::iter::once((self.key, self.row.key_until)).chain(former).collect()
    }

    /// A packet of this device, sealed with the key that it has or with one that it had; the last moment of that one.
    pub fn open(&self, packet: Unopened) -> Result<(Packet, Option<i64>), PacketError> {
        let (key, former_until) = self.key_of(&packet);
        Ok((packet.open(&key)?, former_until))
    }

    /// The key that a packet is to be opened with: a former one, with its last moment, if that has sealed it.
    fn key_of(&self, packet: &Unopened) -> (PublicKey, Option<i64>) {
        let former = former::of(&self.row).into_iter();
        let mut former = former.filter_map(|former| Some((former.key.parse::<PublicKey>().ok()?, Some(former.until))));
        former.find(|(key, _)| packet.is_by(key)).unwrap_or((self.key, None))
    }
}

/// A packet with a good signature, ready to be written.
pub(crate) struct Ready {
    pub packet: Packet,
    pub bytes: Vec<u8>,
    pub device: device::Model,
    /// The last moment (microseconds) of the key that sealed it, if the device has another by now.
    pub former_until: Option<i64>,
    /// What rests of an application; acts are sealed with the key of their case, later.
    pub rest: Option<Rest>,
}

/// An application as it rests.
pub(crate) struct Rest {
    pub data_key: Vec<u8>,
    pub packet_sealed: Vec<u8>,
    pub answers_sealed: Vec<u8>,
    pub found_by: FoundBy,
}

/// What search needs of the answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FoundBy {
    pub name_key: Option<String>,
    pub birth_date: Option<String>,
    pub document_hash: Option<String>,
}

/// The most characters of a name that search compares: an index takes no row of any length.
const NAME: usize = 256;

impl FoundBy {
    /// What is no name of that length or no date does not hinder the application; it is found by less.
    pub fn of(answers: &Answers, vault: &Vault) -> Result<Self, VaultError> {
        let text = |field: &str| answers.get(field).and_then(Value::as_text).filter(|text| !text.is_empty());
        let name = [text("surname"), text("given_names")].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Ok(FoundBy {
            name_key: (!name.is_empty()).then(|| domain::names::search_key(&name).chars().take(NAME).collect()),
            birth_date: text("birth_date").and_then(|text| text.parse::<Date>().ok()).map(|date| date.to_string()),
            document_hash: text("document_number").map(|number| vault.search_hash(number)).transpose()?,
        })
    }
}

/// Reads what came, in the order it came, without checking signatures.
pub(crate) fn parse(packets: Vec<String>) -> Vec<Result<(Unopened, Vec<u8>), PacketError>> {
    in_parallel(packets, &|text: String| {
        let bytes = body::from_base64(&text).ok_or(PacketError::Malformed)?;
        Unopened::parse(&bytes).map(|unopened| (unopened, bytes))
    })
}

/// Verifies and seals.
pub(crate) fn open(
    parsed: Vec<Result<(Unopened, Vec<u8>), PacketError>>,
    devices: &HashMap<String, Signatory>,
    vault: &Vault,
) -> Vec<Result<Ready, OpenError>> {
    in_parallel(parsed, &|parsed: Result<(Unopened, Vec<u8>), PacketError>| {
        let (unopened, bytes) = parsed?;
        let device = devices.get(unopened.device()).ok_or(PacketError::UnknownDevice)?;
        let (packet, former_until) = device.open(unopened)?;
        let rest = rest(&packet, &bytes, vault)?;
        Ok(Ready { packet, bytes, device: device.row.clone(), former_until, rest })
    })
}

fn rest(packet: &Packet, bytes: &[u8], vault: &Vault) -> Result<Option<Rest>, OpenError> {
    let Content::Application(application) = &packet.manifest.content else { return Ok(None) };
    if !names_its_device(&application.receipt_number, &packet.manifest.device)
        || !is_canonical::<StatusCode>(&application.status_code)
    {
        return Err(PacketError::Malformed.into());
    }
    let (key, data_key) = vault.data_key(packet.manifest.id)?;
    Ok(Some(Rest {
        data_key,
        packet_sealed: key.seal(PACKET, bytes)?,
        answers_sealed: key.seal_json(ANSWERS, &application.answers)?,
        found_by: FoundBy::of(&application.answers, vault)?,
    }))
}

/// A receipt number names its device; one that names another would take that device's numbers.
fn names_its_device(receipt_number: &str, device: &str) -> bool {
    is_canonical::<ReceiptNumber>(receipt_number)
        && receipt_number.strip_prefix(device).is_some_and(|rest| rest.starts_with('-'))
}

/// Whether a code stands as it is printed, with its right check character: searches compare texts.
fn is_canonical<T: FromStr + ToString>(text: &str) -> bool {
    text.parse::<T>().is_ok_and(|code| code.to_string() == text)
}

/// Maps in the same order, on as many threads as there are processors when there is enough to do.
fn in_parallel<T: Send, U: Send>(items: Vec<T>, map: &(impl Fn(T) -> U + Sync)) -> Vec<U> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    if threads == 1 || items.len() < 32 {
        return items.into_iter().map(map).collect();
    }
    let share = items.len().div_ceil(threads);
    let mut items = items.into_iter();
    std::thread::scope(|scope| {
        let workers: Vec<_> = std::iter::from_fn(|| {
            let part: Vec<T> = items.by_ref().take(share).collect();
            (!part.is_empty()).then(|| scope.spawn(move || part.into_iter().map(map).collect::<Vec<U>>()))
        })
        .collect();
        workers
            .into_iter()
            .flat_map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

/// Why one packet is not taken, or why nothing can be taken now.
#[derive(Clone, Copy, Debug, thiserror::Error)]
pub(crate) enum OpenError {
    #[error(transparent)]
    Packet(#[from] PacketError),
    #[error(transparent)]
    Vault(#[from] VaultError),
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found_by(surname: &str, birth_date: &str) -> FoundBy {
        let texts = [("surname", surname), ("birth_date", birth_date)];
        let answers = texts.into_iter().map(|(field, text)| (field.to_owned(), Value::from(text))).collect();
        FoundBy::of(&answers, &Vault::new(&[1; 32]).unwrap()).unwrap()
    }

    #[test]
    fn what_search_compares_is_short_whatever_was_answered() {
        let usual = found_by("TESTOVA", "1990-03-15");
        assert_eq!(usual.name_key, Some(domain::names::search_key("TESTOVA")));
        assert_eq!(usual.birth_date.as_deref(), Some("1990-03-15"));
        let long = found_by(&"A".repeat(8_000), &"1".repeat(16_000));
        assert_eq!((long.name_key.unwrap().chars().count(), long.birth_date), (NAME, None));
        for text in ["", "1990", "1990-02-30", "soon"] {
            assert_eq!(found_by("TESTOVA", text), FoundBy { birth_date: None, ..usual.clone() }, "{text}");
        }
    }
}
