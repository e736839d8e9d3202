//! The pages of an encrypted database as they lie in its file, for rows that no statement reaches: those below a damaged page.
//!
//! Pages are decrypted without their authentication, so that what is left of a damaged one can be read too. Nothing read here is to be
//! believed: whoever uses it proves it by a signature or a hash.
//!
//! The formats: SQLCipher 4 (pages of 4096 bytes, AES-256-CBC, 80 bytes of them reserved, the initialisation vector first) and the
//! "B-tree pages" of SQLite's file format.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::Path;

use aes::Aes256;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockModeDecrypt as _, KeyIvInit as _};

use crate::key::DatabaseKey;

const PAGE: usize = 4096;
const RESERVED: usize = 80;
const VECTOR: usize = 16;
/// The bytes of a page that hold rows.
const USABLE: usize = PAGE - RESERVED;
const LEAF: u8 = 0x0d;
const LEAF_HEAD: usize = 8;
/// The largest row that is followed over its pages, in bytes.
const MAX_ROW: usize = 64 * 1024 * 1024;

/// How many pages are looked at to tell whether a key fits, and how many have to look like pages of a database.
const SAMPLE: usize = 100;
const ENOUGH: usize = 3;

/// Whether this key makes pages of a database out of the file's: a file that does not open was damaged at its beginning then. A wrong
/// key makes noise of them.
pub(crate) fn fits(path: &Path, key: &DatabaseKey) -> io::Result<bool> {
    let mut pages = Pages::open(path, key)?;
    let mut plausible = 0;
    for number in pages.numbers().take(SAMPLE) {
        plausible += usize::from(is_plausible(&pages.page(number)?));
    }
    Ok(plausible >= ENOUGH)
}

/// Whether this is the head of a page with keys: of a hundred thousand pages of noise, about one looks so.
fn is_plausible(page: &[u8]) -> bool {
    let word = |at: usize| usize::from(u16::from_be_bytes([page[at], page[at + 1]]));
    let (free, cells, content, fragments) = (word(1), word(3), word(5), page[7]);
    matches!(page[0], 2 | 5 | 10 | LEAF) && free < USABLE && cells < USABLE / 4 && content <= USABLE && fragments <= 60
}

/// The pages of one file.
pub(crate) struct Pages {
    file: File,
    key: DatabaseKey,
    count: u32,
}

impl Pages {
    pub fn open(path: &Path, key: &DatabaseKey) -> io::Result<Self> {
        let file = File::open(path)?;
        let count = file.metadata()?.len() / PAGE as u64;
        Ok(Pages { file, key: key.clone(), count: u32::try_from(count).unwrap_or(u32::MAX) })
    }

    /// The pages that may hold rows; the first holds the schema.
    pub fn numbers(&self) -> std::ops::RangeInclusive<u32> {
        2..=self.count
    }

    /// The byte strings in the rows of this page, if it is the leaf of a table with row numbers; the rest of long rows is fetched from
    /// their other pages.
    pub fn byte_strings(&mut self, number: u32) -> io::Result<Vec<Vec<u8>>> {
        let page = self.page(number)?;
        let mut found = Vec::new();
        if page[0] != LEAF {
            return Ok(found);
        }
        let cells = usize::from(u16::from_be_bytes([page[3], page[4]]));
        let pointers = page[LEAF_HEAD..].chunks_exact(2).take(cells).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        for at in pointers {
            if let Some(row) = self.row(&page, usize::from(at))? {
                found.extend(strings(&row).unwrap_or_default());
            }
        }
        Ok(found)
    }

    fn page(&mut self, number: u32) -> io::Result<Vec<u8>> {
        let mut page = vec![0; PAGE];
        self.file.seek(SeekFrom::Start(u64::from(number - 1) * PAGE as u64))?;
        self.file.read_exact(&mut page)?;
        let (rows, reserved) = page.split_at_mut(USABLE);
        let decryptor = cbc::Decryptor::<Aes256>::new_from_slices(self.key.bytes(), &reserved[..VECTOR])
            .map_err(|_| io::ErrorKind::InvalidData)?;
        decryptor.decrypt_padded::<NoPadding>(rows).map_err(|_| io::ErrorKind::InvalidData)?;
        page.truncate(USABLE);
        Ok(page)
    }

    /// The record of the cell at `at`, with what stands on its overflow pages; `None` where no row can be.
    fn row(&mut self, page: &[u8], at: usize) -> io::Result<Option<Vec<u8>>> {
        let Some((len, begin)) = head(page, at) else { return Ok(None) };
        let local = local(len);
        let Some(first) = page.get(begin..begin + local) else { return Ok(None) };
        let mut row = first.to_vec();
        let mut next = if local < len { page.get(begin + local..).and_then(pointer) } else { None };
        while row.len() < len {
            let Some(number) = next.filter(|number| self.numbers().contains(number)) else { return Ok(None) };
            let page = self.page(number)?;
            let wanted = (len - row.len()).min(USABLE - 4);
            row.extend_from_slice(&page[4..4 + wanted]);
            next = pointer(&page);
        }
        Ok(Some(row))
    }
}

fn pointer(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|four| u32::from_be_bytes(*four))
}

