//! What rests at the centre, opened with its key by means of this crate's own, so that a centre that damages what it keeps is found out.

use std::path::Path;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::error::FleetError;

const NONCE: usize = 24;
/// Attachments longer than this rest in segments of this many bytes, each sealed by itself.
const SEGMENT: usize = 256 * 1024;
/// What sealing adds to a segment: the nonce and the tag.
const OVERHEAD: usize = NONCE + 16;

/// The key that wraps the data keys.
pub struct Wrap(XChaCha20Poly1305);

/// The key of one application.
pub struct DataKey(XChaCha20Poly1305);

impl Wrap {
    /// The wrapping key in the centre's folder of keys.
    pub fn read(keys: &Path) -> Result<Wrap, FleetError> {
        let text = std::fs::read_to_string(keys.join("pencere.centre-wrap")).map_err(|_| FleetError::Keys)?;
        let mut key = [0; 32];
        hex::decode_to_slice(text.trim(), &mut key).map_err(|_| FleetError::Keys)?;
        Ok(Wrap(XChaCha20Poly1305::new(&key.into())))
    }

    /// `None` when this is not the wrapped key of this owner.
    pub fn data_key(&self, owner: Uuid, wrapped: &[u8]) -> Option<DataKey> {
        let key: [u8; 32] = open(&self.0, owner.as_bytes(), wrapped)?.try_into().ok()?;
        Some(DataKey(XChaCha20Poly1305::new(&key.into())))
    }
}

impl DataKey {
    pub fn open(&self, label: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        open(&self.0, label.as_bytes(), sealed)
    }
}

fn open(cipher: &XChaCha20Poly1305, aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg, aad }).ok()
}

/// An attachment as it lies in the centre's folder.
pub fn attachment(blobs: &Path, application: Uuid, hash: &str, key: &DataKey) -> Option<Vec<u8>> {
    let place = blobs.join("applications").join(application.to_string()).join(hash);
    let sealed = std::fs::read(place).ok()?;
    let segments: Vec<&[u8]> = sealed.chunks(SEGMENT + OVERHEAD).collect();
    if let [whole] = segments[..] {
        return key.open(&format!("attachment/{hash}"), whole);
    }
    let open =
        |(place, segment): (usize, &&[u8])| key.open(&format!("attachment/{hash}/{place}/{}", segments.len()), segment);
    let opened: Option<Vec<Vec<u8>>> = segments.iter().enumerate().map(open).collect();
    Some(opened?.concat())
}

/// SHA-256 as 64 hex digits.
pub fn hash(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

/// The other direction, for the oracle's own tests.
#[cfg(test)]
mod sealing {
    use super::*;

    impl Wrap {
        pub fn fresh(&self, owner: Uuid) -> (Vec<u8>, DataKey) {
            let key = [9; 32];
            (seal(&self.0, owner.as_bytes(), &key), DataKey(XChaCha20Poly1305::new(&key.into())))
        }
    }

    impl DataKey {
        pub fn seal(&self, label: &str, bytes: &[u8]) -> Vec<u8> {
            seal(&self.0, label.as_bytes(), bytes)
        }

        /// As [`attachment`] reads it.
        pub fn seal_attachment(&self, bytes: &[u8]) -> Vec<u8> {
            let label = format!("attachment/{}", hash(bytes));
            let segments: Vec<&[u8]> = bytes.chunks(SEGMENT).collect();
            if let [whole] = segments[..] {
                return self.seal(&label, whole);
            }
            let sealed =
                |(place, segment): (usize, &&[u8])| self.seal(&format!("{label}/{place}/{}", segments.len()), segment);
            segments.iter().enumerate().flat_map(sealed).collect()
        }
    }

    fn seal(cipher: &XChaCha20Poly1305, aad: &[u8], msg: &[u8]) -> Vec<u8> {
        let nonce = [5; NONCE];
        let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg, aad }).unwrap();
        [nonce.as_slice(), &sealed].concat()
    }
}
