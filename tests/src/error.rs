//! What went wrong while driving the window.

use fantoccini::error::{CmdError, NewSessionError};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the window's driver refused a session: {0}")]
    Session(#[from] NewSessionError),
    #[error("the window did not follow: {0}")]
    Command(#[from] CmdError),
    #[error("{0}")]
    Rig(#[from] xtask::Error),
    /// The screen never showed what was waited for.
    #[error("waited for {what}; the screen shows {seen}")]
    Waited { what: String, seen: String },
    /// The form did not take an answer.
    #[error("page {page}: {problems}")]
    Refused { page: String, problems: String },
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
