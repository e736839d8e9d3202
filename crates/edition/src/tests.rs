//! What is published is sound, or is refused with file, line and reason.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use protocol::Signer;
use protocol::archive::{self, Archive};

use super::*;

const REGISTRATION: &str = include_str!("../../catalogue/services/REG.toml");

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn load(folder: &Path, serial: u64) -> Result<Edition, EditionError> {
    Edition::of(&Archive { serial, published_at: Timestamp::UNIX_EPOCH, files: gather(folder)? })
}

#[track_caller]
fn refused(files: &[(&str, &str)], code: &str, place: &str, reason: &str) {
    let error = load(folder(files).path(), 1).unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    let found = error.mistakes().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(found.iter().any(|text| text.starts_with(place) && text.contains(reason)), "{found:?}");
}

#[test]
fn what_the_program_was_built_with_can_be_published() {
    let built_in = Edition::built_in(None).unwrap();
    let published = load(folder(&[]).path(), 1).unwrap();
    assert_eq!(published.catalogue.services().len(), built_in.catalogue.services().len());
    assert_eq!(published.hash(), built_in.hash(), "nothing was added");
    let signer = Signer::from_seed([3; 32]);
    let whole = Archive { serial: 1, published_at: Timestamp::UNIX_EPOCH, files: gather(folder(&[]).path()).unwrap() };
    let bytes = archive::seal(&whole, &signer).unwrap();
    assert!(bytes.len() < archive::MAX_ARCHIVE / 4, "{} bytes", bytes.len());
    let read = Edition::of(&archive::open(&bytes, &signer.public_key()).unwrap()).unwrap();
    assert_eq!(read.hash(), published.hash());
}

#[test]
fn new_words_win_and_change_the_hash() {
    let words = Lang::ALL.map(|lang| (format!("locales/{lang}/a.ftl"), "reg-declaration = Changed\n"));
    let words: Vec<_> = words.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let edition = load(folder(&words).path(), 1).unwrap();
    assert_eq!(edition.i18n.get(Lang::Ru, "reg-declaration"), "Changed");
    assert_ne!(edition.hash(), load(folder(&[]).path(), 1).unwrap().hash());
}

#[test]
fn mistakes_are_refused_with_file_line_and_reason() {
    let broken = REGISTRATION.replace("arrival_date <= today", "arrival_date <= tomorrow");
    let line = 1 + REGISTRATION.lines().position(|line| line.contains("arrival_date <= today")).unwrap();
    let place = format!("services/REG.toml:{line}:");
    refused(&[("services/REG.toml", &broken)], "error-catalogue-definition", &place, "tomorrow");
    let lists = [("data/lists/new.toml", "[colour]\nred = \n")];
    refused(&lists, "error-catalogue-definition", "data/lists/new.toml:2:", "");
    let unknown = REGISTRATION.replace("declaration = \"reg-declaration\"", "declaration = \"reg-nowhere\"");
    let line = 1 + REGISTRATION.lines().position(|line| line.starts_with("declaration")).unwrap();
    let place = format!("services/REG.toml:{line}:");
    refused(&[("services/REG.toml", &unknown)], "error-catalogue-words", &place, "no words in ru");
    refused(&[("locales/az/a.ftl", "a = b\nc\n")], "error-catalogue-words", "locales/az/a.ftl:2:", "Fluent");
    refused(
        &[("locales/az/a.ftl", "a = b\n"), ("locales/ru/a.ftl", "c = d\n")],
        "error-catalogue-words",
        "locales/",
        "",
    );
}

#[test]
fn a_folder_that_is_not_there_is_no_catalogue() {
    assert!(gather(Path::new("/nowhere/at/all")).is_err());
}

#[test]
fn the_highest_serial_is_current_and_the_others_stay_known() {
    let shelf = Shelf::new(Edition::built_in(None).unwrap());
    let base = shelf.current();
    let first = shelf.advance(load(folder(&[]).path(), 1).unwrap());
    assert_eq!(shelf.current().serial, 1);
    let words = Lang::ALL.map(|lang| (format!("locales/{lang}/a.ftl"), "x = 1\n"));
    let words: Vec<_> = words.iter().map(|(path, text)| (path.as_str(), *text)).collect();
    let third = shelf.advance(load(folder(&words).path(), 3).unwrap());
    shelf.advance(load(folder(&[]).path(), 2).unwrap());
    shelf.put(load(folder(&[]).path(), 9).unwrap());
    assert_eq!(shelf.current().hash(), third.hash());
    for known in [base, first, third] {
        assert_eq!(shelf.get(known.hash()).unwrap().hash(), known.hash());
    }
    assert!(shelf.get("0").is_none());
}
