//! What a file looks like to the processes of a running machine, and which sectors of it have not reached the disk.

use std::collections::{BTreeSet, HashMap};
use std::ffi::CString;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};

use crate::random::Random;

/// What a disk writes in one piece, in bytes.
pub const SECTOR: usize = 512;
/// How often a write tempts the machine to bring a few sectors to the disk before anybody asks.
const EARLY: f64 = 0.2;

/// A file in the cache.
#[derive(Debug, Default)]
pub struct Image {
    bytes: Vec<u8>,
    /// Sectors that differ from the disk.
    dirty: BTreeSet<usize>,
    /// The length was changed by a truncation that has not reached the disk.
    cut: bool,
}

/// One thing to do to the real file.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    pub at: usize,
    pub bytes: Vec<u8>,
}

/// All connections of the process see the same cache of a file.
pub type Shared = Arc<Mutex<Image>>;

static IMAGES: LazyLock<Mutex<HashMap<CString, Weak<Mutex<Image>>>>> = LazyLock::new(Mutex::default);
static CHANCE: LazyLock<Mutex<Random>> = LazyLock::new(|| Mutex::new(Random::at(0, &[])));

pub fn seed(seed: u64) {
    *lock(&CHANCE) = Random::at(seed, &[0x706f_7765]);
}

/// The lock, whatever became of an earlier holder: a panic here would cross into C.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The image of a file: that of the other connections, else one of what `load` reads from the disk.
pub fn of(name: CString, load: impl FnOnce() -> Option<Vec<u8>>) -> Option<Shared> {
    let mut images = lock(&IMAGES);
    if let Some(image) = images.get(&name).and_then(Weak::upgrade) {
        return Some(image);
    }
    let image = Arc::new(Mutex::new(Image { bytes: load()?, ..Image::default() }));
    images.insert(name, Arc::downgrade(&image));
    Some(image)
}

/// Forgets a file that was deleted.
pub fn forget(name: &CString) {
    lock(&IMAGES).remove(name);
}

impl Image {
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Copies from the image; the number of bytes that were there.
    pub fn read(&self, at: usize, into: &mut [u8]) -> usize {
        let there = self.bytes.get(at..).unwrap_or_default();
        let len = there.len().min(into.len());
        into[..len].copy_from_slice(&there[..len]);
        into[len..].fill(0);
        len
    }

    /// Writes into the image; what is returned reaches the disk at once.
    pub fn write(&mut self, at: usize, bytes: &[u8]) -> Vec<Piece> {
        let end = at + bytes.len();
        if self.bytes.len() < end {
            self.bytes.resize(end, 0);
        }
        self.bytes[at..end].copy_from_slice(bytes);
        self.dirty.extend(at / SECTOR..end.div_ceil(SECTOR));
        let mut chance = lock(&CHANCE);
        if !chance.chance(EARLY) {
            return Vec::new();
        }
        let early: Vec<usize> = self.dirty.iter().copied().filter(|_| chance.chance(0.5)).collect();
        early.into_iter().map(|sector| self.piece(sector)).collect()
    }

    pub fn truncate(&mut self, len: usize) {
        self.bytes.resize(len, 0);
        self.dirty.retain(|sector| sector * SECTOR < len);
        self.cut = true;
    }

    /// Everything that a sync brings to the disk, and the length to cut it to if that changed.
    pub fn sync(&mut self) -> (Vec<Piece>, Option<usize>) {
        let pieces = std::mem::take(&mut self.dirty).into_iter().map(|sector| self.piece(sector)).collect();
        (pieces, std::mem::take(&mut self.cut).then_some(self.bytes.len()))
    }

    /// A sync that failed brought nothing for certain.
    pub fn unsynced(&mut self) {
        self.dirty = (0..self.bytes.len().div_ceil(SECTOR)).collect();
        self.cut = true;
    }

    fn piece(&self, sector: usize) -> Piece {
        let at = sector * SECTOR;
        let end = (at + SECTOR).min(self.bytes.len());
        Piece { at, bytes: self.bytes.get(at..end).unwrap_or_default().to_vec() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_sync_brings_all_of_it_to_the_disk() {
        let mut image = Image::default();
        let mut disk = Vec::new();
        let put = |disk: &mut Vec<u8>, pieces: Vec<Piece>| {
            for piece in pieces {
                disk.resize(disk.len().max(piece.at + piece.bytes.len()), 0);
                disk[piece.at..piece.at + piece.bytes.len()].copy_from_slice(&piece.bytes);
            }
        };
        for n in 0..50_usize {
            let early = image.write(n * 100, &[n as u8; 300]);
            put(&mut disk, early);
        }
        assert_ne!(disk, image.bytes, "something waits for the sync");
        image.truncate(4_000);
        let (pieces, cut) = image.sync();
        put(&mut disk, pieces);
        disk.truncate(cut.unwrap());
        assert_eq!(disk, image.bytes);
        assert_eq!(image.sync(), (Vec::new(), None));
        let mut read = [9; 8];
        assert_eq!(image.read(3_996, &mut read), 4);
        assert_eq!(read[4..], [0; 4]);
    }
}
