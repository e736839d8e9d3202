//! The counter's printers and its check of receipts, on the smallest screen that it is made for, in every language.

use std::path::Path;
use std::process::Command;

use e2e::{Done, Silent, Window, paper};
use printer::escpos::{Fault, StandIn};
use xtask::bin_dir;
use xtask::rig::Face;

use super::counter::{look, sign_in};
use super::look::Inspector;
use super::stage::{Setting, play_with};
use super::{Stage, visitor};
use crate::words::words;

const LANGUAGES: [&str; 3] = ["en", "ru", "az"];
const ROLL: usize = 50_000;
/// WebDriver's code points.
const F4: char = '\u{E034}';
const F12: char = '\u{E03C}';
const SHIFT: char = '\u{E008}';

/// A counter with a case from the kiosk; its administrator is signed in.
async fn at_the_counter(stage: &Stage) -> (Done, String, Facts) {
    let done = visitor("az").visit(&stage.window(), &mut Silent).await.unwrap();
    let sheet = stage.sheet(1).await;
    let (address, facts) = (paper::qr(&sheet).unwrap(), Facts::on(&sheet));
    stage.page_saying(&address, &done.receipt_number).await;
    let password = stage.add_administrator("rena");
    stage.move_to(Face::Counter).await;
    sign_in(&stage.window(), &password).await;
    (done, address, facts)
}

/// Day and time as they stand in a receipt's corner.
struct Facts {
    date: String,
    time: String,
}

