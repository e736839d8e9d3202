//! Officers' acts: applied once, to the version they were made on, by those who may.

use domain::state::Case;
use protocol::wire::{Action, Decision, Face, Feed, HistoryEvent, Outcome, Role};

use super::rig::{Rig, answers, rejected};

on_both! {
    a_case_is_compared_corrected_and_accepted;
    a_stale_act_goes_to_a_person_and_changes_nothing;
    only_an_officer_of_the_office_at_a_counter_acts;
}

fn decide(decision: Decision, reasons: &[&str]) -> Action {
    Action::Decided { decision, reasons: reasons.iter().map(|&reason| reason.into()).collect(), note: String::new() }
}

fn events(page: &Feed) -> Vec<HistoryEvent> {
    let detail = page.events.last().and_then(|event| event.detail.as_ref()).unwrap();
    detail.history.iter().map(|entry| entry.event.clone()).collect()
}

async fn a_case_is_compared_corrected_and_accepted(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let (manifest, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let page = counter.feed(0).await;
    assert_eq!(page.events[0].detail.as_ref().unwrap().answers, answers());
    let mut corrected = answers();
    corrected.insert("surname".into(), "TESTOVAYA".into());
    let acts = [
        counter.seal_act(manifest.id, 1, "aysel", Action::Compared),
        counter.seal_act(manifest.id, 2, "aysel", Action::Corrected { answers: corrected.clone() }),
        counter.seal_act(manifest.id, 3, "aysel", decide(Decision::Accept, &[])),
    ];
    let outcomes = counter.push(&acts.iter().map(|(_, sealed)| sealed).collect::<Vec<_>>()).await;
    for (outcome, (manifest, sealed)) in outcomes.iter().zip(&acts) {
        counter.acknowledged(outcome, manifest, sealed);
    }
    let again = counter.push(&[&acts[0].1, &acts[2].1]).await;
    assert_eq!(again, [outcomes[0].clone(), outcomes[2].clone()], "a repeat is not stale and not applied again");
    let page = counter.feed(page.next).await;
    let event = page.events.last().unwrap();
    assert_eq!((event.state, event.version), (Case::Accepted, 4));
    assert_eq!(event.detail.as_ref().unwrap().answers, corrected);
    let expected = [
        HistoryEvent::Sealed,
        HistoryEvent::Received,
        HistoryEvent::Compared,
        HistoryEvent::Corrected { before: answers() },
        HistoryEvent::Decided { decision: Decision::Accept, reasons: vec![], note: String::new() },
    ];
    assert_eq!(events(&page), expected);
    let own = kiosk.feed(0).await;
    assert_eq!((own.events[0].state, own.events[0].detail.is_none()), (Case::Accepted, true));
    for act in ["compared", "corrected", "decided"] {
        let actor = rig.text(&format!("SELECT actor FROM audit WHERE office = 'BAK01' AND act = '{act}'")).await;
        assert_eq!(actor, format!("aysel {}", counter.name), "who, and at which device");
    }
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

async fn a_stale_act_goes_to_a_person_and_changes_nothing(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (one, two) = (rig.enrol("BAK01", Face::Counter).await, rig.enrol("BAK01", Face::Counter).await);
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    rig.officer("murad", "BAK01", &[Role::Supervisor]).await;
    let (manifest, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let accept = one.seal_act(manifest.id, 1, "aysel", decide(Decision::Accept, &[]));
    let refuse = two.seal_act(manifest.id, 1, "murad", decide(Decision::Refuse, &["forged"]));
    one.push(&[&accept.1]).await;
    let outcomes = two.push(&[&refuse.1]).await;
    two.acknowledged(&outcomes[0], &refuse.0, &refuse.1);
    let page = one.feed(0).await;
    assert_eq!((page.events[0].state, page.events[0].version), (Case::Accepted, 2));
    let stale = HistoryEvent::Stale { act: decide(Decision::Refuse, &["forged"]) };
    assert_eq!(events(&page).last(), Some(&stale));
    let reopened = one.seal_act(manifest.id, 2, "aysel", decide(Decision::Return, &["late"]));
    assert!(matches!(one.push(&[&reopened.1]).await[0], Outcome::Stored { .. }));
    let last = one.feed(0).await.events.pop().unwrap();
    assert_eq!(last.state, Case::Accepted, "a decided case is decided");
    assert_eq!(last.version, 3, "a device is told that its act is settled by a version behind the act's own");
}

async fn only_an_officer_of_the_office_at_a_counter_acts(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let elsewhere = rig.enrol("GAN01", Face::Counter).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    rig.officer("leyla", "BAK01", &[Role::Operator]).await;
    rig.officer("kamran", "GAN01", &[Role::FrontDesk]).await;
    let (manifest, sealed) = kiosk.seal_application();
    kiosk.push(&[&sealed]).await;
    let accept = || decide(Decision::Accept, &[]);
    let tries = [
        (&counter, counter.seal_act(manifest.id, 1, "leyla", accept()), "error-packet-act-forbidden"),
        (&counter, counter.seal_act(manifest.id, 1, "nobody", accept()), "error-packet-act-forbidden"),
        (&counter, counter.seal_act(manifest.id, 1, "kamran", accept()), "error-packet-act-forbidden"),
        (&elsewhere, elsewhere.seal_act(manifest.id, 1, "kamran", accept()), "error-packet-act-forbidden"),
        (&kiosk, kiosk.seal_act(manifest.id, 1, "aysel", accept()), "error-packet-act-forbidden"),
        (
            &counter,
            counter.seal_act(manifest.id, 1, "aysel", decide(Decision::Refuse, &[])),
            "error-packet-act-invalid",
        ),
        (&counter, counter.seal_act(super::rig::new_id(), 1, "aysel", accept()), "error-packet-act-case-unknown"),
    ];
    for (device, (_, sealed), code) in &tries {
        assert_eq!(rejected(&device.push(&[sealed]).await[0]), *code);
    }
    rig.running.database.staff_disable("aysel", rig.now()).await.unwrap();
    let disabled = counter.seal_act(manifest.id, 1, "aysel", accept());
    assert_eq!(rejected(&counter.push(&[&disabled.1]).await[0]), "error-packet-act-forbidden");
    assert_eq!(counter.feed(0).await.events[0].state, Case::Submitted);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 8, "all are kept for a person");
}
