//! How long a sentence takes; a screen shows about a hundred of them. One line of JSON per figure.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::hint::black_box;
use std::time::Instant;

use domain::{lang::Lang, message::Message};
use i18n::I18n;
use jiff::civil::Date;

/// The median over 21 rounds of the nanoseconds that one call takes.
fn measure<T>(calls: u32, mut call: impl FnMut() -> T) -> f64 {
    let mut rounds: Vec<f64> = (0..21)
        .map(|_| {
            let start = Instant::now();
            (0..calls).for_each(|_| {
                black_box(call());
            });
            start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[rounds.len() / 2]
}

fn report(name: &str, value: f64, goal: f64) {
    println!(r#"{{"bench":"i18n {name}","value":{value:.0},"unit":"ns","goal":{goal:.0},"better":"less"}}"#);
}

fn main() {
    let words = I18n::embedded().unwrap();
    let plain = Message::new("reg-page-arrival");
    let dated = Message::new("reg-notice-late").date("deadline", Date::constant(2026, 11, 22));
    let plural = Message::new("desk-deadline-rule-after").number("count", 1234).text("article", "MC 21");
    let term = Message::new("error-required").term("field", "form-surname");
    report("start of a language", measure(5, || I18n::embedded().unwrap().text(Lang::Az, &plain)), 5e6);
    report("plain text", measure(5_000, || words.text(Lang::Az, &plain)), 2e3);
    report("text with a date", measure(5_000, || words.text(Lang::Ru, &dated)), 2e3);
    report("text with a plural", measure(5_000, || words.text(Lang::Ru, &plural)), 2e3);
    report("text with a term", measure(5_000, || words.text(Lang::En, &term)), 2e3);
    report("attribute", measure(5_000, || words.attr(Lang::En, "reg-page-arrival", "hint")), 2e3);
}
