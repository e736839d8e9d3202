//! Every service, filled in from answers that the catalogue makes up, by keys and clicks, in each language.

use std::process::Command;
use std::time::Instant;

use e2e::{Answers, Error, Silent, Visitor, Window};
use xtask::bin_dir;
use xtask::rig::Face;

use super::{Stage, play};

const LANGUAGES: [&str; 3] = ["az", "en", "ru"];

/// One language completes every third service; with PENCERE_TEST_FULL each completes all of them.
fn tour(lang: &str) {
    let turn = LANGUAGES.iter().position(|known| *known == lang).unwrap_or(0);
    let full = std::env::var_os("PENCERE_TEST_FULL").is_some();
    let all = services();
    assert!(all.len() >= 28, "only {} services", all.len());
    let own = all.into_iter().enumerate().filter(|(index, _)| full || index % LANGUAGES.len() == turn);
    let own: Vec<String> = own.map(|(_, service)| service).collect();
    play(&format!("services-{lang}"), Face::Kiosk, async |stage| {
        for service in &own {
            let begun = Instant::now();
            if let Err(error) = complete(stage, service, lang).await {
                panic!("{service} in {lang}: {error}");
            }
            eprintln!("{service} in {lang}: {:.1} s", begun.elapsed().as_secs_f64());
        }
    });
}

async fn complete(stage: &Stage, service: &str, lang: &str) -> Result<(), Error> {
    let window = stage.window();
    let visitor = Visitor { lang: lang.to_owned(), service: service.to_owned(), answers: sample(service, lang) };
    visitor.begin(&window, &mut Silent).await?;
    visitor.fill(&window, &mut Silent).await?;
    no_raw_words(&window, service).await;
    if window.screen().await? == "answer" {
        window.wait("[data-result]").await?;
        window.act("finish").await?;
        window.wait_screen("service").await?;
        window.act("start-again").await?;
    } else {
        visitor.submit(&window, &mut Silent).await?;
        let number = window.attribute("[data-receipt]", "data-receipt").await?;
        assert!(!number.is_empty(), "{service} has no receipt number");
        no_raw_words(&window, service).await;
        window.act("finish").await?;
    }
    window.wait_screen("attract").await
}

/// Words that no language has would show as `⟦id⟧`.
async fn no_raw_words(window: &Window, service: &str) {
    let text = window.text("body").await.unwrap();
    assert!(!text.contains('⟦'), "{service}: {text}");
}

fn services() -> Vec<String> {
    let listed = pencere(&["services", "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&listed).unwrap();
    rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

/// The answers differ by language, so that three languages see three ways through the form.
pub fn sample(service: &str, lang: &str) -> Answers {
    let seed = lang.bytes().map(u32::from).sum::<u32>().to_string();
    serde_json::from_str(&pencere(&["services", service, "--sample", "--seed", &seed])).unwrap()
}

/// What `pencere` says.
pub fn pencere(words: &[&str]) -> String {
    let output = Command::new(bin_dir().join("pencere")).args(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_service_can_be_completed_in_azerbaijani() {
    tour("az");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_service_can_be_completed_in_english() {
    tour("en");
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn every_service_can_be_completed_in_russian() {
    tour("ru");
}
