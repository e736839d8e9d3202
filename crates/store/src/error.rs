//! What can go wrong with the store. No message holds a value of a row.

use domain::message::Message;
use sea_orm::{DbErr, RuntimeErr};

/// A failure of the store; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file is encrypted with another key, or is no store.
    #[error("the store's key is wrong")]
    WrongKey,
    /// The file is damaged.
    #[error("the store is damaged")]
    Corrupt,
    /// The disk's reserve is used up; what is waiting stays safe, nothing new is taken in.
    #[error("the disk is full")]
    DiskFull,
    #[error("the store's file cannot be used")]
    File(#[from] std::io::Error),
    #[error("the device is not enrolled")]
    NotEnrolled,
    /// There is no such draft: never begun, discarded or already sealed.
    #[error("no such draft")]
    NoDraft,
    #[error("no such application")]
    NoApplication,
    #[error("no such case")]
    NoCase,
    /// The outbox holds no such item that waits.
    #[error("no such item in the outbox")]
    NoItem,
    #[error("no such print")]
    NoPrint,
    /// The attachment is larger than [`crate::MAX_BLOB`].
    #[error("the attachment is too large")]
    BlobTooLarge,
    /// The attachment is neither PNG nor JPEG by its first bytes.
    #[error("the attachment is neither PNG nor JPEG")]
    BlobType,
    /// Login or password is wrong; which of them is not said.
    #[error("sign-in refused")]
    SignIn,
    /// Too many failures.
    #[error("sign-in locked for {minutes} minutes")]
    SignInLocked { minutes: i64 },
    /// The centre has not renewed this account in time.
    #[error("the account's offline validity ended")]
    SignInExpired,
    /// A row of the audit chain was edited, deleted or put elsewhere; `row` is the first that is not as it was.
    #[error("the audit chain breaks at row {row}")]
    Audit { row: i64 },
    /// A stored value does not read back; written by a newer version, or damaged.
    #[error("a stored value cannot be read")]
    Data,
    #[error("the store failed")]
    Database(#[source] DbErr),
}

impl StoreError {
    /// An error of the check at the start. A page that fails its authentication comes as a plain error of SQLite, a sector that cannot be
    /// read as one of the disk; what says nothing of the file's contents stays what it is.
    pub(crate) fn of_a_check(error: DbErr) -> Self {
        match extended_code(&error) {
            Some(code) if is_damage(code) => StoreError::Corrupt,
            _ => StoreError::from(error),
        }
    }

    /// The code and arguments for the person at the screen.
    pub fn message(&self) -> Message {
        match self {
            StoreError::WrongKey => Message::new("error-wrong-key"),
            StoreError::DiskFull => Message::new("error-disk-full"),
            StoreError::NoDraft => Message::new("error-no-draft"),
            StoreError::NoCase | StoreError::NoApplication => Message::new("error-case-not-found"),
            StoreError::BlobTooLarge => Message::new("error-blob-too-large"),
            StoreError::BlobType => Message::new("error-blob-type"),
            StoreError::SignIn => Message::new("error-sign-in"),
            StoreError::SignInLocked { minutes } => Message::new("error-sign-in-locked").number("minutes", *minutes),
            StoreError::SignInExpired => Message::new("error-sign-in-expired"),
            StoreError::Corrupt => Message::new("error-store-damaged"),
            StoreError::NoItem => Message::new("error-outbox-item"),
            StoreError::Audit { row } => Message::new("error-audit-broken").number("row", *row),
            StoreError::File(_)
            | StoreError::NotEnrolled
            | StoreError::NoPrint
            | StoreError::Data
            | StoreError::Database(_) => Message::new("error-store"),
        }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match sqlite_code(&error) {
            // SQLITE_NOTADB, SQLITE_CORRUPT, SQLITE_FULL
            Some(26) => StoreError::WrongKey,
            Some(11) => StoreError::Corrupt,
            Some(13) => StoreError::DiskFull,
            _ => StoreError::Database(error),
        }
    }
}

/// Values that do not parse are reported without their text, which may be personal.
impl From<serde_json::Error> for StoreError {
    fn from(_: serde_json::Error) -> Self {
        StoreError::Data
    }
}

/// Whether a code of SQLite speaks of what is in the file. A disk that takes nothing more, or does not answer for a moment, damages nothing.
const fn is_damage(code: u32) -> bool {
    // SQLITE_ERROR, SQLITE_IOERR, …_READ, …_SHORT_READ, …_DATA, …_CORRUPTFS
    matches!(code, 1 | 10 | 266 | 522 | 8202 | 8458)
}

/// The primary result code of SQLite.
fn sqlite_code(error: &DbErr) -> Option<u32> {
    extended_code(error).map(|code| code & 0xff)
}

fn extended_code(error: &DbErr) -> Option<u32> {
    let (DbErr::Conn(RuntimeErr::SqlxError(source))
    | DbErr::Exec(RuntimeErr::SqlxError(source))
    | DbErr::Query(RuntimeErr::SqlxError(source))) = error
    else {
        return None;
    };
    source.as_database_error()?.code()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_that_takes_nothing_more_is_no_damage() {
        const READ: u32 = 266;
        const WRITE: u32 = 778;
        const FSYNC: u32 = 1_034;
        const SHM_SIZE: u32 = 4_874;
        assert!(is_damage(1) && is_damage(READ));
        assert!(![WRITE, FSYNC, SHM_SIZE, 13].into_iter().any(is_damage));
    }
}
