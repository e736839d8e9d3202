//! Every service's form and leaflet, from its definition alone.

use catalogue::definition::Kind;
use catalogue::{Catalogue, FieldType};
use domain::lang::Lang;
use i18n::I18n;
use jiff::civil::{Date, date};
use receipt::Kind::Original;
use receipt::{Answer, FormRow, FormSheet, render_form, render_leaflet};
use std::sync::LazyLock;

use crate::forms::{Filling, Papers};

const TODAY: Date = date(2026, 11, 22);
static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::embedded().unwrap());
static WORDS: LazyLock<I18n> = LazyLock::new(|| I18n::embedded().unwrap());
const NOTHING: Filling<'_> = Filling { evaluation: None, blank: true, receipt_number: None, kind: Original };

fn papers(service: &str, lang: Lang) -> Papers<'static> {
    let service = CATALOGUE.service(service).unwrap();
    Papers { catalogue: &CATALOGUE, service, i18n: &WORDS, lang, today: TODAY }
}

/// The form of example answers, filled in or with its answers left out.
fn filled(service: &str, lang: Lang, seed: u64, blank: bool) -> FormSheet {
    let answers = CATALOGUE.sample(service, seed, TODAY).unwrap().unwrap();
    let evaluation = CATALOGUE.evaluate(service, &answers, TODAY).unwrap();
    papers(service, lang).form(&Filling { evaluation: Some(&evaluation), blank, ..NOTHING }).unwrap()
}

fn answers(sheet: &FormSheet) -> Vec<&Answer> {
    let rows = sheet.sections.iter().flat_map(|section| &section.rows);
    rows.filter_map(|row| match row {
        FormRow::Question { answer, .. } => Some(answer),
        FormRow::Repeated(_) => None,
    })
    .collect()
}

#[test]
fn every_service_has_a_leaflet_of_at_most_two_pages_in_every_language() {
    for service in CATALOGUE.services() {
        for lang in Lang::ALL {
            let leaflet = render_leaflet(&papers(&service.id, lang).leaflet(), &WORDS).unwrap();
            assert!((1..=2).contains(&leaflet.pages), "{} {lang}: {} pages", service.id, leaflet.pages);
        }
    }
}

#[test]
fn every_application_has_a_form_blank_and_filled_in() {
    for service in CATALOGUE.services() {
        let blank = papers(&service.id, Lang::Ru).form(&NOTHING);
        assert_eq!(blank.is_some(), service.kind == Kind::Application, "{}", service.id);
        let Some(blank) = blank else { continue };
        render_form(&blank, &WORDS).unwrap();
        assert!(answers(&blank).iter().all(|answer| !matches!(answer, Answer::Given(_) | Answer::None)));
        let filled = filled(&service.id, Lang::En, 1, false);
        render_form(&filled, &WORDS).unwrap();
        let open = |answer: &&Answer| !matches!(answer, Answer::Given(_) | Answer::None);
        assert!(!answers(&filled).iter().any(open), "{}", service.id);
    }
}

#[test]
fn a_form_holds_every_answer_but_the_pictures() {
    let answers_given = CATALOGUE.sample("TRP", 3, TODAY).unwrap().unwrap();
    let service = CATALOGUE.service("TRP").unwrap();
    let kind = |id: &str| service.field(id).unwrap().kind;
    let shown = |id: &&String| !matches!(kind(id), FieldType::Photo | FieldType::Signature | FieldType::Mrz);
    let sheet = filled("TRP", Lang::Ru, 3, false);
    let given = answers(&sheet).iter().filter(|answer| matches!(answer, Answer::Given(_))).count();
    assert_eq!(given, answers_given.keys().filter(shown).count());
    assert!(sheet.photo && !sheet.about.is_empty());
    assert!(sheet.papers.iter().any(|paper| !paper.marks.is_empty()));
}

#[test]
fn a_form_left_blank_names_nobody() {
    let sheet = filled("TRP", Lang::Ru, 3, true);
    assert!(sheet.about.is_empty() && sheet.blank);
    assert!(answers(&sheet).iter().all(|answer| !matches!(answer, Answer::Given(_))));
    let asked = |sheet: &FormSheet| answers(sheet).len();
    assert!(asked(&sheet) < asked(&papers("TRP", Lang::Ru).form(&NOTHING).unwrap()));
}

#[test]
fn papers_that_only_some_need_stand_apart() {
    let leaflet = papers("WP", Lang::En).leaflet();
    let names = |papers: &[receipt::Paper]| papers.iter().map(|paper| paper.name.id.clone()).collect::<Vec<_>>();
    assert!(names(&leaflet.papers).contains(&"wp-doc-passport".to_owned()));
    assert!(names(&leaflet.papers_of_some).contains(&"wp-doc-charter".to_owned()));
    assert!(leaflet.next_steps.iter().all(|step| step.id != leaflet.questions.id));
}
