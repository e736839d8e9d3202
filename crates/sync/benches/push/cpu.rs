//! Processor time of processes, as Linux tells it; elsewhere it reads as none.
#![allow(dead_code)]

/// Ticks a second, fixed for everything that Linux shows under `/proc`.
const TICKS: f64 = 100.0;

/// Seconds that a process and all its descendants used so far.
pub fn seconds(process: u32) -> f64 {
    own(process) + children(process).into_iter().map(seconds).sum::<f64>()
}

/// Seconds that this process used so far; the centre, its child, is not in it.
pub fn here() -> f64 {
    own(std::process::id())
}

/// User and system time of a process and of those of its children that ended.
fn own(process: u32) -> f64 {
    let fields = stat(process);
    let ticks: u64 = fields.iter().skip(11).take(4).filter_map(|field| field.parse::<u64>().ok()).sum();
    ticks as f64 / TICKS
}

/// The fields behind the process's name.
fn stat(process: u32) -> Vec<String> {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
    rest.split_whitespace().map(str::to_owned).collect()
}

fn children(process: u32) -> Vec<u32> {
    let all = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = all.filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok());
    ids.filter(|id| stat(*id).get(1).is_some_and(|parent| *parent == process.to_string())).collect()
}
