//! The packet of a synthetic application, as the desk makes one: numbers of the slot, signed by the device.

use domain::code::{ReceiptNumber, STATUS_ENTROPY, StatusCode};
use jiff::Timestamp;
use protocol::wire::{Application, Content, Manifest, VERSION};
use protocol::{Signer, packet};
use store::{Sealed, Slot, StoreError};

use crate::random::Random;

/// Builds what a seal writes.
pub fn packet(slot: &Slot, signer: &Signer, now: Timestamp) -> Result<Sealed, StoreError> {
    let receipt_number = receipt_number(&slot.device, slot.counter).ok_or(StoreError::Data)?;
    let mut entropy = [0; STATUS_ENTROPY];
    let place = u64::try_from(slot.draft.id.as_u128() & u128::from(u64::MAX)).unwrap_or_default();
    Random::at(place, &[slot.seq]).fill(&mut entropy);
    let status_code = StatusCode::from_entropy(entropy).to_string();
    let token = slot.draft.id.simple().to_string();
    let application = Application {
        service: slot.draft.service.clone(),
        form_version: slot.draft.form_version,
        catalogue: slot.draft.catalogue.clone(),
        lang: slot.draft.lang,
        receipt_number: receipt_number.clone(),
        status_code: status_code.clone(),
        token: token.clone(),
        answers: slot.draft.answers.clone(),
        blobs: slot.blobs.clone(),
    };
    let manifest = Manifest {
        version: VERSION,
        id: slot.draft.id,
        device: slot.device.clone(),
        seq: slot.seq,
        sealed_at: now,
        clock_trusted: true,
        content: Content::Application(Box::new(application)),
    };
    let packet = packet::seal(&manifest, signer).map_err(|_| StoreError::Data)?;
    Ok(Sealed { receipt_number, status_code, token, packet, facts: "{}".to_owned() })
}

fn receipt_number(device: &str, counter: u64) -> Option<String> {
    let (office, device) = device.split_once('-')?;
    let number = ReceiptNumber { office: office.parse().ok()?, device: device.parse().ok()?, counter };
    Some(number.to_string())
}
