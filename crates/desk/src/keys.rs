//! Where a device's two secrets live: the database key and the signing seed.
//!
//! In `$CREDENTIALS_DIRECTORY` (systemd), else in the keyring of the operating system. Never beside the database.

use std::path::Path;

use protocol::Signer;
use store::DatabaseKey;
use zeroize::{Zeroize, Zeroizing};

use crate::error::{DeskError, refused};

const SERVICE: &str = "pencere";
const DATABASE_KEY: &str = "pencere.db-key";
const SEED: &str = "pencere.seed";

/// The device's secrets.
pub struct DeviceKeys {
    pub database: DatabaseKey,
    seed: Zeroizing<[u8; 32]>,
}

impl DeviceKeys {
    /// For the store in this folder: from the credentials' directory if the environment names one, else from the keyring, where they are
    /// made once.
    ///
    /// # Errors
    /// `error-key-missing` when neither place can be used, `error-key-beside` when the store's folder holds the credentials: the
    /// application must not start.
    pub fn load(store: &Path) -> Result<Self, DeskError> {
        match std::env::var_os("CREDENTIALS_DIRECTORY") {
            Some(directory) => Self::from_credentials(Path::new(&directory), store),
            None => Self::from_keyring(),
        }
    }

    /// From the credentials' directory, which lies elsewhere than the store: whoever carries the store's folder off has no key with it.
    pub(crate) fn from_credentials(directory: &Path, store: &Path) -> Result<Self, DeskError> {
        let beside =
            directory.canonicalize().is_ok_and(|keys| store.canonicalize().is_ok_and(|store| keys.starts_with(store)));
        if beside { Err(refused("error-key-beside")) } else { Self::from_directory(directory) }
    }

    /// From two files of 64 hex digits each.
    pub fn from_directory(directory: &Path) -> Result<Self, DeskError> {
        let read = |name: &str| {
            let text = std::fs::read_to_string(directory.join(name)).map_err(|_| refused("error-key-missing"))?;
            secret(&Zeroizing::new(text))
        };
        Self::from_secrets(read(DATABASE_KEY)?, read(SEED)?)
    }

    fn from_keyring() -> Result<Self, DeskError> {
        Self::from_secrets(keyring_secret(DATABASE_KEY)?, keyring_secret(SEED)?)
    }

    fn from_secrets(mut database: Zeroizing<[u8; 32]>, seed: Zeroizing<[u8; 32]>) -> Result<Self, DeskError> {
        let key = DatabaseKey::new(*database);
        database.zeroize();
        Ok(DeviceKeys { database: key, seed })
    }

    /// What signs for this device.
    pub fn signer(&self) -> Signer {
        Signer::from_seed(*self.seed)
    }
}

fn secret(text: &str) -> Result<Zeroizing<[u8; 32]>, DeskError> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    hex::decode_to_slice(text.trim(), bytes.as_mut()).map_err(|_| refused("error-key-missing"))?;
    Ok(bytes)
}

/// Reads a secret of the keyring, making it when it is not there yet.
fn keyring_secret(name: &str) -> Result<Zeroizing<[u8; 32]>, DeskError> {
    let missing = |_| refused("error-key-missing");
    let entry = keyring::Entry::new(SERVICE, name).map_err(missing)?;
    match entry.get_password() {
        Ok(text) => secret(&Zeroizing::new(text)),
        Err(keyring::Error::NoEntry) => {
            let mut bytes = Zeroizing::new([0_u8; 32]);
            getrandom::fill(bytes.as_mut()).map_err(|_| DeskError::Random)?;
            entry.set_password(&Zeroizing::new(hex::encode(*bytes))).map_err(missing)?;
            Ok(bytes)
        }
        Err(error) => Err(missing(error)),
    }
}
