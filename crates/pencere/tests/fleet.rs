//! The fleet in little: every fault at least once, on either database, and nothing lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::{Command, Output};

use serde_json::Value;

/// Runs a small fleet on a database; its report.
fn fleet(database: &str, faults: &str) -> Value {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_pencere"))
        .args(["fleet", "--json", "--seed", "4", "--devices", "4", "--applications", "60"])
        .args(["--crashes", "12", "--network-faults", "40", "--database", database, "--faults", faults])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&stderr).into_owned();
    let report: Value = serde_json::from_slice(&stdout).unwrap_or_else(|_| panic!("{status}: {said}"));
    assert_eq!(status.success(), report["good"] == true, "{report:#}");
    report
}

fn is_proven(report: &Value, faults: &[&str]) {
    assert_eq!(report["good"], true, "{report:#}");
    assert_eq!(report["verdict"]["good"], 60);
    for fault in faults {
        assert!(report["faults"][fault].as_u64().unwrap() >= 1, "{fault} is wanted: {report:#}");
    }
}

const EVERYWHERE: [&str; 12] = [
    "cut",
    "delay",
    "duplicate",
    "reorder",
    "error",
    "throttle",
    "corrupt",
    "device-kill",
    "power-cut",
    "disk-full",
    "clock-jump",
    "centre-kill",
];

#[test]
fn a_fleet_loses_nothing_on_sqlite() {
    let report = fleet("sqlite", "centre-kill=0.12,disk-full=0.15");
    is_proven(&report, &EVERYWHERE);
}

#[test]
fn a_fleet_loses_nothing_on_postgresql() {
    let report = fleet("postgres", "centre-kill=0.12,disk-full=0.15,database-restart=0.12");
    is_proven(&report, &[&EVERYWHERE[..], &["database-restart"]].concat());
}

/// Days without a network, then one sync; the same by stick.
#[test]
fn days_without_a_network_arrive_whole_and_in_order() {
    for way in [&[][..], &["--usb"]] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pencere"));
        command.args(["fleet", "--json", "--outage", "3", "--per-day", "12"]).args(way);
        let Output { status, stdout, stderr } = command.output().unwrap();
        let said = String::from_utf8_lossy(&stderr).into_owned();
        let report: Value = serde_json::from_slice(&stdout).unwrap_or_else(|_| panic!("{status}: {said}"));
        assert_eq!((&report["good"], &report["verdict"]["good"]), (&true.into(), &36.into()), "{report:#}");
    }
}

#[test]
fn an_unknown_fault_is_refused() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_pencere")).args(["fleet", "--faults", "gremlins=1"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("gremlins=1"));
}
