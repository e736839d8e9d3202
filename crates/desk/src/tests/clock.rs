//! A clock that may be wrong is said to whoever goes by it.

use domain::lang::Lang;
use jiff::{SignedDuration, Timestamp};
use protocol::wire::Face;

use super::Fixture;

const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The centre's clock was compared with the device's at that time, which both agreed on.
async fn compared(fixture: &Fixture, at: Timestamp) {
    fixture.desk.store.clock_note(at, at).await.unwrap();
}

/// Whether the kiosk's home screen says it to the visitor, in this language.
async fn visitors_are_told(fixture: &Fixture, lang: Lang) -> bool {
    let sentence = fixture.desk.edition().i18n.get(lang, "desk-attention-clock");
    fixture.desk.home(lang).await.unwrap().attention.contains(&sentence)
}

/// What officers read beside the sync light.
async fn said(fixture: &Fixture, lang: Lang) -> Option<String> {
    fixture.desk.sync_state(lang).await.unwrap().clock
}

#[tokio::test]
async fn a_kiosk_whose_clock_may_be_wrong_says_so() {
    let fixture = Fixture::kiosk().await;
    let now = Timestamp::now();
    for lang in Lang::ALL {
        assert!(visitors_are_told(&fixture, lang).await, "never compared");
    }
    compared(&fixture, now).await;
    assert!(!visitors_are_told(&fixture, Lang::En).await, "compared just now");
    for a_year_off in [now + YEAR, now - YEAR] {
        compared(&fixture, a_year_off).await;
        for lang in Lang::ALL {
            assert!(visitors_are_told(&fixture, lang).await, "the clock jumped a year since {a_year_off}");
        }
    }
}

#[tokio::test]
async fn a_counter_whose_clock_may_be_wrong_says_so() {
    let fixture = Fixture::new(Face::Counter).await;
    let now = Timestamp::now();
    assert!(said(&fixture, Lang::En).await.is_some(), "never compared");
    compared(&fixture, now).await;
    assert_eq!(said(&fixture, Lang::En).await, None);
    compared(&fixture, now - YEAR).await;
    for lang in Lang::ALL {
        assert_eq!(said(&fixture, lang).await, Some(fixture.desk.edition().i18n.get(lang, "desk-clock")));
    }
}
