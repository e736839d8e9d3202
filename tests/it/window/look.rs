//! Every screen in every language, as axe-core and a plain eye on layout see it.

use e2e::{Error, Observer, Silent, Window};
use xtask::rig::Face;

use super::{play, visitor};

/// Gathers what is wrong with any screen seen.
pub struct Inspector {
    pub findings: Vec<String>,
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
            for (const e of document.querySelectorAll('button, a, label, h1, h2, p'))\
                if (e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline') out.push(e.outerHTML.slice(0, 120));\
            return out";
        for element in window.strings(wide, &[]).await? {
            self.findings.push(format!("{name}: too wide: {element}"));
        }
        Ok(())
    }
}

fn every_screen(lang: &str) {
    play(&format!("look-{lang}"), Face::Kiosk, async |stage| {
        let (window, visitor) = (stage.window(), visitor(lang));
        let mut inspector = Inspector { findings: Vec::new() };
        visitor.visit(&window, &mut inspector).await.unwrap();
        window.act("help").await.unwrap();
        window.wait("dialog, [role='dialog']").await.unwrap();
        inspector.saw(&window, "help").await.unwrap();
        assert!(inspector.findings.is_empty(), "\n{}\n", inspector.findings.join("\n"));
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_azerbaijani() {
    every_screen("az");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_english() {
    every_screen("en");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_screen_is_accessible_in_russian() {
    every_screen("ru");
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
