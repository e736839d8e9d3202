//! Wrong answers: each is named in the visitor's language, and nothing that was typed is lost.

use e2e::{Error, Field, Silent, Visitor, Window};
use serde_json::Value;
use xtask::rig::Face;

use super::{day, play, visitor};
use crate::words::words;

/// A field, a wrong answer to it (`None`: left empty) and the code of what is wrong.
type Wrong = (&'static str, Option<Value>, &'static str);

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
        ("phone", text("050123"), "error-phone-national"),
        ("email", text("name@"), "error-email"),
        ("copy_data_page", None, "error-copy-missing"),
    ]
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

/// Fills the page with one wrong answer, and goes on in vain.
async fn try_wrong(window: &Window, visitor: &Visitor, wrong: &Wrong, known: &str) {
    let (id, value, code) = wrong;
    let mut typed = Vec::new();
    for field in window.fields().await.unwrap() {
        if field.id != *id {
            window.answer(&field, visitor.answers.get(&field.id)).await.unwrap();
        } else if value.is_some() || field.kind == "text" {
            // What an earlier try typed is taken away again.
            window.answer(&field, Some(value.as_ref().unwrap_or(&Value::from("")))).await.unwrap();
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

fn every_wrong_answer(lang: &str) {
    play(&format!("wrong-answers-{lang}"), Face::Kiosk, async |stage| {
        let (window, visitor, words) = (stage.window(), visitor(lang), words(lang));
        visitor.begin(&window, &mut Silent).await.unwrap();
        let mut tried = 0;
        while window.screen().await.unwrap() == "form" {
            let page = window.page().await.unwrap();
            let fields = window.fields().await.unwrap();
            for wrong in wrongs().iter().filter(|(id, ..)| fields.iter().any(|field| field.id == *id)) {
                let known = words.get(wrong.2).unwrap_or_else(|| panic!("{lang}: no words for {}", wrong.2));
                // A choice, once made, cannot be taken back: the empty ones come before anything is answered.
                try_wrong(&window, &visitor, wrong, known).await;
                tried += 1;
            }
            for field in fields.iter().filter(|field| !visitor.answers.contains_key(&field.id)) {
                if field.kind == "text" || field.kind == "email" {
                    window.answer(field, Some(&Value::from(""))).await.unwrap();
                }
            }
            visitor.fill_page(&window).await.unwrap();
            visitor.go_on(&window, &page).await.unwrap();
        }
        assert_eq!(tried, wrongs().len());
        visitor.submit(&window, &mut Silent).await.unwrap();
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
