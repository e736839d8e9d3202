//! A catalogue published while people work: new forms begin with it, everything begun goes on with its own.

use catalogue::Catalogue;
use domain::answer::{Answers, Value};
use domain::lang::Lang;
use domain::message::{Message, Problem};
use domain::state::Case;
use jiff::Timestamp;
use protocol::wire::{CaseDetail, Face, FeedEvent};
use store::ApplicationRow;
use uuid::Uuid;

use super::{Fixture, code, registration, stricter};
use crate::baku_date;
use crate::view::CaseView;

async fn row(fixture: &Fixture, id: &str) -> ApplicationRow {
    fixture.desk.store.application(id.parse().unwrap()).await.unwrap().unwrap()
}

fn wrong(catalogue: &Catalogue) -> Vec<String> {
    let answers: Answers =
        registration().into_iter().map(|(field, value)| (field.to_owned(), Value::from(value.as_str()))).collect();
    let problems = catalogue.check("REG", &answers, baku_date(Timestamp::now())).unwrap();
    let mut fields: Vec<_> = problems.into_iter().map(|problem| problem.field).collect();
    fields.sort_unstable();
    fields
}

#[tokio::test]
async fn a_visitor_in_mid_form_finishes_with_the_version_begun() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let draft = fixture.filled().await;
    let begun = desk.edition().hash().to_owned();
    let published = fixture.publish(1, |folder| stricter::write(folder, "private")).await;
    assert_eq!(desk.edition().hash(), published, "in use without a restart");

    let form = desk.go_to(draft.clone(), "purpose".into()).await.unwrap().page.unwrap();
    assert!(form.fields.iter().all(|field| field.id != "stricter"));
    assert!(form.fields[0].options.iter().any(|option| option.value == "private"));
    let done = desk.submit(draft, true).await.unwrap();
    let sealed = row(&fixture, &done.application).await;
    assert_eq!((sealed.catalogue, sealed.form_version), (begun, 2));

    let draft = fixture.filled().await;
    let form = desk.go_to(draft.clone(), "purpose".into()).await.unwrap().page.unwrap();
    assert!(form.fields.iter().any(|field| field.id == "stricter" && field.label == "One more question"));
    assert!(form.fields[0].options.iter().all(|option| option.value != "private"));
    let refused = desk.submit(draft.clone(), true).await.unwrap_err();
    assert_eq!(code(&refused), "error-form-incomplete");
    let kept = desk.store.draft_get(draft.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!((kept.catalogue, kept.form_version), (published, 3));
}

#[tokio::test]
async fn the_home_screen_shows_what_was_published() {
    let fixture = Fixture::kiosk().await;
    let before = fixture.desk.service("REG".into(), Lang::En).await.unwrap().title;
    fixture
        .publish(1, |folder| {
            stricter::write_words(folder, "Why?");
            for lang in ["az", "en", "ru"] {
                let text = include_str!("../../../../locales/en/reg.ftl").replace(&before, "Published registration");
                std::fs::write(folder.join(format!("locales/{lang}/reg.ftl")), text).unwrap();
            }
        })
        .await;
    let home = fixture.desk.home(Lang::En).await.unwrap();
    assert!(!home.groups.is_empty());
    assert_eq!(fixture.desk.service("REG".into(), Lang::En).await.unwrap().title, "Published registration");
}

/// The replay: what was sealed under one version opens, prints and checks under it after a stricter one and a restart.
#[tokio::test]
async fn an_application_opens_and_prints_with_its_own_version() {
    let fixture = Fixture::kiosk().await;
    let first = fixture.publish(1, |folder| stricter::write_words(folder, "Why are you here?")).await;
    let id = fixture.sealed().await;
    let before = fixture.desk.done(id.clone(), Lang::Ru).await.unwrap();
    fixture.publish(2, |folder| stricter::write(folder, "private")).await;
    let fixture = fixture.reopened(None).await;
    let desk = &fixture.desk;
    assert_eq!(desk.edition().serial, 2);
    assert_eq!(row(&fixture, &id).await.catalogue, first);
    let after = desk.done(id.clone(), Lang::Ru).await.unwrap();
    assert_eq!((after.receipt_svg, after.qr_svg), (before.receipt_svg, before.qr_svg));
    assert_eq!(after.next_steps, before.next_steps);
    desk.print_again(id, Lang::Ru).await.unwrap();
    let own = desk.edition_of(&first).await.unwrap();
    assert_eq!(own.serial, 1);
    assert_eq!(wrong(&own.catalogue), Vec::<String>::new());
    assert_eq!(wrong(&desk.edition().catalogue), stricter::WRONG);
    let unknown = desk.edition_of(&"0".repeat(64)).await.unwrap();
    assert_eq!(unknown.serial, 2, "the newest stands in for what is not known here");
}

