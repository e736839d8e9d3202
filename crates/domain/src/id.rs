//! Ids minted on the device: UUIDv7 from a time and randomness that the caller passes in.

use uuid::{Builder, Uuid};

/// A UUIDv7 (RFC 9562): its head is the time in milliseconds since 1970, so ids sort and partition by time.
///
/// `entropy` must come from the operating system's random source. Only the low 48 bits of the time are kept
/// (enough until the year 10889), as the standard says.
pub fn uuid_v7(unix_millis: u64, entropy: &[u8; 10]) -> Uuid {
    Builder::from_unix_timestamp_millis(unix_millis, entropy).into_uuid()
}

/// The time in a UUIDv7, in milliseconds since 1970; `None` for ids of other versions.
pub fn unix_millis(id: Uuid) -> Option<u64> {
    (id.get_version_num() == 7).then(|| u64::try_from(id.as_u128() >> 80).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_the_head_and_the_version_is_seven() {
        let id = uuid_v7(1_645_557_742_000, &[0xff; 10]);
        assert_eq!(id.get_version_num(), 7);
        assert_eq!(unix_millis(id), Some(1_645_557_742_000));
        assert!(id < uuid_v7(1_645_557_742_001, &[0; 10]));
    }

    #[test]
    fn other_versions_tell_no_time() {
        assert_eq!(unix_millis(Uuid::from_u128(0x1234_4000_8000_0000_0000)), None);
        assert_eq!(unix_millis(Uuid::nil()), None);
    }
}
