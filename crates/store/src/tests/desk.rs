//! Staff, the audit chain, clocks and the enrolment.

use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Role, StaffMember};
use sea_orm::ConnectionTrait as _;

use super::fixture::*;
use crate::{StoreError, hash_password, verify_password};

fn member(login: &str, password: &str) -> StaffMember {
    StaffMember {
        login: login.into(),
        name: "Synthetic Officer".into(),
        roles: vec![Role::FrontDesk],
        password: hash_password(password.as_bytes(), &[3; 16]).unwrap(),
        valid_until: later(3600),
    }
}

#[test]
fn a_password_fits_its_hash_only() {
    let hash = hash_password("parol-ə".as_bytes(), &[1; 16]).unwrap();
    assert!(hash.starts_with("$argon2id$"));
    assert!(verify_password("parol-ə".as_bytes(), &hash));
    assert!(!verify_password(b"parol-e", &hash));
    assert!(!verify_password(b"", "not a hash"));
}

/// OpenCRVS #11243: signing in needs no network.
#[tokio::test]
async fn staff_sign_in_offline_until_their_time_ends() {
    let fixture = Fixture::new().await;
    let store = &fixture.store;
    assert!(store.staff_is_empty().await.unwrap());
    store.staff_replace(&[member("leyla", "right")]).await.unwrap();
    let fixture = fixture.restart().await;
    let store = &fixture.store;
    let officer = store.sign_in("leyla", "right", now()).await.unwrap();
    assert_eq!(officer.roles, [Role::FrontDesk]);
    let expired = store.sign_in("leyla", "right", later(3600)).await;
    assert!(matches!(expired, Err(StoreError::SignInExpired)));
    // Who does not know the password learns nothing of the account.
    let wrong = store.sign_in("leyla", "wrong", later(3600)).await;
    assert!(matches!(wrong, Err(StoreError::SignIn)));
    let unknown = store.sign_in("nobody", "right", now()).await;
    assert!(matches!(unknown, Err(StoreError::SignIn)));
    store.staff_replace(&[]).await.unwrap();
    let removed = store.sign_in("leyla", "right", now()).await;
    assert!(matches!(removed, Err(StoreError::SignIn)));
}

#[tokio::test]
async fn repeated_failures_lock_a_login_across_restarts() {
    let fixture = Fixture::new().await;
    fixture.store.staff_replace(&[member("leyla", "right"), member("murad", "right")]).await.unwrap();
    for _ in 0..5 {
        let wrong = fixture.store.sign_in("leyla", "wrong", now()).await;
        assert!(matches!(wrong, Err(StoreError::SignIn)));
    }
    let fixture = fixture.restart().await;
    let store = &fixture.store;
    let locked = store.sign_in("leyla", "right", later(1)).await;
    assert!(matches!(locked, Err(StoreError::SignInLocked { minutes: 1 })));
    assert!(store.sign_in("murad", "right", later(1)).await.is_ok());
    assert!(store.sign_in("leyla", "right", later(61)).await.is_ok());
    let wrong = store.sign_in("leyla", "wrong", later(62)).await;
    assert!(matches!(wrong, Err(StoreError::SignIn)), "counted anew");
}

/// The hash of nobody costs what a real one costs, and no password fits it.
#[test]
fn an_unknown_login_costs_the_same_work() {
    let hash = hash_password(b"x", &[1; 16]).unwrap();
    let head = hash.rsplit_once("$").and_then(|(head, _)| head.rsplit_once("$")).unwrap().0;
    assert!(crate::staff::NOBODY.starts_with(head), "{head}");
    assert!(!verify_password(b"", crate::staff::NOBODY));
}