/// A release brings other definitions with it; what was sealed before keeps those it was filled in with.
#[tokio::test]
async fn an_application_outlives_the_program_it_was_sealed_with() {
    let fixture = Fixture::kiosk().await;
    let id = fixture.sealed().await;
    let before = fixture.desk.done(id.clone(), Lang::Az).await.unwrap();
    let first = row(&fixture, &id).await.catalogue;
    let later = tempfile::TempDir::new().unwrap();
    stricter::write(later.path(), "private");
    let fixture = fixture.reopened(Some(later.path())).await;
    let desk = &fixture.desk;
    assert_ne!(desk.edition().hash(), first);
    let own = desk.edition_of(&first).await.unwrap();
    assert_eq!((own.hash(), wrong(&own.catalogue)), (first.as_str(), Vec::new()));
    assert_eq!(desk.done(id, Lang::Az).await.unwrap().receipt_svg, before.receipt_svg);
}

pub fn case(catalogue: Option<&str>) -> FeedEvent {
    let (at, id) = (Timestamp::now(), Uuid::from_u128(0x7000 << 64 | u128::from(catalogue.is_some())));
    FeedEvent {
        application: id,
        receipt_number: format!("BAK01-K7-00000{}-X", u8::from(catalogue.is_some())),
        service: "REG".into(),
        version: 1,
        state: Case::Submitted,
        at,
        detail: Some(CaseDetail {
            form_version: 1,
            lang: Lang::Az,
            received_at: at,
            sealed_at: at,
            token: "0f".repeat(16),
            status_code: String::new(),
            answers: registration()
                .into_iter()
                .map(|(field, value)| (field.to_owned(), Value::from(value.as_str())))
                .collect(),
            blobs: Vec::new(),
            problems: Vec::new(),
            history: Vec::new(),
            catalogue: catalogue.map(str::to_owned),
        }),
    }
}

fn errors(view: &CaseView) -> Vec<String> {
    let fields = view.sections.iter().flat_map(|section| &section.fields);
    let mut wrong: Vec<_> = fields.filter(|field| field.error.is_some()).map(|field| field.id.clone()).collect();
    wrong.sort_unstable();
    wrong
}

#[tokio::test]
async fn a_counter_opens_a_case_with_its_own_version() {
    let fixture = Fixture::new(Face::Counter).await;
    let desk = &fixture.desk;
    fixture.signed_in();
    let first = fixture.publish(1, |folder| stricter::write_words(folder, "Why are you here?")).await;
    fixture.publish(2, |folder| stricter::write(folder, "private")).await;
    let (own, unsaid) = (case(Some(&first)), case(None));
    desk.store.apply_feed(&[own.clone(), unsaid.clone()], 2).await.unwrap();
    assert_eq!(desk.cases(String::new(), Lang::En).await.unwrap().len(), 2);
    let view = desk.open_case(own.application.to_string(), Lang::En).await.unwrap();
    assert_eq!(errors(&view), Vec::<String>::new());
    let fields: Vec<_> = view.sections.iter().flat_map(|section| &section.fields).collect();
    assert!(fields.iter().any(|field| field.label == "Why are you here?"));
    assert!(fields.iter().all(|field| field.id != "stricter"));
    let id = own.application.to_string();
    desk.edit_answer(id.clone(), "street".into(), Value::from("Nizami"), Lang::En).await.unwrap();
    assert!(desk.save_correction(id, Lang::En).await.is_ok(), "corrected under its own version");
    let view = desk.open_case(unsaid.application.to_string(), Lang::En).await.unwrap();
    assert_eq!(errors(&view), stricter::WRONG);
}

/// The centre judges a case after it was told of; the officer reads that in words, also of what is no field.
#[tokio::test]
async fn an_officer_reads_what_the_centre_found_wrong() {
    let fixture = Fixture::new(Face::Counter).await;
    let desk = &fixture.desk;
    fixture.signed_in();
    let mut told = case(Some(desk.edition().hash()));
    let id = told.application.to_string();
    desk.store.apply_feed(std::slice::from_ref(&told), 1).await.unwrap();
    let before = desk.open_case(id.clone(), Lang::En).await.unwrap().notices.len();
    if let Some(detail) = &mut told.detail {
        let wrong = |field: &str| Problem::new(field, Message::new("error-wrong-type"));
        detail.problems = vec![wrong("street"), wrong("nothing_of_ours")];
    }
    desk.store.apply_feed(std::slice::from_ref(&told), 2).await.unwrap();
    for lang in Lang::ALL {
        let notices = desk.open_case(id.clone(), lang).await.unwrap().notices;
        let label = desk.edition().i18n.get(lang, "form-street");
        assert_eq!(notices.len(), before + 2, "{notices:?}");
        assert!(notices[0].contains(&label) && !notices[1].contains("nothing_of_ours"), "{notices:?}");
    }
}
