//! The officer's side: by keyboard alone, from the paper in the applicant's hand to the decision.

use e2e::{Observer, Silent, Window, paper};
use xtask::rig::Face;

use super::look::Inspector;
use super::{Stage, play, visitor};
use crate::words::words;

/// WebDriver's code points.
const TAB: char = '\u{E004}';
const ENTER: char = '\u{E007}';
const SHIFT: char = '\u{E008}';
const CONTROL: char = '\u{E009}';
const F6: char = '\u{E036}';
const F7: char = '\u{E037}';
const F8: char = '\u{E038}';
const F9: char = '\u{E039}';

/// Signs in, by keys alone where no pointer was used before; a counter learns of its staff when it first speaks with the centre, a moment after it started.
pub async fn sign_in(window: &Window, password: &str) {
    window.wait_screen("sign-in").await.unwrap();
    // A pointer that was used before has left the focus where keys lead out of the page.
    if window.run("return document.activeElement?.matches('input') !== true", &[]).await.unwrap() == true {
        window.click("#login").await.unwrap();
    }
    for _ in 0..4 {
        reach(window, &[SHIFT, TAB], "#login").await;
        window.type_into("[data-field='login'] input", "rena").await.unwrap();
        reach(window, &[TAB], "#password").await;
        window.type_into("[data-field='password'] input", password).await.unwrap();
        window.press(&[ENTER]).await.unwrap();
        let answered = window.until("an answer to the sign-in", async || {
            let refused = window.has("[data-screen='sign-in'] [role='alert']").await?;
            Ok((refused || window.screen().await? == "counter").then_some(()))
        });
        answered.await.unwrap();
        if window.screen().await.unwrap() == "counter" {
            return;
        }
    }
    panic!("the officer was never let in: {}", window.text("[role='alert']").await.unwrap());
}

/// Moves the focus by one key, again and again, until it stands on the element.
async fn reach(window: &Window, chord: &[char], css: &str) {
    let there = "return document.activeElement?.matches(arguments[0]) === true";
    for _ in 0..120 {
        if window.run(there, &[css]).await.unwrap() == true {
            return;
        }
        window.press(chord).await.unwrap();
    }
    panic!("no key leads to {css}");
}

/// Notes on the page whether anybody touches it with anything but keys.
async fn watch_for_touches(window: &Window) {
    let watch = "addEventListener('pointerdown', () => { document.documentElement.dataset.touched = '' }, true)";
    window.run(watch, &[]).await.unwrap();
}

/// Finds a case by the applicant's name, as the list shrinks to what is typed, and opens it.
async fn open_by_name(window: &Window, case: &str, name: &str) {
    window.press(&[CONTROL, 'k']).await.unwrap();
    window.type_keys("petrova").await.unwrap();
    window
        .until("nobody of another name", async || Ok((!window.has("[data-case]").await?).then_some(())))
        .await
        .unwrap();
    // The key marks what was typed, so that the next name takes its place.
    window.press(&[CONTROL, 'k']).await.unwrap();
    window.type_keys(name).await.unwrap();
    window.wait(case).await.unwrap();
    assert_eq!(window.value("#search").await.unwrap(), name);
    reach(window, &[TAB], case).await;
    window.press(&[ENTER]).await.unwrap();
}

/// Returns or refuses the open case: without a reason in vain, then with the first reason and a note.
async fn decide_with_reasons(window: &Window, chord: &[char], decision: &str) {
    window.wait(&format!(".keybar [data-action='{decision}']")).await.unwrap();
    window.press(chord).await.unwrap();
    let panel = format!("[data-reasons='{decision}']");
    window.wait(&format!("{panel} input")).await.unwrap();
    reach(window, &[TAB], &format!("{panel} [data-action='decide']")).await;
    window.press(&[ENTER]).await.unwrap();
    window.wait("[data-error='ui-reasons-missing']").await.unwrap();
    reach(window, &[SHIFT, TAB], "#reason-note").await;
    window.type_keys("26/7").await.unwrap();
    reach(window, &[SHIFT, TAB], &format!("{panel} .reason:first-child input")).await;
    window.press(&[' ']).await.unwrap();
    window.wait(&format!("{panel} input:checked")).await.unwrap();
    reach(window, &[TAB], &format!("{panel} [data-action='decide']")).await;
    window.press(&[ENTER]).await.unwrap();
}

/// Waits until the list shows a case in this state, and nothing of it waits for the centre any more.
async fn settled(window: &Window, case: &str, state: &str) {
    let (row, waiting) = (format!("{case}[data-state='{state}']"), format!("{case} .unconfirmed"));
    window
        .until(state, async || Ok((window.has(&row).await? && !window.has(&waiting).await?).then_some(())))
        .await
        .unwrap();
}

