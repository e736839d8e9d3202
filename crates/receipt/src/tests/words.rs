//! What a receipt says, and what it refuses to print.

use domain::lang::Lang;
use domain::message::Message;
use proptest::prelude::*;

use super::*;
use crate::content::Content;
use crate::draw::Draw;
use crate::{ReceiptError, Rendered, check_glyphs, layout, render_a4, render_thermal};

/// All lines of the A4 pages, in reading order.
fn lines(facts: &Facts) -> Vec<String> {
    let content = Content::of(facts, i18n()).unwrap();
    let pages = layout::a4(&content).unwrap();
    let ops = pages.iter().flat_map(|page| &page.ops);
    ops.filter_map(|op| match op {
        Draw::Text(run) => Some(run.text.clone()),
        _ => None,
    })
    .collect()
}

#[test]
fn the_applicants_language_comes_first_and_azerbaijani_beneath() {
    let russian = lines(&facts(Lang::Ru));
    let place =
        |text: &str| russian.iter().position(|line| line == text).unwrap_or_else(|| panic!("{text}: {russian:?}"));
    assert!(place("Квитанция о приёме заявления") < place("Müraciətin qəbulu barədə qəbz"));
    assert!(place("22 ноября 2026 г., 14:09") < place("22 noyabr 2026, 14:09"));
    assert!(russian.contains(&"K7Q4 9M2X T6RD".to_owned()));
    assert!(russian.contains(&"•••• 4567, RUS".to_owned()) || russian.contains(&"Документ •••• 4567, RUS".to_owned()));
}

#[test]
fn azerbaijani_stands_once_when_it_is_the_applicants_language() {
    let lines = lines(&facts(Lang::Az));
    assert_eq!(lines.iter().filter(|line| line.contains("Müraciətin qəbulu")).count(), 1);
    assert!(!lines.iter().any(|line| line.contains("Receipt") || line.contains("Квитанция")));
}

/// Named after OpenCRVS #5369 and #2976: no English in a receipt of another language.
#[test]
fn no_sentence_of_another_language_slips_in() {
    for kind in [Kind::Original, Kind::numbered(1), Kind::Specimen] {
        let facts = Facts { kind, offline: true, ..facts(Lang::Ru) };
        for line in lines(&facts) {
            assert!(!line.contains("Receipt") && !line.contains("COPY") && !line.contains('⟦'), "{line}");
        }
    }
}

/// Named after Odoo #242538: a reprint says so, in the page's language, with its number and Azerbaijani beside it, and the note
/// that the law wants stays on it.
#[test]
fn a_reprint_is_marked_copy_with_its_number_in_every_language() {
    let law = Message::new("receipt-attachments-none");
    let plain = |text: &str| text.replace('\u{a0}', " ");
    for (lang, mark) in [(Lang::Az, "SURƏT №"), (Lang::En, "COPY No."), (Lang::Ru, "КОПИЯ №")] {
        for number in [1, 2, 12] {
            let kind = Kind::numbered(number);
            let copy = Facts { kind, legal_note: Some(law.clone()), ..facts(lang) };
            let marks = [format!("{mark} {number}"), format!("SURƏT № {number}")];
            let note = i18n().text(lang, &law);
            let shown: Vec<String> = lines(&copy).iter().map(|line| plain(line)).collect();
            assert!(marks.iter().all(|mark| shown.contains(mark)) && shown.contains(&note), "{marks:?}: {shown:?}");
            let pictures = both(&copy).map(|paper| plain(&paper.svg));
            assert!(pictures.iter().all(|svg| marks.iter().all(|mark| svg.contains(mark))), "{marks:?}");
        }
        let original = lines(&facts(lang));
        assert!(original.iter().all(|line| !line.contains("SURƏT") && !line.contains(mark)));
    }
}

