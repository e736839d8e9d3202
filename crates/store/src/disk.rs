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
