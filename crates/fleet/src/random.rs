//! Numbers that a seed repeats: every choice of a fault, a moment or a text comes from here.

/// SplitMix64: small, fast, the same on every machine. Not for keys.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream of a seed and a place: `(seed, [device, connection])` repeats whatever other places do.
    pub fn at(seed: u64, place: &[u64]) -> Self {
        let mut random = Random(seed);
        for part in place {
            random.0 = random.next() ^ part.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        random
    }

    /// Any 64 bits.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Below `limit`; 0 for an empty range.
    pub fn below(&mut self, limit: u64) -> u64 {
        if limit == 0 { 0 } else { self.next() % limit }
    }

    /// An index of a list of this length; 0 for an empty one.
    pub fn index(&mut self, len: usize) -> usize {
        usize::try_from(self.below(len as u64)).unwrap_or_default()
    }

    /// In 0..1.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True this often.
    pub fn chance(&mut self, rate: f64) -> bool {
        self.unit() < rate
    }

    /// The time to the next arrival when arrivals come independently, `mean` apart.
    pub fn arrival(&mut self, mean: f64) -> f64 {
        -mean * (1.0 - self.unit()).ln()
    }

    /// Bytes.
    pub fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let word = self.next().to_le_bytes();
            chunk.copy_from_slice(&word[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_repeats_and_differs_from_its_neighbour() {
        let take = |place: &[u64]| {
            let mut random = Random::at(7, place);
            (0..4).map(|_| random.next()).collect::<Vec<_>>()
        };
        assert_eq!(take(&[1, 2]), take(&[1, 2]));
        assert_ne!(take(&[1, 2]), take(&[2, 1]));
        assert_ne!(take(&[1]), take(&[1, 0]));
    }

    #[test]
    fn arrivals_keep_their_mean() {
        let mut random = Random::at(1, &[]);
        let sum: f64 = (0..10_000).map(|_| random.arrival(5.0)).sum();
        assert!((4.8..5.2).contains(&(sum / 10_000.0)), "{sum}");
    }
}
