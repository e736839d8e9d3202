//! The corpora, replayed: what they hold is taken or refused as its name says. `PENCERE_WRITE_SEEDS=1` writes the seeds anew.

mod answers;
mod seeds;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::DECODERS;

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

fn corpora() -> PathBuf {
    package().join("corpus")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn every_corpus_is_taken_and_refused_as_its_names_say() {
    if std::env::var_os("PENCERE_WRITE_SEEDS").is_some() {
        seeds::write(&corpora());
    }
    for (decoder, run) in DECODERS {
        let mut taken = 0;
        for path in files(&corpora().join(decoder)) {
            let expected = match name(&path).split_once('-') {
                Some(("taken", _)) => true,
                Some(("refused", _)) => false,
                _ => panic!("{}: neither taken- nor refused-", path.display()),
            };
            assert_eq!(run(&fs::read(&path).unwrap()), expected, "{}", path.display());
            taken += u32::from(expected);
        }
        assert!(taken > 0, "{decoder}: nothing in its corpus reaches behind the first check");
    }
}

#[test]
fn every_decoder_has_its_program_and_its_corpus() {
    let harness = package().join("harness");
    let decoders: BTreeSet<String> = DECODERS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let corpora: BTreeSet<String> = files(&corpora()).iter().map(|path| name(path)).collect();
    let programs: BTreeSet<String> =
        files(&harness.join("fuzz_targets")).iter().map(|path| name(path).replace(".rs", "")).collect();
    assert_eq!(corpora, decoders);
    assert_eq!(programs, decoders);
    let manifest = fs::read_to_string(harness.join("Cargo.toml")).unwrap();
    assert!(decoders.iter().all(|name| manifest.contains(&format!("path = \"fuzz_targets/{name}.rs\""))));
}
