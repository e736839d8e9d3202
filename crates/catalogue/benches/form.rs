//! The form engine per answer: what happens in Rust between a keystroke and the next screen.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;

use catalogue::Catalogue;
use domain::answer::{Answers, Value};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

fn main() {
    let catalogue = Catalogue::embedded().unwrap();
    let registration: Answers = serde_json::from_str(include_str!("registration.json")).unwrap();
    report("form evaluation per answer", keystroke(&catalogue, "REG", registration), "µs", 1_000.0);
    // The permit for temporary residence has the most questions; of some examples the one that answers the most.
    let examples = (0..8).filter_map(|seed| catalogue.sample("TRP", seed, TODAY).unwrap());
    let examples = examples.filter(|answers| answers.contains_key("street"));
    let fullest = examples.max_by_key(Answers::len).unwrap();
    report("largest form evaluation per answer", keystroke(&catalogue, "TRP", fullest), "µs", 1_000.0);
    // All services, with blocks, lists, rules, fees and calendars.
    let load = median(20, || {
        black_box(Catalogue::embedded().unwrap());
    });
    report("loading the catalogue", load / 1_000_000.0, "ms", 50.0);
}

/// One keystroke, in microseconds: the street changes, every condition, rule and notice is evaluated again.
fn keystroke(catalogue: &Catalogue, service: &str, mut typed: Answers) -> f64 {
    let mut length = 0;
    let nanoseconds = median(2_000, || {
        length = (length + 1) % 40;
        typed.insert("street".to_owned(), Value::Text("ə".repeat(length + 1)));
        black_box(catalogue.evaluate(service, &typed, TODAY).unwrap());
    });
    nanoseconds / 1_000.0
}

/// The median of so many runs, in nanoseconds, after a tenth of them unmeasured.
fn median(runs: usize, mut run: impl FnMut()) -> f64 {
    (0..runs / 10).for_each(|_| run());
    let mut times: Vec<u128> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2] as f64
}

fn report(bench: &str, value: f64, unit: &str, goal: f64) {
    println!(r#"{{"bench":"{bench}","value":{value:.2},"unit":"{unit}","goal":{goal},"better":"less"}}"#);
}
