//! Builds the programs. All of a command's builds name the same profile and packages, so that nothing is compiled twice.

use std::process::Command;

use xtask::{Error, root};

use crate::steps::loud;

/// The profile of everything that `run` and `test` build.
pub const PROFILE: &str = "dev";
/// Serves the pages from the binary, as shipped.
pub const FEATURES: &str = "pencere-desktop/custom-protocol";

/// `cargo WORD` in the repository with the common profile.
pub fn cargo(word: &str) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).arg(word);
    command
}

/// Builds the programs: `pencere`, `pencere-desktop` and the driver that plays a visitor.
pub fn programs() -> Result<(), Error> {
    loud(&mut workspace())
}

/// As [`programs`], after the tests were built: the tests' own libraries turn on features of others, and a build that
/// left them out would compile nearly everything again.
pub fn programs_beside_tests() -> Result<(), Error> {
    loud(workspace().args(["--bins", "--tests"]))
}

fn workspace() -> Command {
    let mut build = cargo("build");
    build.args(["--profile", PROFILE, "--features", FEATURES, "--workspace"]);
    build
}
