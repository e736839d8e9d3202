use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

/// What a device holds of each number from 1 on, and whether the centre stored it.
fn world() -> impl Strategy<Value = Vec<(Option<Held>, bool)>> {
    let held = prop_oneof![
        Just(None),
        Just(Some(Held::Waiting)),
        Just(Some(Held::Quarantined)),
        Just(Some(Held::Acknowledged)),
        Just(Some(Held::Purged)),
    ];
    prop::collection::vec((held, any::<bool>()), 0..60)
}

fn holding(world: &[(Option<Held>, bool)]) -> Holding {
    let mut ranges: Vec<Range> = Vec::new();
    for (index, (held, _)) in world.iter().enumerate() {
        let seq = index as u64 + 1;
        match (held, ranges.last_mut()) {
            (Some(held), Some(last)) if last.held == *held && last.last + 1 == seq => last.last = seq,
            (Some(held), _) => ranges.push(Range { first: seq, last: seq, held: *held, at: None }),
            (None, _) => {}
        }
    }
    Holding { device: "BAK01-K7".into(), last: world.len() as u64, ranges }
}

fn stored(world: &[(Option<Held>, bool)]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for (index, _) in world.iter().enumerate().filter(|(_, (_, stored))| *stored) {
        let seq = index as u64 + 1;
        match spans.last_mut() {
            Some(last) if last.last + 1 == seq => last.last = seq,
            _ => spans.push(Span { first: seq, last: seq }),
        }
    }
    spans
}

proptest! {
    #[test]
    fn every_missing_number_is_on_its_way_sent_again_or_handed_to_a_person(world in world()) {
        let holding = holding(&world);
        prop_assert!(is_sound(&holding));
        let gaps = compare(&holding, &stored(&world));
        let mut found = BTreeMap::new();
        let mut behind = 0;
        for gap in &gaps {
            prop_assert!(gap.first > behind && gap.first <= gap.last, "ascending and apart");
            behind = gap.last;
            for seq in gap.first..=gap.last {
                found.insert(seq, gap.held);
            }
        }
        for (index, (held, stored)) in world.iter().enumerate() {
            let expected = (!stored && *held != Some(Held::Waiting)).then_some(*held);
            prop_assert_eq!(found.get(&(index as u64 + 1)).copied(), expected);
        }
        let again: u64 = to_send_again(&gaps).iter().map(|span| span.last - span.first + 1).sum();
        let person: u64 = for_a_person(&gaps).iter().map(|gap| gap.last - gap.first + 1).sum();
        prop_assert_eq!(again + person, found.len() as u64, "no gap is forgotten");
    }

    #[test]
    fn any_declaration_is_judged_without_panic(
        last in any::<u64>(),
        ranges in prop::collection::vec((any::<u64>(), any::<u64>()), 0..8),
        spans in prop::collection::vec((any::<u64>(), any::<u64>()), 0..8),
    ) {
        let ranges = ranges.into_iter().map(|(first, last)| Range { first, last, held: Held::Purged, at: None }).collect();
        let holding = Holding { device: String::new(), last, ranges };
        let mut spans: Vec<Span> = spans.into_iter().map(|(a, b)| Span { first: a.min(b), last: a.max(b) }).collect();
        spans.sort_by_key(|span| span.first);
        if is_sound(&holding) {
            let _gaps = compare(&holding, &spans);
        }
    }
}

#[test]
fn disorder_is_refused() {
    let range = |first, last| Range { first, last, held: Held::Acknowledged, at: None };
    let holding = |last, ranges| Holding { device: "BAK01-K7".into(), last, ranges };
    assert!(is_sound(&holding(9, vec![range(1, 3), range(4, 9)])));
    for bad in [vec![range(0, 3)], vec![range(3, 2)], vec![range(1, 4), range(4, 5)], vec![range(5, 10)]] {
        assert!(!is_sound(&holding(9, bad)));
    }
    assert!(!is_sound(&holding(u64::MAX, Vec::new())));
    assert!(!is_sound(&holding(9, vec![range(1, 1); MAX_RANGES + 1])));
}