/// What earlier releases stored still reads; a copy without a number was the first.
#[test]
fn a_kind_is_read_as_earlier_releases_wrote_it() {
    let read = |json: &str| serde_json::from_str::<Kind>(json).ok();
    assert_eq!(read(r#""original""#), Some(Kind::Original));
    assert_eq!(read(r#""specimen""#), Some(Kind::Specimen));
    assert_eq!(read(r#""copy""#), Some(Kind::numbered(1)));
    for kind in [Kind::Original, Kind::numbered(1), Kind::numbered(417), Kind::Specimen] {
        assert_eq!(read(&serde_json::to_string(&kind).unwrap()), Some(kind));
    }
    assert_eq!(serde_json::to_string(&Kind::numbered(2)).unwrap(), r#"{"copy":2}"#);
    assert_eq!(serde_json::to_string(&Kind::Original).unwrap(), r#""original""#);
    for nothing in [r#"{"copy":0}"#, r#"{"copy":"2"}"#, r#""duplicate""#, "{}"] {
        assert_eq!(read(nothing), None, "{nothing}");
    }
}

#[test]
fn a_missing_glyph_is_an_error_and_never_a_hole() {
    let mut facts = facts(Lang::En);
    facts.applicant.native = Some("王小明".into());
    let error = render_a4(&facts, i18n()).unwrap_err();
    assert!(matches!(error, ReceiptError::MissingGlyph { character: '王' }));
    assert_eq!(error.message(), Message::new("error-receipt-glyph").text("character", "王"));
    assert!(matches!(check_glyphs("ok ↯"), Err(ReceiptError::MissingGlyph { character: '↯' })));
}

#[test]
fn an_unknown_sentence_is_an_error_and_never_its_id() {
    let mut facts = facts(Lang::En);
    facts.next_steps.push(Message::new("no-such-sentence"));
    assert!(matches!(render_a4(&facts, i18n()), Err(ReceiptError::Words(_))));
}

#[test]
fn decomposed_letters_are_composed() {
    let mut facts = facts(Lang::Az);
    facts.applicant.native = Some("Gu\u{308}nəs\u{327} I\u{307}smayıl".into());
    assert!(lines(&facts).contains(&"Günəş İsmayıl".to_owned()));
}

#[test]
fn every_sentence_of_ours_is_there_in_every_language() {
    let source = include_str!("../../../../locales/en/receipt.ftl");
    let ids =
        source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).filter(|id| !id.starts_with('#'));
    for (id, lang) in ids.flat_map(|id| Lang::ALL.map(|lang| (id, lang))) {
        assert!(i18n().has(lang, id), "{id} in {lang}");
    }
}

#[test]
fn facts_survive_json() {
    let facts = long_facts(Lang::Ru);
    let json = serde_json::to_string(&facts).unwrap();
    assert!(json.contains(&"5a".repeat(16)));
    assert_eq!(serde_json::from_str::<Facts>(&json).unwrap(), facts);
}

#[test]
fn a_mask_shows_at_most_four_characters_and_half_of_the_number() {
    assert_eq!(Document::masked("C01234567", "AZE").mask(), "•••• 4567");
    assert_eq!(Document::masked("1234", "X").last, "34");
    assert_eq!(Document::masked("", "X").last, "");
}

fn both(facts: &Facts) -> [Rendered; 2] {
    [render_a4(facts, i18n()).unwrap(), render_thermal(facts, i18n()).unwrap()]
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    for lang in Lang::ALL {
        assert_eq!(both(&long_facts(lang)), both(&long_facts(lang)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Nothing leaves the page, whatever the name.
    #[test]
    fn any_name_fits_on_paper(name in "[A-ZƏĞŞÇÖÜİЁЩa-zəı' -]{1,300}", lang in 0usize..3) {
        let mut facts = facts(Lang::ALL[lang]);
        facts.applicant.latin = name.clone();
        facts.applicant.native = Some(name);
        sign(&mut facts);
        let content = Content::of(&facts, i18n()).unwrap();
        for pages in [layout::a4(&content).unwrap(), layout::thermal(&content).unwrap()] {
            for page in pages {
                for op in &page.ops {
                    if let Draw::Text(run) = op {
                        prop_assert!(run.x >= 10.0 && run.x + run.width <= page.width - 10.0, "{run:?}");
                        prop_assert!(run.baseline > 10.0 && run.baseline < page.height - 10.0, "{run:?}");
                    }
                }
            }
        }
    }
}
