//! Power cuts: under SQLite lies a disk whose cache vanishes with the process.
//!
//! SQLite reads and writes an image in memory; only a sync brings it to the real file, in whole. Now and then a few of the unsynced
//! sectors get there earlier, in no order, as with a real disk. A SIGKILL of the process is then a power cut: what was not synced is
//! gone, or half gone. Locks and the shared memory of the write-ahead log stay SQLite's own, as they do not outlive a power cut anyway.

mod image;
mod vfs;

use crate::error::FleetError;

/// Puts the forgetful disk under every database that this process opens from now on. `seed` decides what survives a cut.
///
/// # Errors
/// SQLite has no file system of its own to build upon.
pub fn model_power_cuts(seed: u64) -> Result<(), FleetError> {
    image::seed(seed);
    vfs::install().map_err(|()| FleetError::Process("SQLite takes no other file system".to_owned()))
}
