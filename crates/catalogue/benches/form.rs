//! The form engine per answer: what happens in Rust between a keystroke and the next screen.
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::hint::black_box;
use std::time::Instant;

use catalogue::Catalogue;
use domain::answer::{Answers, Value};
use jiff::civil::date;

fn main() {
    let answers: Answers = serde_json::from_str(include_str!("registration.json")).unwrap();
    let catalogue = Catalogue::embedded().unwrap();
    let today = date(2026, 11, 22);
    let mut typed = answers;
    let mut length = 0;
    // One keystroke: the answer changes, every condition, rule and notice of the registration is evaluated again.
    let keystroke = median(2_000, || {
        length = (length + 1) % 40;
        typed.insert("street".to_owned(), Value::Text("ə".repeat(length + 1)));
        black_box(catalogue.evaluate("REG", &typed, today).unwrap());
    });
    report("form evaluation per answer", keystroke / 1_000.0, "µs", 1_000.0);
    let load = median(20, || {
        black_box(Catalogue::embedded().unwrap());
    });
    report("loading the catalogue", load / 1_000_000.0, "ms", 50.0);
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
