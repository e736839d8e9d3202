//! The centre's key for bundles: X25519 in age's notation. The centre holds the secret, devices the recipient.

use std::fmt;
use std::str::FromStr;

use age::x25519::{Identity, Recipient};
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

use crate::error::BundleError;

const SECRET: &str = "age-secret-key-";

/// Opens bundles. Never shown.
#[derive(Clone)]
pub struct BundleKey {
    pub(crate) identity: Identity,
    recipient: BundleRecipient,
}

impl BundleKey {
    /// The key of 32 random bytes.
    pub fn new(secret: &[u8; 32]) -> Result<Self, BundleError> {
        let prefix = Hrp::parse(SECRET).map_err(|_| BundleError::Key)?;
        let text = Zeroizing::new(bech32::encode::<Bech32>(prefix, secret).map_err(|_| BundleError::Key)?);
        let text = Zeroizing::new(text.to_ascii_uppercase());
        let identity: Identity = text.parse().map_err(|_| BundleError::Key)?;
        let recipient = BundleRecipient(identity.to_public());
        Ok(BundleKey { identity, recipient })
    }

    /// What devices seal to.
    pub fn recipient(&self) -> &BundleRecipient {
        &self.recipient
    }
}

impl fmt::Debug for BundleKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BundleKey").field("recipient", &self.recipient).finish_non_exhaustive()
    }
}

/// Whom a bundle is sealed to; written `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct BundleRecipient(pub(crate) Recipient);

impl FromStr for BundleRecipient {
    type Err = BundleError;

    fn from_str(text: &str) -> Result<Self, BundleError> {
        text.parse().map(BundleRecipient).map_err(|_| BundleError::Key)
    }
}

impl fmt::Display for BundleRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for BundleRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BundleRecipient({self})")
    }
}
