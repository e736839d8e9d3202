//! The developer's commands: `cargo xtask run|test|bench|fuzz|schemathesis|tidy|bindings`. Installs what is missing, says what it does.
#![allow(clippy::print_stdout, reason = "a command for the terminal")]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod args;
mod bench;
mod build;
mod fuzz;
mod run;
mod schemathesis;
mod setup;
mod steps;
mod test;

use std::process::ExitCode;

use xtask::Error;

const HELP: &str = "\
cargo xtask COMMAND [FLAGS]

run     build everything, start a centre, enrol this device, open the kiosk
        (without a display: play one visitor and leave the results in target/run)
        --counter            open a counter and print a login
        --lang az|en|ru      the language to start with (az)
        --service ID         the service to fill in (REG)
        --answers FILE.json  the visitor's answers; the schema is `pencere check`'s
        --mrz FILE           lines of a passport's zone, sent as a scanner sends them
        --out DIR            where the results go (target/run)
test    every check that CI runs; ends with `N passed, N failed`
        --full               adds the long ones: a fleet with every fault on both databases, thirty days without a
                             network (by network, by stick), fuzzing for half a minute a decoder, schemathesis;
                             every service in every language
        --only NAME          one check: format, lint, unit, ui, window, fleet, outage, fuzz, schemathesis
bench   the benchmarks, as a table
        --peers              runs the peers' scripts of the folder that PENCERE_PEERS names beside ours
        --json FILE          writes the figures as JSON too
        --only NAME          benchmarks whose name holds NAME
fuzz    every decoder of hostile bytes under libFuzzer, as a table; crash files stay under target/fuzz/crashes
        --runs N             how often each is called (10,000,000)
        --seconds N          for how long at most (no limit)
        --only NAME          one decoder
schemathesis  a real centre against its own OpenAPI document: no server error, no answer that it does not name
        --examples N         requests invented for each operation (200)
tidy    the rules of the repository: layers, sizes, locales, licences
bindings  writes the TypeScript bindings anew from the views
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<ExitCode, Error> {
    let Some((name, rest)) = words.split_first() else {
        print!("{HELP}");
        return Ok(ExitCode::FAILURE);
    };
    match name.as_str() {
        "run" => run::run(rest),
        "test" => test::run(rest),
        "bench" => bench::run(rest),
        "fuzz" => fuzz::run(rest),
        "schemathesis" => schemathesis::run(rest),
        "tidy" => test::tidy(),
        "bindings" => bindings(),
        "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(Error::said(format!("no command `{other}`; `cargo xtask help` lists them"))),
    }
}

/// Writes `ui/src/lib/bindings` anew; the test that does it also holds them to be current.
fn bindings() -> Result<ExitCode, Error> {
    let mut write = build::cargo("test");
    write.args(["--profile", build::PROFILE, "-p", "desk", "--lib", "bindings"]).env("PENCERE_WRITE_BINDINGS", "1");
    steps::loud(&mut write)?;
    Ok(ExitCode::SUCCESS)
}
