//! The feed: as long as a device asks, each case as it was sealed, nothing twice and nothing left out.

use std::collections::BTreeSet;

use domain::answer::Value;
use protocol::wire::{Application, Content, Face, Feed};
use reqwest::StatusCode;

use super::rig::{Device, Rig, code_of, new_id};

on_both! {
    a_page_is_as_long_as_the_device_asks;
    answers_arrive_as_they_were_sealed;
    an_empty_page_tells_the_head_behind_all_that_was_told;
    a_case_that_cannot_be_opened_keeps_nobody_from_the_others;
}

async fn page(device: &Device, query: &str) -> Feed {
    let response = device.get("/api/v1/feed", query).await;
    assert_eq!(
        (response.status(), &response.headers()["content-type"]),
        (StatusCode::OK, &"application/json".parse().unwrap())
    );
    response.json().await.unwrap()
}

async fn a_page_is_as_long_as_the_device_asks(rig: Rig) {
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    for _ in 0..3 {
        let packets: Vec<_> = (0..70).map(|_| kiosk.seal_application().1).collect();
        kiosk.push(&packets.iter().collect::<Vec<_>>()).await;
    }
    rig.settled().await;
    let whole = page(&counter, "after=0&limit=99999").await;
    assert_eq!((whole.events.len(), whole.more), (210, false));
    let usual = page(&counter, "after=0").await;
    assert_eq!((usual.events.len(), usual.more), (200, true), "what an earlier device gets");
    assert_eq!(page(&counter, "after=0&limit=0").await.events.len(), 1, "a page always leads on");
    for device in [&kiosk, &counter] {
        let (mut after, mut seen) = (0, BTreeSet::new());
        loop {
            let page = page(device, &format!("after={after}&limit=60")).await;
            assert!(page.events.len() <= 60 && page.next > after);
            assert!(page.events.iter().all(|event| seen.insert(event.application)), "nothing comes twice");
            assert!(page.events.iter().all(|event| event.detail.is_some() == (device.name == counter.name)));
            after = page.next;
            if !page.more {
                break;
            }
        }
        assert_eq!((seen.len(), after), (210, whole.next));
    }
    for bad in ["after=0&limit=x", "after=0&limit=-1", "limit=1&limit=2"] {
        let refused = code_of(counter.get("/api/v1/feed", bad).await).await;
        assert_eq!(refused, (StatusCode::BAD_REQUEST, "error-request-malformed".to_owned()), "{bad}");
    }
}

async fn answers_arrive_as_they_were_sealed(rig: Rig) {
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    let mut application: Application = kiosk.application();
    for (field, value) in [
        ("occupation", Value::Text("şair \"\\\" \u{1F600}\n\u{7}</script>".into())),
        ("number", Value::Number(-7)),
        ("flag", Value::Flag(true)),
        ("many", Value::Many(vec!["bir".into(), String::new()])),
    ] {
        application.answers.insert(field.into(), value);
    }
    let answers = application.answers.clone();
    let (manifest, sealed) = kiosk.seal_as(new_id(), 1, Content::Application(Box::new(application)));
    kiosk.push(&[&sealed]).await;
    rig.settled().await;
    let feed = page(&counter, "after=0").await;
    assert_eq!(feed.events[0].application, manifest.id);
    assert_eq!(feed.events[0].detail.as_ref().unwrap().answers, answers);
    rig.execute("UPDATE application SET answers_sealed = NULL").await;
    assert!(page(&counter, "after=0").await.events[0].detail.as_ref().unwrap().answers.is_empty());
    rig.execute("UPDATE application SET data_key = NULL").await;
    assert_eq!(page(&counter, "after=0").await.events[0].detail, None, "erased");
}

async fn a_case_that_cannot_be_opened_keeps_nobody_from_the_others(rig: Rig) {
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    let packets: Vec<_> = (0..3).map(|_| kiosk.seal_application()).collect();
    for (_, sealed) in &packets {
        kiosk.push(&[sealed]).await;
    }
    rig.settled().await;
    let first = page(&counter, "after=0").await.events.remove(0);
    let number = &first.receipt_number;
    rig.execute(&format!("UPDATE application SET answers_sealed = data_key WHERE receipt_number = '{number}'")).await;
    let feed = page(&counter, "after=0").await;
    let told: Vec<_> = feed.events.iter().map(|event| event.detail.is_some()).collect();
    assert_eq!((told, feed.events[0].application), (vec![false, true, true], first.application));
}

async fn an_empty_page_tells_the_head_behind_all_that_was_told(rig: Rig) {
    let (kiosk, counter) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    let none = page(&counter, "after=0").await;
    assert_eq!((none.events.len(), none.next, none.more), (0, 0, false));
    kiosk.push(&[&kiosk.seal_application().1]).await;
    rig.settled().await;
    let told = page(&counter, "after=0").await;
    let head = told.chains.as_ref().unwrap().centre.clone().unwrap();
    assert!(told.next > 0 && head.rows > none.chains.unwrap().centre.map_or(0, |head| head.rows));
    let empty = page(&counter, &format!("after={}&anchor={head}", told.next)).await;
    assert_eq!((empty.events.len(), empty.next, empty.more, empty.again), (0, told.next, false, false));
    assert_eq!(empty.chains.unwrap().centre, Some(head), "an empty look leaves no row in the chain");
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}
