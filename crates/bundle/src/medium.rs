//! A stick: files that are there whole or not at all, and that were read back before anybody relies on them.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::BundleError;
use crate::header::Header;
use crate::key::BundleRecipient;
use crate::record::Kind;
use crate::write::PartWriter;

/// The ending of a bundle's parts.
pub const BUNDLE: &str = ".pencere-bundle";
/// The ending of the centre's answers.
pub const ANSWERS: &str = ".pencere-answers";
/// The ending of what is not complete; nobody reads it.
const UNFINISHED: &str = ".tmp";
const BUFFER: usize = 1024 * 1024;

/// A file being written.
pub trait Output: Write + Send {
    /// Durable on return.
    fn sync(&mut self) -> io::Result<()>;
}

impl Output for File {
    fn sync(&mut self) -> io::Result<()> {
        self.sync_all()
    }
}

/// A place for files, named without folders.
pub trait Medium: Send + Sync {
    /// A new file; one that is there already is an error, and no link is followed.
    fn create(&self, name: &str) -> io::Result<Box<dyn Output>>;
    /// Gives a file its final name, durably.
    fn rename(&self, from: &str, to: &str) -> io::Result<()>;
    fn remove(&self, name: &str) -> io::Result<()>;
    /// What the medium itself holds, as far as the system lets one ask past its own memory.
    fn read(&self, name: &str) -> io::Result<Box<dyn Read + Send>>;
    /// Free bytes.
    fn free(&self) -> io::Result<u64>;
    /// Takes away what an interrupted writing left.
    fn sweep(&self) -> io::Result<()>;
}

/// A folder, such as the root of a mounted stick.
#[derive(Clone, Debug)]
pub struct Folder(pub PathBuf);

impl Folder {
    /// Names of the files in it with this ending, sorted; unfinished ones and folders are none of them.
    pub fn names(&self, ending: &str) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.0)? {
            let entry = entry?;
            if let Ok(name) = entry.file_name().into_string()
                && name.ends_with(ending)
                && entry.file_type()?.is_file()
            {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Medium for Folder {
    fn create(&self, name: &str) -> io::Result<Box<dyn Output>> {
        Ok(Box::new(OpenOptions::new().write(true).create_new(true).open(self.path(name))?))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.path(from), self.path(to))?;
        sync_folder(&self.0)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        fs::remove_file(self.path(name))
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + Send>> {
        let file = File::open(self.path(name))?;
        #[cfg(target_os = "linux")]
        rustix::fs::fadvise(&file, 0, None, rustix::fs::Advice::DontNeed)?;
        Ok(Box::new(file))
    }

    fn free(&self) -> io::Result<u64> {
        fs4::available_space(&self.0)
    }

    fn sweep(&self) -> io::Result<()> {
        for ending in [BUNDLE, ANSWERS] {
            for name in self.names(&format!("{ending}{UNFINISHED}"))? {
                self.remove(&name)?;
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Other systems keep names durable by themselves.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// A part that is on the medium, whole and read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub name: String,
    /// Its size in bytes.
    pub bytes: u64,
}

/// A part on its way to a medium; dropped before [`PartFile::finish`], it leaves nothing behind.
pub struct PartFile<'a> {
    medium: &'a dyn Medium,
    name: String,
    writer: Option<PartWriter<Hashing>>,
}

impl<'a> PartFile<'a> {
    /// A part of packets.
    pub fn sealed(medium: &'a dyn Medium, header: &Header, recipient: &BundleRecipient) -> Result<Self, BundleError> {
        Self::create(medium, part_name(header), |out| PartWriter::sealed(out, header, recipient))
    }

    /// A part of answers.
    pub fn answers(medium: &'a dyn Medium, header: &Header) -> Result<Self, BundleError> {
        Self::create(medium, answers_name(header), |out| PartWriter::answers(out, header))
    }

    fn create(
        medium: &'a dyn Medium,
        name: String,
        begin: impl FnOnce(Hashing) -> Result<PartWriter<Hashing>, BundleError>,
    ) -> Result<Self, BundleError> {
        let file = medium.create(&unfinished(&name))?;
        let mut part = PartFile { medium, name, writer: None };
        part.writer = Some(begin(Hashing::new(file))?);
        Ok(part)
    }

    /// Adds an item.
    pub fn add(&mut self, kind: Kind, bytes: &[u8]) -> Result<u64, BundleError> {
        match &mut self.writer {
            Some(writer) => writer.add(kind, bytes),
            None => Err(BundleError::ReadBack),
        }
    }

    /// Ends the part: durable under its final name, and the same bytes when read back.
    pub fn finish(mut self) -> Result<Written, BundleError> {
        let writer = self.writer.take().ok_or(BundleError::ReadBack)?;
        let (bytes, hash) = match writer.end().and_then(|out| Ok(out.finish()?)) {
            Ok(written) => written,
            Err(error) => return Err(self.give_up(error)),
        };
        match self.check(&hash) {
            Ok(()) => Ok(Written { name: std::mem::take(&mut self.name), bytes }),
            Err(error) => Err(self.give_up(error)),
        }
    }

    fn check(&self, hash: &[u8; 32]) -> Result<(), BundleError> {
        let unfinished = unfinished(&self.name);
        if hash_of(self.medium.read(&unfinished)?)? != *hash {
            return Err(BundleError::ReadBack);
        }
        Ok(self.medium.rename(&unfinished, &self.name)?)
    }

    fn give_up(&mut self, error: BundleError) -> BundleError {
        let _removed = self.medium.remove(&unfinished(&self.name));
        self.name.clear();
        error
    }
}

impl Drop for PartFile<'_> {
    fn drop(&mut self) {
        if !self.name.is_empty() {
            self.writer = None;
            let _removed = self.medium.remove(&unfinished(&self.name));
        }
    }
}

fn unfinished(name: &str) -> String {
    format!("{name}{UNFINISHED}")
}

/// `pencere-BAK01-K7-20261122T091500Z-1a2b3c4d-001-of-002.pencere-bundle`: to be told apart by people, and never the same twice.
fn part_name(header: &Header) -> String {
    format!("{}-{:03}-of-{:03}{BUNDLE}", stem(header), header.part, header.parts)
}

fn answers_name(header: &Header) -> String {
    format!("{}{ANSWERS}", stem(header))
}

fn stem(header: &Header) -> String {
    let id = header.bundle.simple().to_string();
    format!("pencere-{}-{}-{}", header.from, header.made_at.strftime("%Y%m%dT%H%M%SZ"), &id[id.len() - 8..])
}

fn hash_of(mut input: Box<dyn Read + Send>) -> io::Result<[u8; 32]> {
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; BUFFER]);
    loop {
        match input.read(&mut buffer) {
            Ok(0) => return Ok(hash.finalize().into()),
            Ok(count) => hash.update(&buffer[..count]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Hashes and counts what passes on its way to the file.
struct Hashing {
    out: BufWriter<Box<dyn Output>>,
    hash: Sha256,
    bytes: u64,
}

impl Hashing {
    fn new(out: Box<dyn Output>) -> Self {
        Hashing { out: BufWriter::with_capacity(BUFFER, out), hash: Sha256::new(), bytes: 0 }
    }

    fn finish(self) -> io::Result<(u64, [u8; 32])> {
        let mut out = self.out.into_inner().map_err(io::IntoInnerError::into_error)?;
        out.sync()?;
        Ok((self.bytes, self.hash.finalize().into()))
    }
}

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.out.write(bytes)?;
        self.hash.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
