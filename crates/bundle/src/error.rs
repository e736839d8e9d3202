//! What can be wrong with a bundle or with the stick it lies on, as codes for the person who holds it.

use std::io;

use domain::message::Message;

/// A part that cannot be read or written as a whole. Damage inside a part is an [`crate::Event`], and the rest is read.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    #[error("not a part of a bundle")]
    NotABundle,
    #[error("the bundle is of a later version")]
    Version,
    #[error("the bundle was made for another centre")]
    Foreign,
    /// The block with the key is damaged; without it nothing of the part can be opened.
    #[error("the beginning of the part is damaged")]
    Locked,
    #[error("the item is larger than its kind may be")]
    TooLarge,
    #[error("not a key for bundles")]
    Key,
    #[error("the system's random source failed")]
    Random,
    #[error("the stick is full")]
    Full,
    /// What was written does not read back.
    #[error("the stick does not give back what was written")]
    ReadBack,
    #[error("the stick cannot be used")]
    Stick(#[source] io::Error),
}

impl BundleError {
    /// The code for the person; `file` is the name of the part, without its folder.
    pub fn message(&self, file: &str) -> Message {
        let of_file = |code: &str| Message::new(code).text("file", plain(file));
        match self {
            BundleError::NotABundle => of_file("error-bundle-not"),
            BundleError::Version => of_file("error-bundle-version"),
            BundleError::Foreign => of_file("error-bundle-foreign"),
            BundleError::Locked => of_file("error-bundle-locked"),
            BundleError::Full => Message::new("error-stick-full"),
            BundleError::ReadBack => Message::new("error-stick-check"),
            BundleError::Stick(_) => Message::new("error-stick-failed"),
            BundleError::TooLarge | BundleError::Key | BundleError::Random => Message::new("error-internal"),
        }
    }
}

impl From<io::Error> for BundleError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                BundleError::Full
            }
            _ => BundleError::Stick(error),
        }
    }
}

/// A file's name as it may be shown: whoever made the stick chose it.
pub(crate) fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}
