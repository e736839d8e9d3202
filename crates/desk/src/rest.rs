//! When a window that nobody uses starts anew. A browser engine that runs for weeks grows (clash-verge-rev #7568: 2.4 GB in 36 days), and
//! nobody restarts a kiosk.

use std::collections::HashSet;

use jiff::SignedDuration;
use jiff::civil::Time;
use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};

use crate::app::{Desk, lock};
use crate::clock;
use crate::error::DeskError;

/// So long nobody must have touched the window.
const UNUSED: SignedDuration = SignedDuration::from_mins(10);
/// The hours in Baku when a start of each day is due.
const NIGHT: std::ops::Range<i8> = 2..5;
/// A program that began later has had its start of this night.
const A_DAY: SignedDuration = SignedDuration::from_hours(12);
/// Bytes in memory that are too many at any hour, for a program that did not begin just now.
const TOO_MUCH: u64 = 1_500 * 1024 * 1024;
const JUST_NOW: SignedDuration = SignedDuration::from_hours(1);

/// What is known of a window that nobody uses.
struct Watch {
    unused: SignedDuration,
    /// Since the program began.
    awake: SignedDuration,
    /// In Baku.
    hour: Time,
    /// Of the program and its children, in bytes.
    memory: u64,
}

impl Watch {
    fn should_restart(&self) -> bool {
        let nightly = NIGHT.contains(&self.hour.hour()) && self.awake >= A_DAY;
        let grown = self.memory > TOO_MUCH && self.awake >= JUST_NOW;
        self.unused >= UNUSED && (nightly || grown)
    }
}

impl Desk {
    /// Whether the program should start anew, said by a window that nobody has touched for so many seconds. Never while an officer is
    /// signed in; what a visitor typed is wiped before a window calls itself unused.
    pub async fn unused(&self, seconds: u32) -> Result<bool, DeskError> {
        if lock(&self.officer).is_some() {
            return Ok(false);
        }
        let (now, _trusted) = self.now().await?;
        let watch = Watch {
            unused: SignedDuration::from_secs(seconds.into()),
            awake: SignedDuration::try_from(self.begun.elapsed()).unwrap_or(SignedDuration::MAX),
            hour: clock::baku(now).time(),
            memory: memory(),
        };
        let restart = watch.should_restart();
        if restart {
            tracing::info!(
                mebibytes = watch.memory >> 20,
                hours = watch.awake.as_hours(),
                "nobody is here: starting anew"
            );
        }
        Ok(restart)
    }
}

/// The memory of this program and of all its children, in bytes; 0 where the system does not tell.
fn memory() -> u64 {
    let mut system = System::new();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing().with_memory());
    let Ok(own) = sysinfo::get_current_pid() else { return 0 };
    let mut family = HashSet::from([own]);
    // Children come after their parents in few rounds: a browser engine's processes are children and grandchildren.
    for _ in 0..4 {
        let children =
            system.processes().iter().filter(|(_, process)| process.parent().is_some_and(|id| family.contains(&id)));
        let children: Vec<_> = children.map(|(id, _)| *id).collect();
        family.extend(children);
    }
    let processes =
        system.processes().iter().filter(|(id, process)| family.contains(id) && process.thread_kind().is_none());
    processes.map(|(_, process)| process.memory()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watch() -> Watch {
        Watch { unused: UNUSED, awake: A_DAY, hour: Time::constant(3, 0, 0, 0), memory: 300 << 20 }
    }

    #[test]
    fn clash_verge_rev_7568_a_kiosk_starts_anew_once_a_night() {
        assert!(watch().should_restart());
        assert!(!Watch { hour: Time::constant(13, 0, 0, 0), ..watch() }.should_restart(), "by day");
        assert!(!Watch { awake: JUST_NOW, ..watch() }.should_restart(), "again in the same night");
    }

    #[test]
    fn what_has_grown_starts_anew_at_any_hour() {
        let grown = || Watch { hour: Time::constant(13, 0, 0, 0), memory: TOO_MUCH + 1, ..watch() };
        assert!(grown().should_restart());
        assert!(!Watch { awake: SignedDuration::from_mins(59), ..grown() }.should_restart(), "over and over");
    }

    #[test]
    fn nobody_is_interrupted() {
        for unused in [SignedDuration::ZERO, UNUSED - SignedDuration::from_secs(1)] {
            assert!(!Watch { unused, memory: u64::MAX, ..watch() }.should_restart());
        }
    }

    #[test]
    fn the_children_count() {
        let alone = memory();
        assert!(alone > 1 << 20, "{alone}");
        let mut child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        assert!(memory() > 0);
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
