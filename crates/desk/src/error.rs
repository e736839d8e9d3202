//! What can go wrong in a use case, as a code with arguments; the sentence comes from Fluent at the border.

use catalogue::CatalogueError;
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;

use crate::view::Failure;

/// A failed use case.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The person can do something about it.
    #[error("refused: {}", .0.id)]
    Refused(Message),
    #[error("store")]
    Store(#[from] store::StoreError),
    #[error("catalogue")]
    Catalogue(#[from] CatalogueError),
    #[error("edition")]
    Edition(#[from] edition::EditionError),
    #[error("kept catalogue")]
    Kept(#[from] sync::CatalogueRefused),
    #[error("receipt")]
    Receipt(#[from] receipt::ReceiptError),
    #[error("protocol")]
    Packet(#[from] protocol::packet::PacketError),
    #[error("sync")]
    Sync(#[from] sync::SyncError),
    /// A stored value does not read back. What the parser says of it is left out: it quotes the value.
    #[error("data of the store")]
    Data,
    #[error("the system's random source failed")]
    Random,
}

/// A refusal without arguments.
pub fn refused(code: &str) -> DeskError {
    DeskError::Refused(Message::new(code))
}

impl DeskError {
    /// The stable code and arguments for the person at the screen.
    pub fn message(&self) -> Message {
        match self {
            DeskError::Refused(message) => message.clone(),
            DeskError::Store(error) => error.message(),
            DeskError::Sync(error) => error.message(),
            DeskError::Receipt(error) => error.message(),
            DeskError::Kept(error) => Message::new(error.code()),
            DeskError::Catalogue(_) | DeskError::Edition(_) => Message::new("error-definition"),
            DeskError::Packet(_) | DeskError::Data | DeskError::Random => Message::new("error-internal"),
        }
    }

    /// What crosses to the screen; the cause goes to the log, without personal data.
    pub fn failure(&self, i18n: &I18n, lang: Lang) -> Failure {
        if !matches!(self, DeskError::Refused(_)) {
            tracing::warn!(error = %chain(self), "use case failed");
        }
        let message = self.message();
        Failure { text: i18n.text(lang, &message), code: message.id }
    }
}

/// The error with its sources, for the log.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

impl From<serde_json::Error> for DeskError {
    fn from(_: serde_json::Error) -> Self {
        DeskError::Data
    }
}
