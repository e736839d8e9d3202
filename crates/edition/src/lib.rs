//! Editions: a catalogue with its words, as one thing; and the shelf that holds several of them by hash.
//!
//! What is published is checked here, in one way, by the centre before it signs and by each device before it uses it. Nothing here
//! stores or fetches an archive.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

mod check;
mod error;
mod shelf;
#[cfg(test)]
mod tests;

use std::path::Path;

use catalogue::{Catalogue, CatalogueError};
use domain::lang::Lang;
use i18n::I18n;
use protocol::archive::{Archive, Files};

pub use catalogue::DefinitionError as Mistake;
pub use error::EditionError;
pub use shelf::Shelf;

/// The areas of words that belong to the program; a catalogue never carries them, so a newer program keeps its own.
const OF_THE_PROGRAM: [&str; 10] =
    ["codes", "desk", "documents", "errors", "printers", "receipt", "status", "ui", "ui-printers", "ui-receipt"];

/// A catalogue with its words.
pub struct Edition {
    /// 0 for what the program was built with.
    pub serial: u64,
    pub catalogue: Catalogue,
    pub i18n: I18n,
}

impl Edition {
    /// What the program was built with, with the files of a folder added or replaced.
    ///
    /// # Errors
    /// A mistake in the folder.
    pub fn built_in(folder: Option<&Path>) -> Result<Edition, EditionError> {
        let files = own_files(folder)?;
        let catalogue = match folder {
            Some(_) => Catalogue::from_files(&files)?,
            None => Catalogue::from_own_files(&files)?,
        };
        let i18n = I18n::embedded_with(&catalogue.texts).map_err(EditionError::Texts)?;
        Ok(Edition { serial: 0, catalogue, i18n })
    }

    /// What was published, if all of it is sound.
    ///
    /// # Errors
    /// Mistakes in definitions or words, or texts that are missing in a language.
    pub fn of(archive: &Archive) -> Result<Edition, EditionError> {
        let (mut catalogue, mut i18n) = check::check(&archive.files)?;
        // The checks went through every service in every language; a desk shows few of them in one.
        catalogue.rest();
        i18n.rest();
        Ok(Edition { serial: archive.serial, catalogue, i18n })
    }

    pub fn hash(&self) -> &str {
        self.catalogue.hash()
    }
}

impl std::fmt::Debug for Edition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edition").field("serial", &self.serial).field("hash", &self.hash()).finish_non_exhaustive()
    }
}

/// The files to publish from a folder: the embedded definitions and words with the folder's own added or replaced.
///
/// # Errors
/// The folder cannot be read.
pub fn gather(folder: &Path) -> Result<Files, EditionError> {
    let unreadable = |error| EditionError::Catalogue(CatalogueError::Unreadable(folder.to_owned(), error));
    std::fs::read_dir(folder).map_err(unreadable)?;
    own_files(Some(folder))
}

/// The files of [`Edition::built_in`], to keep them for what is filled in with it: a later program is built with others.
///
/// # Errors
/// The folder holds a file that cannot be read.
pub fn own_files(folder: Option<&Path>) -> Result<Files, EditionError> {
    let mut files = match folder {
        Some(folder) => catalogue::files::with_folder(folder)?,
        None => catalogue::files::embedded(),
    };
    for source in Lang::ALL.into_iter().flat_map(i18n::embedded_sources) {
        if !OF_THE_PROGRAM.contains(&source.area) {
            files.insert(format!("base/locales/{}/{}.ftl", source.lang, source.area), source.text.to_owned());
        }
    }
    Ok(files)
}
