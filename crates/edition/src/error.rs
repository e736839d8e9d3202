//! Why a catalogue is not taken.

use catalogue::{CatalogueError, DefinitionError};
use i18n::I18nError;
use protocol::archive::ArchiveError;

/// A catalogue that is not taken. `Display` is for people who write definitions, in English.
#[derive(Debug, thiserror::Error)]
pub enum EditionError {
    /// Definitions or data do not load.
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    /// Words do not parse, differ between the languages, or are missing.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))]
    Words(Vec<DefinitionError>),
    #[error(transparent)]
    Texts(I18nError),
    /// The archive is unsigned, altered, of another key or broken.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// Its serial is not higher than that of the newest one here.
    #[error("a catalogue with this serial or a higher one is here already")]
    Old,
}

impl EditionError {
    /// The stable code; the id of its sentence.
    pub const fn code(&self) -> &'static str {
        match self {
            EditionError::Catalogue(_) => "error-catalogue-definition",
            EditionError::Words(_) | EditionError::Texts(_) => "error-catalogue-words",
            EditionError::Archive(error) => error.code(),
            EditionError::Old => "error-catalogue-old",
        }
    }

    /// The mistakes with their places, if it is about any.
    pub fn mistakes(&self) -> &[DefinitionError] {
        match self {
            EditionError::Catalogue(CatalogueError::Definitions(mistakes)) | EditionError::Words(mistakes) => mistakes,
            _ => &[],
        }
    }
}
