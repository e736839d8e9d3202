//! What a face may not do, and what the product must do without code.

use e2e::{Error, Observer, Silent, Visitor, Window, paper};
use serde_json::json;
use xtask::rig::{Face, get, post_form};
use xtask::root;

use super::look::Inspector;
use super::stage::{Setting, play_with};
use super::{Stage, play, visitor};
use crate::words::words;

/// Calls a command as a script in the page would; `true` when it was refused before it ran.
async fn refused(window: &Window, command: &str, arguments: &str) -> bool {
    let script = format!("return await window.__TAURI_INTERNALS__.invoke('{command}', {arguments})");
    let answer = window.run_async(&script, &[]).await.unwrap();
    answer.get("err").is_some_and(|error| error.as_str().is_some_and(|text| text.contains("not allowed")))
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_kiosk_window_cannot_call_what_belongs_to_a_counter() {
    play("kiosk-bounds", Face::Kiosk, async |stage| {
        let window = stage.window();
        window.wait_screen("attract").await.unwrap();
        let (kiosk, counter) = (xtask::permitted("kiosk").unwrap(), xtask::permitted("counter").unwrap());
        let elsewhere = counter.difference(&kiosk).map(String::as_str).chain(["enrol"]);
        let elsewhere: Vec<&str> = elsewhere.collect();
        assert!(elsewhere.len() > 20, "{elsewhere:?}");
        for command in elsewhere {
            assert!(refused(&window, command, "{}").await, "{command} was not refused");
        }
        assert!(!refused(&window, "home", "{ lang: 'en' }").await, "the kiosk's own command was refused");
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_window_goes_nowhere_else() {
    play("navigation", Face::Kiosk, async |stage| {
        let window = stage.window();
        window.wait_screen("attract").await.unwrap();
        let url = stage.centre_url();
        window.run("location.href = arguments[0]; window.open(arguments[0])", &[&url]).await.unwrap();
        let loaded = window.run_async("await fetch(arguments[0]); return 'loaded'", &[&url]).await.unwrap();
        assert!(loaded.get("ok").is_none(), "the page may fetch from elsewhere");
        assert_eq!(window.screen().await.unwrap(), "attract");
    });
}

/// Looks at every screen in the other languages too, and comes back to the visitor's own.
struct Linguist;

impl Observer for Linguist {
    async fn saw(&mut self, window: &Window, name: &str) -> Result<(), Error> {
        // Before the visit a language is what begins it.
        let langs: &[&str] = if name == "attract" { &[] } else { &["ru", "az", "en"] };
        for lang in langs {
            let (title, button) = (window.text("h1").await?, format!("lang-{lang}"));
            let translated = async || {
                if window.attribute("html", "lang").await? != *lang {
                    window.act(&button).await?;
                }
                Ok((window.text("h1").await? != title).then_some(()))
            };
            window.until("the title in another language", translated).await?;
            let text = window.text("body").await?;
            assert!(!text.contains('⟦'), "{name} in {lang}: {text}");
        }
        Ok(())
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_service_that_nobody_has_seen_is_one_file_and_its_words() {
    let catalogue = root().join("tests/fixtures/catalogue");
    let setting = Setting { catalogue: Some(&catalogue), ..Setting::default() };
    play_with("new-service", Face::Kiosk, &setting, async |stage| {
        stage.publish(&catalogue);
        let answers = json!({
            "surname": "ALIYEVA", "birth_date": "1991-05-08", "stolen": true,
            "lost_on": super::day(-2), "details": "Metro", "purpose": "private",
        });
        let serde_json::Value::Object(answers) = answers else { panic!("answers are an object") };
        let visitor = Visitor { lang: "en".to_owned(), service: "TESTCARD".to_owned(), answers };
        let done = visitor.visit(&stage.window(), &mut Linguist).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        let received = words("ru").get("status-submitted").cloned().unwrap();
        let page = stage.page_saying(&format!("{address}?lang=ru"), &received).await;
        assert!(page.body.contains(&done.receipt_number), "{}", page.body);
        assert!(page.body.contains("Замена утерянной карты"), "{}", page.body);
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn the_status_page_needs_no_script_and_tells_a_guesser_nothing() {
    play("status", Face::Kiosk, async |stage| {
        let visitor = visitor("en");
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let home = get(&format!("{}/?lang=en", stage.centre_url())).unwrap();
        assert_eq!(home.status, 200);
        assert!(!home.body.to_lowercase().contains("<script"), "the status page holds a script");
        let policy = home.header("content-security-policy").unwrap_or_default();
        assert!(policy.contains("default-src 'none'"), "{policy}");
        let address = format!("{}/status?lang=en", stage.centre_url());
        let ask = |code: &str, year: &str| {
            post_form(&address, &[("code", code), ("day", "8"), ("month", "5"), ("year", year)]).unwrap()
        };
        let found = super::stage::eventually("the application at the centre", || {
            Some(ask(&done.status_code, "1991")).filter(|reply| reply.body.contains(&done.receipt_number))
        });
        assert!(!found.await.body.contains("ALIYEVA"));
        let (wrong_code, wrong_year) = (ask("7777 7777 7777", "1991"), ask(&done.status_code, "1992"));
        assert!(!wrong_year.body.contains(&done.receipt_number));
        assert_eq!(wrong_code.status, wrong_year.status);
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        status_pages_are_accessible(stage, &address).await;
    });
}

/// The lookup, what a wrong code gets, a receipt's own page and that of a receipt which nobody issued.
async fn status_pages_are_accessible(stage: &Stage, address: &str) {
    let (_driver, browser) = stage.browser().await;
    let (centre, mut inspector) = (stage.centre_url(), Inspector { findings: Vec::new() });
    // Few questions of each kind: the centre answers a stranger twenty times a minute.
    for lang in ["az", "en", "ru"] {
        browser.go_to(&format!("{address}?lang={lang}")).await.unwrap();
        browser.wait("[aria-current='step']").await.unwrap();
        inspector.saw(&browser, &format!("status-receipt-{lang}")).await.unwrap();
        browser.go_to(&format!("{centre}/?lang={lang}")).await.unwrap();
        browser.wait("#code").await.unwrap();
        inspector.saw(&browser, &format!("status-lookup-{lang}")).await.unwrap();
        browser.type_into("#code", "7777 7777 7777").await.unwrap();
        browser.press(&['\u{E007}']).await.unwrap();
        browser.wait("[role='alert']").await.unwrap();
        inspector.saw(&browser, &format!("status-wrong-{lang}")).await.unwrap();
    }
    browser.go_to(&format!("{centre}/Q/ABC?lang=ru")).await.unwrap();
    browser.wait("h1").await.unwrap();
    inspector.saw(&browser, "status-foreign-ru").await.unwrap();
    assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
}
