//! A language that nobody speaks: every sentence accented and 40 % longer, so that what was clipped or never translated
//! is seen.

use std::fs;
use std::path::Path;

use e2e::{Answers, Error, Observer, Visitor, Window};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use xtask::rig::Face;
use xtask::root;

use super::counter;
use super::look::Inspector;
use super::services::sample;
use super::stage::{Setting, play_with};

/// A letter that only the pseudo-language writes; it ends every text of at least three letters.
const MARK: char = 'ŷ';

/// The words of the locale `en`, in the pseudo-language, as a catalogue's folder.
fn write_catalogue(folder: &Path) {
    let target = folder.join("locales/en");
    fs::create_dir_all(&target).unwrap();
    for entry in fs::read_dir(root().join("locales/en")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut resource = parser::parse(text).unwrap();
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(pattern);
                let spoken = |name: &str| name != "words";
                let attributes = message.attributes.iter_mut().filter(|attribute| spoken(&attribute.id.name));
                attributes.for_each(|attribute| pattern(&mut attribute.value));
            }
        }
        fs::write(target.join(path.file_name().unwrap()), serializer::serialize(&resource)).unwrap();
    }
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| self::pattern(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::Placeable { .. }) } => {}
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn pseudo(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters < 3 {
        return text.to_owned();
    }
    let accented: String = text.chars().map(accent).collect();
    let (head, tail) = accented.split_at(accented.trim_end().len());
    let more = (letters * 2).div_ceil(5);
    let padding: String = (0..more).map(|place| if place % 7 == 3 { ' ' } else { 'ø' }).collect();
    format!("{head} {}{MARK}{tail}", padding.trim())
}

fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'c' => 'ć',
        'n' => 'ñ',
        's' => 'š',
        'z' => 'ž',
        other => other,
    }
}

/// Looks for clipped texts, and for texts that are not in the pseudo-language.
struct Translated {
    inspector: Inspector,
}

impl Observer for Translated {
    async fn saw(&mut self, window: &Window, name: &str) -> Result<(), Error> {
        self.inspector.saw(window, name).await?;
        // The line of keys and the hints in inputs are as wide as the longest of the real languages needs.
        self.inspector.findings.retain(|finding| !finding.contains(": cut off: "));
        let script = "return [...document.querySelectorAll('h1:not(.case-head h1), h2, .lead, .hint:not([data-name]), .why p, .label-text, .actions .button, .notice, .result-text')]\
            .filter(e => e.getClientRects().length).map(e => e.innerText.trim()).filter(t => t.length > 3)";
        for text in window.strings(script, &[]).await? {
            if !text.contains(MARK) {
                self.inspector.findings.push(format!("{name}: not translated: {text}"));
            }
        }
        Ok(())
    }
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn nothing_is_clipped_or_untranslated_in_a_longer_language() {
    let folder = tempfile::tempdir().unwrap();
    write_catalogue(folder.path());
    let setting = Setting { catalogue: Some(folder.path()), ..Setting::default() };
    play_with("pseudo", Face::Kiosk, &setting, async |stage| {
        let window = stage.window();
        let mut looker = Translated { inspector: Inspector { findings: Vec::new() } };
        for service in ["TRP", "EXT", "CALC-LATE", "STAT"] {
            let answers: Answers = sample(service, "en");
            let visitor = Visitor { lang: "en".to_owned(), service: service.to_owned(), answers };
            visitor.begin(&window, &mut looker).await.unwrap();
            visitor.fill(&window, &mut looker).await.unwrap();
            let last = window.screen().await.unwrap();
            looker.saw(&window, &last).await.unwrap();
            window.act("start-again").await.unwrap();
            window.act("leave").await.unwrap();
            window.wait_screen("attract").await.unwrap();
        }
        looker.inspector.findings.dedup();
        assert!(looker.inspector.findings.is_empty(), "\n{}\n", looker.inspector.findings.join("\n"));
    });
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn nothing_at_the_counter_is_clipped_or_untranslated_in_a_longer_language() {
    let folder = tempfile::tempdir().unwrap();
    write_catalogue(folder.path());
    let setting = Setting { catalogue: Some(folder.path()), ..Setting::default() };
    play_with("pseudo-counter", Face::Kiosk, &setting, async |stage| {
        let mut looker = Translated { inspector: Inspector { findings: Vec::new() } };
        counter::every_screen(stage, &mut looker, &["en"]).await;
        looker.inspector.findings.dedup();
        assert!(looker.inspector.findings.is_empty(), "\n{}\n", looker.inspector.findings.join("\n"));
    });
}
