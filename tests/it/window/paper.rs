//! What a visitor is asked when the paper ends in the middle of a receipt, and told when there is none.

use e2e::{Silent, Window};
use xtask::rig::Face;

use super::look::{Inspector, LYING, UPRIGHT};
use super::stage::{Setting, play_with};
use super::{Stage, counter, visitor};
use crate::words::words;

/// Rows that hold the head of a receipt and no more.
const SHORT: usize = 700;

/// Looks at what the last screen says of the paper, in each language.
async fn look(stage: &Stage, inspector: &mut Inspector, name: &str, id: &str) {
    let window = stage.window();
    for lang in ["az", "en", "ru"] {
        window.act(&format!("lang-{lang}")).await.unwrap();
        said(&window, lang, id).await;
        inspector.seen(stage, &format!("{name}-{lang}")).await;
    }
}

async fn said(window: &Window, lang: &str, id: &str) {
    let sentence = words(lang).get(id).cloned().unwrap();
    window.until(id, async || Ok(window.text("main").await?.contains(&sentence).then_some(()))).await.unwrap();
}

fn the_paper_ends(name: &str, screen: (u32, u32)) {
    let setting = Setting { screen, roll: Some(SHORT), ..Setting::default() };
    play_with(name, Face::Kiosk, &setting, async |stage| {
        let (window, mut inspector) = (stage.window(), Inspector { findings: Vec::new() });
        visitor("en").visit(&window, &mut Silent).await.unwrap();
        window.wait("[data-print-question] [data-action='print-unknown']").await.unwrap();
        look(stage, &mut inspector, &format!("{name}-question"), "desk-print-doubt").await;
        window.act("print-part").await.unwrap();
        look(stage, &mut inspector, &format!("{name}-part"), "desk-print-once-more").await;
        assert!(!window.has("[data-print-question]").await.unwrap());
        let pieces = stage.roll.as_ref().unwrap().take();
        assert!(pieces.len() == 1 && !pieces[0].whole, "one piece hangs out");

        window.act("print-again").await.unwrap();
        window.wait("[data-print='no_printer']").await.unwrap();
        look(stage, &mut inspector, &format!("{name}-none"), "desk-print-no-paper").await;
        window.act("finish").await.unwrap();
        window.wait(".attract [data-paperless='ru']").await.unwrap();
        for lang in ["az", "en", "ru"] {
            said(&window, lang, "desk-attention-paper").await;
        }
        inspector.seen(stage, &format!("{name}-attract")).await;
        window.act("lang-az").await.unwrap();
        window.wait_screen("home").await.unwrap();
        counter::look(stage, &mut inspector, &format!("{name}-home"), &["en", "ru", "az"]).await;
        said(&window, "az", "desk-attention-paper").await;
        assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn the_visitor_is_asked_what_came_out_when_the_paper_ends() {
    the_paper_ends("paper-ends", LYING);
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn the_visitor_is_asked_what_came_out_on_an_upright_screen() {
    the_paper_ends("paper-ends-upright", UPRIGHT);
}
