//! COSE_Sign1 (RFC 9052) with Ed25519: one encoding, one algorithm, a stated purpose.
//!
//! The encoding is exact: what does not encode back to the same bytes is refused, so that a signed object has one hash.

use coset::{CborSerializable, CoseSign1, CoseSign1Builder, HeaderBuilder, RegisteredLabelWithPrivate, iana};

use crate::key::{PublicKey, Signer};

/// The largest signed object read, in bytes.
pub const MAX_SIGNED: usize = 512 * 1024;
/// The longest `kid`, in bytes.
pub const MAX_KID: usize = 64;

/// What a signature is for. A signature made for one purpose never verifies for another (it is the `external_aad`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A device seals an application or an act.
    Packet,
    /// The centre acknowledges that a packet is durable.
    Ack,
    /// A device issues a receipt.
    Qr,
    /// The centre lists the devices' keys.
    Keys,
    /// The centre publishes a catalogue.
    Catalogue,
    /// The centre names the key that bundles are sealed to.
    BundleKey,
    /// The centre acknowledges that a batch of packets is durable.
    AckList,
}

impl Purpose {
    /// The `external_aad`; frozen.
    pub const fn aad(self) -> &'static [u8] {
        match self {
            Purpose::Packet => b"pencere/packet/1",
            Purpose::Ack => b"pencere/ack/1",
            Purpose::Qr => b"pencere/qr/1",
            Purpose::Keys => b"pencere/keys/1",
            Purpose::Catalogue => b"pencere/catalogue/1",
            Purpose::BundleKey => b"pencere/bundle-key/1",
            Purpose::AckList => b"pencere/ack-list/1",
        }
    }
}

/// Signs a payload: an untagged COSE_Sign1 with `alg` and `kid` protected and nothing unprotected.
pub fn sign(signer: &Signer, kid: &str, purpose: Purpose, payload: Vec<u8>) -> Result<Vec<u8>, CoseError> {
    if kid.len() > MAX_KID {
        return Err(CoseError::Malformed);
    }
    let header = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(kid.as_bytes().to_vec()).build();
    CoseSign1Builder::new()
        .protected(header)
        .payload(payload)
        .create_signature(purpose.aad(), |bytes| signer.sign_bytes(bytes).to_vec())
        .build()
        .to_vec()
        .map_err(|_| CoseError::Malformed)
}

/// A well-formed signed object whose signature was **not** checked yet.
#[derive(Debug, PartialEq)]
pub struct Signed {
    kid: String,
    object: CoseSign1,
}

impl Signed {
    /// Reads the object; costs no more than its length, whatever it claims to hold.
    pub fn parse(bytes: &[u8]) -> Result<Self, CoseError> {
        Self::parse_within(bytes, MAX_SIGNED)
    }

    /// As [`Signed::parse`], for a kind of object with a limit of its own.
    pub fn parse_within(bytes: &[u8], limit: usize) -> Result<Self, CoseError> {
        if bytes.len() > limit {
            return Err(CoseError::TooLarge);
        }
        let object = CoseSign1::from_slice(bytes).map_err(|_| CoseError::Malformed)?;
        let header = &object.protected.header;
        if header.alg != Some(RegisteredLabelWithPrivate::Assigned(iana::Algorithm::EdDSA)) {
            return Err(CoseError::Algorithm);
        }
        if !object.unprotected.is_empty() || header.key_id.len() > MAX_KID || object.payload.is_none() {
            return Err(CoseError::Malformed);
        }
        let kid = String::from_utf8(header.key_id.clone()).map_err(|_| CoseError::Malformed)?;
        let expected = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(kid.clone().into_bytes()).build();
        let exact = CoseSign1Builder::new()
            .protected(expected)
            .payload(object.payload.clone().unwrap_or_default())
            .signature(object.signature.clone())
            .build()
            .to_vec()
            .map_err(|_| CoseError::Malformed)?;
        if exact != bytes {
            return Err(CoseError::Malformed);
        }
        Ok(Signed { kid, object })
    }

    /// Who says to have signed; to look up the key with.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The payload, **unchecked**: only to say what a refused object claims to be.
    pub fn unchecked_payload(&self) -> &[u8] {
        self.object.payload.as_deref().unwrap_or_default()
    }

    /// The payload, if the signature is by this key and for this purpose.
    pub fn verify(&self, purpose: Purpose, key: &PublicKey) -> Result<&[u8], CoseError> {
        self.object.verify_signature(purpose.aad(), |signature, bytes| {
            if key.verifies(bytes, signature) { Ok(()) } else { Err(CoseError::Signature) }
        })?;
        Ok(self.unchecked_payload())
    }

