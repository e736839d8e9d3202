//! The files that a catalogue is made of: `services/*.toml`, `data/**/*.toml` and the words added to them,
//! `locales/LANG/*.ftl`. From the program itself, from a folder, or from a published archive.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use domain::calendar::WorkingCalendar;
use domain::lang::Lang;
use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

use crate::block::{self, Blocks};
use crate::catalogue::CatalogueError;
use crate::fees::FeeTables;
use crate::load::{self, DefinitionError};
use crate::reference::{self, Reference};

static EMBEDDED_SERVICES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/services");
static EMBEDDED_DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/data");

/// Contents of text files by path, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

pub(crate) const SERVICES: &str = "services/";
pub(crate) const DATA: &str = "data/";
/// Words that were added to those of the program.
const ADDED: &str = "locales/";
/// Words, in the order in which later ones win: what a publishing program was built with, then what was added.
const WORDS: [&str; 2] = ["base/locales/", ADDED];

/// The definitions and the reference data that this program was built with.
pub fn embedded() -> Files {
    let of = |dir: &'static Dir<'_>, prefix: &'static str| {
        dir.find("**/*.toml").into_iter().flatten().filter_map(move |entry| {
            let file = entry.as_file()?;
            let path = file.path().to_string_lossy().replace('\\', "/");
            Some((format!("{prefix}{path}"), file.contents_utf8()?.to_owned()))
        })
    };
    of(&EMBEDDED_SERVICES, SERVICES).chain(of(&EMBEDDED_DATA, DATA)).collect()
}

/// The embedded files with those of a folder added or replaced: `services/*.toml`, `data/**/*.toml` and
/// `locales/{az,en,ru}/*.ftl` inside it.
pub fn with_folder(folder: &Path) -> Result<Files, CatalogueError> {
    let mut files = embedded();
    read(folder, SERVICES, "toml", &mut files)?;
    read(folder, DATA, "toml", &mut files)?;
    for inner in subfolders(&folder.join("data"))? {
        read(folder, &format!("{DATA}{inner}/"), "toml", &mut files)?;
    }
    for lang in Lang::ALL {
        read(folder, &format!("locales/{}/", lang.tag()), "ftl", &mut files)?;
    }
    Ok(files)
}

/// The files whose paths begin with a prefix, in order.
pub(crate) fn within<'a>(files: &'a Files, prefix: &'a str) -> impl Iterator<Item = (&'a String, &'a String)> {
    files.range(prefix.to_owned()..).take_while(move |(path, _)| path.starts_with(prefix))
}

/// The Fluent files with their languages, in the order in which later ones win.
pub fn words(files: &Files) -> impl Iterator<Item = (Lang, &String, &String)> {
    WORDS.into_iter().flat_map(move |root| words_of(files, root))
}

fn words_of<'a>(files: &'a Files, root: &'static str) -> impl Iterator<Item = (Lang, &'a String, &'a String)> {
    within(files, root).filter_map(move |(path, text)| {
        let (tag, _) = path.strip_prefix(root)?.split_once('/')?;
        Some((Lang::from_tag(tag)?, path, text))
    })
}

/// The added words.
pub(crate) fn texts(files: &Files) -> Vec<(Lang, String)> {
    words_of(files, ADDED).map(|(lang, _, text)| (lang, text.clone())).collect()
}

/// SHA-256 over reference data, definitions and added words; frozen, because applications name it.
pub(crate) fn hash(files: &Files) -> String {
    let mut hash = Sha256::new();
    let mut add = |name: &str, source: &String| {
        hash.update(format!("{name}\n{}\n", source.len()));
        hash.update(source);
    };
    for root in [DATA, SERVICES] {
        within(files, root).for_each(|(path, source)| add(path.strip_prefix(root).unwrap_or(path), source));
    }
    words(files).for_each(|(_, path, source)| add(path, source));
    hex::encode(hash.finalize())
}

pub(crate) fn blocks(files: &Files) -> Result<Blocks, CatalogueError> {
    let mut blocks = Blocks::new();
    for (file, source) in within(files, "data/blocks/") {
        let name = Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let block = block::parse(file, source).map_err(|error| mistake(file, source, &error))?;
        blocks.insert(name, block);
    }
    Ok(blocks)
}

pub(crate) fn reference(files: &Files) -> Result<Reference, CatalogueError> {
    let empty = String::new();
    let one = |name: &str| {
        let path = format!("{DATA}{name}");
        let text = files.get(&path).unwrap_or(&empty).clone();
        (path, text)
    };
    let read = |name: &str| {
        let (path, text) = one(name);
        move |error: toml::de::Error| mistake(&path, &text, &error)
    };
    let mut lists = BTreeMap::new();
    for (file, source) in within(files, "data/lists/") {
        lists.append(&mut reference::lists(source).map_err(|error| mistake(file, source, &error))?);
    }
    let mut fees = FeeTables::default();
    for (file, source) in within(files, "data/fees/") {
        fees.rows.extend(parse::<FeeTables>(file, source)?.rows);
    }
    let years: Result<Vec<_>, _> = within(files, "data/calendar/").map(|(file, source)| parse(file, source)).collect();
    let calendar = WorkingCalendar::new(years?);
    Ok(Reference {
        countries: reference::countries(&one("countries.toml").1).map_err(read("countries.toml"))?,
        districts: reference::districts(&one("districts.toml").1).map_err(read("districts.toml"))?,
        lists,
        rules: toml::from_str(&one("rules.toml").1).map_err(read("rules.toml"))?,
        fees,
        calendar: calendar.map_err(|error| wrong("data/calendar/", 1, error.to_string()))?,
    })
}

fn parse<T: DeserializeOwned>(file: &str, source: &str) -> Result<T, CatalogueError> {
    toml::from_str(source).map_err(|error| mistake(file, source, &error))
}

fn mistake(file: &str, source: &str, error: &toml::de::Error) -> CatalogueError {
    CatalogueError::Definitions(vec![load::toml_error(file, source, error)])
}

fn wrong(file: &str, line: usize, reason: String) -> CatalogueError {
    CatalogueError::Definitions(vec![DefinitionError { file: file.to_owned(), line, reason }])
}

/// Adds the files of one subfolder with an ending; a missing subfolder holds none.
fn read(folder: &Path, inside: &str, ending: &str, files: &mut Files) -> Result<(), CatalogueError> {
    for path in entries(&folder.join(inside))? {
        if path.extension().is_some_and(|found| found == ending) {
            let text =
                std::fs::read_to_string(&path).map_err(|error| CatalogueError::Unreadable(path.clone(), error))?;
            files.insert(format!("{inside}{}", name(&path)), text);
        }
    }
    Ok(())
}

fn subfolders(folder: &Path) -> Result<Vec<String>, CatalogueError> {
    Ok(entries(folder)?.iter().filter(|path| path.is_dir()).map(|path| name(path)).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CatalogueError> {
    let unreadable = |error| CatalogueError::Unreadable(folder.to_owned(), error);
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(folder).map_err(unreadable)?;
    entries.map(|entry| Ok(entry.map_err(unreadable)?.path())).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
