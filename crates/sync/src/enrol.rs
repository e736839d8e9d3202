//! The first contact: a one-time code for a name, an office and the centre's key.

use protocol::wire::{EnrolRequest, Enrolled};
use protocol::{PublicKey, Signer};

use crate::answer::{parse, receive};
use crate::client::{address, http_client};
use crate::error::SyncError;

/// Enrols this device's key at the centre with a one-time code.
///
/// # Errors
/// [`SyncError::Failure`] when the centre is not reached or refuses the code; [`SyncError::Address`], [`SyncError::Insecure`],
/// [`SyncError::Key`].
pub async fn enrol(centre: &str, code: &str, signer: &Signer) -> Result<Enrolled, SyncError> {
    let mut url = address(centre)?;
    url.set_path("/api/v1/enrolment");
    let request = EnrolRequest { code: code.trim().to_owned(), public_key: signer.public_key().to_string() };
    let sent = http_client()?.post(url).json(&request).send().await;
    let enrolled: Enrolled = parse(&receive(sent).await?.read()?.bytes)?;
    enrolled.centre_key.parse::<PublicKey>().map_err(|_| SyncError::Key)?;
    Ok(enrolled)
}
