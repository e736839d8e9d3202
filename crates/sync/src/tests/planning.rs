//! The pure half: plans and reactions.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use domain::state::Delivery;
use proptest::prelude::*;
use protocol::body::MAX_BATCH;
use store::OutboxItem;
use uuid::Uuid;

use crate::planner::{MAX_BATCH_BYTES, plan, resized};
use crate::reaction::{Failure, LONGEST, Reaction, backoff, react};

fn item(n: usize, case: u128, len: usize) -> OutboxItem {
    OutboxItem {
        n: i64::try_from(n).unwrap(),
        id: Uuid::from_u128(n as u128 + 1_000_000),
        case: Uuid::from_u128(case),
        device: "BAK01-K7".into(),
        seq: n as u64 + 1,
        hash: String::new(),
        len,
        state: Delivery::Sealed,
        attempts: 0,
    }
}

fn items() -> impl Strategy<Value = Vec<OutboxItem>> {
    let one = (0_u128..400, 1_usize..3_000_000);
    prop::collection::vec(one, 0..1_200)
        .prop_map(|items| items.into_iter().enumerate().map(|(n, (case, len))| item(n, case, len)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_plan_holds_its_promises(
        items in items(),
        asked in prop::collection::hash_set(0_usize..1_200, 0..20),
        most in prop_oneof![Just(MAX_BATCH_BYTES), 16_384..MAX_BATCH_BYTES],
    ) {
        let missing: HashMap<Uuid, Vec<String>> = asked
            .iter()
            .filter_map(|n| items.get(*n))
            .map(|item| (item.id, vec!["hash".to_owned()]))
            .collect();
        let plan = plan(&items, &missing, most);
        prop_assert_eq!(plan.pushes.is_empty() && plan.uploads.is_empty(), items.is_empty(), "progress");

        let mut seen = HashSet::new();
        let mut batch_of = HashMap::new();
        for (index, batch) in plan.pushes.iter().enumerate() {
            prop_assert!(!batch.is_empty() && batch.len() <= MAX_BATCH);
            let bytes: usize = batch.iter().map(|item| item.len).sum();
            prop_assert!(bytes <= most || batch.len() == 1);
            for item in batch {
                prop_assert!(seen.insert(item.id), "once");
                prop_assert!(!missing.contains_key(&item.id), "waits for its attachments");
                prop_assert_eq!(*batch_of.entry(item.case).or_insert(index), index, "a case keeps to one batch");
            }
        }
        for upload in &plan.uploads {
            prop_assert!(seen.insert(upload.item.id), "once");
            prop_assert!(!batch_of.contains_key(&upload.item.case), "in order within a case");
        }
        // Of each case a beginning is planned, in order; nothing overtakes.
        let mut held = HashSet::new();
        for item in &items {
            if !seen.contains(&item.id) {
                held.insert(item.case);
            } else {
                prop_assert!(!held.contains(&item.case), "nothing overtakes");
            }
        }
        for batch in &plan.pushes {
            let mut last = HashMap::new();
            for item in batch {
                prop_assert!(last.insert(item.case, item.n).is_none_or(|n| n < item.n));
            }
        }
    }

    #[test]
    fn waits_stay_within_their_limits(failures in 1_u32..1_000, random in 0.0_f64..1.0) {
        let wait = backoff(failures, random);
        let limit = Duration::from_secs(1 << (failures - 1).min(9)).min(LONGEST);
        prop_assert!(wait <= limit.max(Duration::from_millis(250)));
        prop_assert!(wait >= Duration::from_millis(250), "never in the same breath");
        prop_assert!(backoff(failures, 1.0) == limit);
    }

    #[test]
    fn no_status_drops_an_item(status in 100_u16..700, items in 1_usize..500, coded: bool) {
        let code = coded.then(|| "error-centre-internal".to_owned());
        let foreign = react(&Failure::Foreign { status, retry_after: None }, items);
        prop_assert!(foreign != Reaction::Quarantine, "the centre never saw it");
        let failure = Failure::Status { status, code, retry_after: None };
        match react(&failure, items) {
            Reaction::Quarantine => prop_assert!(items == 1 && (400..500).contains(&status)),
            Reaction::RetryItem => prop_assert!(items == 1 && (500..600).contains(&status)),
            Reaction::Split => prop_assert!(items > 1),
            Reaction::Wait => {}
        }
    }
}

/// A line in the mountains carries a few kilobytes in the time that a request is given: pushes shrink until they arrive.
#[test]
fn pushes_shrink_on_a_slow_line_until_they_arrive_and_grow_again() {
    let (long, short) = (Duration::from_secs(90), Duration::from_secs(2));
    let mut most = MAX_BATCH_BYTES;
    for sent in [300_000, 150_000, 75_000, 37_500, 20_000, 20_000] {
        most = resized(most, sent, long, false);
    }
    assert_eq!(most, 16 * 1024);
    assert_eq!(resized(most, 16_000, Duration::from_secs(50), true), most, "as much as it carries");
    assert_eq!(resized(most, 16_000, short, true), 2 * most);
    assert_eq!(resized(MAX_BATCH_BYTES, 300_000, short, false), MAX_BATCH_BYTES, "no network is no slow line");
    assert_eq!(resized(MAX_BATCH_BYTES, 300_000, short, true), MAX_BATCH_BYTES);
}

#[test]
fn the_device_or_the_connection_is_blamed_for_what_is_theirs() {
    let status =
        |status, code: Option<&str>| Failure::Status { status, code: code.map(str::to_owned), retry_after: None };
    for failure in [
        Failure::Unreachable,
        Failure::Malformed,
        status(302, None),
        status(401, Some("error-request-signature")),
        status(403, Some("error-device-refused")),
        status(404, None),
        status(429, Some("error-rate-limited")),
        status(502, None),
        status(503, None),
        status(504, None),
    ] {
        assert_eq!(react(&failure, 1), Reaction::Wait, "{failure:?}");
        assert_eq!(react(&failure, 500), Reaction::Wait, "{failure:?}");
    }
}
