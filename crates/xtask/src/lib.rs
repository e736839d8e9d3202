//! The parts of the developer's commands that the end-to-end tests share: starting, and surely ending, the real
//! processes (centre, display, printer), each in a place of its own. Knows nothing of windows or forms.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod capability;
pub mod rig;
pub mod specimen;

use std::path::{Path, PathBuf};

pub use capability::permitted;

/// What a command could not do. `Display` is for the developer's terminal.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A usage mistake or a missing prerequisite, in words.
    #[error("{0}")]
    Said(String),
    #[error("{what}: {source}")]
    Io { what: String, source: std::io::Error },
}

impl Error {
    pub fn said(text: impl Into<String>) -> Self {
        Error::Said(text.into())
    }

    /// For `map_err`: names what was being done.
    pub fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Error::Io { what, source }
    }
}

/// The root of the repository that cargo runs this program for; where cargo did not start it, of the one it was built
/// in. Checkouts that share a target directory may share the program, so the second alone could be another's.
pub fn root() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| built.to_path_buf(), PathBuf::from);
    let root = package.ancestors().find(|folder| folder.join("Cargo.lock").is_file());
    root.unwrap_or(Path::new(".")).to_path_buf()
}

/// Cargo's target directory, as the environment says.
pub fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// Where stores and spools of a run or a test live: in memory where the system offers it, so that no slow disk holds a
/// story up.
pub fn scratch_dir() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_path_buf() } else { std::env::temp_dir() }
}

/// Where the binaries lie that the window's tests and `run` use; `PENCERE_BIN_DIR` overrides.
pub fn bin_dir() -> PathBuf {
    std::env::var_os("PENCERE_BIN_DIR").map_or_else(|| target_dir().join("debug"), PathBuf::from)
}
