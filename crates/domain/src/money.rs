//! Money as whole qəpik.

use serde::{Deserialize, Serialize};

/// An amount in qəpik, 1/100 of the manat (ISO 4217 AZN). Never a float.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Qepik(pub i64);

impl Qepik {
    pub const ZERO: Qepik = Qepik(0);

    /// Whole manats; `None` on overflow.
    pub const fn from_manat(manat: i64) -> Option<Qepik> {
        match manat.checked_mul(100) {
            Some(qepik) => Some(Qepik(qepik)),
            None => None,
        }
    }

    /// The sum; `None` on overflow.
    pub const fn checked_add(self, other: Qepik) -> Option<Qepik> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Qepik(sum)),
            None => None,
        }
    }

    /// So many times the amount; `None` on overflow.
    pub const fn checked_mul(self, count: i64) -> Option<Qepik> {
        match self.0.checked_mul(count) {
            Some(product) => Some(Qepik(product)),
            None => None,
        }
    }

    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact_and_never_wrap() {
        assert_eq!(Qepik::from_manat(15), Some(Qepik(1500)));
        assert_eq!(Qepik::from_manat(i64::MAX), None);
        assert_eq!(Qepik(1).checked_add(Qepik(i64::MAX)), None);
        assert_eq!(Qepik(250).checked_mul(3), Some(Qepik(750)));
        assert_eq!(Qepik(i64::MAX).checked_mul(2), None);
        assert!(Qepik::ZERO.is_zero());
    }
}
