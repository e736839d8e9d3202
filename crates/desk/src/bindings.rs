//! The TypeScript bindings of the views: generated, committed, and held to be current.
//!
//! `PENCERE_WRITE_BINDINGS=1 cargo test -p desk bindings` writes them; `cargo xtask bindings` does just that.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS};

use crate::view::{
    Boot, CalculationView, CasePrints, CaseRow, CaseView, DeadlineView, DoneView, Failure, FormView, GuideView,
    HandOverView, Home, IntentView, OfficerView, OutboxView, PaperFacts, PrintView, PrintersView, ProofView,
    ResumeView, ScanView, ServiceView, StickReport, StickView, SyncView,
};

/// The folder of this package in the checkout that the tests run for; another may share the target folder and have built them.
fn package() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap())
}

fn committed() -> PathBuf {
    package().join("../../ui/src/lib/bindings")
}

/// Writes every type that a command answers with, and all that they are made of.
fn generate(folder: &Path) {
    let config = Config::new().with_out_dir(folder);
    macro_rules! export {
        ($($view:ty),+ $(,)?) => { $(<$view>::export_all(&config).unwrap();)+ };
    }
    export!(Boot, CaseRow, CaseView, DeadlineView, DoneView, Failure, FormView, Home, IntentView, OfficerView);
    export!(CalculationView, GuideView, HandOverView, OutboxView, PrintView, ServiceView, SyncView);
    export!(CasePrints, PaperFacts, PrintersView, ProofView, ResumeView, ScanView, StickReport, StickView);
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let named = |path: PathBuf| {
        (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(&path).unwrap())
    };
    entries.map(named).collect()
}

#[test]
fn the_committed_bindings_are_those_of_the_views() {
    let folder = tempfile::tempdir().unwrap();
    generate(folder.path());
    let fresh = files(folder.path());
    if std::env::var_os("PENCERE_WRITE_BINDINGS").is_some() {
        let _removed = std::fs::remove_dir_all(committed());
        generate(&committed());
    }
    let committed = files(&committed());
    assert!(fresh == committed, "the bindings have drifted: run `cargo xtask bindings`");
}
