//! The centre's own keys: the seed that signs acknowledgements and the key that wraps data keys.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use bundle::{BundleError, BundleKey};
use protocol::cose::CoseError;
use protocol::{Signer, body, bundle_key};
use zeroize::Zeroizing;

use crate::vault::{Vault, VaultError, derive, random};

const SEED: &str = "pencere.centre-seed";
const WRAP: &str = "pencere.centre-wrap";

/// The centre's keys. Replicas share them. `Debug` shows no secret.
pub struct CentreKeys {
    pub signer: Signer,
    pub(crate) vault: Vault,
    /// Opens bundles. Derived from the wrapping key, so that a centre that has its keys can read its sticks.
    pub(crate) bundle: BundleKey,
    /// What devices are told of it, signed, base64.
    pub(crate) bundle_statement: String,
}

impl std::fmt::Debug for CentreKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CentreKeys").field("signer", &self.signer).finish_non_exhaustive()
    }
}

impl CentreKeys {
    /// Keys of a seed and a wrapping key, 32 random bytes each.
    pub fn new(seed: [u8; 32], wrap: &[u8; 32]) -> Result<Self, KeysError> {
        let signer = Signer::from_seed(seed);
        let bundle = BundleKey::new(&*derive(wrap, b"pencere/bundle/1")?)?;
        let statement = bundle_key::seal(&bundle.recipient().to_string(), &signer)?;
        Ok(CentreKeys { signer, vault: Vault::new(wrap)?, bundle, bundle_statement: body::to_base64(&statement) })
    }

    /// The keys of `$CREDENTIALS_DIRECTORY` (systemd), else those of `folder`, made there on first use, readable by their owner only.
    ///
    /// A folder is the default of a single machine; it must not lie on the disk or in the backup of the database.
    pub fn find(folder: &Path) -> Result<Self, KeysError> {
        match std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from) {
            Some(credentials) if credentials.join(SEED).is_file() => Self::read(&credentials),
            _ => Self::in_folder(folder),
        }
    }

    /// The keys of this folder, made on first use.
    pub fn in_folder(folder: &Path) -> Result<Self, KeysError> {
        fs::create_dir_all(folder).map_err(|error| KeysError::File(folder.to_owned(), error))?;
        for name in [SEED, WRAP] {
            create(&folder.join(name))?;
        }
        Self::read(folder)
    }

    fn read(folder: &Path) -> Result<Self, KeysError> {
        let (seed, wrap) = (read_hex(&folder.join(SEED))?, read_hex(&folder.join(WRAP))?);
        Self::new(*seed, &wrap)
    }
}

/// Writes a fresh key unless the file is there; two starts at once leave one key.
fn create(path: &Path) -> Result<(), KeysError> {
    let file_error = |error| KeysError::File(path.to_owned(), error);
    if path.exists() {
        return Ok(());
    }
    let text = Zeroizing::new(hex::encode(*Zeroizing::new(random::<32>()?)));
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&draft).map_err(file_error)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(file_error)?;
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft).map_err(file_error)?;
    match linked {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => Err(file_error(error)),
        _ => Ok(()),
    }
}

fn read_hex(path: &Path) -> Result<Zeroizing<[u8; 32]>, KeysError> {
    let text = Zeroizing::new(fs::read_to_string(path).map_err(|error| KeysError::File(path.to_owned(), error))?);
    let mut key = Zeroizing::new([0u8; 32]);
    hex::decode_to_slice(text.trim(), key.as_mut()).map_err(|_| KeysError::NotAKey(path.to_owned()))?;
    Ok(key)
}

/// The centre's keys cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeysError {
    #[error("cannot read or write the key file {0}")]
    File(PathBuf, #[source] std::io::Error),
    #[error("{0} must hold 64 hexadecimal digits")]
    NotAKey(PathBuf),
    #[error(transparent)]
    Vault(#[from] VaultError),
    #[error("the key for bundles cannot be made")]
    Bundle(#[from] BundleError),
    #[error("the key for bundles cannot be signed")]
    Statement(#[from] CoseError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_keeps_its_keys_private_and_stable() {
        let folder = tempfile::tempdir().unwrap();
        let first = CentreKeys::in_folder(folder.path()).unwrap();
        let again = CentreKeys::in_folder(folder.path()).unwrap();
        assert_eq!(first.signer.public_key(), again.signer.public_key());
        assert_eq!(first.bundle.recipient(), again.bundle.recipient());
        let recipient =
            bundle_key::open(&body::from_base64(&first.bundle_statement).unwrap(), &first.signer.public_key());
        assert_eq!(recipient.unwrap(), first.bundle.recipient().to_string());
        #[cfg(unix)]
        for name in [SEED, WRAP] {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        fs::write(folder.path().join(SEED), "short").unwrap();
        assert!(matches!(CentreKeys::in_folder(folder.path()), Err(KeysError::NotAKey(_))));
    }
}
