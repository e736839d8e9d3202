//! Token buckets: how often one device or address, and everybody together, may look something up or fail to enrol.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

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
        if state.clients.len() >= 50_000 {
            let spent = |bucket: &Bucket| now.duration_since(bucket.at).as_secs() < 600;
            state.clients.retain(|_, bucket| spent(bucket));
        }
        let own = state.clients.entry(network(client)).or_insert_with(|| full(self.client));
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
