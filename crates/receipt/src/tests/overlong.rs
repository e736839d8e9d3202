//! Texts longer than anybody foresaw: every line still stands on the paper, clear of all others.

use proptest::prelude::*;

use super::notices::clear;
use super::samples::{FORMATS, Stated, in_all, usual};
use super::*;
use crate::draw::{Draw, Page};
use crate::{Format, Issuer, Wording, laid_out, render_notice};

/// A text wherever one from elsewhere may stand.
fn stated(words: &Wording) -> Stated {
    let mut stated = usual();
    stated.registration.place = words.clone();
    stated.payment.recipient = words.clone();
    stated.payment.charges[0].what = words.clone();
    stated.missing.bring_to = Some(words.clone());
    stated.missing.papers[0].why = Some(words.clone());
    stated.missing.papers[1].name = words.clone();
    stated.decision.legal = Some(words.clone());
    stated.decision.reasons = vec![words.clone()];
    stated.ticket.service = words.clone();
    stated.appointment.place = words.clone();
    stated.appointment.bring = vec![words.clone()];
    stated.day.payments[0].what = words.clone();
    stated
}

fn pages(words: &Wording, lang: Lang) -> Vec<(&'static str, Format, Vec<Page>)> {
    let (stated, facts) = (stated(words), facts(lang));
    let mut all = Vec::new();
    for (name, notice) in stated.notices(&facts) {
        let issuer = Issuer::from(&facts);
        let own = coded(&issuer, notice);
        let content = own.as_ref().map_or(notice, |facts| notice.about(facts)).content(&issuer, i18n()).unwrap();
        all.extend(FORMATS.map(|format| (name, format, laid_out(&content, format).unwrap())));
    }
    all
}

/// 6,000 letters in each language.
fn very_long() -> Wording {
    in_all(&"ünvan ".repeat(1000), &"address ".repeat(750), &"адрес ".repeat(1000))
}

/// Papers of several pages because of one text, with their names.
pub fn files() -> Vec<(String, Lang, Vec<u8>)> {
    let (stated, facts) = (stated(&very_long()), facts(Lang::En));
    let file = |(name, notice): (&str, Notice)| {
        let issuer = Issuer::from(&facts);
        let own = coded(&issuer, notice);
        let notice = own.as_ref().map_or(notice, |facts| notice.about(facts));
        let rendered = render_notice(&issuer, notice, Format::A4, i18n()).unwrap();
        (format!("overlong {name}"), Lang::En, rendered.pdf)
    };
    stated.notices(&facts).into_iter().map(file).collect()
}

#[test]
fn a_text_longer_than_a_page_goes_on_overleaf_and_loses_no_word() {
    for (name, format, pages) in pages(&very_long(), Lang::En) {
        clear(name, &pages);
        let words = pages.iter().flat_map(|page| &page.ops).filter_map(|op| match op {
            Draw::Text(run) => Some(run.text.split_whitespace()),
            _ => None,
        });
        let words: Vec<&str> = words.flatten().collect();
        let count = |word: &str| words.iter().filter(|said| **said == word).count();
        let times = match name {
            "registration" | "ticket" | "day" => 1,
            "missing" => 3,
            _ => 2,
        };
        assert!(count("address") >= times * 750 && count("ünvan") >= times * 1000, "{name} {format:?}");
        assert!(format == Format::Thermal || pages.len() > 1, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn any_text_fits_on_paper(text in "[A-ZƏĞŞÇÖÜİЁЩa-zəı' -]{1,3000}", solid in any::<bool>(), lang in 0usize..3) {
        let text = if solid { text.replace([' ', '-'], "W") } else { text };
        let words = in_all(&text, &format!("{text} E"), &format!("{text} R"));
        for (name, _, pages) in pages(&words, Lang::ALL[lang]) {
            clear(name, &pages);
        }
    }
}
