//! Says what is being done, step by step, with the time it took.

use std::process::{Command, Stdio};
use std::time::Instant;

use xtask::Error;

/// A row of steps whose number is known beforehand.
pub struct Steps {
    total: usize,
    current: usize,
    begun: Instant,
}

impl Steps {
    pub fn new(total: usize) -> Self {
        Steps { total, current: 0, begun: Instant::now() }
    }

    /// Announces the next step, runs it, says how long it took.
    pub fn step<T>(&mut self, what: &str, run: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
        self.current += 1;
        let (current, total) = (self.current, self.total);
        println!("[{current}/{total}] {what} …");
        let begun = Instant::now();
        let result = run();
        let word = if result.is_ok() { "done" } else { "FAILED" };
        println!("[{current}/{total}] {what}: {word} in {:.1} s", begun.elapsed().as_secs_f64());
        result
    }

    pub fn elapsed(&self) -> f64 {
        self.begun.elapsed().as_secs_f64()
    }
}

/// Runs a command with its output on the terminal.
pub fn loud(command: &mut Command) -> Result<(), Error> {
    let name = described(command);
    let status = command.stdin(Stdio::null()).status().map_err(Error::io(format!("running {name}")))?;
    status.success().then_some(()).ok_or_else(|| Error::said(format!("{name} ended with {status}")))
}

/// Runs a command and gives its standard output; a failure carries what it said.
pub fn quiet(command: &mut Command) -> Result<String, Error> {
    let name = described(command);
    let output = command.stdin(Stdio::null()).output().map_err(Error::io(format!("running {name}")))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    Err(Error::said(format!("{name} ended with {}\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr))))
}

fn described(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
