//! Wrong answers: each is named in the visitor's language, and nothing that was typed is lost.

use std::collections::{BTreeMap, BTreeSet};

use e2e::{Error, Field, Observer, Silent, Visitor, Window};
use serde_json::Value;
use xtask::rig::Face;

use super::look::Inspector;
use super::services::pencere;
use super::visits::{ZONE_MISREAD, scanned_visitor};
use super::{day, play, visitor};
use crate::words::words;

/// A field, a wrong answer to it (`None`: left empty) and the code of what is wrong.
type Wrong = (&'static str, Option<Value>, &'static str);

/// Optional, and nothing that a hand can give is wrong: a text's input ends at its length, a list holds only its options.
const NEVER_WRONG: [&str; 6] = ["arrival_checkpoint", "visa_type", "visa_entries", "settlement", "flat", "filed_by"];

/// Of a visitor without a visa, whose host is a person; the passport's answers are typed.
fn wrongs() -> Vec<Wrong> {
    let text = |text: &str| Some(Value::from(text));
    vec![
        ("surname", text("ALIYEVA7"), "error-latin-name-characters"),
        ("given_names", text("GÜN3"), "error-latin-name-characters"),
        ("sex", None, "error-required"),
        ("birth_date", text("2199-01-01"), "error-birth-future"),
        ("birth_date", text("1991-02-30"), "error-date-not-real"),
        ("birth_date", text("1991--08"), "error-date-incomplete"),
        ("issuing_state", None, "error-required"),
        ("document_number", text("U12#45"), "error-document-number-characters"),
        ("citizenship", text("AZE"), "error-citizen-of-azerbaijan"),
        ("document_expiry", text("1990-01-01"), "error-expiry-before-birth"),
        ("father_name", text("1234"), "error-name-characters"),
        ("arrival_date", Some(day(3)), "error-arrival-future"),
        ("country_from", text("AZE"), "error-country-from-azerbaijan"),
        ("entry_basis", None, "error-required"),
        ("purpose", None, "error-required"),
        ("stay_until", Some(day(200)), "error-stay-beyond-visa-free"),
        ("district", None, "error-required"),
        ("street", None, "error-required"),
        ("building", None, "error-required"),
        ("host_type", None, "error-required"),
        ("host_surname", text("99"), "error-name-characters"),
        ("host_given_names", None, "error-required"),
        ("host_fin", text("5AB12"), "error-fin-length"),
        ("host_fin", text("5AB12CO"), "error-fin-letter"),
        ("host_phone", text("050123"), "error-phone-national"),
        ("phone", text("050123"), "error-phone-national"),
        ("email", text("name@"), "error-email"),
        ("copy_data_page", None, "error-copy-missing"),
    ]
}

/// Of a visitor with a visa, whose host is a company; the passport's zone is typed.
fn wrongs_with_a_visa() -> Vec<Wrong> {
    let text = |text: &str| Some(Value::from(text));
    vec![
        ("mrz", text(ZONE_MISREAD), "error-mrz-check"),
        ("visa_number", text("AZE#1"), "error-document-number-characters"),
        ("visa_expiry", Some(day(-10)), "error-visa-before-arrival"),
        ("visa_days", text("0"), "error-number"),
        ("stay_until", Some(day(85)), "error-stay-beyond-visa"),
        ("stay_until", Some(day(75)), "error-stay-beyond-visa-days"),
        ("company_name", None, "error-required"),
        ("company_voen", text("1401555061"), "error-voen-check"),
        ("company_contact", text("1234"), "error-name-characters"),
        ("company_phone", text("050123"), "error-phone-national"),
        ("copy_visa_page", None, "error-copy-missing"),
        ("copy_entry_page", None, "error-copy-missing"),
    ]
}

fn visitor_with_a_visa(lang: &str) -> Visitor {
    let mut visitor = scanned_visitor(lang, ZONE_MISREAD);
    // Typed as one of the wrong answers, and confirmed then.
    visitor.answers.remove("mrz");
    for (field, value) in [
        ("visa_days", "70"),
        ("host_type", "company"),
        ("company_name", "Xəzər Turizm MMC"),
        ("company_voen", "1401555071"),
    ] {
        visitor.answers.insert(field.to_owned(), value.into());
    }
    visitor
}

/// The value that the screen holds for a field, as `answer` gives it.
async fn held(window: &Window, field: &Field) -> Result<String, Error> {
    let scope = format!("[data-field='{}']", field.id);
    if field.kind == "date" {
        let mut parts = Vec::new();
        for part in ["year", "month", "day"] {
            parts.push(window.value(&format!("{scope} [data-part='{part}']")).await?);
        }
        return Ok(parts.join("-"));
    }
    match field.kind.as_str() {
        "choice" => window.value(&format!("{scope} input:checked")).await,
        _ => window.value(&format!("{scope} input")).await,
    }
}

/// Gives a wrong answer; where nothing is to be given, what an earlier try gave is taken away again.
async fn give(window: &Window, field: &Field, value: Option<&Value>) -> Result<(), Error> {
    match (field.kind.as_str(), value) {
        ("passport", Some(zone)) => window.type_zone(zone.as_str().unwrap_or_default()).await,
        ("copy", _) => {
            let clear = format!("[data-field='{}'] [data-action='clear-copy']", field.id);
            if window.has(&clear).await? {
                window.click(&clear).await?;
            }
            window.until("no copy", async || Ok((!window.has(&clear).await?).then_some(()))).await
        }
        ("text", _) | (_, Some(_)) => window.answer(field, Some(value.unwrap_or(&Value::from("")))).await,
        _ => Ok(()),
    }
}