/// From the paper: scanned, compared, corrected, returned with a reason. Later found by the name, and refused with a reason.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_officer_takes_over_from_the_paper_and_decides_by_keyboard() {
    play("counter", Face::Kiosk, async |stage| {
        let visitor = visitor("az");
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        stage.page_saying(&address, &done.receipt_number).await;
        let password = stage.add_officer("rena");
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        window.wait_screen("sign-in").await.unwrap();
        watch_for_touches(&window).await;
        sign_in(&window, &password).await;
        let case = format!("[data-case='{}']", done.receipt_number);
        window.wait(&case).await.unwrap();
        window.scan(&address).await.unwrap();
        window.wait("[data-compared='false']").await.unwrap();
        window.press(&[F6]).await.unwrap();
        window.wait("[data-compared='true']").await.unwrap();
        reach(&window, &[TAB], "[data-section='address']").await;
        window.press(&[ENTER]).await.unwrap();
        reach(&window, &[TAB], "[data-field='building'] input").await;
        window.type_into("[data-field='building'] input", "26").await.unwrap();
        window.press(&[F7]).await.unwrap();
        let words = words("az");
        let saved = words.get("ui-said-saved").cloned().unwrap();
        window
            .until("the correction to be saved", async || Ok(window.text("body").await?.contains(&saved).then_some(())))
            .await
            .unwrap();
        let page = format!("{address}?lang=az");
        decide_with_reasons(&window, &[SHIFT, F8], "return").await;
        settled(&window, &case, "returned_incomplete").await;
        stage.page_saying(&page, words.get("status-returned").unwrap()).await;

        open_by_name(&window, &case, "aliyeva gunesh").await;
        decide_with_reasons(&window, &[SHIFT, F9], "refuse").await;
        settled(&window, &case, "refused").await;
        stage.page_saying(&page, words.get("status-decided").unwrap()).await;
        assert!(!window.has("[data-touched]").await.unwrap(), "something was done without the keyboard");
    });
}

/// What people ask at a counter is answered there, and what they must sign or take home comes out of the printer.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_officer_answers_from_the_guide_prints_and_accepts() {
    play("guide", Face::Kiosk, async |stage| {
        let visitor = visitor("ru");
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        let password = stage.add_officer("rena");
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        sign_in(&window, &password).await;
        window.press(&['\u{E033}']).await.unwrap();
        window.wait("[data-guide]").await.unwrap();
        stage.look("guide").await;
        window.click("[data-service='REG-CHG'] [data-action='leaflet-ru']").await.unwrap();
        let leaflet = paper::text(&stage.sheet(2).await).unwrap();
        let kind = words("ru").get("receipt-leaflet-kind").cloned().unwrap();
        assert!(leaflet.contains(&kind), "{leaflet}");

        window.click("[data-action='calculate'][data-service='CALC-DUE']").await.unwrap();
        window.click("[data-field='what'] option[value='reg']").await.unwrap();
        for (part, text) in [("day", "2"), ("month", "3"), ("year", "2026")] {
            window.type_into(&format!("[data-field='accepted_date'] [data-part='{part}']"), text).await.unwrap();
        }
        window.wait("[data-result]").await.unwrap();
        // R-REG-ANSWER: one working day after Monday 2 March 2026.
        let answer = window.text("[data-result]").await.unwrap();
        stage.look("guide-calculation").await;
        assert!(answer.contains("03.03.2026"), "{answer}");

        window.click("[data-action='close-guide']").await.unwrap();
        let case = format!("[data-case='{}']", done.receipt_number);
        window.wait(&case).await.unwrap();
        window.click(&case).await.unwrap();
        window.wait("[data-open]").await.unwrap();
        window.press(&[F9]).await.unwrap();
        let form = paper::text(&stage.sheet(3).await).unwrap();
        let surname = visitor.answers["surname"].as_str().unwrap();
        assert!(form.contains(&done.receipt_number) && form.contains(surname), "{form}");

        // Signed on the spot, it is accepted.
        window.press(&[F8]).await.unwrap();
        window.wait("[data-state='accepted']").await.unwrap();
        let accepted = words("ru").get("status-accepted").cloned().unwrap();
        stage.page_saying(&format!("{address}?lang=ru"), &accepted).await;
    });
}

/// The visitor lost the paper but has a photograph of its code: the officer scans that and prints a copy, which leads to the same page.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_officer_prints_a_receipt_again_from_its_code() {
    play("reprint", Face::Kiosk, async |stage| {
        let done = visitor("ru").visit(&stage.window(), &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        stage.page_saying(&address, &done.receipt_number).await;
        let password = stage.add_officer("rena");
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        sign_in(&window, &password).await;
        let case = format!("[data-case='{}']", done.receipt_number);
        window.wait(&case).await.unwrap();
        window.click(&case).await.unwrap();
        window.wait("[data-reprint-first]").await.unwrap();
        window.scan(&address).await.unwrap();
        window.wait("[data-action='reprint'][aria-disabled='false']").await.unwrap();
        // The counter learns of the kiosk's key when it next speaks with the centre; until then it says so.
        let printed = async || {
            if window.has("[data-prints] [data-print]").await? {
                return Ok(Some(()));
            }
            window.press(&['\u{E035}']).await?;
            Ok(None)
        };
        window.until("the copy", printed).await.unwrap();
        let copy = stage.sheet(2).await;
        let words = words("ru");
        let text = paper::text(&copy).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&format!("{} 1", words.get("receipt-copy-mark").unwrap())), "{text}");
        assert_eq!(paper::qr(&copy).unwrap(), address);
        stage.look("counter-reprint").await;
    });
}