    /// The payload with its signer, if the signature is by this key and for this purpose.
    pub fn into_verified(self, purpose: Purpose, key: &PublicKey) -> Result<Verified, CoseError> {
        self.verify(purpose, key)?;
        Ok(Verified { kid: self.kid, payload: self.object.payload.unwrap_or_default() })
    }
}

/// A payload with a good signature and the name of its signer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    pub kid: String,
    pub payload: Vec<u8>,
}

/// Reads and verifies at once; `key` finds the public key of a `kid`.
pub fn verify(
    bytes: &[u8],
    purpose: Purpose,
    key: impl FnOnce(&str) -> Option<PublicKey>,
) -> Result<Verified, CoseError> {
    let signed = Signed::parse(bytes)?;
    let key = key(signed.kid()).ok_or(CoseError::UnknownKey)?;
    let payload = signed.verify(purpose, &key)?.to_vec();
    Ok(Verified { kid: signed.kid, payload })
}

/// Why a signed object is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoseError {
    #[error("the signed object is too large")]
    TooLarge,
    #[error("not a signed object")]
    Malformed,
    #[error("not an Ed25519 signature")]
    Algorithm,
    #[error("the key is not known")]
    UnknownKey,
    #[error("the signature is not by this key, or not for this purpose")]
    Signature,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn signer() -> Signer {
        Signer::from_seed([3; 32])
    }

    #[test]
    fn a_signature_holds_for_its_purpose_and_key_only() {
        let bytes = sign(&signer(), "BAK01-K7", Purpose::Qr, b"payload".to_vec()).unwrap();
        let key = signer().public_key();
        let verified = verify(&bytes, Purpose::Qr, |kid| (kid == "BAK01-K7").then_some(key)).unwrap();
        assert_eq!(verified, Verified { kid: "BAK01-K7".into(), payload: b"payload".to_vec() });
        assert_eq!(verify(&bytes, Purpose::Packet, |_| Some(key)), Err(CoseError::Signature));
        let other = Signer::from_seed([4; 32]).public_key();
        assert_eq!(verify(&bytes, Purpose::Qr, |_| Some(other)), Err(CoseError::Signature));
        assert_eq!(verify(&bytes, Purpose::Qr, |_| None), Err(CoseError::UnknownKey));
    }

    #[test]
    fn unprotected_headers_and_other_encodings_are_refused() {
        let header = HeaderBuilder::new().algorithm(iana::Algorithm::EdDSA).key_id(b"a".to_vec()).build();
        let loose = CoseSign1Builder::new()
            .protected(header)
            .unprotected(HeaderBuilder::new().key_id(b"b".to_vec()).build())
            .payload(vec![1])
            .create_signature(Purpose::Packet.aad(), |bytes| signer().sign_bytes(bytes).to_vec())
            .build()
            .to_vec()
            .unwrap();
        assert_eq!(Signed::parse(&loose).unwrap_err(), CoseError::Malformed);
        let mut trailing = sign(&signer(), "a", Purpose::Packet, vec![1]).unwrap();
        trailing.push(0);
        assert_eq!(Signed::parse(&trailing).unwrap_err(), CoseError::Malformed);
    }

    #[test]
    fn hostile_lengths_cost_nothing() {
        let claims_terabytes = [0x84, 0x5b, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
        assert_eq!(Signed::parse(&claims_terabytes).unwrap_err(), CoseError::Malformed);
        let deep = vec![0x81; 100_000];
        assert_eq!(Signed::parse(&deep).unwrap_err(), CoseError::Malformed);
        assert_eq!(Signed::parse(&vec![0; MAX_SIGNED + 1]).unwrap_err(), CoseError::TooLarge);
    }

    proptest! {
        #[test]
        fn any_flipped_bit_is_refused(at in 0usize..1000, bit in 0u8..8) {
            let mut bytes = sign(&signer(), "BAK01-K7", Purpose::Packet, vec![9; 60]).unwrap();
            let at = at % bytes.len();
            bytes[at] ^= 1 << bit;
            let key = signer().public_key();
            let verdict = verify(&bytes, Purpose::Packet, |kid| (kid == "BAK01-K7").then_some(key));
            prop_assert!(verdict.is_err());
        }

        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Signed::parse(&bytes);
        }
    }
}
