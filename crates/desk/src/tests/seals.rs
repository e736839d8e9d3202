//! The seal as the visitor meets it.

use domain::answer::Value;
use domain::lang::Lang;

use super::{Fixture, code};

#[tokio::test]
async fn a_double_tap_is_one_application() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    let first = fixture.desk.submit(draft.clone(), true).await.unwrap();
    let second = fixture.desk.submit(draft, true).await.unwrap();
    assert_eq!(first.receipt_number, second.receipt_number);
    assert_eq!(first.status_code, second.status_code);
    assert!(first.receipt_number.starts_with("BAK01-K7-000001-"), "{}", first.receipt_number);
    assert!(!first.delivered);
    assert_eq!(fixture.desk.store.outbox_counts().await.unwrap().waiting, 1);
}

#[tokio::test]
async fn nothing_is_sealed_without_the_declaration_or_with_something_wrong() {
    let fixture = Fixture::kiosk().await;
    let draft = fixture.filled().await;
    let refused = fixture.desk.submit(draft.clone(), false).await.unwrap_err();
    assert_eq!(code(&refused), "error-declaration");
    fixture.desk.answer(draft.clone(), "phone".into(), Value::from("12")).await.unwrap();
    let refused = fixture.desk.submit(draft.clone(), true).await.unwrap_err();
    assert_eq!(code(&refused), "error-form-incomplete");
    fixture.desk.answer(draft.clone(), "phone".into(), Value::from("+994501234567")).await.unwrap();
    assert!(fixture.desk.submit(draft, true).await.is_ok());
}

#[tokio::test]
async fn a_printer_that_does_not_answer_stops_no_application() {
    let fixture = Fixture::kiosk().await;
    let id = fixture.sealed().await;
    let done = fixture.desk.done(id, Lang::Ru).await.unwrap();
    assert!(done.qr_svg.contains("<svg") && done.receipt_svg.contains("<svg"));
}