/// Kiosk.md, forgotten thing 9: an edited or deleted audit row is noticed.
#[tokio::test]
async fn an_edited_or_deleted_audit_row_is_noticed() {
    for (statement, row) in [
        ("UPDATE audit SET who = 'somebody' WHERE n = 2", 2),
        ("UPDATE audit SET at = at + 1 WHERE n = 3", 3),
        ("DELETE FROM audit WHERE n = 2", 2),
        ("UPDATE audit SET n = CASE n WHEN 2 THEN 30 WHEN 3 THEN 2 ELSE n END", 2),
        ("UPDATE audit SET application = NULL WHERE n = 4", 4),
    ] {
        let fixture = Fixture::new().await;
        fixture.sealed(1).await;
        let store = &fixture.store;
        for what in ["case-open", "sign-out"] {
            store.audit("leyla", what, Some(id(1)), now()).await.unwrap();
        }
        let head = store.audit_verify().await.unwrap();
        assert_eq!(head.rows, 4, "enrol, seal and two more");
        store.writer().execute_unprepared(statement).await.unwrap();
        let broken = store.audit_verify().await;
        assert!(matches!(broken, Err(StoreError::Audit { row: at }) if at == row), "{statement}: {broken:?}");
    }
}

/// The last rows are cut off, or all is rewritten: the head that the centre noted tells.
#[tokio::test]
async fn a_cut_off_or_rewritten_audit_chain_is_noticed_by_what_the_centre_noted() {
    for (statements, row) in [
        (&["DELETE FROM audit WHERE n > 2"][..], 3),
        (&["DELETE FROM audit"][..], 1),
        (&["DELETE FROM audit WHERE n >= 2"][..], 2),
    ] {
        let fixture = Fixture::new().await;
        fixture.sealed(1).await;
        let store = &fixture.store;
        store.audit("leyla", "case-open", Some(id(1)), now()).await.unwrap();
        let own = store.glance("").await.unwrap().head;
        let feed = protocol::wire::Feed {
            events: Vec::new(),
            next: 0,
            more: false,
            now: now(),
            catalogue: None,
            chains: Some(protocol::chain::Chains { centre: None, device: None }),
            again: false,
            bundle_key: None,
            keys: None,
        };
        store.take_feed(&feed, own.as_ref()).await.unwrap();
        assert_eq!(store.audit_verify().await.unwrap().rows, 3);
        for statement in statements {
            store.writer().execute_unprepared(statement).await.unwrap();
        }
        let broken = store.audit_verify().await;
        assert!(matches!(broken, Err(StoreError::Audit { row: at }) if at == row), "{statements:?}: {broken:?}");
        for n in 2..6 {
            store.audit("leyla", "case-open", Some(id(n)), now()).await.unwrap();
        }
        let rewritten = store.audit_verify().await;
        assert!(matches!(rewritten, Err(StoreError::Audit { row: 3 })), "{statements:?}: {rewritten:?}");
    }
}

#[tokio::test]
async fn the_clocks_difference_is_remembered() {
    let fixture = Fixture::new().await;
    assert_eq!(fixture.store.clock_offset().await.unwrap(), None);
    let year_off: Timestamp = later(-365 * 24 * 3600);
    fixture.store.clock_note(now(), year_off).await.unwrap();
    let fixture = fixture.restart().await;
    let offset = fixture.store.clock_offset().await.unwrap();
    assert_eq!(offset, Some(SignedDuration::from_hours(365 * 24)));
}

/// A device that was given another code numbers anew under it; what the old one sealed still goes out.
#[tokio::test]
async fn a_new_device_code_numbers_anew() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let mut enrolled = enrolled();
    enrolled.device = "K8".into();
    fixture.store.set_enrolment(&enrolled, "http://127.0.0.1:1").await.unwrap();
    let id = fixture.draft(2).await;
    let row = fixture.seal(id).await.unwrap().application;
    assert_eq!((row.device.as_str(), row.counter, row.seq), ("BAK01-K8", 1, 1));
    assert_eq!(fixture.due().await.len(), 2);
    let kept = fixture.store.enrolment().await.unwrap().unwrap();
    assert_eq!(kept, (enrolled, "http://127.0.0.1:1".to_owned()));
}
