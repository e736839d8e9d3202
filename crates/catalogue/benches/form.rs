//! The form engine per answer: what happens in Rust between a keystroke and the next screen.
#![allow(clippy::unwrap_used)]

use catalogue::Catalogue;
use domain::answer::{Answers, Value};
use jiff::civil::date;

fn main() {
    divan::main();
}

fn answers() -> Answers {
    let text = include_str!("registration.json");
    serde_json::from_str(text).unwrap()
}

/// Every condition, rule and notice of the registration, over a complete form.
#[divan::bench]
fn evaluate_registration(bencher: divan::Bencher<'_, '_>) {
    let (catalogue, answers) = (Catalogue::embedded().unwrap(), answers());
    bencher.bench(|| catalogue.evaluate("REG", &answers, date(2026, 11, 22)).unwrap());
}

/// One keystroke: the answer changes, the form is evaluated again.
#[divan::bench]
fn keystroke(bencher: divan::Bencher<'_, '_>) {
    let (catalogue, mut answers) = (Catalogue::embedded().unwrap(), answers());
    let mut length = 0;
    bencher.bench_local(|| {
        length = (length + 1) % 40;
        answers.insert("street".to_owned(), Value::Text("ə".repeat(length + 1)));
        catalogue.evaluate("REG", &answers, date(2026, 11, 22)).unwrap()
    });
}

/// All definitions and reference data, from source to checked and compiled.
#[divan::bench(sample_count = 20)]
fn load_catalogue() -> Catalogue {
    Catalogue::embedded().unwrap()
}
