//! The heads of audit chains: each side keeps the other's, so that neither can cut off or rewrite its own unseen.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::packet::is_hash;

/// The end of an audit chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The number of rows, equal to the last row's number; at least 1.
    pub rows: u64,
    /// The last row's hash, 64 hex digits.
    pub hash: String,
}

/// The heads that travel with the feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chains {
    /// The centre's chain of the device's office, as it stood behind the events of this answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub centre: Option<Head>,
    /// The device's own chain, as the centre had noted it before this request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<Head>,
}

/// As in a query: the number of rows, a hyphen, the hash.
impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.rows, self.hash)
    }
}

/// The text is no head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not the head of an audit chain")]
pub struct NotAHead;

impl FromStr for Head {
    type Err = NotAHead;

    fn from_str(text: &str) -> Result<Self, NotAHead> {
        let (rows, hash) = text.split_once('-').ok_or(NotAHead)?;
        let rows: i64 = rows.parse().map_err(|_| NotAHead)?;
        let rows = u64::try_from(rows).map_err(|_| NotAHead)?;
        if rows == 0 || !is_hash(hash) {
            return Err(NotAHead);
        }
        Ok(Head { rows, hash: hash.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_back_and_nothing_else_is() {
        let head = Head { rows: 7, hash: "0f".repeat(32) };
        assert_eq!(head.to_string().parse(), Ok(head.clone()));
        for bad in [
            "",
            "7",
            "0-",
            "-1-x",
            &format!("0-{}", head.hash),
            &format!("7-{}", "g".repeat(64)),
            &format!("9999999999999999999-{}", head.hash),
        ] {
            assert_eq!(bad.parse::<Head>(), Err(NotAHead), "{bad}");
        }
    }
}
