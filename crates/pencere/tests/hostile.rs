//! What nobody should hand to the commands: each is refused with one sentence and an honest exit code, and nothing is made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// Files and folders that are no input of any command.
const INPUTS: [&str; 8] =
    ["binary", "long-line", "utf-16", "deep-json", "deep-answers", "empty", "a-directory", "not-there"];
/// No sentence of a refusal is longer, whatever it refuses.
const SENTENCE: usize = 1_000;

fn put_inputs(folder: &Path) {
    let utf_16: Vec<u8> = "\u{feff}{\"surname\": \"Əliyeva\"}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let files: [(&str, Vec<u8>); 6] = [
        ("binary", (0..=255).cycle().take(100_000).collect()),
        ("long-line", vec![b'A'; 10_000_000]),
        ("utf-16", utf_16),
        ("deep-json", vec![b'['; 100_000]),
        ("deep-answers", [b"{\"surname\":".as_slice(), &[b'['; 100_000]].concat()),
        ("empty", Vec::new()),
    ];
    for (name, bytes) in files {
        fs::write(folder.join(name), bytes).unwrap();
    }
    fs::create_dir(folder.join("a-directory")).unwrap();
}

/// Runs the command in a folder: its exit code must be the one expected, and what it says a sentence, in JSON where asked.
fn refused(folder: &Path, words: &[&str], code: i32) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pencere"));
    let Output { status, stdout, stderr } =
        command.args(words).current_dir(folder).env("RUST_LOG", "off").output().unwrap();
    let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert_eq!(status.code(), Some(code), "{words:?}: {stdout:.300}{stderr:.300}");
    let said = if code == 2 { &stderr } else { &stdout };
    assert!(said.contains(' ') && said.len() < SENTENCE, "{words:?}: {} bytes: {said:.300}", said.len());
    if words.contains(&"--json") {
        let said: serde_json::Value = serde_json::from_str(said).unwrap_or_else(|_| panic!("{words:?}: {said}"));
        assert!(said["message"].as_str().is_some_and(|text| text.contains(' ')), "{words:?}: {said}");
    } else if code == 2 {
        assert!(said.starts_with("pencere: "), "{words:?}: {said}");
    }
}

#[test]
fn hostile_files_are_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    put_inputs(folder.path());
    for input in INPUTS {
        // What can be read and is no receipt is not genuine; what cannot be read was not judged.
        let judged = if ["a-directory", "not-there"].contains(&input) { 2 } else { 1 };
        let database = format!("sqlite://{input}");
        let table: [(&[&str], i32); 8] = [
            (&["check", "REG", input], 2),
            (&["mrz", input], 2),
            (&["receipt", "REG", input, "-o", "out.pdf"], 2),
            (&["form", "REG", input, "-o", "out.pdf"], 2),
            (&["verify", "BINARY", "--keys", input], 2),
            (&["verify", input], judged),
            (&["services", "--catalogue", input], 2),
            (&["device", "list", "--database", &database], 2),
        ];
        for (words, code) in table {
            // A folder without services adds none; an empty file is what SQLite begins with.
            if [("services", "a-directory"), ("device", "empty")].contains(&(words[0], input)) {
                continue;
            }
            refused(folder.path(), words, code);
            // One input shows what programs are told.
            if input == "binary" {
                refused(folder.path(), &[words, &["--json"]].concat(), code);
            }
        }
    }
    assert!(!folder.path().join("out.pdf").exists());
}

#[test]
fn a_folder_of_services_that_cannot_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    put_inputs(folder.path());
    for input in ["binary", "utf-16", "deep-json", "empty"] {
        let added = folder.path().join(format!("with-{input}/services"));
        fs::create_dir_all(&added).unwrap();
        fs::copy(folder.path().join(input), added.join("NEW.toml")).unwrap();
        refused(folder.path(), &["services", "--catalogue", &format!("with-{input}")], 2);
    }
    refused(folder.path(), &["services", "../REG"], 2);
}

#[test]
fn a_database_that_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let database = "sqlite://typo/centre.db?mode=rwc";
    for words in [
        &["device", "list"][..],
        &["device", "revoke", "BAK01-K7"],
        &["device", "gaps"],
        &["device", "keys"],
        &["staff", "list"],
        &["staff", "disable", "leyla"],
        &["catalogue", "list"],
        &["audit", "verify"],
        &["audit", "restored"],
        &["bundle", "import", "part"],
    ] {
        refused(folder.path(), &[words, &["--database", database]].concat(), 2);
    }
    refused(folder.path(), &["device", "list", "--database", "nonsense://here"], 2);
    assert!(!folder.path().join("typo").exists());
    let mut add = Command::new(env!("CARGO_BIN_EXE_pencere"));
    add.args(["device", "add", "--office", "BAK01", "--face", "kiosk", "--database", database]);
    assert!(
        add.current_dir(folder.path()).output().unwrap().status.success(),
        "adding may come before the first start"
    );
    assert!(folder.path().join("typo/centre.db").is_file());
}

#[test]
fn a_deadline_takes_no_word_that_it_does_not_know() {
    let folder = tempfile::tempdir().unwrap();
    let long = "9".repeat(100_000);
    let from = "from=2026-11-01";
    for words in [
        &["registration"][..],
        &["registration", "from=2026-02-30"],
        &["registration", "from="],
        &["registration", from, "contry=KAZ"],
        &["registration", from, "country=XQQ"],
        &["registration", from, "country=kaz"],
        &["registration", from, "KAZ"],
        &["registration", from, "arrival=2026-11-02"],
        &["registration", from, "end=2026-11-02"],
        &["registration", from, &long[..100]],
        &["registration", long.as_str()],
        &["R-NONE", from],
        &["CALC-STAY", "stray"],
    ] {
        // A word of the visitor's is said again in the refusal.
        if words.iter().all(|word| word.len() < SENTENCE / 2) {
            refused(folder.path(), &[&["deadline"][..], words].concat(), 2);
        } else {
            let output = Command::new(env!("CARGO_BIN_EXE_pencere")).arg("deadline").args(words).output().unwrap();
            assert_eq!(output.status.code(), Some(2));
        }
    }
    let mut good = Command::new(env!("CARGO_BIN_EXE_pencere"));
    good.args(["deadline", "registration", "arrival=2026-11-01", "citizenship=KAZ", "--today", "2026-11-02", "--json"]);
    let output = good.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(said["value"], 30, "the period of that country: {said}");
}

/// Nothing is printed for answers that are wrong: all problems are listed, as by `check`, with its exit code.
#[test]
fn a_receipt_for_wrong_answers_lists_every_problem() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("answers.json"), r#"{"surname": "7", "sex": "maybe", "nothing": "here"}"#).unwrap();
    let run = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pencere"));
        command.args(words).arg("--json").current_dir(folder.path()).output().unwrap()
    };
    let check = run(&["check", "REG", "answers.json"]);
    let receipt = run(&["receipt", "REG", "answers.json", "--lang", "en", "-o", "out.pdf"]);
    assert_eq!((check.status.code(), receipt.status.code()), (Some(1), Some(1)));
    assert_eq!(receipt.stdout, check.stdout);
    let problems: Vec<serde_json::Value> = serde_json::from_slice(&receipt.stdout).unwrap();
    assert!(problems.len() > 3, "{problems:?}");
    assert!(!folder.path().join("out.pdf").exists());
}
