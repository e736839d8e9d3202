//! The key of the encrypted database.

use zeroize::Zeroizing;

/// The 32-byte raw key of the database: wiped when dropped, never shown, never compared.
#[derive(Clone)]
pub struct DatabaseKey(Zeroizing<[u8; 32]>);

impl DatabaseKey {
    /// The key as it came from the credential or the keyring; all 32 bytes must be random.
    pub fn new(bytes: [u8; 32]) -> Self {
        DatabaseKey(Zeroizing::new(bytes))
    }

    /// The key itself, for pages that are read without the database engine.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// SQLCipher's literal of a raw key: no derivation, so opening takes a millisecond.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("\"{}\"", self.literal().as_str()))
    }

    /// The same as a value, for a statement.
    pub(crate) fn literal(&self) -> Zeroizing<String> {
        let digits = Zeroizing::new(hex::encode(*self.0));
        Zeroizing::new(format!("x'{}'", digits.as_str()))
    }
}