/// Fills the page with one wrong answer, and goes on in vain.
async fn try_wrong(window: &Window, visitor: &Visitor, wrong: &Wrong, known: &str) {
    let (id, value, code) = wrong;
    let mut typed = Vec::new();
    for field in window.fields().await.unwrap() {
        if field.id == *id {
            give(window, &field, value.as_ref()).await.unwrap();
        } else {
            window.answer(&field, visitor.answers.get(&field.id)).await.unwrap();
        }
        if field.kind != "copy" {
            typed.push((field.clone(), held(window, &field).await.unwrap()));
        }
    }
    window.act("continue").await.unwrap();
    let css = format!("[data-field='{id}'] [data-error='{code}']");
    window.wait(&css).await.unwrap_or_else(|error| panic!("{id} = {value:?}: {error}"));
    let sentence = window.text(&css).await.unwrap();
    assert!(sentence.contains(known), "{id}: «{sentence}» is not the sentence of {code}: «{known}»");
    for (field, before) in typed {
        assert_eq!(held(window, &field).await.unwrap(), before, "{}: what was typed is lost", field.id);
    }
    let focused = "return document.activeElement?.hasAttribute('data-summary')";
    window
        .until("the summary of errors to have the focus", async || {
            Ok((window.run(focused, &[]).await? == true).then_some(()))
        })
        .await
        .unwrap_or_else(|error| panic!("{id}: {error}"));
}

/// Looks at the page as it stands with its error, once for each kind of field.
async fn inspect(window: &Window, kinds: &mut BTreeSet<String>, (id, _, code): &Wrong) -> Vec<String> {
    let mut inspector = Inspector { findings: Vec::new() };
    if kinds.insert(window.attribute(&format!("[data-field='{id}']"), "data-kind").await.unwrap()) {
        inspector.saw(window, &format!("{id} {code}")).await.unwrap();
    }
    inspector.findings
}

/// The whole way to the receipt, with each wrong answer given once on its page; gives the fields that were once wrong.
async fn err_everywhere(
    window: &Window,
    visitor: &Visitor,
    wrongs: &[Wrong],
    words: &BTreeMap<String, String>,
) -> BTreeSet<String> {
    visitor.begin(window, &mut Silent).await.unwrap();
    let (mut tried, mut kinds, mut findings) = (Vec::new(), BTreeSet::new(), Vec::new());
    while window.screen().await.unwrap() == "form" {
        let page = window.page().await.unwrap();
        let fields = window.fields().await.unwrap();
        for wrong in wrongs.iter().filter(|(id, ..)| fields.iter().any(|field| field.id == *id)) {
            let known = words.get(wrong.2).unwrap_or_else(|| panic!("{}: no words for {}", visitor.lang, wrong.2));
            // A choice, once made, cannot be taken back: the empty ones come before anything is answered.
            try_wrong(window, visitor, wrong, known).await;
            findings.extend(inspect(window, &mut kinds, wrong).await);
            tried.push(wrong.0.to_owned());
        }
        for field in fields.iter().filter(|field| !visitor.answers.contains_key(&field.id)) {
            if ["text", "phone", "email"].contains(&field.kind.as_str()) {
                window.answer(field, Some(&Value::from(""))).await.unwrap();
            }
        }
        window.confirm_checks().await.unwrap();
        visitor.fill_page(window).await.unwrap();
        visitor.go_on(window, &page).await.unwrap();
    }
    assert_eq!(tried.len(), wrongs.len(), "{tried:?}");
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
    visitor.submit(window, &mut Silent).await.unwrap();
    tried.into_iter().collect()
}

/// The ids of all the fields of the registration, as the catalogue lists them.
fn all_fields() -> BTreeSet<String> {
    let service: Value = serde_json::from_str(&pencere(&["services", "REG", "--json"])).unwrap();
    let fields = service["fields"].as_array().unwrap();
    fields.iter().map(|field| field["id"].as_str().unwrap().to_owned()).collect()
}

fn every_wrong_answer(lang: &str) {
    play(&format!("wrong-answers-{lang}"), Face::Kiosk, async |stage| {
        let (window, words) = (stage.window(), words(lang));
        let mut tried = err_everywhere(&window, &visitor(lang), &wrongs(), &words).await;
        window.act("finish").await.unwrap();
        window.wait_screen("attract").await.unwrap();
        tried.extend(err_everywhere(&window, &visitor_with_a_visa(lang), &wrongs_with_a_visa(), &words).await);
        tried.extend(NEVER_WRONG.map(str::to_owned));
        assert_eq!(tried, all_fields(), "a field of the form was never wrong");
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn wrong_answers_are_named_in_azerbaijani() {
    every_wrong_answer("az");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn wrong_answers_are_named_in_english() {
    every_wrong_answer("en");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn wrong_answers_are_named_in_russian() {
    every_wrong_answer("ru");
}
