//! What can go wrong between a device and the centre, as far as a person is told.

use bundle::BundleError;
use domain::message::Message;
use store::StoreError;

use crate::reaction::Failure;

/// A failed use of the connection.
#[derive(Debug, thiserror::Error)]
pub enum SyncError {
    /// The centre's address is no URL of a server.
    #[error("the centre's address is not usable")]
    Address,
    /// Plain HTTP to another machine: answers would travel unprotected.
    #[error("the centre's address is not encrypted")]
    Insecure,
    /// The enrolment names no usable key of the centre.
    #[error("the centre's key is not usable")]
    Key,
    /// The centre was not reached, or refused.
    #[error("the centre did not answer as hoped")]
    Failure(Failure),
    /// What came is not what was asked for.
    #[error("the attachment is not the one asked for")]
    Blob,
    #[error("the system's random source failed")]
    Random,
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// The centre has not named its key for bundles yet.
    #[error("the key for bundles is not known")]
    BundleKey,
    #[error("a bundle cannot be written")]
    Bundle(#[from] BundleError),
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

impl SyncError {
    /// The code and arguments for the person at the screen.
    pub fn message(&self) -> Message {
        match self {
            SyncError::Address | SyncError::Insecure | SyncError::Key => Message::new("error-enrol-contact"),
            SyncError::Failure(failure) => failure.message(),
            SyncError::Blob => Message::new("error-blob-hash"),
            SyncError::Random | SyncError::Worker(_) => Message::new("error-internal"),
            SyncError::BundleKey => Message::new("error-bundle-key-unknown"),
            SyncError::Bundle(error) => error.message(""),
            SyncError::Store(error) => error.message(),
        }
    }
}

impl From<Failure> for SyncError {
    fn from(failure: Failure) -> Self {
        SyncError::Failure(failure)
    }
}
