//! Sticks that are full, pulled out, or forget what they were given.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tempfile::TempDir;

use super::*;
use crate::{ANSWERS, BUNDLE, Folder, Medium, Output, PartFile};

/// A folder with the faults of a stick.
struct Faulty {
    folder: Folder,
    /// Bytes that can still be written.
    room: Arc<AtomicU64>,
    forgets: bool,
    pulled_at_rename: bool,
}

struct Tight(Box<dyn Output>, Arc<AtomicU64>);

impl Write for Tight {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = self.1.load(Ordering::SeqCst);
        let count = bytes.len().min(usize::try_from(room).unwrap());
        if count == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.1.fetch_sub(count as u64, Ordering::SeqCst);
        self.0.write(&bytes[..count])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Output for Tight {
    fn sync(&mut self) -> io::Result<()> {
        self.0.sync()
    }
}

impl Medium for Faulty {
    fn create(&self, name: &str) -> io::Result<Box<dyn Output>> {
        Ok(Box::new(Tight(self.folder.create(name)?, Arc::clone(&self.room))))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        if self.pulled_at_rename { Err(io::ErrorKind::NotFound.into()) } else { self.folder.rename(from, to) }
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.folder.remove(name)
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + Send>> {
        let file = self.folder.read(name)?;
        Ok(if self.forgets { Box::new(file.take(100)) } else { file })
    }

    fn free(&self) -> io::Result<u64> {
        Ok(self.room.load(Ordering::SeqCst))
    }

    fn sweep(&self) -> io::Result<()> {
        self.folder.sweep()
    }
}

fn faulty(folder: &TempDir) -> Faulty {
    let folder = Folder(folder.path().to_owned());
    Faulty { folder, room: Arc::new(AtomicU64::new(u64::MAX)), forgets: false, pulled_at_rename: false }
}

fn write(medium: &dyn Medium) -> Result<crate::Written, BundleError> {
    let mut part = PartFile::sealed(medium, &header(Contents::Packets), key(1).recipient())?;
    for n in 0..60 {
        part.add(Kind::Attachment, &noise(n, 50_000))?;
    }
    part.finish()
}

fn files(folder: &TempDir) -> Vec<String> {
    let names = std::fs::read_dir(folder.path()).unwrap();
    names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_part_is_there_whole_under_its_name() {
    let folder = TempDir::new().unwrap();
    let written = write(&faulty(&folder)).unwrap();
    assert_eq!(files(&folder), std::slice::from_ref(&written.name));
    assert_eq!(written.name, "pencere-BAK01-K7-20261118T110640Z-1a2b3c4d-002-of-003.pencere-bundle");
    let bytes = std::fs::read(folder.path().join(&written.name)).unwrap();
    assert_eq!(bytes.len() as u64, written.bytes);
    assert_eq!(items(&read(&bytes, &[&key(1)]).unwrap()).len(), 60);
    assert_eq!(Folder(folder.path().to_owned()).names(BUNDLE).unwrap(), [written.name]);
}

#[test]
fn a_full_stick_is_said_to_be_full_and_keeps_no_rest() {
    for room in [0, 10, 2_000, 1_500_000, 2_900_000] {
        let folder = TempDir::new().unwrap();
        let medium = faulty(&folder);
        medium.room.store(room, Ordering::SeqCst);
        let error = write(&medium).unwrap_err();
        assert!(matches!(error, BundleError::Full), "{error:?} with room for {room}");
        assert_eq!(error.message("").id, "error-stick-full");
        assert!(files(&folder).is_empty(), "{room}");
    }
}

#[test]
fn a_stick_that_forgets_is_found_out_before_anybody_relies_on_it() {
    let folder = TempDir::new().unwrap();
    let medium = Faulty { forgets: true, ..faulty(&folder) };
    assert!(matches!(write(&medium), Err(BundleError::ReadBack)));
    assert!(files(&folder).is_empty());
}

#[test]
fn a_stick_pulled_out_is_told() {
    let folder = TempDir::new().unwrap();
    let medium = Faulty { pulled_at_rename: true, ..faulty(&folder) };
    let error = write(&medium).unwrap_err();
    assert_eq!(error.message("").id, "error-stick-failed");
    let gone = Folder(folder.path().join("gone"));
    assert_eq!(write(&gone).unwrap_err().message("").id, "error-stick-failed");
}

/// A power cut leaves a file under its unfinished name: nobody reads it, and the next export takes it away.
#[test]
fn what_a_power_cut_left_is_nobodys() {
    let folder = TempDir::new().unwrap();
    let medium = faulty(&folder);
    let mut part = PartFile::sealed(&medium, &header(Contents::Packets), key(1).recipient()).unwrap();
    part.add(Kind::Packet, &noise(1, 5_000)).unwrap();
    std::mem::forget(part);
    assert_eq!(files(&folder).len(), 1);
    assert!(medium.folder.names(BUNDLE).unwrap().is_empty());
    assert!(medium.folder.names(ANSWERS).unwrap().is_empty());
    medium.sweep().unwrap();
    assert!(files(&folder).is_empty());
}

#[cfg(unix)]
#[test]
fn links_on_a_stick_lead_nowhere() {
    let folder = TempDir::new().unwrap();
    let outside = TempDir::new().unwrap();
    let target = outside.path().join("target");
    let name = "pencere-BAK01-K7-20261118T110640Z-1a2b3c4d-002-of-003.pencere-bundle";
    std::os::unix::fs::symlink(&target, folder.path().join(format!("{name}.tmp"))).unwrap();
    std::os::unix::fs::symlink("/etc/hostname", folder.path().join("x.pencere-answers")).unwrap();
    assert!(write(&faulty(&folder)).is_err());
    assert!(!target.exists());
    assert!(Folder(folder.path().to_owned()).names(ANSWERS).unwrap().is_empty());
}
