//! The seal as the visitor meets it.

use domain::answer::Value;
use domain::lang::Lang;
use protocol::wire::Face;

use super::catalogues::case;
use super::{Fixture, code};
use crate::app::lock;

/// Taps on "submit" at the same moment, and one that comes after all of them.
#[tokio::test]
async fn taps_at_once_and_after_it_are_one_application() {
    let fixture = Fixture::kiosk().await;
    let desk = &fixture.desk;
    for number in 1..=3 {
        let draft = fixture.filled().await;
        let tap = || desk.submit(draft.clone(), true);
        let taps = tokio::join!(tap(), tap(), tap());
        let last = tap().await.unwrap();
        assert!(last.receipt_number.starts_with(&format!("BAK01-K7-{number:06}-")), "{}", last.receipt_number);
        assert!(!last.delivered);
        for done in [taps.0, taps.1, taps.2].map(Result::unwrap) {
            assert_eq!((&done.application, &done.receipt_number), (&last.application, &last.receipt_number));
            assert_eq!((&done.status_code, &done.qr_svg), (&last.status_code, &last.qr_svg));
        }
        assert_eq!(desk.store.outbox_counts().await.unwrap().waiting, number);
        assert_eq!(desk.store.prints(last.application.parse().unwrap()).await.unwrap().len(), 1, "one print");
    }
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

/// Below the disk's reserve the visitor is told so, keeps every answer, and goes on once there is room.
#[tokio::test]
async fn below_the_reserve_nothing_is_sealed_and_nothing_is_lost() {
    let fixture = Fixture::kiosk().await;
    let (desk, draft) = (&fixture.desk, fixture.filled().await);
    let id = draft.parse().unwrap();
    desk.store.keep_free(u64::MAX);
    desk.answer(draft.clone(), "flat".into(), Value::from("7")).await.unwrap();
    let before = desk.store.draft_get(id).await.unwrap().unwrap().answers;
    assert_eq!(before.get("flat"), Some(&Value::from("7")), "what is typed is still kept");
    for lang in Lang::ALL {
        desk.set_language(draft.clone(), lang).await.unwrap();
        let refused = desk.submit(draft.clone(), true).await.unwrap_err();
        let failure = desk.failure(&refused);
        assert_eq!(failure.code, "error-disk-full");
        assert_eq!(failure.text, desk.edition().i18n.get(lang, "error-disk-full"));
    }
    assert_eq!(desk.store.draft_get(id).await.unwrap().unwrap().answers, before);
    assert_eq!(desk.store.outbox_counts().await.unwrap().waiting, 0);
    desk.store.keep_free(1);
    let done = desk.submit(draft, true).await.unwrap();
    assert!(done.receipt_number.starts_with("BAK01-K7-000001-"), "no number was used up: {}", done.receipt_number);
}

/// An officer's act needs the room as well, and what was typed of it waits.
#[tokio::test]
async fn below_the_reserve_an_officer_loses_no_correction() {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in();
    let desk = &fixture.desk;
    let (event, street) = (case(None), Value::from("Füzuli"));
    let id = event.application.to_string();
    desk.store.apply_feed(&[event], 1).await.unwrap();
    desk.edit_answer(id.clone(), "street".into(), street.clone(), Lang::En).await.unwrap();
    desk.store.keep_free(u64::MAX);
    assert_eq!(code(&desk.mark_compared(id.clone(), Lang::En).await.unwrap_err()), "error-disk-full");
    assert_eq!(code(&desk.save_correction(id.clone(), Lang::En).await.unwrap_err()), "error-disk-full");
    assert!(desk.store.outbox_list().await.unwrap().is_empty());
    assert!(lock(&desk.edits).values().all(|edited| edited.get("street") == Some(&street)));
    desk.store.keep_free(1);
    desk.save_correction(id, Lang::En).await.unwrap();
    assert!(lock(&desk.edits).is_empty());
    assert_eq!(desk.store.outbox_list().await.unwrap().len(), 1);
}
