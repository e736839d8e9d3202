//! The split: pure, and held for any units.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::plan::{Entry, LEAST, Part, Unit, split};

fn unit(n: u64, len: u64, blobs: &[(u64, u64)]) -> Unit {
    let blobs = blobs.iter().map(|(name, len)| (format!("{name:064x}"), *len)).collect();
    Unit { id: Uuid::from_u128(n.into()), len, blobs }
}

/// Everything a unit needs, by part: its packet stands before each of its attachments in the same part.
fn holds_all(parts: &[Part], units: &[Unit]) {
    let mut written: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for part in parts {
        let (mut packets, mut blobs) = (BTreeSet::new(), BTreeSet::new());
        for entry in &part.entries {
            match entry {
                Entry::Packet(index) => {
                    packets.insert(*index);
                }
                Entry::Blob(hash) => {
                    let announced =
                        packets.iter().any(|index| units[*index].blobs.iter().any(|(name, _)| name == hash));
                    assert!(announced, "an attachment before its packet");
                    assert!(blobs.insert(hash.clone()), "an attachment twice in a part");
                }
            }
        }
        for index in packets {
            let own = units[index].blobs.iter().map(|(hash, _)| hash.clone()).filter(|hash| blobs.contains(hash));
            written.entry(index).or_default().extend(own);
        }
        for index in &part.done {
            let all: BTreeSet<String> = units[*index].blobs.iter().map(|(hash, _)| hash.clone()).collect();
            assert_eq!(written[index], all, "done before all of it is written");
        }
    }
    let done: Vec<usize> = parts.iter().flat_map(|part| part.done.clone()).collect();
    assert_eq!(done, (0..units.len()).collect::<Vec<_>>(), "each unit is done once, in order");
}

#[test]
fn a_unit_too_large_for_a_part_goes_into_several_with_its_packet_in_each() {
    let ten = 10 * 1024 * 1024;
    let units = [unit(1, 800, &[(1, ten), (2, ten), (3, ten)]), unit(2, 800, &[(3, ten)])];
    let parts = split(&units, LEAST);
    holds_all(&parts, &units);
    assert_eq!(parts.len(), 3, "the second application shares the picture of the third part");
    assert_eq!(split(&units, 2_000_000_000).len(), 1);
    assert_eq!(split(&[], LEAST), []);
}

proptest! {
    #[test]
    fn every_part_stands_for_itself(
        sizes in proptest::collection::vec((1..262_144u64, proptest::collection::vec((0..30u64, 1..10_485_760u64), 0..6)), 0..60),
        limit in LEAST..200_000_000,
    ) {
        // One content has one length.
        let length = |name: u64, len: u64| (name, (len + name * 7919) % 10_485_760 / 1000 * 1000 + name + 1);
        let lengths: BTreeMap<u64, u64> = sizes.iter().flat_map(|(_, blobs)| blobs).map(|(name, len)| length(*name, *len)).collect();
        let units: Vec<Unit> = sizes.iter().zip(1..).map(|((len, blobs), n)| {
            let names: BTreeSet<u64> = blobs.iter().map(|(name, _)| *name).collect();
            unit(n, *len, &names.into_iter().map(|name| (name, lengths[&name])).collect::<Vec<_>>())
        }).collect();
        let parts = split(&units, limit);
        holds_all(&parts, &units);
        for part in &parts {
            let size: u64 = part.entries.iter().map(|entry| 69 + match entry {
                Entry::Packet(index) => units[*index].len,
                Entry::Blob(hash) => units.iter().flat_map(|unit| &unit.blobs).find(|(name, _)| name == hash).unwrap().1,
            }).sum();
            prop_assert!(size + size / 4096 + 4096 <= limit, "{size} in {limit}");
        }
    }
}

/// The planner's sizes are those of the writer.
#[test]
fn a_full_part_stays_within_its_limit() {
    let limit = LEAST;
    let units: Vec<Unit> = (0..300).map(|n| unit(n + 1, 60_000, &[])).collect();
    let parts = split(&units, limit);
    let written: Vec<_> = parts[0].entries.iter().map(|_| (Kind::Packet, vec![1; 60_000])).collect();
    let size = sealed(&written).len() as u64;
    assert!(size <= limit && size > limit - 100_000, "{size}");
}