impl Facts {
    fn on(sheet: &Path) -> Facts {
        let text = paper::text(sheet).unwrap();
        let shape = |word: &str, like: &str| {
            let word = word.trim_end_matches(',');
            let digits: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
            (digits == like).then(|| word.to_owned())
        };
        let find = |like: &str| text.split_whitespace().find_map(|word| shape(word, like)).unwrap();
        Facts { date: find("00.00.0000"), time: find("00:00") }
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn printers_and_receipts_at_the_counter_are_accessible_in_every_language() {
    let setting = Setting { screen: (1366, 768), ..Setting::default() };
    play_with("tools", Face::Kiosk, &setting, async |stage| {
        let (done, address, facts) = at_the_counter(stage).await;
        let mut inspector = Inspector { findings: Vec::new() };
        printers(stage, &mut inspector).await;
        receipts(stage, &mut inspector, &done, &address, &facts).await;
        assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
    });
}

/// Found, named, refused, in every state, tried out, removed.
async fn printers(stage: &Stage, inspector: &mut Inspector) {
    let window = stage.window();
    window.press(&[F12]).await.unwrap();
    window.wait("[data-found='kiosk']").await.unwrap();
    look(stage, inspector, "printers-found", &LANGUAGES).await;
    window.act("printer-take").await.unwrap();
    window.wait("[data-field='printer-name']").await.unwrap();
    look(stage, inspector, "printers-form", &LANGUAGES).await;
    window.act("printer-cancel").await.unwrap();
    let roll = |rows| StandIn::listen(rows);
    let (good, ending, open) = (roll(ROLL).await.unwrap(), roll(600).await.unwrap(), roll(ROLL).await.unwrap());
    let (off, empty) = (roll(ROLL).await.unwrap(), roll(0).await.unwrap());
    open.set(Fault { cover_open: true, ..Fault::default() });
    off.set(Fault { offline: true, ..Fault::default() });
    refused(stage, inspector).await;
    let named = [("Kiosk 1", &good), ("Kiosk 2", &ending), ("Pəncərə 3", &open), ("Pəncərə 4", &off), ("Zal", &empty)];
    for (name, printer) in named {
        add(&window, name, &printer.address()).await;
    }
    look(stage, inspector, "printers-states", &LANGUAGES).await;
    for (name, id) in
        [("Zal", "desk-printer-paper-out"), ("Kiosk 2", "desk-printer-stopped"), ("Kiosk 1", "desk-printer-tested")]
    {
        window.click(&format!("[data-printer='{name}'] [data-action='printer-test']")).await.unwrap();
        told(&window, "az", id).await;
    }
    look(stage, inspector, "printers-tested", &["az"]).await;
    window.click("[data-printer='Zal'] [data-action='printer-remove']").await.unwrap();
    window.wait("[data-action='printer-remove-sure']").await.unwrap();
    look(stage, inspector, "printers-removing", &LANGUAGES).await;
    window.act("printer-remove-sure").await.unwrap();
    told(&window, "az", "ui-said-printer-removed").await;
    assert!(!window.has("[data-printer='Zal']").await.unwrap());
    window.press(&[F12]).await.unwrap();
    window
        .until("the printers to go", async || Ok((!window.has("[data-printers]").await?).then_some(())))
        .await
        .unwrap();
}

/// An address that leads to no printer is refused beside what was typed, which stays.
async fn refused(stage: &Stage, inspector: &mut Inspector) {
    let window = stage.window();
    window.act("printer-add").await.unwrap();
    window.type_into("[data-field='printer-name']", "Kassa").await.unwrap();
    window.type_into("[data-field='printer-address']", "lpt1:").await.unwrap();
    for lang in LANGUAGES {
        window.act(&format!("lang-{lang}")).await.unwrap();
        window.act("printer-save").await.unwrap();
        let sentence = words(lang).get("error-printer-address").cloned().unwrap();
        let shown = async || Ok(window.text(".printer-form").await?.contains(&sentence).then_some(()));
        window.until("the refusal in the form", shown).await.unwrap();
        inspector.seen(stage, &format!("printers-refused-{lang}")).await;
    }
    assert_eq!(window.value("[data-field='printer-name']").await.unwrap(), "Kassa");
    window.act("printer-cancel").await.unwrap();
}

async fn add(window: &Window, name: &str, address: &str) {
    window.act("printer-add").await.unwrap();
    window.type_into("[data-field='printer-name']", name).await.unwrap();
    window.type_into("[data-field='printer-address']", address).await.unwrap();
    window.click("[data-field='printer-receipts']").await.unwrap();
    window.act("printer-save").await.unwrap();
    window.wait(&format!("[data-printer='{name}']")).await.unwrap();
}

/// Waits for what is said of a printer.
async fn told(window: &Window, lang: &str, id: &str) {
    let sentence = words(lang).get(id).cloned().unwrap();
    let said = async || Ok(window.text("[data-printer-said]").await?.contains(&sentence).then_some(()));
    window.until(id, said).await.unwrap();
}

/// Genuine, with the paper that belongs to it and with another, altered, of nobody known, of no device at all, of a revoked one.
async fn receipts(stage: &Stage, inspector: &mut Inspector, done: &Done, address: &str, facts: &Facts) {
    let window = stage.window();
    window.press(&[SHIFT, F4]).await.unwrap();
    window.wait("#receipt-text").await.unwrap();
    look(stage, inspector, "receipt-blank", &LANGUAGES).await;
    judged(stage, address, "genuine").await;
    look(stage, inspector, "receipt-genuine", &LANGUAGES).await;
    compared(stage, inspector, done, facts).await;
    judged(stage, &altered(address), "altered").await;
    look(stage, inspector, "receipt-altered", &LANGUAGES).await;
    assert!(!window.has("[data-action='compare-paper']").await.unwrap(), "an altered code has no paper");
    judged(stage, "https://example.org/Q/ABC", "foreign").await;
    look(stage, inspector, "receipt-foreign", &LANGUAGES).await;
    judged(stage, &specimen(stage), "unknown_issuer").await;
    look(stage, inspector, "receipt-unknown", &LANGUAGES).await;
    let device = done.receipt_number.rsplitn(3, '-').last().unwrap();
    stage.revoke(device);
    judged(stage, address, "received_in_time").await;
    look(stage, inspector, "receipt-revoked", &LANGUAGES).await;
}

/// What stands on the paper is typed in; then one fact of another paper.
async fn compared(stage: &Stage, inspector: &mut Inspector, done: &Done, facts: &Facts) {
    let window = stage.window();
    let answers = visitor("az").answers;
    let answer = |field: &str| answers[field].as_str().unwrap().to_owned();
    let name = format!("{} {}", answer("surname"), answer("given_names"));
    let number = answer("document_number");
    let last = &number[number.len() - 4..];
    let country = answer("issuing_state");
    for (field, text) in [
        ("code", done.status_code.as_str()),
        ("name", name.as_str()),
        ("document", last),
        ("country", country.as_str()),
        ("date", facts.date.as_str()),
        ("time", facts.time.as_str()),
        ("fee", "0"),
    ] {
        window.type_into(&format!("#paper-{field}"), text).await.unwrap();
    }
    window.act("compare-paper").await.unwrap();
    window.wait("[data-matches]").await.unwrap();
    look(stage, inspector, "receipt-matches", &LANGUAGES).await;
    window.type_into("#paper-fee", "15,00").await.unwrap();
    window.act("compare-paper").await.unwrap();
    window.wait("[data-finding='other_facts']").await.unwrap();
    look(stage, inspector, "receipt-other-facts", &LANGUAGES).await;
    window.type_into("#paper-date", "22").await.unwrap();
    window.act("compare-paper").await.unwrap();
    window.wait("[data-receipt-check] [data-error]").await.unwrap();
    inspector.seen(stage, "receipt-refused-az").await;
    window.act("lang-en").await.unwrap();
    // What was said of the paper ended when something else was typed; what was said of the code stands.
    let said = async || Ok(window.text(".proof").await?.contains("The receipt is genuine").then_some(()));
    window.until("what was found, in another language", said).await.unwrap();
}

/// What is found out about a code, once it is no longer what was found out before.
async fn finding(stage: &Stage, code: &str) -> String {
    let window = stage.window();
    if window.has("[data-action='receipt-again']").await.unwrap() {
        window.act("receipt-again").await.unwrap();
    }
    window.wait("#receipt-text").await.unwrap();
    window.scan(code).await.unwrap();
    window.wait("[data-finding]").await.unwrap();
    window.attribute("[data-finding]", "data-finding").await.unwrap()
}

/// Holds the code up until the counter finds out what is expected: it learns of devices when it next speaks with the centre.
async fn judged(stage: &Stage, code: &str, expected: &str) {
    let mut found = String::new();
    for _ in 0..60 {
        found = finding(stage, code).await;
        if found == expected {
            return;
        }
    }
    panic!("{code} is {found}, not {expected}");
}

/// The same code with another character in its signature.
fn altered(address: &str) -> String {
    let at = address.len() - 40;
    let other = if &address[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &address[..at], &address[at + 1..])
}

/// A receipt of a device that no centre knows.
fn specimen(stage: &Stage) -> String {
    let (answers, sheet) = (stage.path("answers.json"), stage.path("specimen.pdf"));
    std::fs::write(&answers, serde_json::Value::Object(super::answers()).to_string()).unwrap();
    let mut print = Command::new(bin_dir().join("pencere"));
    print.args(["receipt", "REG"]).arg(&answers).arg("-o").arg(&sheet);
    let output = print.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    paper::qr(&sheet).unwrap()
}
