//! Every service: the centre finds the same right and the same wrong in the same bytes as the device.

use std::collections::BTreeMap;
use std::time::Duration;

use catalogue::definition::Kind;
use domain::answer::{Answers, Value};
use domain::message::Problem;
use edition::Edition;
use protocol::wire::{Content, Face};
use uuid::Uuid;

use super::rig::{Device, Rig};

on_both! {
    every_service_is_validated_as_on_the_device;
}

async fn every_service_is_validated_as_on_the_device(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let edition = Edition::built_in(None).unwrap();
    let today = kiosk.now().to_zoned(crate::validate::baku()).date();
    let mut expected: BTreeMap<Uuid, Vec<Problem>> = BTreeMap::new();
    let mut packets = Vec::new();
    let services = edition.catalogue.services();
    for (place, service) in services.iter().enumerate().filter(|(_, service)| service.kind == Kind::Application) {
        let right = edition.catalogue.sample(&service.id, 1, today).unwrap().unwrap();
        for answers in [right.clone(), one_wrong(&right, place)] {
            let found = edition.catalogue.check(&service.id, &answers, today).unwrap();
            let mut application = kiosk.application();
            application.service.clone_from(&service.id);
            application.catalogue = edition.hash().to_owned();
            application.answers = answers;
            let (manifest, sealed) = kiosk.seal(Content::Application(Box::new(application)));
            expected.insert(manifest.id, found);
            packets.push(sealed);
        }
    }
    kiosk.push(&packets.iter().collect::<Vec<_>>()).await;
    while rig.number("SELECT COUNT(*) FROM application WHERE validated_at IS NULL").await > 0 {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let found = problems(&counter).await;
    assert_eq!(found.values().filter(|problems| problems.is_empty()).count() * 2, packets.len());
    for (id, problems) in expected {
        assert_eq!(found[&id], problems);
    }
}

/// One answer is of a kind that no field takes.
fn one_wrong(right: &Answers, place: usize) -> Answers {
    let mut answers = right.clone();
    let id = answers.keys().nth(place % right.len()).unwrap().clone();
    answers.insert(id, Value::Many(vec!["\u{7}".to_owned()]));
    answers
}

/// What the centre found wrong, by application.
async fn problems(counter: &Device) -> BTreeMap<Uuid, Vec<Problem>> {
    let (mut found, mut after) = (BTreeMap::new(), 0);
    loop {
        let feed = counter.feed(after).await;
        after = feed.next;
        found.extend(feed.events.into_iter().filter_map(|event| Some((event.application, event.detail?.problems))));
        if !feed.more {
            return found;
        }
    }
}
