//! Everything that must hold before a catalogue is published, and again before a device uses it.

use std::collections::BTreeMap;

use catalogue::{Catalogue, DefinitionError, files, named_texts};
use domain::lang::Lang;
use i18n::I18n;
use protocol::archive::Files;

use crate::error::EditionError;

/// The catalogue and its words: definitions load, words parse and agree, every text is there in every language.
pub(crate) fn check(files: &Files) -> Result<(Catalogue, I18n), EditionError> {
    let catalogue = Catalogue::from_files(files)?;
    let unparsed: Vec<_> = files::words(files).filter_map(|(_, file, text)| unparsed(file, text)).collect();
    if !unparsed.is_empty() {
        return Err(EditionError::Words(unparsed));
    }
    let texts: Vec<_> = files::words(files).map(|(lang, _, text)| (lang, text.clone())).collect();
    let i18n = I18n::embedded_with(&texts).map_err(EditionError::Texts)?;
    let mut mistakes = missing(files, &i18n);
    mistakes.extend(differences(files));
    if mistakes.is_empty() { Ok((catalogue, i18n)) } else { Err(EditionError::Words(mistakes)) }
}

fn unparsed(file: &str, text: &str) -> Option<DefinitionError> {
    let line = i18n::mistake(text)?;
    Some(DefinitionError { file: file.to_owned(), line, reason: "this is not valid Fluent".to_owned() })
}

/// Texts that are named and not there, at the place that names them.
fn missing(files: &Files, i18n: &I18n) -> Vec<DefinitionError> {
    let mut mistakes = Vec::new();
    for named in named_texts(files) {
        for lang in Lang::ALL.into_iter().filter(|lang| !i18n.has(*lang, &named.id)) {
            let reason = format!("`{}` has no words in {lang}", named.id);
            mistakes.push(DefinitionError { file: named.file.clone(), line: named.line, reason });
        }
    }
    mistakes
}

/// What the added words say in one language and not in another.
fn differences(files: &Files) -> Vec<DefinitionError> {
    let mut areas: BTreeMap<&str, Vec<(Lang, &str)>> = BTreeMap::new();
    for (lang, file, text) in files::words(files) {
        let area = file.rsplit('/').next().unwrap_or(file);
        if !file.starts_with("base/") {
            areas.entry(area).or_default().push((lang, text));
        }
    }
    let mut mistakes = Vec::new();
    for (area, sources) in areas {
        let file = format!("locales/*/{area}");
        let mistake = |reason| DefinitionError { file: file.clone(), line: 1, reason };
        mistakes.extend(i18n::differences(&sources).into_iter().map(mistake));
    }
    mistakes
}
