//! The faults by name: how often each is wanted, how often each was injected.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::FleetError;

macro_rules! faults {
    ($($(#[$doc:meta])* $fault:ident $name:literal $rate:literal),+ $(,)?) => {
        /// What is done to the network, the devices and the centre.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Fault { $($(#[$doc])* $fault),+ }

        impl Fault {
            pub const ALL: [Fault; [$($name),+].len()] = [$(Fault::$fault),+];

            /// The name on the command line and in the report.
            pub const fn name(self) -> &'static str {
                match self { $(Fault::$fault => $name),+ }
            }

            const fn usual(self) -> f64 {
                match self { $(Fault::$fault => $rate),+ }
            }
        }
    };
}

faults! {
    /// The connection ends in the middle of a request or an answer, at any byte.
    Cut "cut" 0.06,
    Delay "delay" 0.06,
    /// The request reaches the centre twice; either answer may come back.
    Duplicate "duplicate" 0.06,
    /// The request arrives after a later one of the device, when the device has long given it up.
    Reorder "reorder" 0.06,
    /// A 5xx, before the centre saw the request or after it was done.
    Error "error" 0.06,
    /// A 429 with a Retry-After.
    Throttle "throttle" 0.04,
    /// Bits of the body flip, on either way.
    Corrupt "corrupt" 0.06,
    /// SIGKILL; what was written but not synced stays.
    DeviceKill "device-kill" 0.5,
    /// SIGKILL; what was not synced is dropped, in whole or in part.
    PowerCut "power-cut" 0.4,
    /// No file can grow any more.
    DiskFull "disk-full" 0.05,
    /// The device's clock goes wrong by up to more than a year, either way.
    ClockJump "clock-jump" 0.15,
    CentreKill "centre-kill" 0.03,
    /// PostgreSQL only.
    DatabaseRestart "database-restart" 0.02,
}

impl Fault {
    /// Faults of requests: their rate counts per request. Those of the others count per life of a device.
    pub const NETWORK: [Fault; 7] =
        [Fault::Cut, Fault::Delay, Fault::Duplicate, Fault::Reorder, Fault::Error, Fault::Throttle, Fault::Corrupt];
    /// Faults that end a process at no moment of its own choosing.
    pub const CRASHES: [Fault; 4] = [Fault::DeviceKill, Fault::PowerCut, Fault::CentreKill, Fault::DatabaseRestart];

    fn named(name: &str) -> Option<Fault> {
        Fault::ALL.into_iter().find(|fault| fault.name() == name)
    }
}

/// How often each fault is wanted, 0 to 1.
#[derive(Clone, Debug)]
pub struct Rates([f64; Fault::ALL.len()]);

impl Default for Rates {
    fn default() -> Self {
        Rates(Fault::ALL.map(Fault::usual))
    }
}

impl Rates {
    /// No fault at all.
    pub const NONE: Rates = Rates([0.0; Fault::ALL.len()]);

    pub fn of(&self, fault: Fault) -> f64 {
        self.0[fault as usize]
    }

    /// The fault that befalls one request or life, if any, among these.
    pub fn pick(&self, among: &[Fault], unit: f64) -> Option<Fault> {
        let mut rest = unit;
        for fault in among {
            rest -= self.of(*fault);
            if rest < 0.0 {
                return Some(*fault);
            }
        }
        None
    }

    /// The usual rates, changed by `name=rate,…`; `none` first begins with no fault.
    ///
    /// # Errors
    /// [`FleetError::Faults`] for an unknown name or a rate outside 0..=1.
    pub fn parse(text: &str) -> Result<Rates, FleetError> {
        let mut rates = Rates::default();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            if part == "none" {
                rates = Rates::NONE;
                continue;
            }
            let pair = part.split_once('=').and_then(|(name, rate)| Some((Fault::named(name)?, rate.parse().ok()?)));
            match pair {
                Some((fault, rate)) if (0.0..=1.0).contains(&rate) => rates.0[fault as usize] = rate,
                _ => return Err(FleetError::Faults(part.to_owned())),
            }
        }
        Ok(rates)
    }
}

/// How often each fault was injected so far.
#[derive(Debug, Default)]
pub struct Injected([AtomicU64; Fault::ALL.len()]);

impl Injected {
    pub fn note(&self, fault: Fault) {
        self.0[fault as usize].fetch_add(1, Ordering::Relaxed);
    }

    pub fn sum(&self, among: &[Fault]) -> u64 {
        among.iter().map(|fault| self.0[*fault as usize].load(Ordering::Relaxed)).sum()
    }

    pub fn by_name(&self) -> BTreeMap<&'static str, u64> {
        Fault::ALL.into_iter().map(|fault| (fault.name(), self.sum(&[fault]))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_read_by_name() {
        let rates = Rates::parse("none, cut=0.5,power-cut=1").unwrap();
        assert_eq!((rates.of(Fault::Cut), rates.of(Fault::PowerCut), rates.of(Fault::Delay)), (0.5, 1.0, 0.0));
        assert_eq!(rates.pick(&Fault::NETWORK, 0.49), Some(Fault::Cut));
        assert_eq!(rates.pick(&Fault::NETWORK, 0.51), None);
        for wrong in ["cuts=1", "cut=2", "cut", "cut=-1", "cut=x"] {
            assert!(Rates::parse(wrong).is_err(), "{wrong}");
        }
    }
}
