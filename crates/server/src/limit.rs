//! Token buckets: how often one device or address, and everybody together, may look something up or fail to enrol.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};

/// The most callers whose tries are remembered: a flood from everywhere takes a few megabytes and no more.
const MOST: usize = 50_000;
/// How long a caller is remembered, and how often those forgotten are looked for when there are too many.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(10);
const SWEEP: SignedDuration = SignedDuration::from_mins(1);

/// A bucket of `burst` tokens that refills `per_minute`.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    pub burst: u32,
    pub per_minute: u32,
}

#[derive(Clone, Copy)]
struct Bucket {
    tokens: f64,
    at: Timestamp,
}

impl Bucket {
    fn take(&mut self, rate: Rate, now: Timestamp) -> bool {
        let elapsed = now.duration_since(self.at).as_secs_f64().max(0.0);
        self.tokens = (self.tokens + elapsed * f64::from(rate.per_minute) / 60.0).min(f64::from(rate.burst));
        self.at = now;
        let enough = self.tokens >= 1.0;
        if enough {
            self.tokens -= 1.0;
        }
        enough
    }
}

/// Whose tries are counted together.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Caller {
    /// A stranger.
    Address(IpAddr),
    /// A device that proved its name: a whole office may share one address.
    Device(String),
}

/// Limits of lookups by people and of enrolments.
#[derive(Debug)]
pub(crate) struct Limits {
    client: Rate,
    global: Rate,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    clients: HashMap<Caller, Bucket>,
    global: Option<Bucket>,
    swept_at: Option<Timestamp>,
}

impl State {
    /// Whether one more caller can be remembered. Devices are few, and no flood of strangers keeps them out.
    fn has_room(&mut self, client: &Caller, now: Timestamp) -> bool {
        if self.clients.len() < MOST || matches!(client, Caller::Device(_)) || self.clients.contains_key(client) {
            return true;
        }
        if self.swept_at.is_none_or(|at| now.duration_since(at) >= SWEEP) {
            self.clients.retain(|_, bucket| now.duration_since(bucket.at) < REMEMBERED);
            self.swept_at = Some(now);
        }
        self.clients.len() < MOST
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("State").field("clients", &self.clients.len()).finish_non_exhaustive()
    }
}

impl Limits {
    pub fn new(client: Rate, global: Rate) -> Self {
        Limits { client, global, state: Mutex::default() }
    }

    /// Whether this client may try once more now. IPv6 clients count by their /64.
    pub fn allow(&self, client: Caller, now: Timestamp) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |rate: Rate| Bucket { tokens: f64::from(rate.burst), at: now };
        let client = network(client);
        if !state.has_room(&client, now) {
            return false;
        }
        let own = state.clients.entry(client).or_insert_with(|| full(self.client));
        if !own.take(self.client, now) {
            return false;
        }
        state.global.get_or_insert_with(|| full(self.global)).take(self.global, now)
    }

    /// A try that was no guess counts for nothing.
    pub fn give_back(&self, client: Caller) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = state.clients.get_mut(&network(client)) {
            own.tokens += 1.0;
        }
        if let Some(global) = &mut state.global {
            global.tokens += 1.0;
        }
    }
}

fn network(client: Caller) -> Caller {
    match client {
        Caller::Address(address) => Caller::Address(match address.to_canonical() {
            IpAddr::V6(address) => IpAddr::V6((address.to_bits() & !u128::from(u64::MAX)).into()),
            v4 => v4,
        }),
        device => device,
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn a_client_waits_while_others_go_on() {
        let limits = Limits::new(Rate { burst: 3, per_minute: 6 }, Rate { burst: 5, per_minute: 60 });
        let start = Timestamp::from_second(1_790_000_000).unwrap();
        let [one, same_network, two] =
            ["2001:db8::1", "2001:db8::2", "192.0.2.7"].map(|text| Caller::Address(text.parse().unwrap()));
        assert!((0..3).all(|_| limits.allow(one.clone(), start)));
        assert!(!limits.allow(same_network, start));
        assert!(limits.allow(two.clone(), start));
        assert!(limits.allow(Caller::Device("BAK01-K7".into()), start));
        assert!(!limits.allow(two.clone(), start), "everybody together had five");
        assert!(limits.allow(one, start + SignedDuration::from_secs(10)));
    }

    #[test]
    fn a_flood_from_everywhere_is_not_remembered_without_bound() {
        let plenty = Rate { burst: 1_000_000, per_minute: 1_000_000 };
        let limits = Limits::new(Rate { burst: 5, per_minute: 5 }, plenty);
        let start = Timestamp::from_second(1_790_000_000).unwrap();
        let stranger = |n: usize| Caller::Address(IpAddr::V6(((n as u128 + 1) << 64).into()));
        assert!((0..MOST).all(|n| limits.allow(stranger(n), start)));
        assert!(!limits.allow(stranger(MOST), start), "who comes on top of that waits");
        assert!(limits.allow(stranger(1), start), "those who are known go on");
        assert!(limits.allow(Caller::Device("BAK01-K7".into()), start));
        assert!(limits.state.lock().unwrap().clients.len() <= MOST + 1);
        assert!(limits.allow(stranger(MOST), start + REMEMBERED), "the flood is forgotten");
    }

    #[test]
    fn what_is_given_back_was_never_taken() {
        let limits = Limits::new(Rate { burst: 1, per_minute: 1 }, Rate { burst: 1, per_minute: 1 });
        let start = Timestamp::from_second(1_790_000_000).unwrap();
        let one = Caller::Address("192.0.2.7".parse().unwrap());
        for _ in 0..9 {
            assert!(limits.allow(one.clone(), start));
            limits.give_back(one.clone());
        }
        assert!(limits.allow(one.clone(), start));
        assert!(!limits.allow(one, start));
    }
}
