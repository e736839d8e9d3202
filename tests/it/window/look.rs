//! Every screen in every language, as axe-core and a plain eye on layout see it.

use e2e::{Error, Observer, Silent, Window};
use xtask::rig::Face;

use super::stage::{Setting, play_with};
use super::{Stage, play, visitor};

/// Width and height of the usual screen in pixels.
pub const LYING: (u32, u32) = (1920, 1080);
/// The same screen turned.
pub const UPRIGHT: (u32, u32) = (LYING.1, LYING.0);

/// What stands partly outside of a box that does not scroll, and what an empty input says of itself beyond its edge.
const CUT_OFF: &str = r"const out = [];
    for (const e of document.querySelectorAll('button, a, label, h1, h2, p, dd, li')) {
        const r = e.getBoundingClientRect();
        for (let box = e.parentElement; r.width > 2 && r.height > 2 && box && box !== document.body; box = box.parentElement) {
            const { overflowY, position } = getComputedStyle(box);
            const b = box.getBoundingClientRect();
            const outside = r.bottom > b.bottom + 1 || r.right > b.right + 1 || r.top < b.top - 1 || r.left < b.left - 1;
            if (/hidden|clip/.test(overflowY) && outside) out.push(e.outerHTML.slice(0, 120));
            if (/auto|scroll/.test(overflowY) || position === 'fixed') break;
        }
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const e of document.querySelectorAll('input[placeholder]')) {
        const s = getComputedStyle(e);
        pen.font = `${s.fontWeight} ${s.fontSize} ${s.fontFamily}`;
        const room = e.clientWidth - parseFloat(s.paddingLeft) - parseFloat(s.paddingRight);
        if (room > 0 && pen.measureText(e.placeholder).width > room + 1) out.push(e.placeholder);
    }
    return out";

/// Gathers what is wrong with any screen seen.
pub struct Inspector {
    pub findings: Vec<String>,
}

impl Inspector {
    /// Looks at the screen as it stands and leaves its picture, where one is asked for.
    pub async fn seen(&mut self, stage: &Stage, name: &str) {
        self.saw(&stage.window(), name).await.unwrap();
        stage.look(name).await;
    }
}

impl Observer for Inspector {
    async fn saw(&mut self, window: &Window, name: &str) -> Result<(), Error> {
        for violation in window.violations().await? {
            self.findings.push(format!(
                "{name}: {} ({}): {}",
                violation.rule,
                violation.help,
                violation.targets.join(" | ")
            ));
        }
        let raw = window.run("return document.body.innerText.includes('⟦')", &[]).await?;
        if raw == true {
            self.findings.push(format!("{name}: a word without a sentence (⟦…⟧)"));
        }
        // A child may scroll in its own box, and what only readers hear is one pixel wide; a text wider than its button or the page means that it does not fit.
        let wide = "const out = []; if (document.documentElement.scrollWidth > innerWidth + 1) out.push('the page');\
            for (const e of document.querySelectorAll('button, a, label, h1, h2, p, header, header span'))\
                if (e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') out.push(e.outerHTML.slice(0, 120));\
            return out";
        for element in window.strings(wide, &[]).await? {
            self.findings.push(format!("{name}: too wide: {element}"));
        }
        for element in window.strings(CUT_OFF, &[]).await? {
            self.findings.push(format!("{name}: cut off: {element}"));
        }
        Ok(())
    }
}

/// An inspector that leaves pictures as well, where they are asked for.
struct Photographer<'a> {
    inspector: Inspector,
    stage: &'a Stage,
    lang: &'a str,
}

impl Observer for Photographer<'_> {
    async fn saw(&mut self, window: &Window, name: &str) -> Result<(), Error> {
        self.stage.look(&format!("kiosk-{name}-{}", self.lang)).await;
        self.inspector.saw(window, name).await
    }
}

fn every_screen(lang: &str, screen: (u32, u32)) {
    let setting = Setting { screen, ..Setting::default() };
    play_with(&format!("look-{lang}"), Face::Kiosk, &setting, async |stage| {
        let (window, visitor) = (stage.window(), visitor(lang));
        let mut eye = Photographer { inspector: Inspector { findings: Vec::new() }, stage, lang };
        visitor.visit(&window, &mut eye).await.unwrap();
        window.act("help").await.unwrap();
        window.wait("dialog, [role='dialog']").await.unwrap();
        eye.saw(&window, "help").await.unwrap();
        let findings = eye.inspector.findings;
        assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_azerbaijani() {
    every_screen("az", LYING);
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_english() {
    every_screen("en", LYING);
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_russian_on_an_upright_screen() {
    every_screen("ru", UPRIGHT);
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_with_large_text_and_high_contrast() {
    play("look-aids", Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor("ru"));
        let mut inspector = Inspector { findings: Vec::new() };
        visitor.enter(&window, &mut Silent).await.unwrap();
        for aid in ["text-size", "contrast", "lower"] {
            window.act(aid).await.unwrap();
        }
        inspector.saw(&window, "home").await.unwrap();
        visitor.open_service(&window, &mut inspector).await.unwrap();
        window.act("start").await.unwrap();
        window.wait_screen("form").await.unwrap();
        visitor.fill(&window, &mut inspector).await.unwrap();
        visitor.submit(&window, &mut inspector).await.unwrap();
        assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
    });
}
