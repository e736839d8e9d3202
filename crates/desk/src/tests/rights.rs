//! Who may call what: every command of a counter, for every kind of person and at the wrong face.

use std::collections::BTreeSet;

use domain::answer::{Answers, Value};
use domain::lang::Lang;
use protocol::wire::{Face, Role};
use xtask::permitted;

use super::catalogues::case;
use super::{Fixture, code};
use crate::Desk;
use crate::app::lock;

/// What an officer must be for a command.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    Look,
    Decide,
    Administer,
    /// To decide or to administer.
    Answer,
}

impl Right {
    fn is_given(self, role: Role) -> bool {
        let decides = matches!(role, Role::FrontDesk | Role::Supervisor);
        let administers = role == Role::Administrator;
        match self {
            Right::Look => true,
            Right::Decide => decides,
            Right::Administer => administers,
            Right::Answer => decides || administers,
        }
    }
}

/// A command by its name, what it asks for, and the code it was refused with.
type Call = (&'static str, Right, Option<String>);

macro_rules! call_all {
    ($desk:ident, $($right:ident $name:ident($($argument:expr),*);)+) => {
        vec![$((stringify!($name), Right::$right, $desk.$name($($argument),*).await.err().map(|error| code(&error)))),+]
    };
}

/// Calls all of them for the one case of this counter.
async fn call_all(desk: &Desk) -> Vec<Call> {
    let (en, id, x) = (Lang::En, || case(None).application.to_string(), || "x".to_owned());
    call_all! { desk,
        Look cases(x(), en);
        Look open_case(id(), en);
        Look scan_receipt(x(), en);
        Decide mark_compared(id(), en);
        Decide edit_answer(id(), "street".to_owned(), Value::from("Nizami"), en);
        Decide save_correction(id(), en);
        Decide drop_correction(id(), en);
        Decide decide(id(), "accept".to_owned(), Vec::new(), String::new(), en);
        Look outbox(en);
        Decide outbox_retry(id(), en);
        Decide outbox_retry_all(en);
        Decide outbox_hand_over(id(), en);
        Look sticks(en);
        Look save_to_stick(x(), en);
        Look read_answers(x(), en);
        Look guide(en);
        Look calculate("CALC-DUE".to_owned(), Answers::new(), en);
        Look print_form(id());
        Decide print_notice(id(), en);
        Look verify_receipt(x(), None, en);
        Look printers(en);
        Administer save_printer(x(), x(), true, false, en);
        Administer remove_printer(x(), en);
        Administer test_printer(x(), en);
        Answer answer_print(x(), x(), en);
        Look case_prints(id(), en);
        Decide reprint(id(), en);
        Decide answer_reprint(id(), x(), x(), en);
    }
}

async fn counter_with_a_case() -> Fixture {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.desk.store.apply_feed(&[case(None)], 1).await.unwrap();
    fixture
}

#[tokio::test]
async fn without_an_officer_a_counter_does_nothing() {
    let fixture = counter_with_a_case().await;
    let desk = &fixture.desk;
    let calls = call_all(desk).await;
    for (name, _, refused) in &calls {
        assert_eq!(refused.as_deref(), Some("error-not-signed-in"), "{name}");
    }
    let called: BTreeSet<String> = calls.iter().map(|(name, _, _)| (*name).to_owned()).collect();
    let mut counter = &permitted("counter").unwrap() - &permitted("kiosk").unwrap();
    assert!(counter.remove("sign_in") && counter.remove("sign_out"));
    assert_eq!(called, counter, "every command of the counter alone is tried here, with the right that it asks for");
}

#[tokio::test]
async fn at_a_kiosk_no_command_of_a_counter_works() {
    let kiosk = Fixture::kiosk().await;
    kiosk.signed_in_as(Role::Supervisor);
    for (name, _, refused) in call_all(&kiosk.desk).await {
        assert_eq!(refused.as_deref(), Some("error-not-allowed"), "{name}");
    }
    let sign_in = kiosk.desk.sign_in("leyla".into(), "x".into(), Lang::En).await.unwrap_err();
    assert_eq!(code(&sign_in), "error-not-allowed");
}

#[tokio::test]
async fn every_role_does_what_is_its_own() {
    for role in [Role::FrontDesk, Role::Supervisor, Role::Operator, Role::Administrator] {
        let fixture = counter_with_a_case().await;
        fixture.signed_in_as(role);
        for (name, right, refused) in call_all(&fixture.desk).await {
            let is_refused = refused.as_deref() == Some("error-not-allowed");
            assert_eq!(is_refused, !right.is_given(role), "{name} as {role:?}: {refused:?}");
            assert_ne!(refused.as_deref(), Some("error-not-signed-in"), "{name} as {role:?}");
        }
    }
}

/// Whoever may not decide changes nothing on the way to being refused: not the correction that another officer is typing either.
#[tokio::test]
async fn a_refused_command_leaves_everything_as_it_was() {
    let fixture = counter_with_a_case().await;
    let desk = &fixture.desk;
    let id = case(None).application;
    fixture.signed_in();
    desk.edit_answer(id.to_string(), "street".into(), Value::from("Füzuli"), Lang::En).await.unwrap();
    let before = lock(&desk.edits).clone();
    assert_eq!(before.len(), 1);
    *lock(&desk.officer) = None;
    call_all(desk).await;
    assert_eq!(*lock(&desk.edits), before, "signed out");
    fixture.signed_in_as(Role::Operator);
    call_all(desk).await;
    assert_eq!(*lock(&desk.edits), before, "as one who only looks");
    assert!(desk.store.outbox_list().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_counter_shows_no_screen_of_a_kiosk() {
    let fixture = Fixture::new(Face::Counter).await;
    fixture.signed_in_as(Role::Supervisor);
    let desk = &fixture.desk;
    assert_eq!(code(&desk.home(Lang::En).await.unwrap_err()), "error-not-allowed");
    let found = desk.search_services(Lang::En, "registration".into()).await;
    assert_eq!(code(&found.unwrap_err()), "error-not-allowed");
    let deadline = desk.deadline("REG".into(), Lang::En, "2026-11-01".into(), "TUR".into()).await;
    assert_eq!(code(&deadline.unwrap_err()), "error-not-allowed");
    let kiosk = Fixture::kiosk().await;
    assert!(!kiosk.desk.search_services(Lang::En, "registration".into()).await.unwrap().is_empty());
}
