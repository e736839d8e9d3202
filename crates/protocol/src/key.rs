//! Ed25519 keys: the secret that signs and the public half that others keep.

use std::fmt;
use std::str::FromStr;

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

/// A 32-byte Ed25519 seed that signs. It is wiped from memory when dropped, and never shown by `Debug`.
///
/// One seed serves several purposes; [`crate::cose::Purpose`] keeps them apart.
#[derive(Clone)]
pub struct Signer {
    key: SigningKey,
}

impl Signer {
    /// A signer of a seed that came from a cryptographic random source.
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let seed = Zeroizing::new(seed);
        Signer { key: SigningKey::from_bytes(&seed) }
    }

    /// A signer of a seed written as 64 hex digits, surrounding white space ignored.
    pub fn from_hex(text: &str) -> Result<Self, KeyError> {
        let mut seed = Zeroizing::new([0u8; 32]);
        hex::decode_to_slice(text.trim(), seed.as_mut()).map_err(|_| KeyError::NotHex)?;
        Ok(Signer { key: SigningKey::from_bytes(&seed) })
    }

    /// The public half.
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.key.verifying_key())
    }

    /// The 64-byte signature of these bytes. Prefer [`crate::cose::sign`], which also states a purpose.
    pub fn sign_bytes(&self, bytes: &[u8]) -> [u8; 64] {
        self.key.sign(bytes).to_bytes()
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").field("public_key", &self.public_key()).finish_non_exhaustive()
    }
}

/// An Ed25519 public key, a valid point of the curve that is not of small order; written as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key of 32 bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::NotAKey)?;
        if key.is_weak() { Err(KeyError::NotAKey) } else { Ok(PublicKey(key)) }
    }

    pub fn to_bytes(self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Whether the signature over these bytes is by this key, by the strict rules that leave one valid signature per message.
    ///
    /// Every signature of the product is checked here. Only in the builds of `cargo fuzz`, which ship nowhere, does every one of 64
    /// bytes count as good: a fuzzer cannot sign, and would never reach the decoders behind.
    pub fn verifies(&self, bytes: &[u8], signature: &[u8]) -> bool {
        if cfg!(fuzzing) {
            return signature.len() == 64;
        }
        Signature::from_slice(signature).is_ok_and(|signature| self.0.verify_strict(bytes, &signature).is_ok())
    }
}

impl FromStr for PublicKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut bytes = [0u8; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyError::NotHex)?;
        PublicKey::from_bytes(&bytes)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0.as_bytes()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

/// The text or the bytes are no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("a key is 64 hexadecimal digits")]
    NotHex,
    #[error("these bytes are not an Ed25519 public key")]
    NotAKey,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_secret() {
        let signer = Signer::from_seed([7; 32]);
        let shown = format!("{signer:?}");
        assert!(!shown.contains("7, 7") && !shown.contains("0707"), "{shown}");
    }

    #[test]
    fn a_key_survives_its_text() {
        let key = Signer::from_seed([1; 32]).public_key();
        assert_eq!(key.to_string().parse(), Ok(key));
        assert_eq!("00".parse::<PublicKey>(), Err(KeyError::NotHex));
        assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(KeyError::NotAKey), "small order");
    }

    /// RFC 8032, 7.1, test 2.
    #[test]
    fn signs_as_rfc_8032_says() {
        let signer = Signer::from_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").unwrap();
        assert_eq!(signer.public_key().to_string(), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        assert_eq!(
            hex::encode(signer.sign_bytes(&[0x72])),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        );
    }
}
