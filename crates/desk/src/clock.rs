//! The time that counts: the device's clock corrected by the centre's, and civil dates in Asia/Baku.

use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

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

/// The device's present time, moved by what the centre's clock differs.
pub fn corrected(offset: Option<SignedDuration>) -> Timestamp {
    let now = Timestamp::now();
    offset.and_then(|offset| now.checked_add(offset).ok()).unwrap_or(now)
}
