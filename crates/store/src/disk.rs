//! The reserve of disk space: what is taken in must also fit, with its way to the centre.

use std::path::Path;

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

#[cfg(any(test, feature = "faults"))]
impl crate::Store {
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
