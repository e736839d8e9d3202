//! Whole visits, as people make them.

use e2e::{Done, Silent, Visitor, paper};
use serde_json::Value;
use xtask::rig::{Face, get};

use super::stage::eventually;
use super::{Stage, play, visitor};
use crate::words::words;

/// Doc 9303-4's own specimen.
const ZONE: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
/// The same with a wrong check digit of the document number and of the whole.
pub const ZONE_MISREAD: &str =
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C35UTO7408122F1204159ZE184226B<<<<<10";

/// Notes in the page when Submit is tapped first and when the receipt's picture stands there, in milliseconds.
const WATCH_SEAL: &str = r#"const submit = "[data-action='submit']";
    addEventListener('click', event => { if (event.target.closest(submit)) window.tapped ??= performance.now() }, true);
    new MutationObserver(() => {
        if (document.querySelector("[data-screen='done'] .paper .drawing")) window.sealed ??= performance.now();
    }).observe(document.body, { childList: true, subtree: true })"#;

/// The paper, its QR and the page behind it, for a visit that is done. Without the paper the screen's own code serves.
async fn proves(stage: &Stage, visitor: &Visitor, done: &Done) {
    let sheet = stage.sheet(1).await;
    let text = paper::text(&sheet).unwrap();
    assert!(text.contains(&done.receipt_number), "the receipt's number is not on the paper:\n{text}");
    let address = paper::qr(&sheet).unwrap();
    let prefix = format!("{}/Q/", stage.centre_url()).to_uppercase();
    assert!(address.starts_with(&prefix), "{address}");
    assert_eq!(stage.codes_on_screen().await, [address.as_str()], "the screen's code leads elsewhere");
    let lang = &visitor.lang;
    let step = words(lang).get("status-submitted").cloned().unwrap_or_default();
    let page = stage.page_saying(&format!("{address}?lang={lang}"), &step).await;
    assert!(page.body.contains(&done.receipt_number), "{}", page.body);
    for (field, value) in &visitor.answers {
        let personal =
            ["surname", "given_names", "document_number", "street", "host_fin", "phone"].contains(&field.as_str());
        let value = value.as_str().unwrap_or_default();
        assert!(!personal || !page.body.contains(value), "{field} stands on the status page");
    }
}

fn typed(lang: &str) {
    play(&format!("typed-{lang}"), Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor(lang));
        visitor.begin(&window, &mut Silent).await.unwrap();
        visitor.fill(&window, &mut Silent).await.unwrap();
        window.act("declare").await.unwrap();
        window.run(WATCH_SEAL, &[]).await.unwrap();
        // An impatient visitor taps twice; the application is in once (MOSIP #971).
        window.tap_twice("[data-action='submit']").await.unwrap();
        window.wait_screen("done").await.unwrap();
        window.wait(".paper .drawing").await.unwrap();
        let took = window.run("return window.sealed - window.tapped", &[]).await.unwrap().as_f64();
        assert!(took.is_some_and(|took| took < 1000.0), "from the tap to the receipt: {took:?} ms");
        let done = Done {
            receipt_number: window.attribute("[data-receipt]", "data-receipt").await.unwrap(),
            status_code: window.attribute("[data-code]", "data-code").await.unwrap(),
            milliseconds: 0,
        };
        assert!(done.receipt_number.contains("-000001-"), "{}", done.receipt_number);
        proves(stage, &visitor, &done).await;
        let printed = async || window.attribute("[data-print]", "data-print").await;
        window.until("the printer's word", async || Ok((printed().await? == "printed").then_some(()))).await.unwrap();
        assert_eq!(stage.printer.as_ref().unwrap().sheets().len(), 1, "printed more than once");
        window.act("finish").await.unwrap();
        window.wait_screen("attract").await.unwrap();
        leaves_no_trace(stage, &visitor).await;
    });
}

