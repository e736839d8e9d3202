//! Attachments at rest: sealed in segments under an application's data key, written and read as streams.
//!
//! A reader sees a whole attachment or none: the object appears only after the hash of everything written was right. An attachment of
//! one segment is sealed as one piece; so are longer ones that were stored before segments, and both are read.

use std::sync::Arc;

use axum::body::Bytes;
use futures_util::stream::{self, BoxStream, Stream, StreamExt as _, TryStreamExt as _};
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _, PutPayload, WriteMultipart};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::attachments::AttachmentError;
use crate::vault::{DataKey, OVERHEAD};

/// Plaintext bytes of a segment.
const SEGMENT: u64 = 256 * 1024;
/// What is handed to the store at once; S3 takes no smaller parts but the last.
const PART: usize = 5 * 1024 * 1024;

/// Plaintext on its way.
pub(crate) type Pieces<'a> = BoxStream<'a, Result<Bytes, AttachmentError>>;

/// An attachment of an application.
#[derive(Clone, Debug)]
pub(crate) struct Place {
    pub application: Uuid,
    /// SHA-256 of the plaintext, 64 hex digits.
    pub hash: String,
    /// Plaintext bytes, at least 1.
    pub len: u64,
}

impl Place {
    fn path(&self) -> Path {
        Path::from(format!("applications/{}/{}", self.application, self.hash))
    }

    fn segments(&self) -> u64 {
        self.len.div_ceil(SEGMENT).max(1)
    }

    fn label(&self, segment: u64) -> String {
        match self.segments() {
            1 => self.whole(),
            segments => format!("{}/{segment}/{segments}", self.whole()),
        }
    }

    fn whole(&self) -> String {
        format!("attachment/{}", self.hash)
    }
}

/// One piece as a stream.
pub(crate) fn once(bytes: Bytes) -> Pieces<'static> {
    stream::once(async move { Ok(bytes) }).boxed()
}

/// Seals and stores. Durable on return.
///
/// # Errors
/// [`AttachmentError::Hash`] when the pieces are not what the place names; then nothing is there.
pub(crate) async fn write(
    blobs: &dyn ObjectStore,
    key: &DataKey,
    place: &Place,
    pieces: Pieces<'_>,
) -> Result<(), AttachmentError> {
    let mut segments = std::pin::pin!(segments(pieces, place));
    if place.segments() == 1 {
        let Some(segment) = segments.try_next().await? else { return Err(AttachmentError::Hash) };
        let sealed = key.seal(&place.label(0), &segment)?;
        if segments.try_next().await?.is_some() {
            return Err(AttachmentError::Hash);
        }
        blobs.put(&place.path(), PutPayload::from(sealed)).await?;
        return Ok(());
    }
    let upload = blobs.put_multipart(&place.path()).await?;
    let mut out = WriteMultipart::new_with_chunk_size(upload, PART);
    match fill(&mut out, key, place, segments).await {
        Ok(()) => Ok(out.finish().await.map(drop)?),
        Err(error) => {
            // What stays of an aborted upload is no object and nobody reads it.
            let _ = out.abort().await;
            Err(error)
        }
    }
}

async fn fill(
    out: &mut WriteMultipart,
    key: &DataKey,
    place: &Place,
    mut segments: impl Stream<Item = Result<Vec<u8>, AttachmentError>> + Unpin,
) -> Result<(), AttachmentError> {
    let mut number = 0;
    while let Some(segment) = segments.try_next().await? {
        out.wait_for_capacity(1).await?;
        out.put(key.seal(&place.label(number), &segment)?.into());
        number += 1;
    }
    if number == place.segments() { Ok(()) } else { Err(AttachmentError::Hash) }
}

/// Cuts pieces into segments; the last one comes only when length and hash of all are right.
fn segments<'a>(
    pieces: Pieces<'a>,
    place: &'a Place,
) -> impl Stream<Item = Result<Vec<u8>, AttachmentError>> + use<'a> {
    let cutter = Cutter { pieces, rest: Bytes::new(), hasher: Sha256::new(), taken: 0, place, done: false };
    stream::try_unfold(cutter, |mut cutter| async move {
        if cutter.done {
            return Ok(None);
        }
        let segment = cutter.next().await?;
        Ok(Some((segment, cutter)))
    })
}

struct Cutter<'a> {
    pieces: Pieces<'a>,
    rest: Bytes,
    hasher: Sha256,
    taken: u64,
    place: &'a Place,
    done: bool,
}

impl Cutter<'_> {
    async fn next(&mut self) -> Result<Vec<u8>, AttachmentError> {
        let wanted = SEGMENT.min(self.place.len - self.taken);
        let mut segment = Vec::with_capacity(usize::try_from(wanted).unwrap_or_default());
        while (segment.len() as u64) < wanted {
            if self.rest.is_empty() {
                self.rest = self.pieces.try_next().await?.ok_or(AttachmentError::Hash)?;
                continue;
            }
            let room = usize::try_from(wanted).unwrap_or_default() - segment.len();
            segment.extend_from_slice(&self.rest.split_to(self.rest.len().min(room)));
        }
        self.hasher.update(&segment);
        self.taken += wanted;
        if self.taken == self.place.len {
            self.done = true;
            let more = !self.rest.is_empty() || self.pieces.try_next().await?.is_some();
            if more || hex::encode(self.hasher.clone().finalize()) != self.place.hash {
                return Err(AttachmentError::Hash);
            }
        }
        Ok(segment)
    }
}

