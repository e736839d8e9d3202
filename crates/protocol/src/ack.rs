//! Acknowledgements: the centre signs them after its commit; only a verified one lets a device forget.
//!
//! One signature speaks of one packet, or of a list of them: a batch costs both sides one signature, and the list stays the proof of each
//! packet in it.

use uuid::Uuid;

use crate::body::MAX_BATCH;
use crate::cose::{self, CoseError, Purpose};
use crate::key::{PublicKey, Signer};
use crate::wire::Ack;

/// The `kid` of the centre's key.
pub const CENTRE: &str = "centre";
/// The deepest nesting read.
const MAX_DEPTH: usize = 8;

/// Signs an acknowledgement: the bytes of a COSE_Sign1 over the CBOR of `ack`.
pub fn seal(ack: &Ack, centre: &Signer) -> Result<Vec<u8>, CoseError> {
    let mut payload = Vec::with_capacity(256);
    ciborium::into_writer(ack, &mut payload).map_err(|_| CoseError::Malformed)?;
    cose::sign(centre, CENTRE, Purpose::Ack, payload)
}

/// The acknowledgement, if it is by this centre. The caller compares id, hash, device and seq with what it sent.
pub fn open(bytes: &[u8], centre: &PublicKey) -> Result<Ack, CoseError> {
    let verified = cose::verify(bytes, Purpose::Ack, by(centre))?;
    decode(&verified.payload)
}

/// Signs the acknowledgements of a batch together: the bytes of a COSE_Sign1 over the CBOR list of them.
///
/// # Errors
/// [`CoseError::TooLarge`] for more than [`MAX_BATCH`].
pub fn seal_list(acks: &[Ack], centre: &Signer) -> Result<Vec<u8>, CoseError> {
    if acks.len() > MAX_BATCH {
        return Err(CoseError::TooLarge);
    }
    let mut payload = Vec::with_capacity(192 * acks.len());
    ciborium::into_writer(acks, &mut payload).map_err(|_| CoseError::Malformed)?;
    cose::sign(centre, CENTRE, Purpose::AckList, payload)
}

/// The acknowledgements of a list, if it is by this centre; the caller compares each as one of [`open`].
pub fn open_list(bytes: &[u8], centre: &PublicKey) -> Result<Vec<Ack>, CoseError> {
    let verified = cose::verify(bytes, Purpose::AckList, by(centre))?;
    let acks: Vec<Ack> = decode(&verified.payload)?;
    if acks.len() > MAX_BATCH { Err(CoseError::TooLarge) } else { Ok(acks) }
}

/// What a kept proof says of one packet: an acknowledgement of its own, or its place in a list.
///
/// # Errors
/// [`CoseError::Malformed`] when the proof is by this centre and speaks of other packets.
pub fn of_packet(proof: &[u8], id: Uuid, centre: &PublicKey) -> Result<Ack, CoseError> {
    let acks = match open(proof, centre) {
        Ok(ack) => vec![ack],
        Err(_) => open_list(proof, centre)?,
    };
    acks.into_iter().find(|ack| ack.id == id).ok_or(CoseError::Malformed)
}

fn by(centre: &PublicKey) -> impl FnOnce(&str) -> Option<PublicKey> {
    let centre = *centre;
    move |kid| (kid == CENTRE).then_some(centre)
}