/// Nothing of the visitor stays on the screen or in the webview's storage.
async fn leaves_no_trace(stage: &Stage, visitor: &Visitor) {
    let script = "return document.documentElement.outerHTML + JSON.stringify(localStorage) + JSON.stringify(sessionStorage) + document.cookie";
    let page = stage.window().run(script, &[]).await.unwrap().to_string();
    for field in ["surname", "document_number", "street", "phone"] {
        let value = visitor.answers[field].as_str().unwrap();
        assert!(!page.contains(value), "{field} is still in the page");
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_types_everything_in_azerbaijani() {
    typed("az");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_types_everything_in_english() {
    typed("en");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_types_everything_in_russian() {
    typed("ru");
}

/// A visitor with a visa whose passport gives what it can.
pub fn scanned_visitor(lang: &str, zone: &str) -> Visitor {
    let mut visitor = visitor(lang);
    for field in [
        "surname",
        "given_names",
        "birth_date",
        "sex",
        "document_number",
        "issuing_state",
        "citizenship",
        "document_expiry",
    ] {
        visitor.answers.remove(field);
    }
    visitor.answers.insert("mrz".to_owned(), zone.into());
    visitor.answers.insert("entry_basis".to_owned(), "visa".into());
    visitor.answers.insert("visa_number".to_owned(), "AZE1234567".into());
    visitor.answers.insert("visa_expiry".to_owned(), super::day(80));
    visitor.answers.insert("visa_days".to_owned(), "80".into());
    visitor
}

fn scanned(lang: &str) {
    play(&format!("scanned-{lang}"), Face::Kiosk, async |stage| {
        let visitor = scanned_visitor(lang, ZONE);
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let text = paper::text(&stage.sheet(1).await).unwrap();
        assert!(text.contains("ERIKSSON"), "the passport's name is not on the paper:\n{text}");
        assert!(!text.contains("L898902C3"), "the document's number is not masked:\n{text}");
        assert!(done.milliseconds < 90_000, "longer than a visitor should need: {} ms", done.milliseconds);
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_scans_the_passport_in_azerbaijani() {
    scanned("az");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_scans_the_passport_in_english() {
    scanned("en");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_scans_the_passport_in_russian() {
    scanned("ru");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_failing_check_digit_is_confirmed_by_eye_and_never_passed_over() {
    play("misread", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), scanned_visitor("en", ZONE_MISREAD));
        visitor.begin(&window, &mut Silent).await.unwrap();
        window.scan(ZONE_MISREAD).await.unwrap();
        window.wait("[data-action='confirm-check'][data-check='document_number']").await.unwrap();
        window.act("continue").await.unwrap();
        window.wait("[data-error='error-mrz-check']").await.unwrap();
        assert_eq!(window.page().await.unwrap(), "passport");
        visitor.fill(&window, &mut Silent).await.unwrap();
        visitor.submit(&window, &mut Silent).await.unwrap();
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_scan_never_lands_in_a_focused_field() {
    play("scan-focus", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("az"));
        visitor.begin(&window, &mut Silent).await.unwrap();
        visitor.go_on(&window, "passport").await.unwrap();
        let input = "[data-field='surname'] input";
        window.type_into(input, "ALI").await.unwrap();
        window.scan(ZONE).await.unwrap();
        let value = async || window.value(input).await;
        window
            .until("the passport's surname", async || Ok((value().await? == "ERIKSSON").then_some(())))
            .await
            .unwrap();
    });
}

/// WebView2Feedback #460, #953, #1887: the system's touch keyboard vanishes, covers the input, fails in kiosk mode. Ours does none of it.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn the_kiosks_own_keyboard_types_and_covers_no_field() {
    play("keyboard", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("az"));
        visitor.begin(&window, &mut Silent).await.unwrap();
        visitor.go_on(&window, "passport").await.unwrap();
        let input = "[data-field='surname'] input";
        window.click(input).await.unwrap();
        for key in ["A", "L", "I", "Y", "backspace"] {
            window.click(&format!("[data-keyboard-open] [data-key='{key}']")).await.unwrap();
        }
        assert_eq!(window.value(input).await.unwrap(), "ALI");
        let free = "const box = css => document.querySelector(css).getBoundingClientRect();
            return box(arguments[0]).bottom <= box('[data-keyboard-open]').top && document.activeElement === document.querySelector(arguments[0])";
        window
            .until("the field above the keyboard", async || {
                Ok((window.run(free, &[input]).await? == true).then_some(()))
            })
            .await
            .unwrap();
        window.click("[data-keyboard-open] [data-key='done']").await.unwrap();
        let open = "return document.querySelector('[data-keyboard-open]') !== null";
        window.until("no keyboard", async || Ok((window.run(open, &[]).await? == false).then_some(()))).await.unwrap();
    });
}

/// plugins-workspace #293, tauri #4917: a webview prints through a dialogue. Ours is not asked: both sheets come out by themselves.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_second_print_is_a_marked_copy() {
    play("copy", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("ru"));
        visitor.visit(&window, &mut Silent).await.unwrap();
        let first = stage.sheet(1).await;
        window.act("print-again").await.unwrap();
        let second = stage.sheet(2).await;
        let mark = format!("{} 1", words("ru").get("receipt-copy-mark").unwrap());
        let [original, copy] = [&first, &second].map(|sheet| {
            let text = paper::text(sheet).unwrap();
            text.split_whitespace().collect::<Vec<_>>().join(" ")
        });
        assert!(!original.contains(&mark) && copy.contains(&mark), "{copy}");
        assert_eq!(paper::qr(&first).unwrap(), paper::qr(&second).unwrap());
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn paper_out_is_said_and_the_application_is_in_all_the_same() {
    play("paper-out", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("en"));
        stage.printer.as_ref().unwrap().set_paper(false).unwrap();
        let done = visitor.visit(&window, &mut Silent).await.unwrap();
        assert!(!done.receipt_number.is_empty());
        let state = async || window.attribute("[data-print]", "data-print").await;
        window.until("the printer's failure", async || Ok((state().await? == "failed").then_some(()))).await.unwrap();
        stage.printer.as_ref().unwrap().set_paper(true).unwrap();
        let address = eventually("the receipt", || paper::qr(stage.printer.as_ref()?.sheets().first()?).ok()).await;
        assert_eq!(get(&address).unwrap().status, 200);
    });
}

/// With the receipt in the hand: the kiosk asks the centre, says what it cannot know without it, and tells nothing of a wrong date.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_visitor_asks_where_the_application_stands() {
    play("standing", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("ru"));
        let done = visitor.visit(&window, &mut Silent).await.unwrap();
        window.act("finish").await.unwrap();
        window.wait_screen("attract").await.unwrap();
        let born = visitor.answers["birth_date"].clone();
        let received = asked(stage, &done, &born, "status-submitted").await;
        assert!(received.contains(&done.receipt_number), "{received}");
        asked(stage, &done, &"1961-02-03".into(), "status-not-found").await;
        stage.centre_down();
        asked(stage, &done, &born, "desk-status-offline").await;
    });
}

/// The answer to the code and a birth date, once it says the sentence.
async fn asked(stage: &Stage, done: &Done, born: &Value, sentence: &str) -> String {
    let (window, sentence_id) = (&stage.window(), sentence);
    let answers = serde_json::json!({ "status_code": done.status_code.to_lowercase(), "birth_date": born });
    let answers = serde_json::from_value(answers).unwrap();
    let sentence = words("ru").get(sentence).cloned().unwrap();
    // The application may still be on its way to the centre.
    for _ in 0..20 {
        let visitor = Visitor { lang: "ru".into(), service: "STAT".into(), answers: Clone::clone(&answers) };
        visitor.begin(window, &mut Silent).await.unwrap();
        visitor.fill(window, &mut Silent).await.unwrap();
        window.wait("[data-result]").await.unwrap();
        let said = window.text("main").await.unwrap();
        stage.look(&format!("standing-{sentence_id}")).await;
        window.act("finish").await.unwrap();
        window.wait_screen("service").await.unwrap();
        window.act("start-again").await.unwrap();
        window.wait_screen("attract").await.unwrap();
        if said.contains(&sentence) {
            return said;
        }
    }
    panic!("never said: {sentence}");
}
