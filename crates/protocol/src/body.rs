//! Bodies on the wire: base64 of signed bytes, and zstd with a limit on what comes out.

use std::cell::RefCell;
use std::io::Read as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};

/// The media type of a compressed JSON body; sent as `Content-Encoding: zstd` with `application/json`.
pub const ENCODING: &str = "zstd";

/// The most packets in one push.
pub const MAX_BATCH: usize = 500;
/// The largest compressed body read, in bytes.
pub const MAX_COMPRESSED: usize = 16 * 1024 * 1024;
/// The largest body after decompression, in bytes.
pub const MAX_BODY: usize = 64 * 1024 * 1024;

/// Base64 (standard alphabet, padded).
pub fn to_base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of base64 text; `None` when it is none.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

/// Compresses; level 3 costs a fraction of what the network saves.
pub fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    zstd::bulk::compress(bytes, 3)
}

/// Decompresses at most `limit` bytes; a bomb stops at the limit.
pub fn decompress(bytes: &[u8], limit: usize) -> Result<Vec<u8>, BodyError> {
    if let Some(out) = short(bytes, limit) {
        return Ok(out);
    }
    let mut decoder = zstd::stream::read::Decoder::new(bytes).map_err(|_| BodyError::Malformed)?;
    decoder.window_log_max(27).map_err(|_| BodyError::Malformed)?;
    let mut out = Vec::new();
    let mut bounded = decoder.take(limit as u64 + 1);
    bounded.read_to_end(&mut out).map_err(|_| BodyError::Malformed)?;
    if out.len() > limit { Err(BodyError::TooLarge) } else { Ok(out) }
}

/// The most bytes that are decompressed in one step.
const SHORT: usize = 64 * 1024;

thread_local! {
    /// To make one takes longer than to decompress one packet.
    static DECOMPRESSOR: RefCell<Option<zstd::bulk::Decompressor<'static>>> = const { RefCell::new(None) };
}

/// A short body that says its length, in one step; `None` leaves it to the stream to say what is wrong, if anything is.
fn short(bytes: &[u8], limit: usize) -> Option<Vec<u8>> {
    let length = zstd::zstd_safe::get_frame_content_size(bytes).ok()??;
    let length = usize::try_from(length).ok().filter(|length| *length <= SHORT.min(limit))?;
    DECOMPRESSOR.with(|kept| {
        let mut kept = kept.try_borrow_mut().ok()?;
        if kept.is_none() {
            *kept = zstd::bulk::Decompressor::new().ok();
        }
        kept.as_mut()?.decompress(bytes, length).ok()
    })
}

/// An optional value whose key has to be there.
pub(crate) fn said<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Option::deserialize(deserializer)
}

/// Reads the texts of a batch; those behind the first too many are skipped, so that a list costs no more memory than it may be long.
pub(crate) fn batch<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    struct Batch;
    impl<'de> Visitor<'de> for Batch {
        type Value = Vec<String>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a list of texts")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<String>, A::Error> {
            let mut texts = Vec::new();
            while texts.len() <= MAX_BATCH {
                match list.next_element()? {
                    Some(text) => texts.push(text),
                    None => return Ok(texts),
                }
            }
            while list.next_element::<IgnoredAny>()?.is_some() {}
            Ok(texts)
        }
    }
    deserializer.deserialize_seq(Batch)
}

/// Why a body is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BodyError {
    #[error("the body is too large")]
    TooLarge,
    #[error("the body is not zstd")]
    Malformed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let bomb = compress(&vec![0; 10_000_000]).unwrap();
        assert!(bomb.len() < 2000);
        assert_eq!(decompress(&bomb, 1000), Err(BodyError::TooLarge));
        assert_eq!(decompress(&bomb, 10_000_000).map(|out| out.len()), Ok(10_000_000));
        assert_eq!(decompress(b"plain", 1000), Err(BodyError::Malformed));
    }

    /// Whether a body is decompressed in one step or as a stream makes no difference.
    #[test]
    fn short_bodies_are_as_long_ones() {
        for length in [0, 1, 2_700, SHORT - 1, SHORT, SHORT + 1, 300_000] {
            let plain: Vec<u8> = (0..length).map(|n| u8::try_from(n * n % 251).unwrap()).collect();
            let packed = compress(&plain).unwrap();
            assert_eq!(decompress(&packed, length), Ok(plain.clone()), "{length}");
            assert_eq!(decompress(&packed, 400_000), Ok(plain.clone()), "{length}");
            if length > 0 {
                assert_eq!(decompress(&packed, length - 1), Err(BodyError::TooLarge), "{length}");
            }
            let streamed = zstd::stream::encode_all(&*plain, 3).unwrap();
            assert_eq!(decompress(&streamed, 400_000), Ok(plain.clone()), "{length} of no stated length");
            let two = [packed.clone(), packed.clone()].concat();
            assert_eq!(decompress(&two, 800_000), Ok([plain.clone(), plain].concat()), "two frames of {length}");
            assert_eq!(decompress(&packed[..packed.len() - 1], 400_000), Err(BodyError::Malformed), "{length}");
        }
    }

    #[test]
    fn a_list_costs_no_more_than_a_batch() {
        let read = |count: usize| {
            let json = format!(r#"{{"packets":[{}]}}"#, vec![r#""""#; count].join(","));
            serde_json::from_str::<crate::wire::PushRequest>(&json).unwrap().packets
        };
        assert_eq!(read(3).len(), 3);
        assert_eq!(read(MAX_BATCH).len(), MAX_BATCH);
        let many = read(1_000_000);
        assert_eq!(many.len(), MAX_BATCH + 1);
        assert!(many.capacity() < 4 * MAX_BATCH);
        assert!(serde_json::from_str::<crate::wire::PushRequest>(r#"{"packets":[7]}"#).is_err());
    }

    #[test]
    fn the_time_is_no_answer_about_an_application() {
        let read = |json| serde_json::from_str::<crate::wire::StatusReply>(json);
        let nothing = read(r#"{"standing":null,"now":"2026-11-23T06:00:00Z"}"#).unwrap();
        assert_eq!(nothing.standing, None);
        assert_eq!(serde_json::to_value(&nothing).unwrap()["standing"], serde_json::Value::Null, "it is always said");
        assert!(read(r#"{"now":"2026-11-23T06:00:00Z"}"#).is_err());
    }

    #[test]
    fn base64_is_read_back() {
        assert_eq!(from_base64(&to_base64(&[0, 255, 7])), Some(vec![0, 255, 7]));
        assert_eq!(from_base64("***"), None);
    }
}
