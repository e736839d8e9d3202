//! Acknowledgements: the centre signs them after its commit; only a verified one lets a device forget.

use crate::cose::{self, CoseError, Purpose};
use crate::key::{PublicKey, Signer};
use crate::wire::Ack;

/// The `kid` of the centre's key.
pub const CENTRE: &str = "centre";

/// Signs an acknowledgement: the bytes of a COSE_Sign1 over the CBOR of `ack`.
pub fn seal(ack: &Ack, centre: &Signer) -> Result<Vec<u8>, CoseError> {
    let mut payload = Vec::with_capacity(256);
    ciborium::into_writer(ack, &mut payload).map_err(|_| CoseError::Malformed)?;
    cose::sign(centre, CENTRE, Purpose::Ack, payload)
}

/// The acknowledgement, if it is by this centre. The caller compares id, hash, device and seq with what it sent.
pub fn open(bytes: &[u8], centre: &PublicKey) -> Result<Ack, CoseError> {
    let verified = cose::verify(bytes, Purpose::Ack, |kid| (kid == CENTRE).then_some(*centre))?;
    ciborium::de::from_reader_with_recursion_limit(verified.payload.as_slice(), 8).map_err(|_| CoseError::Malformed)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn only_the_centre_acknowledges() {
        let centre = Signer::from_seed([1; 32]);
        let ack = Ack {
            id: Uuid::from_u128(7),
            hash: "00".repeat(32),
            device: "BAK01-K7".into(),
            seq: 3,
            stored_at: Timestamp::from_second(1_790_000_000).unwrap(),
        };
        let bytes = seal(&ack, &centre).unwrap();
        assert_eq!(open(&bytes, &centre.public_key()).unwrap(), ack);
        let device = Signer::from_seed([2; 32]);
        let forged = seal(&ack, &device).unwrap();
        assert_eq!(open(&forged, &centre.public_key()), Err(CoseError::Signature));
    }
}
