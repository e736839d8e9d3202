//! The reserve of disk space: what is taken in must also fit, with its way to the centre.

use std::path::Path;
use std::sync::atomic::Ordering;

use crate::error::StoreError;

/// Free bytes below which nothing new is sealed (64 MiB): room for the write-ahead log, an outbox at work and the system.
pub const RESERVE: u64 = 64 * 1024 * 1024;

/// Refuses when the disk that holds `path` has less than `reserve` bytes free.
///
/// # Errors
/// [`StoreError::DiskFull`]; or the path cannot be asked.
pub fn free_space_ok(path: &Path, reserve: u64) -> Result<(), StoreError> {
    if fs4::available_space(path)? < reserve { Err(StoreError::DiskFull) } else { Ok(()) }
}

impl crate::Store {
    /// Refuses when the disk is down to its reserve.
    pub(crate) fn room(&self) -> Result<(), StoreError> {
        free_space_ok(self.path(), self.reserve().load(Ordering::Relaxed))
    }
}

#[cfg(any(test, feature = "faults"))]
impl crate::Store {
    /// Another reserve than [`RESERVE`], for tests: more bytes than the disk has, and it is used up.
    pub fn keep_free(&self, bytes: u64) {
        self.reserve().store(bytes, Ordering::Relaxed);
    }

    /// A disk that is full, for tests: the database may not grow beyond its present size, or again may.
    ///
    /// # Errors
    /// The database cannot be asked.
    pub async fn disk_full(&self, full: bool) -> Result<(), StoreError> {
        use sea_orm::ConnectionTrait as _;
        let pages = if full { 1 } else { 1 << 30 };
        if full {
            self.writer().execute_unprepared("VACUUM").await?;
        }
        self.writer().execute_unprepared(&format!("PRAGMA max_page_count = {pages}")).await?;
        Ok(())
    }
}