fn decode<T: serde::de::DeserializeOwned>(payload: &[u8]) -> Result<T, CoseError> {
    ciborium::de::from_reader_with_recursion_limit(payload, MAX_DEPTH).map_err(|_| CoseError::Malformed)
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::*;

    fn ack(n: u64) -> Ack {
        Ack {
            id: Uuid::from_u128(n.into()),
            hash: format!("{n:064x}"),
            device: "BAK01-K7".into(),
            seq: n,
            stored_at: Timestamp::from_second(1_790_000_000).unwrap(),
        }
    }

    fn centre() -> Signer {
        Signer::from_seed([1; 32])
    }

    #[test]
    fn only_the_centre_acknowledges() {
        let centre = centre();
        let bytes = seal(&ack(7), &centre).unwrap();
        assert_eq!(open(&bytes, &centre.public_key()).unwrap(), ack(7));
        let device = Signer::from_seed([2; 32]);
        let forged = seal(&ack(7), &device).unwrap();
        assert_eq!(open(&forged, &centre.public_key()), Err(CoseError::Signature));
        let forged = seal_list(&[ack(7)], &device).unwrap();
        assert_eq!(open_list(&forged, &centre.public_key()), Err(CoseError::Signature));
    }

    #[test]
    fn a_list_proves_each_of_its_packets_and_no_other() {
        let (centre, key) = (centre(), centre().public_key());
        let acks: Vec<Ack> = (1..=3).map(ack).collect();
        let list = seal_list(&acks, &centre).unwrap();
        assert_eq!(open_list(&list, &key).unwrap(), acks);
        for ack in &acks {
            assert_eq!(of_packet(&list, ack.id, &key).as_ref(), Ok(ack));
        }
        assert_eq!(of_packet(&list, Uuid::from_u128(4), &key), Err(CoseError::Malformed));
        let single = seal(&ack(1), &centre).unwrap();
        assert_eq!(of_packet(&single, acks[0].id, &key), Ok(ack(1)));
        assert_eq!(of_packet(&single, acks[1].id, &key), Err(CoseError::Malformed));
    }

    /// A list never passes for an acknowledgement, nor the other way round: an older device would read it wrongly.
    #[test]
    fn a_list_is_no_single_acknowledgement() {
        let key = centre().public_key();
        assert!(open(&seal_list(&[ack(1)], &centre()).unwrap(), &key).is_err());
        assert!(open_list(&seal(&ack(1), &centre()).unwrap(), &key).is_err());
    }

    #[test]
    fn a_list_holds_one_batch_at_most() {
        let full: Vec<Ack> = (0..=MAX_BATCH as u64).map(ack).collect();
        assert_eq!(seal_list(&full, &centre()), Err(CoseError::TooLarge));
        let list = seal_list(&full[1..], &centre()).unwrap();
        assert!(list.len() < cose::MAX_SIGNED / 2, "{}", list.len());
        assert_eq!(open_list(&list, &centre().public_key()).unwrap().len(), MAX_BATCH);
    }

    /// The bytes of both forms, fixed for good.
    #[test]
    fn the_forms_are_as_documented() {
        let hash = |bytes: &[u8]| crate::packet::hash(bytes);
        assert_eq!(hash(&seal(&ack(1), &centre()).unwrap()), SINGLE);
        assert_eq!(hash(&seal_list(&[ack(1), ack(2)], &centre()).unwrap()), LIST);
    }

    const SINGLE: &str = "68e506069b3d82dc33450c1389a6950a802a86ee6a0ce598ab2915c42b494be0";
    const LIST: &str = "b2bfb2d3d9d291816fcfb26732b11ef71f7f67ece37609c3be98d1b4cac84724";

    proptest! {
        #[test]
        fn any_flipped_bit_of_a_list_is_refused(at in 0usize..2000, bit in 0u8..8) {
            let mut list = seal_list(&[ack(1), ack(2)], &centre()).unwrap();
            let at = at % list.len();
            list[at] ^= 1 << bit;
            prop_assert!(open_list(&list, &centre().public_key()).is_err());
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = open_list(&bytes, &centre().public_key());
        }

        #[test]
        fn any_list_is_read_back(numbers in proptest::collection::vec(1u64..1_000_000, 0..40)) {
            let acks: Vec<Ack> = numbers.into_iter().map(ack).collect();
            let list = seal_list(&acks, &centre()).unwrap();
            prop_assert_eq!(open_list(&list, &centre().public_key()).unwrap(), acks);
        }
    }
}