/// Opens what [`write`] stored, segment by segment. A damaged segment ends the stream with an error.
pub(crate) async fn read(
    blobs: Arc<dyn ObjectStore>,
    key: DataKey,
    place: Place,
) -> Result<Pieces<'static>, AttachmentError> {
    let size = blobs.head(&place.path()).await?.size;
    if place.segments() == 1 || size == place.len + OVERHEAD {
        let sealed = blobs.get(&place.path()).await?.bytes().await?;
        return Ok(once(key.open(&place.whole(), &sealed)?.into()));
    }
    let opened = stream::try_unfold((blobs, key, place, 0), |(blobs, key, place, number)| async move {
        if number == place.segments() {
            return Ok(None);
        }
        let start = number * (SEGMENT + OVERHEAD);
        let end = (start + SEGMENT + OVERHEAD).min(place.len + place.segments() * OVERHEAD);
        let sealed = blobs.get_range(&place.path(), start..end).await?;
        let segment = key.open(&place.label(number), &sealed)?;
        Ok(Some((Bytes::from(segment), (blobs, key, place, number + 1))))
    });
    Ok(opened.boxed())
}

#[cfg(test)]
mod tests {
    use object_store::memory::InMemory;

    use super::*;
    use crate::vault::Vault;

    fn bytes(len: u64) -> Vec<u8> {
        (0..len).map(|n| u8::try_from(n.wrapping_mul(31) % 251).unwrap()).collect()
    }

    fn place(plain: &[u8]) -> Place {
        Place { application: Uuid::from_u128(7), hash: protocol::packet::hash(plain), len: plain.len() as u64 }
    }

    fn cut(plain: &[u8], size: usize) -> Pieces<'static> {
        let pieces: Vec<_> = plain.chunks(size).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
        stream::iter(pieces).boxed()
    }

    fn key() -> DataKey {
        let vault = Vault::new(&[1; 32]).unwrap();
        let wrapped = WRAPPED.get_or_init(|| vault.data_key(Uuid::from_u128(7)).unwrap().1);
        vault.unwrap(Uuid::from_u128(7), wrapped).unwrap()
    }

    static WRAPPED: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();

    async fn read_all(blobs: &Arc<dyn ObjectStore>, place: Place) -> Result<Vec<u8>, AttachmentError> {
        let pieces = read(Arc::clone(blobs), key(), place).await?;
        pieces.try_fold(Vec::new(), async |all, piece| Ok([all, piece.to_vec()].concat())).await
    }

    #[tokio::test]
    async fn what_was_written_is_read_whatever_its_pieces() {
        for len in [1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT, 5 * SEGMENT + 999, 24 * SEGMENT + 1] {
            for size in [SEGMENT, SEGMENT / 3 + 7, 10 * 1024 * 1024] {
                let blobs: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
                let plain = bytes(len);
                write(&*blobs, &key(), &place(&plain), cut(&plain, usize::try_from(size).unwrap())).await.unwrap();
                assert!(read_all(&blobs, place(&plain)).await.unwrap() == plain, "{len} in pieces of {size}");
            }
        }
    }

    #[tokio::test]
    async fn what_the_hash_does_not_name_leaves_nothing() {
        let plain = bytes(2 * SEGMENT + 5);
        let short = bytes(9);
        let changed: Vec<u8> = plain.iter().rev().copied().collect();
        let longer = [plain.clone(), vec![0]].concat();
        for (wanted, given) in [
            (&plain, &changed),
            (&plain, &longer),
            (&plain, &short),
            (&plain, &Vec::new()),
            (&short, &plain),
            (&short, &Vec::new()),
        ] {
            let blobs: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
            let written = write(&*blobs, &key(), &place(wanted), cut(given, 1_000)).await;
            assert!(matches!(written, Err(AttachmentError::Hash)));
            assert!(blobs.list(None).next().await.is_none());
        }
    }

    #[tokio::test]
    async fn a_damaged_or_exchanged_segment_is_not_given_out() {
        let blobs: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
        let plain = bytes(3 * SEGMENT);
        write(&*blobs, &key(), &place(&plain), cut(&plain, 5_000)).await.unwrap();
        let path = place(&plain).path();
        let sealed = blobs.get(&path).await.unwrap().bytes().await.unwrap().to_vec();
        let one = usize::try_from(SEGMENT + OVERHEAD).unwrap();
        let mut damaged = sealed.clone();
        damaged[one + 50] ^= 1;
        let exchanged = [&sealed[one..2 * one], &sealed[..one], &sealed[2 * one..]].concat();
        for wrong in [damaged, exchanged, sealed[..2 * one].to_vec()] {
            blobs.put(&path, PutPayload::from(wrong)).await.unwrap();
            assert!(read_all(&blobs, place(&plain)).await.is_err());
        }
    }

    #[tokio::test]
    async fn what_was_stored_in_one_piece_is_still_read() {
        let blobs: Arc<dyn ObjectStore> = Arc::new(InMemory::new());
        let plain = bytes(4 * SEGMENT + 3);
        let sealed = key().seal(&place(&plain).whole(), &plain).unwrap();
        blobs.put(&place(&plain).path(), PutPayload::from(sealed)).await.unwrap();
        assert!(read_all(&blobs, place(&plain)).await.unwrap() == plain);
    }
}
