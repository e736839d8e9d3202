//! The real window before the real centre. Needs the built programs and a display server, so `cargo xtask test`
//! builds and runs these; a plain `cargo test` leaves them out.

mod bounds;
mod counter;
mod errors;
mod faults;
mod look;
mod paper;
mod pseudo;
mod run;
mod secrets;
mod services;
mod stage;
mod tools;
mod visits;

pub use stage::{Stage, play};

/// Answers for a whole registration; the person is invented.
pub fn answers() -> e2e::Answers {
    let serde_json::Value::Object(answers) = xtask::specimen::registration() else { panic!("answers are an object") };
    answers
}

pub fn visitor(lang: &str) -> e2e::Visitor {
    e2e::Visitor { lang: lang.to_owned(), service: "REG".to_owned(), answers: answers() }
}

/// A civil date some days from today.
pub fn day(from_today: i64) -> serde_json::Value {
    xtask::specimen::date(xtask::specimen::today() + from_today).into()
}
