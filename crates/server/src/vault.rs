//! At rest: a data key per application seals its answers, packets and attachments; the centre's key wraps the data key.
//!
//! XChaCha20-Poly1305 with random 24-byte nonces in front of the ciphertext. Destroying a wrapped data key erases what it sealed.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

const NONCE: usize = 24;
/// What sealing adds: the nonce and the tag, in bytes.
pub const OVERHEAD: u64 = 24 + 16;

/// Fills with random bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultError::Random)?;
    Ok(bytes)
}

/// The centre's wrapping key.
pub struct Vault {
    wrap: XChaCha20Poly1305,
    search: Zeroizing<[u8; 32]>,
}

impl Vault {
    /// A vault of a 32-byte key; the key for search hashes is derived from it.
    pub fn new(key: &[u8; 32]) -> Result<Self, VaultError> {
        let search = derive(key, b"pencere/search/1")?;
        Ok(Vault { wrap: XChaCha20Poly1305::new(key.into()), search })
    }

    /// A fresh data key with its wrapped form, which only its owner's id opens again.
    pub fn data_key(&self, owner: Uuid) -> Result<(DataKey, Vec<u8>), VaultError> {
        let key = Zeroizing::new(random::<32>()?);
        let wrapped = seal(&self.wrap, owner.as_bytes(), &key[..])?;
        Ok((DataKey(XChaCha20Poly1305::new((&*key).into())), wrapped))
    }

    /// The data key of its wrapped form.
    pub fn unwrap(&self, owner: Uuid, wrapped: &[u8]) -> Result<DataKey, VaultError> {
        let bytes = Zeroizing::new(open(&self.wrap, owner.as_bytes(), wrapped)?);
        let key: Zeroizing<[u8; 32]> = Zeroizing::new(bytes.as_slice().try_into().map_err(|_| VaultError::Sealed)?);
        Ok(DataKey(XChaCha20Poly1305::new((&*key).into())))
    }

    /// A keyed hash for exact search (32 hex digits): without the centre's key nobody can try out values.
    pub fn search_hash(&self, text: &str) -> Result<String, VaultError> {
        Ok(hex::encode(&mac(&self.search, text.as_bytes())?[..16]))
    }
}

/// The key of one application. Wiped when dropped.
pub struct DataKey(XChaCha20Poly1305);

impl DataKey {
    /// Seals bytes under a label; only the same label opens them.
    pub fn seal(&self, label: &str, bytes: &[u8]) -> Result<Vec<u8>, VaultError> {
        seal(&self.0, label.as_bytes(), bytes)
    }

    pub fn open(&self, label: &str, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        open(&self.0, label.as_bytes(), sealed)
    }

    /// Seals a value as JSON.
    pub fn seal_json<T: serde::Serialize>(&self, label: &str, value: &T) -> Result<Vec<u8>, VaultError> {
        let json = Zeroizing::new(serde_json::to_vec(value).map_err(|_| VaultError::Sealed)?);
        self.seal(label, &json)
    }

    pub fn open_json<T: serde::de::DeserializeOwned>(&self, label: &str, sealed: &[u8]) -> Result<T, VaultError> {
        let json = Zeroizing::new(self.open(label, sealed)?);
        serde_json::from_slice(&json).map_err(|_| VaultError::Sealed)
    }
}

fn seal(cipher: &XChaCha20Poly1305, aad: &[u8], msg: &[u8]) -> Result<Vec<u8>, VaultError> {
    let nonce = random::<NONCE>()?;
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg, aad }).map_err(|_| VaultError::Sealed)?;
    Ok([nonce.as_slice(), &sealed].concat())
}

fn open(cipher: &XChaCha20Poly1305, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>().ok_or(VaultError::Sealed)?;
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg, aad }).map_err(|_| VaultError::Sealed)
}

/// A key of its own for another use of the centre's key.
pub fn derive(key: &[u8; 32], label: &[u8]) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    mac(key, label).map(Zeroizing::new)
}

fn mac(key: &[u8; 32], bytes: &[u8]) -> Result<[u8; 32], VaultError> {
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(key).map_err(|_| VaultError::Sealed)?;
    mac.update(bytes);
    Ok(mac.finalize().into_bytes().into())
}

/// What is sealed cannot be opened, or cannot be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    #[error("the operating system gives no random bytes")]
    Random,
    #[error("sealed with another key, or damaged")]
    Sealed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_owner_and_the_label_open() {
        let vault = Vault::new(&[1; 32]).unwrap();
        let (owner, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let (key, wrapped) = vault.data_key(owner).unwrap();
        let sealed = key.seal("answers", b"secret").unwrap();
        assert!(!sealed.windows(6).any(|part| part == b"secret"));
        let again = vault.unwrap(owner, &wrapped).unwrap();
        assert_eq!(again.open("answers", &sealed).unwrap(), b"secret");
        assert_eq!(again.open("packet", &sealed), Err(VaultError::Sealed));
        assert!(vault.unwrap(other, &wrapped).is_err());
        assert!(Vault::new(&[2; 32]).unwrap().unwrap(owner, &wrapped).is_err());
        assert_eq!(again.open("answers", &sealed[..10]), Err(VaultError::Sealed));
    }
}