/// The length of a cell's record and where it begins.
fn head(page: &[u8], at: usize) -> Option<(usize, usize)> {
    let (len, after) = varint(page, at)?;
    let (_number, begin) = varint(page, after)?;
    let len = usize::try_from(len).ok().filter(|len| *len <= MAX_ROW)?;
    Some((len, begin))
}

/// How much of a record of this length stands in its leaf.
fn local(len: usize) -> usize {
    let most = USABLE - 35;
    if len <= most {
        return len;
    }
    let least = (USABLE - 12) * 32 / 255 - 23;
    let fitting = least + (len - least) % (USABLE - 4);
    if fitting <= most { fitting } else { least }
}

/// A number of up to nine bytes, and where it ends.
fn varint(bytes: &[u8], at: usize) -> Option<(u64, usize)> {
    let mut value = 0_u64;
    for index in 0..9 {
        let byte = *bytes.get(at + index)?;
        if index == 8 {
            return Some((value << 8 | u64::from(byte), at + 9));
        }
        value = value << 7 | u64::from(byte & 0x7f);
        if byte < 0x80 {
            return Some((value, at + index + 1));
        }
    }
    None
}

/// The byte strings among a record's values.
fn strings(record: &[u8]) -> Option<Vec<Vec<u8>>> {
    let (end, mut at) = varint(record, 0)?;
    let mut begin = usize::try_from(end).ok()?;
    let end = begin.min(record.len());
    let mut found = Vec::new();
    while at < end {
        let (kind, after) = varint(record, at)?;
        at = after;
        let len = width(kind)?;
        let value = record.get(begin..begin.checked_add(len)?)?;
        begin += len;
        if kind >= 12 && kind % 2 == 0 && len > 0 {
            found.push(value.to_vec());
        }
    }
    Some(found)
}

/// The bytes that a value of this serial type takes.
fn width(kind: u64) -> Option<usize> {
    Some(match kind {
        0 | 8 | 9 => 0,
        1..=4 => usize::try_from(kind).ok()?,
        5 => 6,
        6 | 7 => 8,
        10 | 11 => return None,
        _ => usize::try_from((kind - 12) / 2).ok()?,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::os::unix::fs::FileExt as _;

    use proptest::prelude::*;
    use sea_orm::{ConnectionTrait as _, Database};

    use super::*;
    use crate::database::{connect_options, run, sql};

    fn key() -> DatabaseKey {
        DatabaseKey::new([6; 32])
    }

    fn bytes(seed: u64, len: usize) -> Vec<u8> {
        (0..len as u64).map(|at| (seed.wrapping_mul(31).wrapping_add(at * at) % 251) as u8).collect()
    }

    async fn written(path: &Path, lengths: &[usize]) -> BTreeSet<Vec<u8>> {
        File::create(path).unwrap();
        let db = Database::connect(connect_options(path, &key(), false)).await.unwrap();
        db.execute_unprepared("CREATE TABLE t (n INTEGER PRIMARY KEY, name TEXT, b BLOB, more INTEGER)").await.unwrap();
        let mut rows = BTreeSet::new();
        for (seed, len) in (1..).zip(lengths) {
            let row = bytes(seed, *len);
            let statement = sql(
                "INSERT INTO t (name, b, more) VALUES (?, ?, ?)",
                ["ə".repeat(*len % 90).into(), row.clone().into(), (*len as i64 * 77_777).into()],
            );
            run(&db, statement).await.unwrap();
            rows.insert(row);
        }
        db.close().await.unwrap();
        rows
    }

    fn read(path: &Path) -> BTreeSet<Vec<u8>> {
        let mut pages = Pages::open(path, &key()).unwrap();
        pages.numbers().flat_map(|number| pages.byte_strings(number).unwrap()).collect()
    }

    #[tokio::test]
    async fn every_row_is_found_whatever_its_length() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        let mut lengths: Vec<usize> = (1..60).collect();
        lengths.extend((3_850..4_120).step_by(3));
        lengths.extend([7_990, 8_000, 8_040, 12_000, 50_000, 400_000]);
        let rows = written(&path, &lengths).await;
        assert!(read(&path) == rows);
    }

    /// The root and every inner page may be gone: the leaves are enough.
    #[tokio::test]
    async fn rows_are_found_below_a_damaged_root() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        let rows = written(&path, &[900; 200]).await;
        let file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
        file.write_all_at(&[0; PAGE], PAGE as u64).unwrap();
        assert!(read(&path) == rows);
    }

    proptest! {
        #[test]
        fn any_page_is_read_without_harm(noise in prop::collection::vec(any::<u8>(), USABLE), at in 0..USABLE) {
            let mut noise = noise;
            noise[0] = LEAF;
            let _row = head(&noise, at);
            let _strings = strings(&noise[at..]);
        }
    }

    #[tokio::test]
    async fn a_wrong_key_makes_noise_of_a_database() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("t.db");
        written(&path, &[900; 200]).await;
        assert!(fits(&path, &key()).unwrap());
        for wrong in 0..6 {
            assert!(!fits(&path, &DatabaseKey::new([wrong; 32])).unwrap());
        }
    }

    #[test]
    fn a_file_of_noise_is_read_without_harm() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("noise");
        std::fs::write(&path, bytes(3, 50 * PAGE + 17)).unwrap();
        let mut pages = Pages::open(&path, &key()).unwrap();
        for number in pages.numbers() {
            pages.byte_strings(number).unwrap();
        }
    }
}
