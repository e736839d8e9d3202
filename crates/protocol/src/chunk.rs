//! Attachments in chunks: how a device and the centre speak of how far an upload is.
//!
//! `HEAD /api/v1/blobs/{hash}?length=L` tells in `Upload-Offset` how much the centre holds; `PATCH …?length=L&offset=O` appends there.
//! Length and offset stand in the query because that is signed. An offset equals the length only when the whole attachment is durable
//! and its hash was right; everything before that may be asked, broken off and sent again as often as needed.

use crate::packet::MAX_BLOB;

/// The most bytes of one chunk; a device sends chunks of exactly this size but for the last.
pub const CHUNK: usize = 256 * 1024;

/// Names of the header fields of answers, lower case.
pub const UPLOAD_OFFSET: &str = "upload-offset";
pub const UPLOAD_LENGTH: &str = "upload-length";
/// The code of a problem, also where an answer has no body.
pub const PROBLEM_CODE: &str = "problem-code";

/// Where a chunk stands in its attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The whole attachment's length, 1 to [`MAX_BLOB`] bytes.
    pub length: u64,
    /// Where the chunk begins, at most the length.
    pub offset: u64,
}

impl Position {
    /// The query of a chunk.
    pub fn query(self) -> String {
        format!("length={}&offset={}", self.length, self.offset)
    }

    /// Reads exactly what [`Position::query`] and [`question`] write; a missing offset is 0.
    pub fn parse(query: &str) -> Option<Self> {
        let (length, offset) = match query.split_once('&') {
            Some((length, offset)) => (length, number(offset.strip_prefix("offset=")?)?),
            None => (query, 0),
        };
        let length = number(length.strip_prefix("length=")?)?;
        (length >= 1 && offset <= length).then_some(Position { length, offset })
    }

    /// Whether no attachment may be as long.
    pub const fn is_too_long(self) -> bool {
        self.length > MAX_BLOB
    }
}

/// The query that asks how far an attachment of this length is.
pub fn question(length: u64) -> String {
    format!("length={length}")
}

/// Plain digits without leading zeros: one writing for each number, since the query is signed as text.
fn number(digits: &str) -> Option<u64> {
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    if plain { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_no_position_is_refused() {
        let bad = [
            "",
            "length=",
            "length=0",
            "length=01",
            "length=+1",
            "length=-1",
            "length=1&offset=2",
            "length=1&offset=",
            "offset=0&length=1",
            "length=1&offset=0&x=1",
            "length=99999999999999999999",
            "Length=1",
            "length=1&offset=0x1",
        ];
        for query in bad {
            assert_eq!(Position::parse(query), None, "{query}");
        }
    }

    proptest! {
        #[test]
        fn a_position_is_read_back(length in 1_u64.., part in 0.0..=1.0_f64) {
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let offset = ((length as f64 * part) as u64).min(length);
            let position = Position { length, offset };
            prop_assert_eq!(Position::parse(&position.query()), Some(position));
            prop_assert_eq!(Position::parse(&question(length)), Some(Position { length, offset: 0 }));
        }

        #[test]
        fn no_query_panics(query in ".*") {
            let _ = Position::parse(&query);
        }
    }
}
