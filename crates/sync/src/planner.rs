//! What to send next: pure, from the outbox and from what the centre said to lack.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use protocol::body::MAX_BATCH;
use store::OutboxItem;
use uuid::Uuid;

/// The most packet bytes in one push; base64 and the envelope stay below the centre's limit.
pub const MAX_BATCH_BYTES: usize = 8 * 1024 * 1024;
/// The least that a slow line is asked to carry in one push: a few applications without attachments.
const LEAST_BATCH_BYTES: usize = 16 * 1024;
/// A push that broke off after this was too much for the line; one that was answered within [`FAST`] may be followed by a larger one.
const SLOW: Duration = Duration::from_secs(60);
const FAST: Duration = Duration::from_secs(10);

/// The most packet bytes in the next push, after one of `sent` bytes under a limit of `most`.
pub fn resized(most: usize, sent: usize, took: Duration, arrived: bool) -> usize {
    match (arrived, took) {
        (false, took) if took >= SLOW => most.min(sent / 2).max(LEAST_BATCH_BYTES),
        (true, took) if took < FAST => most.saturating_mul(2).min(MAX_BATCH_BYTES),
        _ => most,
    }
}

/// What to do with the items that are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Batches of packets. They may travel side by side: a case has items in one of them only, in order.
    pub pushes: Vec<Vec<OutboxItem>>,
    /// Attachments to send, after the pushes.
    pub uploads: Vec<Upload>,
}

/// The attachments that the centre lacks of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    pub item: OutboxItem,
    /// Hashes of the attachments.
    pub missing: Vec<String>,
}

/// Plans one round. `due` is in the order of sealing within a case; `missing` holds what the centre asked for in this run; no push of
/// several packets has more than `most` bytes.
///
/// Every item is in the plan at most once. One is left for the next round only if it has to wait for an earlier one of its case.
pub fn plan(due: &[OutboxItem], missing: &HashMap<Uuid, Vec<String>>, most: usize) -> Plan {
    let mut plan = Plan::default();
    let mut sizes: Vec<usize> = Vec::new();
    let mut batch_of: HashMap<Uuid, usize> = HashMap::new();
    let mut held: HashSet<Uuid> = HashSet::new();
    for item in due {
        if held.contains(&item.case) {
            continue;
        }
        if let Some(missing) = missing.get(&item.id) {
            held.insert(item.case);
            // An earlier item of the case is being pushed in this round: attachments wait for its outcome.
            if !batch_of.contains_key(&item.case) {
                let (item, missing) = (item.clone(), missing.clone());
                plan.uploads.push(Upload { item, missing });
            }
            continue;
        }
        let wanted = batch_of.get(&item.case).copied();
        let last = plan.pushes.len().checked_sub(1);
        let fits = |index: usize| plan.pushes[index].len() < MAX_BATCH && sizes[index].saturating_add(item.len) <= most;
        let index = match wanted {
            Some(index) if fits(index) => index,
            Some(_) => {
                held.insert(item.case);
                continue;
            }
            None => last.filter(|index| fits(*index)).unwrap_or_else(|| {
                plan.pushes.push(Vec::new());
                sizes.push(0);
                plan.pushes.len() - 1
            }),
        };
        plan.pushes[index].push(item.clone());
        sizes[index] = sizes[index].saturating_add(item.len);
        batch_of.insert(item.case, index);
    }
    plan
}
