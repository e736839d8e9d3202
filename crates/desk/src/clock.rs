//! The time that counts: the device's clock corrected by the centre's, and civil dates in Asia/Baku.

use std::sync::Mutex;
use std::time::Instant;

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use store::ClockNote;

use crate::app::lock;

/// Asia/Baku is UTC+4 all year (no daylight saving since 2016).
const BAKU: Offset = Offset::constant(4);

/// The civil date and time in Asia/Baku.
pub fn baku(at: Timestamp) -> DateTime {
    TimeZone::fixed(BAKU).to_datetime(at)
}

/// The civil date in Asia/Baku.
pub fn baku_date(at: Timestamp) -> Date {
    baku(at).date()
}

/// How long after the last comparison the device's clock is still believed to run on: no office works that long without the centre.
const BELIEVED: SignedDuration = SignedDuration::from_hours(120 * 24);
/// How far clocks may differ in steadiness before one of them was set.
const STEADY: SignedDuration = SignedDuration::from_mins(2);

/// The last comparison that this program saw, and when: from there time goes on whatever the device's clock does.
static SEEN: Mutex<Option<(Timestamp, Instant)>> = Mutex::new(None);

/// The present time by [`reading`].
pub fn now(note: Option<ClockNote>) -> (Timestamp, bool) {
    let running = note.map_or(SignedDuration::ZERO, |note| since_seen(note.at));
    reading(note, Timestamp::now(), running)
}

fn since_seen(at: Timestamp) -> SignedDuration {
    let mut seen = lock(&SEEN);
    match *seen {
        Some((known, since)) if known == at => SignedDuration::try_from(since.elapsed()).unwrap_or_default(),
        _ => {
            *seen = Some((at, Instant::now()));
            SignedDuration::ZERO
        }
    }
}

/// The time that counts, and whether it can be trusted. `local` is the device's own time, `running` how long this program knows the note.
///
/// It can when the device was compared with the centre and its clock ran on since. A clock that stands before its last comparison, or
/// impossibly long after it, was set or lost its battery: then time goes on from the last comparison, and staff are told.
pub fn reading(note: Option<ClockNote>, local: Timestamp, running: SignedDuration) -> (Timestamp, bool) {
    let Some(note) = note else { return (local, false) };
    let known = note.at.checked_add(running).unwrap_or(note.at);
    let Ok(now) = local.checked_add(note.offset) else { return (known, false) };
    let since = now.duration_since(note.at);
    if (-STEADY..=BELIEVED).contains(&since) { (now, true) } else { (known, false) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn read(note: Option<ClockNote>, local: Timestamp) -> (Timestamp, bool) {
        reading(note, local, SignedDuration::ZERO)
    }

    #[test]
    fn a_clock_is_believed_while_it_runs_on() {
        let local = at("2026-11-22T08:00:00Z");
        assert_eq!(read(None, local), (local, false), "never compared");
        for years in [-1, 0, 1] {
            let offset = DAY * 365 * years;
            let note = ClockNote { offset, at: local + offset };
            assert_eq!(read(Some(note), local), (local + offset, true), "a steady error is corrected");
            let month = DAY * 30;
            assert_eq!(read(Some(note), local + month), (local + offset + month, true), "weeks without the centre");
        }
    }

    /// A clock that jumps by a year while nobody can say so is neither trusted nor used to tell a day.
    #[test]
    fn a_clock_that_jumped_by_a_year_decides_nothing() {
        let compared = at("2026-11-22T08:00:00Z");
        let note = ClockNote { offset: SignedDuration::from_secs(3), at: compared };
        for jumped in [compared - DAY * 365, compared + DAY * 365, at("1970-01-01T00:00:10Z"), Timestamp::MAX] {
            assert_eq!(read(Some(note), jumped), (compared, false), "{jumped}");
        }
        let minute = SignedDuration::from_mins(1);
        assert_eq!(reading(Some(note), compared - DAY, minute), (compared + minute, false), "time goes on");
        let slower = compared - SignedDuration::from_secs(60);
        assert!(read(Some(note), slower).1, "a minute is no jump");
    }
}
