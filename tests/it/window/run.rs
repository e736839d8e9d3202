//! `cargo xtask run` as a stranger starts it: without a display, with answers of the stranger's own.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use e2e::paper;
use xtask::bin_dir;

use super::services::pencere;
use crate::words::words;

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];

/// Runs it with a file of answers; its results lie in `out`.
fn run(answers: &Path, out: &Path) -> Output {
    let mut run = Command::new(bin_dir().join("xtask"));
    run.args(["run", "--lang", "ru", "--answers"]).arg(answers).arg("--out").arg(out);
    // The programs are built; and whoever runs the tests on a desktop sees no window.
    run.env("PENCERE_BIN_DIR", bin_dir()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    run.stdin(Stdio::null()).output().unwrap()
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_run_leaves_receipt_pictures_and_status_pages_in_the_language_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (answers, out) = (folder.path().join("mine.json"), folder.path().join("out"));
    let sample = pencere(&["services", "REG", "--sample", "--seed", "4711"]);
    fs::write(&answers, &sample).unwrap();
    let Output { status, stdout, stderr } = run(&answers, &out);
    let said = String::from_utf8_lossy(&stdout);
    let log = fs::read_to_string(out.join("visit.log")).unwrap_or_default();
    assert!(status.success(), "{said}\n{}\n{log}", String::from_utf8_lossy(&stderr));
    assert!(said.contains("] playing one visitor: done in") && said.contains("s in all"), "{said}");

    let summary: serde_json::Value = serde_json::from_slice(&fs::read(out.join("summary.json")).unwrap()).unwrap();
    let text = |key: &str| summary[key].as_str().unwrap().to_owned();
    assert_eq!((text("service"), text("lang")), ("REG".to_owned(), "ru".to_owned()));
    let receipt = out.join("receipt.pdf");
    assert_eq!(paper::qr(&receipt).unwrap(), text("status_url"));
    assert_eq!(paper::qr_on(&out.join("receipt.png")).unwrap(), text("status_url"));
    assert!(paper::text(&receipt).unwrap().contains(&text("receipt_number")));
    pictures(&out, &summary);
    let sample: serde_json::Value = serde_json::from_str(&sample).unwrap();
    for lang in LANGUAGES {
        let page = fs::read_to_string(out.join(format!("status-{lang}.html"))).unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains("class=\"step done"), "{page}");
        for field in ["surname", "document_number"] {
            assert!(!page.contains(sample[field].as_str().unwrap()), "the page names the {field}: {page}");
        }
    }
}

/// One picture a screen, in order: those of every visit and those of the form's pages.
fn pictures(out: &Path, summary: &serde_json::Value) {
    let listed: Vec<&str> =
        summary["files"]["pictures"].as_array().unwrap().iter().filter_map(|n| n.as_str()).collect();
    let screens: BTreeSet<&str> =
        listed.iter().filter_map(|file| file.strip_suffix(".png")?.split_once('-').map(|(_, screen)| screen)).collect();
    for screen in ["attract", "home", "service", "passport", "arrival", "host-type", "district", "review", "done"] {
        assert!(screens.contains(screen), "no picture of {screen}: {listed:?}");
    }
    for (place, file) in listed.iter().enumerate() {
        assert!(file.starts_with(&format!("{:02}-", place + 1)), "{listed:?}");
        assert!(fs::read(out.join(file)).unwrap().starts_with(b"\x89PNG"), "{file}");
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_run_with_wrong_answers_lists_them_and_plays_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (answers, out) = (folder.path().join("mine.json"), folder.path().join("out"));
    fs::write(&answers, r#"{"surname": "ALIYEVA", "sex": "maybe"}"#).unwrap();
    let Output { status, stderr, .. } = run(&answers, &out);
    let said = String::from_utf8_lossy(&stderr);
    assert_eq!(status.code(), Some(1), "{said}");
    let sentence = words("ru").get("error-choice").cloned().unwrap();
    assert!(said.contains("sex: ") && said.contains(&sentence) && said.contains("birth_date: "), "{said}");
    assert!(!out.join("summary.json").exists() && !out.join("receipt.pdf").exists());
}
