//! A visitor's form before it is sealed.

use domain::answer::Value;
use domain::lang::Lang;
use domain::message::Message;
use protocol::wire::Face;

use super::{Fixture, code};
use crate::view::FormView;

const PASSPORT: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
/// A visa of the same person.
const VISA: &str = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX7408122F96121096ZE184226B<<<<<<";
/// Visas of others: born on another day, of another name, on the smaller sheet.
const OTHERS: [(&str, &str); 3] = [
    ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<", "form-birth-date"),
    ("V<UTOIVANOVA<<ELENA<<<<<<<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX7408122F96121096ZE184226B<<<<<<", "form-surname"),
    ("V<UTOERIKSSON<<INGRID<<<<<<<<<<<<<<<\nL8988901C4XXX7408122F9612109<<<<<<<<", "form-given-names"),
];
/// A card of three lines, as a person types it.
const CARD: &str = "i<utod231458907<<<<<<<<<<<<<<<\n7408122f1204159uto<<<<<<<<<<<6\neriksson<<anna<maria<<<<<<<<<<";

fn shown(form: FormView, field: &str) -> String {
    form.page.unwrap().fields.into_iter().find(|view| view.id == field).unwrap().value
}

#[tokio::test]
async fn what_was_typed_survives_a_change_of_language_and_a_step_back() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    let desk = &fixture.desk;
    let form = desk.go_to(draft.clone(), "street".into()).await.unwrap();
    assert_eq!(form.lang, "en");
    let form = desk.set_language(draft.clone(), Lang::Ru).await.unwrap();
    let page = form.page.unwrap();
    assert_eq!((form.lang.as_str(), page.id.as_str()), ("ru", "street"));
    let street = page.fields.iter().find(|field| field.id == "street").unwrap();
    assert_eq!(street.value, "Nizami küçəsi");
    assert_eq!(desk.back(draft).await.unwrap().page.unwrap().id, "district");
}

#[tokio::test]
async fn a_typed_card_of_three_lines_fills_in_the_form_and_passes_over_what_it_says() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let draft = desk.start("REG".into(), Lang::En).await.unwrap().draft;
    desk.scan(draft.clone(), CARD.into()).await.unwrap();
    let next = desk.next_page(draft.clone()).await.unwrap().page.unwrap();
    assert_eq!(next.id, "father_name");
    let document = desk.go_to(draft.clone(), "document".into()).await.unwrap();
    assert_eq!(shown(document.clone(), "document_number"), "D23145890");
    assert_eq!(shown(document, "citizenship"), "UTO");
    let birth = desk.go_to(draft.clone(), "birth".into()).await.unwrap();
    assert_eq!(shown(birth.clone(), "birth_date"), "1974-08-12");
    assert_eq!(shown(birth, "sex"), "F");
    assert_eq!(shown(desk.go_to(draft, "name".into()).await.unwrap(), "surname"), "ERIKSSON");
}

#[tokio::test]
async fn a_scanned_visa_fills_in_the_page_of_the_visa_and_nothing_of_the_passport() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let draft = desk.start("REG".into(), Lang::En).await.unwrap().draft;
    desk.scan(draft.clone(), PASSPORT.into()).await.unwrap();
    desk.answer(draft.clone(), "entry_basis".into(), Value::from("visa")).await.unwrap();
    let refused = desk.scan(draft.clone(), VISA.into()).await.unwrap_err();
    assert_eq!(code(&refused), "error-mrz-visa");
    desk.go_to(draft.clone(), "visa".into()).await.unwrap();
    let form = desk.scan(draft.clone(), VISA.into()).await.unwrap();
    assert_eq!(shown(form.clone(), "visa_number"), "L8988901C");
    assert_eq!(shown(form, "visa_expiry"), "1996-12-10");
    let document = desk.go_to(draft.clone(), "document".into()).await.unwrap();
    assert_eq!(shown(document.clone(), "document_number"), "L898902C3");
    assert_eq!(shown(document.clone(), "document_expiry"), "2012-04-15");
    assert_eq!(shown(document, "issuing_state"), "UTO");
    let passport = desk.go_to(draft, "passport".into()).await.unwrap();
    assert_eq!(shown(passport, "mrz"), PASSPORT);
}

#[tokio::test]
async fn another_persons_visa_fills_in_nothing_and_the_field_that_differs_is_named() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    let draft = desk.start("REG".into(), Lang::En).await.unwrap().draft;
    desk.scan(draft.clone(), PASSPORT.into()).await.unwrap();
    desk.answer(draft.clone(), "entry_basis".into(), Value::from("visa")).await.unwrap();
    desk.go_to(draft.clone(), "visa".into()).await.unwrap();
    desk.answer(draft.clone(), "visa_number".into(), Value::from("AZE123456")).await.unwrap();
    for (visa, field) in OTHERS {
        let refused = desk.scan(draft.clone(), visa.into()).await.unwrap_err();
        assert_eq!(refused.message(), Message::new("error-mrz-visa-differs").term("field", field));
        let form = desk.go_to(draft.clone(), "visa".into()).await.unwrap();
        assert_eq!(shown(form.clone(), "visa_number"), "AZE123456", "what was typed stays");
        assert_eq!(shown(form, "visa_expiry"), "");
    }
    let form = desk.scan(draft, VISA.into()).await.unwrap();
    assert_eq!(shown(form, "visa_expiry"), "1996-12-10", "the right one is read after that");
}

#[tokio::test]
async fn a_draft_is_continued_only_against_the_birth_date() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    let desk = &fixture.desk;
    assert!(desk.home(Lang::Az).await.unwrap().resume);
    for wrong in ["1991-05-09", "", "1991-13-40"] {
        let refused = desk.resume(wrong.into(), Lang::Az).await.unwrap_err();
        assert_eq!(code(&refused), "error-resume", "{wrong}");
    }
    assert_eq!(desk.resume("1991-05-08".into(), Lang::Az).await.unwrap().form.unwrap().draft, draft);
}

#[tokio::test]
async fn whoever_goes_leaves_no_draft() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    fixture.desk.finish().await.unwrap();
    assert!(!fixture.desk.home(Lang::Az).await.unwrap().resume);
    let gone = fixture.desk.back(draft).await.unwrap_err();
    assert_eq!(code(&gone), "error-no-draft");
}

#[tokio::test]
async fn a_counter_begins_no_visitors_form_and_a_kiosk_opens_no_case() {
    let counter = Fixture::new(Face::Counter).await;
    let refused = counter.desk.start("REG".into(), Lang::Az).await.unwrap_err();
    assert_eq!(code(&refused), "error-not-allowed");
    let kiosk = Fixture::kiosk().await;
    let refused = kiosk.desk.cases(String::new(), Lang::Az).await.unwrap_err();
    assert_eq!(code(&refused), "error-not-allowed");
    let nobody = counter.desk.cases(String::new(), Lang::Az).await.unwrap_err();
    assert_eq!(code(&nobody), "error-not-signed-in");
}

#[tokio::test]
async fn ids_from_the_window_are_hostile() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    for id in ["", "x", "00000000-0000-0000-0000-000000000000", "'; DROP TABLE draft; --"] {
        assert_eq!(code(&desk.next_page(id.into()).await.unwrap_err()), "error-no-draft", "{id}");
        assert_eq!(code(&desk.submit(id.into(), true).await.unwrap_err()), "error-no-draft", "{id}");
    }
}