/// Looks at the screen as it stands in each language.
pub async fn look(stage: &Stage, observer: &mut impl Observer, name: &str, langs: &[&str]) {
    let window = stage.window();
    for lang in langs {
        window.act(&format!("lang-{lang}")).await.unwrap();
        window.wait(&format!("[data-action='lang-{lang}'][aria-pressed='true']")).await.unwrap();
        let shown = format!("{name}-{lang}");
        observer.saw(&window, &shown).await.unwrap();
        stage.look(&shown).await;
    }
}

/// Every screen of set-up and counter, with the case of a visitor who was at the kiosk before.
pub async fn every_screen(stage: &Stage, observer: &mut impl Observer, langs: &[&str]) {
    let done = visitor("az").visit(&stage.window(), &mut Silent).await.unwrap();
    let password = stage.add_officer("rena");
    stage.unpack().await;
    stage.window().wait_screen("setup").await.unwrap();
    look(stage, observer, "setup", langs).await;
    stage.move_to(Face::Counter).await;
    let window = stage.window();
    window.wait_screen("sign-in").await.unwrap();
    look(stage, observer, "sign-in", langs).await;
    sign_in(&window, &password).await;
    look(stage, observer, "counter-blank", langs).await;
    let key = async |key: char, shows: &str| {
        window.press(&[key]).await.unwrap();
        window.wait(shows).await.unwrap();
    };
    key('\u{E03B}', "[data-outbox]").await;
    look(stage, observer, "counter-outbox", langs).await;
    key('\u{E033}', "[data-guide]").await;
    look(stage, observer, "counter-guide", langs).await;
    window.click("[data-action='calculate'][data-service='CALC-90']").await.unwrap();
    window.wait("[data-guide='CALC-90']").await.unwrap();
    look(stage, observer, "counter-calculator", langs).await;
    let case = format!("[data-case='{}']", done.receipt_number);
    window.wait(&case).await.unwrap();
    window.click(&case).await.unwrap();
    window.wait("[data-open^='BAK01']").await.unwrap();
    look(stage, observer, "counter-case", langs).await;
    window.act("return").await.unwrap();
    window.wait("[data-reasons]").await.unwrap();
    look(stage, observer, "counter-reasons", langs).await;
    window.act("cancel").await.unwrap();
    waiting(stage, observer, langs).await;
}

/// What an officer sees of an act that cannot be sent, and where there is no stick to take it away on.
async fn waiting(stage: &Stage, observer: &mut impl Observer, langs: &[&str]) {
    let window = stage.window();
    stage.centre_down();
    window.wait("[data-compared='false']").await.unwrap();
    window.press(&[F6]).await.unwrap();
    window.wait("[data-compared='true']").await.unwrap();
    window.press(&['\u{E03B}']).await.unwrap();
    window.wait("[data-item]").await.unwrap();
    window.act("stick-save").await.unwrap();
    window.wait("[data-action='stick-cancel']").await.unwrap();
    look(stage, observer, "counter-waiting", langs).await;
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_of_the_counter_is_accessible_in_every_language() {
    play("look-counter", Face::Kiosk, async |stage| {
        let mut inspector = Inspector { findings: Vec::new() };
        every_screen(stage, &mut inspector, &["en", "ru", "az"]).await;
        assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
    });
}

/// An act that the centre refuses is shown as stuck, and goes to a person.
#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn what_the_centre_refuses_is_shown_and_handed_over() {
    play("counter-stuck", Face::Kiosk, async |stage| {
        let done = visitor("az").visit(&stage.window(), &mut Silent).await.unwrap();
        let password = stage.add_officer("rena");
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        sign_in(&window, &password).await;
        let case = format!("[data-case='{}']", done.receipt_number);
        window.wait(&case).await.unwrap();
        window.click(&case).await.unwrap();
        window.wait("[data-open^='BAK01']").await.unwrap();
        stage.centre_down();
        window.wait("[data-compared='false']").await.unwrap();
        window.press(&['\u{E036}']).await.unwrap();
        window.wait("[data-compared='true']").await.unwrap();
        // The officer's access ends before the act arrives.
        stage.disable("rena");
        stage.centre_up();
        window.wait(".sync.stuck").await.unwrap();
        window.press(&['\u{E03B}']).await.unwrap();
        window.wait("[data-stuck='true']").await.unwrap();
        window.act("hand-over").await.unwrap();
        window.wait("[data-handed]").await.unwrap();
    });
}
