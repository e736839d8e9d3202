//! What goes wrong around a visitor, and must not harm the visit.

use e2e::{Silent, Visitor, Window, paper};
use xtask::rig::{Face, get};

use super::{play, visitor};
use crate::words::words;

/// Fills pages until the named one is on the screen.
async fn up_to(visitor: &Visitor, window: &Window, page: &str) {
    while window.page().await.unwrap() != page {
        let here = window.page().await.unwrap();
        visitor.fill_page(window).await.unwrap();
        visitor.go_on(window, &here).await.unwrap();
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_power_cut_at_a_keystroke_loses_at_most_that_keystroke() {
    play("power-cut", Face::Kiosk, async |stage| {
        let visitor = visitor("az");
        let window = stage.window();
        visitor.begin(&window, &mut Silent).await.unwrap();
        up_to(&visitor, &window, "street").await;
        window.type_into("[data-field='street'] input", "Nizami küç").await.unwrap();
        stage.cut_power();
        stage.reopen().await;
        let window = stage.window();
        visitor.enter(&window, &mut Silent).await.unwrap();
        window.act("resume").await.unwrap();
        window.wait_screen("resume").await.unwrap();
        visitor.fill_page(&window).await.unwrap();
        window.act("continue").await.unwrap();
        window.wait_screen("form").await.unwrap();
        assert_eq!(window.page().await.unwrap(), "street");
        let street = window.value("[data-field='street'] input").await.unwrap();
        assert!(["Nizami küç", "Nizami kü"].contains(&street.as_str()), "the street became «{street}»");
        visitor.fill(&window, &mut Silent).await.unwrap();
        visitor.submit(&window, &mut Silent).await.unwrap();
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_stranger_cannot_resume_with_another_birth_date() {
    play("stranger", Face::Kiosk, async |stage| {
        let visitor = visitor("en");
        let window = stage.window();
        visitor.begin(&window, &mut Silent).await.unwrap();
        up_to(&visitor, &window, "father_name").await;
        stage.cut_power();
        stage.reopen().await;
        let window = stage.window();
        visitor.enter(&window, &mut Silent).await.unwrap();
        window.act("resume").await.unwrap();
        window.wait_screen("resume").await.unwrap();
        let mut stranger = visitor.clone();
        stranger.answers.insert("birth_date".to_owned(), "1970-01-02".into());
        stranger.fill_page(&window).await.unwrap();
        window.act("continue").await.unwrap();
        window.wait("[role='alert']").await.unwrap();
        assert_eq!(window.screen().await.unwrap(), "resume");
    });
}

/// CBSA, autumn 2025: a central outage stopped the border's kiosks.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_outage_of_the_centre_never_stops_a_visitor() {
    play("outage", Face::Kiosk, async |stage| {
        let visitor = visitor("en");
        let window = stage.window();
        stage.centre_down();
        let done = visitor.visit(&window, &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        assert!(get(&address).is_err(), "the centre is down");
        stage.centre_up();
        let step = words("en").get("status-submitted").cloned().unwrap();
        let page = stage.page_saying(&format!("{address}?lang=en"), &step).await;
        assert!(page.body.contains(&done.receipt_number));
    });
}

/// OpenCRVS #11243, pretix #139: the start without a network demands a full login, or a switch set by hand.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn a_cold_start_needs_no_centre() {
    play("cold-start", Face::Kiosk, async |stage| {
        stage.centre_down();
        stage.cut_power();
        stage.reopen().await;
        visitor("ru").visit(&stage.window(), &mut Silent).await.unwrap();
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn changing_the_language_in_the_middle_keeps_everything() {
    play("language", Face::Kiosk, async |stage| {
        let visitor = visitor("az");
        let window = stage.window();
        visitor.begin(&window, &mut Silent).await.unwrap();
        up_to(&visitor, &window, "street").await;
        let input = "[data-field='street'] input";
        window.type_into(input, "Əhməd Cavad").await.unwrap();
        for lang in ["ru", "en", "az"] {
            let title = window.text("h1").await.unwrap();
            window.act(&format!("lang-{lang}")).await.unwrap();
            window
                .until("the title's language", async || Ok((window.text("h1").await? != title).then_some(())))
                .await
                .unwrap();
            assert_eq!(window.page().await.unwrap(), "street");
            assert_eq!(window.value(input).await.unwrap(), "Əhməd Cavad");
        }
        visitor.fill(&window, &mut Silent).await.unwrap();
        let rows = window.count("[data-row]").await.unwrap();
        window.act("lang-en").await.unwrap();
        window
            .until("the language", async || Ok((window.attribute("html", "lang").await? == "en").then_some(())))
            .await
            .unwrap();
        assert_eq!(window.count("[data-row]").await.unwrap(), rows);
        visitor.submit(&window, &mut Silent).await.unwrap();
    });
}
