//! The bytes of a part behind its header, chunk by chunk; a chunk that cannot be read is passed over, and said to be missing.

use std::io::{self, BufReader, Read, Seek, SeekFrom};

use age::stream::StreamReader;
use age::{DecryptError, Decryptor};

use crate::error::BundleError;
use crate::header::AREA;
use crate::key::BundleKey;

/// Age's chunks: so much text, and so much more with its tag.
const CHUNK: u64 = 64 * 1024;
const SEALED: u64 = CHUNK + 16;
const NONCE: u64 = 16;
/// One recipient needs some 200 bytes; what is longer is not ours, and would be read into memory.
const MAX_AGE_HEADER: u64 = 4 * 1024;
const BUFFER: usize = 128 * 1024;

/// What a reading brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Got {
    Bytes,
    /// Something could not be read; what comes next stands somewhere behind it.
    Gap,
    End,
}

/// Where a part's bytes come from; `open` opens the same part anew.
pub(crate) struct Source<R: Read + Seek, F: FnMut() -> io::Result<R>> {
    open: F,
    stream: Stream<R>,
}

enum Stream<R: Read + Seek> {
    Sealed { reader: Box<StreamReader<BufReader<R>>>, key: BundleKey, at: u64, chunks: u64 },
    Clear(BufReader<R>),
    Done,
}

impl<R: Read + Seek, F: FnMut() -> io::Result<R>> Source<R, F> {
    /// A sealed part, opened by the first key that fits.
    pub fn sealed(mut open: F, keys: &[&BundleKey]) -> Result<Self, BundleError> {
        let chunks = chunks(&mut open()?)?;
        for key in keys {
            match decrypt(open()?, key) {
                Ok(reader) => {
                    let stream = Stream::Sealed { reader: Box::new(reader), key: (*key).clone(), at: 0, chunks };
                    return Ok(Source { open, stream });
                }
                Err(DecryptError::NoMatchingKeys) => {}
                Err(DecryptError::Io(error)) => return Err(error.into()),
                Err(_) => return Err(BundleError::Locked),
            }
        }
        Err(BundleError::Foreign)
    }

    /// A part that is not sealed.
    pub fn clear(mut open: F) -> Result<Self, BundleError> {
        let mut input = open()?;
        input.seek(SeekFrom::Start(AREA as u64))?;
        Ok(Source { open, stream: Stream::Clear(BufReader::with_capacity(BUFFER, input)) })
    }

    /// Appends the next bytes, at most a chunk.
    pub fn read(&mut self, into: &mut Vec<u8>) -> Got {
        let read = match &mut self.stream {
            Stream::Sealed { reader, at, .. } => append(reader, into).inspect(|count| *at += count),
            Stream::Clear(reader) => append(reader, into),
            Stream::Done => return Got::End,
        };
        match read {
            Ok(0) => {
                self.stream = Stream::Done;
                Got::End
            }
            Ok(_) => Got::Bytes,
            Err(_) => {
                self.pass_over();
                Got::Gap
            }
        }
    }

    /// Goes to the next chunk that can be read.
    fn pass_over(&mut self) {
        if let Stream::Sealed { key, at, chunks, .. } = std::mem::replace(&mut self.stream, Stream::Done) {
            for chunk in at / CHUNK + 1..chunks {
                if let Some(reader) = self.reopened(&key, chunk) {
                    self.stream = Stream::Sealed { reader: Box::new(reader), key, at: chunk * CHUNK, chunks };
                    return;
                }
            }
        }
    }

    /// A reader that stands at a chunk, if this chunk is sound. A reader that failed once cannot be used again.
    fn reopened(&mut self, key: &BundleKey, chunk: u64) -> Option<StreamReader<BufReader<R>>> {
        let mut reader = decrypt((self.open)().ok()?, key).ok()?;
        // One byte into the chunk makes the reader take it; to the chunk's very beginning it would ask for the end of the file first.
        reader.seek(SeekFrom::Start(chunk * CHUNK + 1)).ok()?;
        reader.seek(SeekFrom::Start(chunk * CHUNK)).ok()?;
        Some(reader)
    }
}

/// How many chunks the file has room for; refuses a header of age that is none, or that has no end in sight.
fn chunks<R: Read + Seek>(input: &mut R) -> Result<u64, BundleError> {
    let end = input.seek(SeekFrom::End(0))?;
    input.seek(SeekFrom::Start(AREA as u64))?;
    let mut head = Vec::new();
    input.take(MAX_AGE_HEADER).read_to_end(&mut head)?;
    let mac = head.windows(5).position(|part| part == b"\n--- ").ok_or(BundleError::Locked)?;
    let line = head[mac + 1..].iter().position(|byte| *byte == b'\n').ok_or(BundleError::Locked)?;
    let begin = AREA as u64 + (mac + 1 + line + 1) as u64 + NONCE;
    Ok(end.saturating_sub(begin).div_ceil(SEALED))
}

fn decrypt<R: Read + Seek>(mut input: R, key: &BundleKey) -> Result<StreamReader<BufReader<R>>, DecryptError> {
    input.seek(SeekFrom::Start(AREA as u64))?;
    let decryptor = Decryptor::new_buffered(BufReader::with_capacity(BUFFER, input))?;
    decryptor.decrypt(std::iter::once(&key.identity as &dyn age::Identity))
}

#[allow(clippy::cast_possible_truncation)]
fn append(reader: &mut impl Read, into: &mut Vec<u8>) -> io::Result<u64> {
    let before = into.len();
    into.resize(before + CHUNK as usize, 0);
    let read = loop {
        match reader.read(&mut into[before..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => break read,
        }
    };
    into.truncate(before + *read.as_ref().unwrap_or(&0));
    read.map(|count| count as u64)
}
