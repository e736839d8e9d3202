//! What the command prints: lines for people on standard output, or one JSON document; errors on standard error.

use std::io::Write;

use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use serde::Serialize;

/// How to print.
#[derive(Clone, Copy, Debug)]
pub struct Out {
    pub json: bool,
}

/// Why a command could not be done.
#[derive(Debug)]
pub struct Failure {
    /// A stable code.
    pub code: String,
    /// A sentence.
    pub text: String,
}

impl Failure {
    /// A failure that has a sentence in the languages.
    pub fn of(message: &Message, i18n: &I18n, lang: Lang) -> Failure {
        Failure { code: message.id.clone(), text: i18n.text(lang, message) }
    }

    /// A failure in an administrator's English.
    pub fn other(text: impl Into<String>) -> Failure {
        Failure { code: "error".to_owned(), text: text.into() }
    }
}

impl Out {
    /// Prints the JSON document, or the lines.
    pub fn print<T: Serialize>(self, value: &T, lines: impl FnOnce() -> Vec<String>) -> Result<(), Failure> {
        let text = if self.json {
            serde_json::to_string_pretty(value).map_err(|error| Failure::other(error.to_string()))?
        } else {
            lines().join("\n")
        };
        let mut stdout = std::io::stdout().lock();
        if text.is_empty() {
            return Ok(());
        }
        // A reader that closes the pipe early has what it wanted.
        let _written = writeln!(stdout, "{text}").and_then(|()| stdout.flush());
        Ok(())
    }
}

/// Prints a failure to standard error.
pub fn complain(failure: &Failure, out: Out) {
    let text = if out.json {
        serde_json::json!({ "code": failure.code, "message": failure.text }).to_string()
    } else {
        format!("pencere: {}", failure.text)
    };
    let _written = writeln!(std::io::stderr(), "{text}");
}

/// The languages' texts; every command that speaks loads them once.
pub fn texts(extra: &[(Lang, String)]) -> Result<I18n, Failure> {
    I18n::embedded_with(extra).map_err(|error| Failure::other(error.to_string()))
}
