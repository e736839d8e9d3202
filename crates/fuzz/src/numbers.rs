//! Reconciliation: what a device says it holds, against what is stored.

use protocol::reconcile::{
    Gap, Held, Holding, Range, ReconcileRequest, Span, compare, for_a_person, is_sound, to_send_again,
};

/// Up to here every single number is looked at.
const FEW: u64 = 300;

/// A declaration as JSON, compared with nothing stored and with each other's ranges; or steps from number to number, five bytes each.
pub fn reconcile(bytes: &[u8]) -> bool {
    if let Ok(request) = serde_json::from_slice::<ReconcileRequest>(bytes) {
        let sound: Vec<&Holding> = request.holdings.iter().filter(|holding| is_sound(holding)).collect();
        for holding in &sound {
            compared(holding, &[]);
            for other in &sound {
                compared(
                    holding,
                    &other.ranges.iter().map(|r| Span { first: r.first, last: r.last }).collect::<Vec<_>>(),
                );
            }
        }
        return !sound.is_empty();
    }
    let (ranges, stored) = steps(bytes);
    let ends = ranges.last().map_or(0, |range: &Range| range.last);
    // What was given out last may lie behind everything that the device still knows.
    let behind = bytes.first().map_or(0, |byte| u64::from(*byte));
    let holding = Holding { device: "BAK01-K7".into(), last: ends.saturating_add(behind).min(MOST), ranges };
    if is_sound(&holding) {
        compared(&holding, &stored);
    }
    is_sound(&holding)
}

/// The highest number that a database takes.
const MOST: u64 = i64::MAX as u64;

/// Ascending ranges of the device and of the centre.
fn steps(bytes: &[u8]) -> (Vec<Range>, Vec<Span>) {
    let (mut ranges, mut stored) = (Vec::new(), Vec::new());
    let (mut held_to, mut stored_to) = (0, 0);
    for step in bytes.chunks_exact(5) {
        let scale = u32::from(step[0] >> 4) * 3;
        let number = |at: usize| u64::from(u16::from_be_bytes([step[at], step[at + 1]])) << scale;
        let is_stored = step[0] & 7 >= 4;
        let to = if is_stored { &mut stored_to } else { &mut held_to };
        let first = *to + 1 + number(1);
        let last = first.saturating_add(number(3)).min(MOST - 1);
        if first > last {
            break;
        }
        *to = last;
        match step[0] & 7 {
            0 => ranges.push(Range { first, last, held: Held::Waiting, at: None }),
            1 => ranges.push(Range { first, last, held: Held::Quarantined, at: None }),
            2 => ranges.push(Range { first, last, held: Held::Acknowledged, at: None }),
            3 => ranges.push(Range { first, last, held: Held::Purged, at: None }),
            _ => stored.push(Span { first, last }),
        }
    }
    (ranges, stored)
}

fn compared(holding: &Holding, stored: &[Span]) {
    let gaps = compare(holding, stored);
    assert!(gaps.len() <= 2 * (holding.ranges.len() + stored.len()) + 1);
    assert_eq!(to_send_again(&gaps).len() + for_a_person(&gaps).len(), gaps.len());
    let mut behind = 0;
    for gap in &gaps {
        assert!(behind < gap.first && gap.first <= gap.last && gap.last <= holding.last, "{gap:?}");
        assert!(gap.held != Some(Held::Waiting));
        behind = gap.last;
    }
    for number in 1..=holding.last.min(FEW) {
        assert_eq!(one(&gaps, number), expected(holding, stored, number), "{number}");
    }
}

fn one(gaps: &[Gap], number: u64) -> Option<Option<Held>> {
    gaps.iter().find(|gap| gap.first <= number && number <= gap.last).map(|gap| gap.held)
}

/// What is to be said of a number, looked at by itself.
fn expected(holding: &Holding, stored: &[Span], number: u64) -> Option<Option<Held>> {
    if stored.iter().any(|span| span.first <= number && number <= span.last) {
        return None;
    }
    let held =
        holding.ranges.iter().find(|range| range.first <= number && number <= range.last).map(|range| range.held);
    (held != Some(Held::Waiting)).then_some(held)
}
