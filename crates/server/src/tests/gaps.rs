//! Reconciliation, witnesses of the audit chains, and a centre that was restored from an older backup.

use jiff::{SignedDuration, Timestamp};
use protocol::chain::Head;
use protocol::packet::Sealed;
use protocol::reconcile::{Gap, Held, Holding, Range, ReconcileRequest, ReconcileResponse};
use protocol::wire::{Action, Face, Feed, Manifest, Outcome, Role};
use reqwest::{Method, StatusCode};
use sea_orm::EntityTrait as _;

use super::cluster;
use super::rig::{Device, Rig, code_of, rejected};
use crate::audit::AuditReport;
use crate::table::stream;

on_both! {
    a_gap_is_shown_until_it_heals;
    a_hole_that_nobody_explains_is_a_gap_after_a_day;
    what_was_on_its_way_when_a_device_fell_silent_is_a_gap_after_a_day;
    a_device_speaks_for_itself_and_its_office_only;
    a_bad_declaration_is_refused;
    cutting_editing_and_rewriting_the_centres_chain_is_seen_by_its_devices;
    a_device_whose_chain_got_shorter_is_seen;
    a_request_that_was_overtaken_is_no_chain_that_got_shorter;
    a_row_that_is_doubted_after_its_explanation_is_shown_anew;
    a_restored_backup_converges_from_the_devices;
    what_is_written_during_a_check_of_a_chain_does_not_break_it;
    an_act_that_arrives_before_its_case_is_taken_later;
}

fn range(first: u64, last: u64, held: Held) -> Range {
    Range { first, last, held, at: None }
}

async fn declare(device: &Device, last: u64, ranges: Vec<Range>) -> Vec<Gap> {
    let holding = Holding { device: device.name.clone(), last, ranges };
    let mut response = reconcile(device, vec![holding]).await;
    response.compared.pop().unwrap().gaps
}

async fn reconcile(device: &Device, holdings: Vec<Holding>) -> ReconcileResponse {
    let body = serde_json::to_vec(&ReconcileRequest { holdings }).unwrap();
    let response = device.send(Method::POST, "/api/v1/reconciliation", "", body).await;
    assert_eq!(response.status(), StatusCode::OK);
    response.json().await.unwrap()
}

async fn feed(device: &Device, after: u64, anchor: Option<&Head>, head: Option<&Head>) -> Feed {
    let mut query = format!("after={after}");
    for (name, head) in [("anchor", anchor), ("head", head)] {
        if let Some(head) = head {
            query.push_str(&format!("&{name}={head}"));
        }
    }
    device.get("/api/v1/feed", &query).await.json().await.unwrap()
}

fn head(rows: u64, fill: char) -> Head {
    Head { rows, hash: fill.to_string().repeat(64) }
}

fn batch(device: &Device, count: usize) -> Vec<(Manifest, Sealed)> {
    (0..count).map(|_| device.seal_application()).collect()
}

async fn push(device: &Device, packets: &[(Manifest, Sealed)]) -> Vec<Outcome> {
    device.push(&packets.iter().map(|(_, sealed)| sealed).collect::<Vec<_>>()).await
}

async fn a_gap_is_shown_until_it_heals(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let packets = batch(&kiosk, 6);
    push(&kiosk, &[packets[0].clone(), packets[2].clone()]).await;
    let ranges = vec![range(1, 2, Held::Acknowledged), range(4, 4, Held::Purged), range(5, 5, Held::Waiting)];
    let gaps = declare(&kiosk, 6, ranges).await;
    let held: Vec<_> = gaps.iter().map(|gap| (gap.first, gap.last, gap.held)).collect();
    assert_eq!(held, [(2, 2, Some(Held::Acknowledged)), (4, 4, Some(Held::Purged)), (6, 6, None)]);
    let database = &rig.running.database;
    let shown = database.gaps(rig.now()).await.unwrap();
    assert_eq!(shown.len(), 3, "{shown:?}");
    assert!(shown.iter().all(|gap| gap.declared && gap.device == kiosk.name && gap.since == rig.now()));
    rig.forward(SignedDuration::from_hours(1));
    push(&kiosk, &packets[1..2]).await;
    let shown = database.gaps(rig.now()).await.unwrap();
    assert_eq!(shown.iter().map(|gap| gap.first).collect::<Vec<_>>(), [4, 6], "what arrives is no gap at once");
    assert!(declare(&kiosk, 6, vec![range(4, 4, Held::Purged)]).await.iter().any(|gap| gap.first == 5));
    let since = database.gaps(rig.now()).await.unwrap()[0].since;
    assert_eq!(rig.now().duration_since(since), SignedDuration::from_hours(1), "a gap keeps its day");
    push(&kiosk, &packets[3..]).await;
    assert_eq!(database.gaps(rig.now()).await.unwrap(), []);
    assert_eq!(declare(&kiosk, 6, Vec::new()).await, []);
    assert!(database.audit_verify().await.unwrap().is_sound());
}

async fn a_hole_that_nobody_explains_is_a_gap_after_a_day(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let packets = batch(&kiosk, 3);
    push(&kiosk, &packets[2..]).await;
    let database = &rig.running.database;
    assert_eq!(database.gaps(rig.now()).await.unwrap(), [], "it may be on its way");
    rig.forward(SignedDuration::from_hours(23));
    let shown = database.gaps(rig.now()).await.unwrap();
    assert_eq!((shown.len(), shown[0].first, shown[0].last, shown[0].declared), (1, 1, 2, false));
}

/// The device burns with what it had declared and not delivered: somebody must look for those people.
async fn what_was_on_its_way_when_a_device_fell_silent_is_a_gap_after_a_day(rig: Rig) {
    let (kiosk, other) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    push(&kiosk, &batch(&kiosk, 1)).await;
    declare(&kiosk, 3, vec![range(1, 1, Held::Acknowledged), range(2, 3, Held::Waiting)]).await;
    let database = &rig.running.database;
    assert_eq!(database.gaps(rig.now()).await.unwrap(), [], "it is on its way");
    let spoke = rig.now();
    rig.forward(SignedDuration::from_hours(23));
    let shown = database.gaps(rig.now()).await.unwrap();
    assert_eq!((shown.len(), shown[0].first, shown[0].last, shown[0].since), (1, 2, 3, spoke));
    database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    reconcile(&other, vec![Holding { device: kiosk.name.clone(), last: 0, ranges: Vec::new() }]).await;
    assert_eq!(database.gaps(rig.now()).await.unwrap(), shown, "who knows less does not speak for it");
}

async fn a_device_speaks_for_itself_and_its_office_only(rig: Rig) {
    let (one, two) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let elsewhere = rig.enrol("GAN01", Face::Kiosk).await;
    let of = |device: &Device| Holding { device: device.name.clone(), last: 2, ranges: Vec::new() };
    let response = reconcile(&one, vec![of(&one), of(&two), of(&elsewhere)]).await;
    let names: Vec<_> = response.compared.iter().map(|compared| compared.device.clone()).collect();
    assert_eq!(names, [one.name.clone(), two.name.clone()]);
    let shown = rig.running.database.gaps(rig.now()).await.unwrap();
    assert!(shown.iter().all(|gap| gap.device == one.name), "nobody speaks for a device that can speak: {shown:?}");
    rig.running.database.device_revoke(&two.name, rig.now()).await.unwrap();
    reconcile(&one, vec![of(&two)]).await;
    assert!(rig.running.database.gaps(rig.now()).await.unwrap().iter().any(|gap| gap.device == two.name));
}

async fn a_bad_declaration_is_refused(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let holding = |ranges| Holding { device: kiosk.name.clone(), last: 9, ranges };
    let bad = [
        serde_json::to_vec(&ReconcileRequest { holdings: vec![holding(vec![range(5, 4, Held::Purged)])] }).unwrap(),
        serde_json::to_vec(&ReconcileRequest { holdings: vec![holding(Vec::new()); 17] }).unwrap(),
        serde_json::to_vec(&ReconcileRequest { holdings: vec![holding(vec![range(1, 99, Held::Waiting)])] }).unwrap(),
        b"{}".to_vec(),
        b"[".to_vec(),
    ];
    for body in bad {
        let response = kiosk.send(Method::POST, "/api/v1/reconciliation", "", body).await;
        assert_eq!(code_of(response).await, (StatusCode::BAD_REQUEST, "error-request-malformed".to_owned()));
    }
    let response = kiosk.get("/api/v1/feed", "after=0&anchor=7").await;
    assert_eq!(code_of(response).await, (StatusCode::BAD_REQUEST, "error-request-malformed".to_owned()));
    assert_eq!(rig.number("SELECT count(*) FROM gap").await, 0);
}

async fn cutting_editing_and_rewriting_the_centres_chain_is_seen_by_its_devices(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    push(&kiosk, &batch(&kiosk, 5)).await;
    rig.settled().await;
    let page = feed(&kiosk, 0, None, None).await;
    let anchor = page.chains.unwrap().centre.unwrap();
    let page = feed(&kiosk, page.next, Some(&anchor), None).await;
    assert!(!page.again && page.events.is_empty());
    let database = &rig.running.database;
    assert!(database.audit_verify().await.unwrap().is_sound());
    // Somebody with the database cuts the last rows off and sets the counters back.
    rig.execute("DELETE FROM audit WHERE office = 'BAK01' AND n > 3").await;
    rig.execute(
        "UPDATE stream SET audit = 3, audit_hash = (SELECT hash FROM audit WHERE office = 'BAK01' AND n = 3)
         WHERE office = 'BAK01'",
    )
    .await;
    let alone = database.audit_verify().await.unwrap();
    assert!(alone.broken.is_empty(), "the centre alone cannot know");
    let page = feed(&kiosk, page.next, Some(&anchor), None).await;
    assert!(page.again);
    assert_eq!(page.events.len(), 5, "all of it anew");
    let report = database.audit_verify().await.unwrap();
    assert!(!report.is_sound());
    assert_eq!((report.doubts[0].chain.as_str(), report.doubts[0].row), ("BAK01", 4));
    assert_eq!(report.doubts[0].witness, kiosk.name);
    let anchor = page.chains.unwrap().centre.unwrap();
    assert!(!feed(&kiosk, page.next, Some(&anchor), None).await.again, "said once");
    database.note_restored(rig.now()).await.unwrap();
    assert!(database.audit_verify().await.unwrap().is_sound());
    // A row that is rewritten, with everything behind it, is another than the device holds.
    let other = Head { rows: 2, hash: "0".repeat(64) };
    assert!(feed(&kiosk, 0, Some(&other), None).await.again);
    assert_eq!(database.audit_verify().await.unwrap().doubts.iter().filter(|doubt| doubt.row == 2).count(), 1);
    for tampering in [
        "UPDATE audit SET actor = 'x' WHERE office = 'BAK01' AND n = 2",
        "DELETE FROM audit WHERE office = 'BAK01' AND n = 2",
    ] {
        rig.execute(tampering).await;
        assert_eq!(database.audit_verify().await.unwrap().broken, [("BAK01".to_owned(), 2)]);
    }
}

async fn a_device_whose_chain_got_shorter_is_seen(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    assert_eq!(feed(&kiosk, 0, None, Some(&head(7, 'a'))).await.chains.unwrap().device, None);
    let known = feed(&kiosk, 0, None, Some(&head(9, 'b'))).await.chains.unwrap().device;
    assert_eq!(known, Some(head(7, 'a')), "what was noted before");
    let database = &rig.running.database;
    assert!(database.audit_verify().await.unwrap().is_sound());
    rig.forward(SignedDuration::from_secs(1));
    feed(&kiosk, 0, None, Some(&head(8, 'c'))).await;
    feed(&kiosk, 0, None, Some(&head(9, 'd'))).await;
    let doubts = database.audit_verify().await.unwrap().doubts;
    let rows: Vec<_> = doubts.iter().map(|doubt| (doubt.chain.clone(), doubt.row)).collect();
    assert_eq!(rows, [(kiosk.name.clone(), 9)]);
    // Its store was damaged: an administrator says so, and it is witnessed from where it stands now.
    database.note_restored(rig.now()).await.unwrap();
    assert!(!database.audit_verify().await.unwrap().is_sound(), "no backup of the centre explains it");
    database.note_explained(&kiosk.name, rig.now()).await.unwrap();
    assert!(database.audit_verify().await.unwrap().is_sound());
    assert_eq!(rig.number("SELECT count(*) FROM audit WHERE act = 'device-chain-explained'").await, 1);
    assert_eq!(feed(&kiosk, 0, None, Some(&head(8, 'c'))).await.chains.unwrap().device, None);
    assert_eq!(feed(&kiosk, 0, None, Some(&head(9, 'd'))).await.chains.unwrap().device, Some(head(8, 'c')));
    assert!(database.audit_verify().await.unwrap().is_sound());
    rig.forward(SignedDuration::from_secs(1));
    feed(&kiosk, 0, None, Some(&head(7, 'e'))).await;
    assert!(!database.audit_verify().await.unwrap().is_sound(), "what is new is not explained");
    assert!(database.note_explained("BAK01-K9Z", rig.now()).await.is_err());
}

/// What was held up on its way shows less than what overtook it, and nothing is wrong with the chain.
async fn a_request_that_was_overtaken_is_no_chain_that_got_shorter(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let show = async |head: Head, signed_at: Timestamp| {
        let (query, nonce) = (format!("after=0&head={head}"), crate::vault::random().unwrap());
        let response = kiosk.send_with(Method::GET, "/api/v1/feed", &query, Vec::new(), signed_at, nonce).await;
        assert_eq!(response.status(), StatusCode::OK);
    };
    let early = rig.now();
    rig.forward(SignedDuration::from_secs(5));
    show(head(9, 'b'), rig.now()).await;
    show(head(7, 'a'), early).await;
    show(head(8, 'c'), rig.now()).await;
    let database = &rig.running.database;
    assert!(database.audit_verify().await.unwrap().is_sound());
    assert_eq!(rig.number("SELECT n FROM anchor").await, 9, "what is known stays known");
    // One signed later shows that the chain is shorter indeed, and no lateness makes another row of the same one.
    rig.forward(SignedDuration::from_secs(1));
    show(head(7, 'a'), rig.now()).await;
    show(head(9, 'd'), early).await;
    let doubts = database.audit_verify().await.unwrap().doubts;
    assert_eq!(doubts.iter().map(|doubt| doubt.row).collect::<Vec<_>>(), [8, 9]);
}

/// An explanation is of what had happened; the next time somebody has to look again.
async fn a_row_that_is_doubted_after_its_explanation_is_shown_anew(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let database = &rig.running.database;
    for fill in ['0', '1'] {
        rig.forward(SignedDuration::from_secs(1));
        assert!(feed(&kiosk, 0, Some(&head(2, fill)), Some(&head(9, 'b'))).await.again);
        rig.forward(SignedDuration::from_secs(1));
        feed(&kiosk, 0, None, Some(&head(8, 'c'))).await;
        let report = database.audit_verify().await.unwrap();
        let open = report.doubts.iter().filter(|doubt| doubt.explained_at.is_none());
        let open: Vec<_> = open.map(|doubt| (doubt.chain.as_str(), doubt.row)).collect();
        assert_eq!(open, [("BAK01", 2), (kiosk.name.as_str(), 9)]);
        assert_eq!(report.doubts[1].at, rig.now(), "when it was seen this time");
        database.note_restored(rig.now()).await.unwrap();
        database.note_explained(&kiosk.name, rig.now()).await.unwrap();
        assert!(database.audit_verify().await.unwrap().is_sound());
    }
}

/// A copy of the centre's database as it stands.
pub async fn backup(rig: &Rig) -> String {
    if rig.database_url.starts_with("sqlite:") {
        let path = rig.folder.path().join("backup.db");
        rig.execute(&format!("VACUUM INTO '{}'", path.display())).await;
        return format!("sqlite://{}", path.display());
    }
    let url = rig.database_url.clone();
    tokio::task::spawn_blocking(move || cluster::copy(&url)).await.unwrap()
}

/// Push, backup, push more, restore: the devices bring back what the backup lacks, once, and no counter misses a change.
async fn a_restored_backup_converges_from_the_devices(rig: Rig) {
    let mut kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let mut counter = rig.enrol("BAK01", Face::Counter).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let packets = batch(&kiosk, 9);
    push(&kiosk, &packets[..3]).await;
    let backup = backup(&rig).await;
    push(&kiosk, &packets[3..8]).await;
    let act = counter.seal_act(packets[0].0.id, 1, "aysel", Action::Compared);
    push(&counter, std::slice::from_ref(&act)).await;
    let seen = feed(&counter, 0, None, None).await;
    let anchor = seen.chains.clone().unwrap().centre.unwrap();
    let Rig { running, folder, .. } = rig;
    running.stop().await.unwrap();
    let rig = Rig::on(backup, folder, |_| {}).await;
    kiosk.meet(&rig);
    counter.meet(&rig);
    // New work fills the very positions of the feed that the counter has passed already.
    push(&kiosk, &packets[8..]).await;
    let page = feed(&counter, seen.next, Some(&anchor), None).await;
    assert!(page.again, "the counter's place is of a history that is no more");
    assert_eq!(page.events.len(), 4);
    let gaps = declare(&kiosk, 9, vec![range(1, 9, Held::Acknowledged)]).await;
    assert_eq!(gaps, [Gap { first: 4, last: 8, held: Some(Held::Acknowledged), at: None }]);
    push(&kiosk, &packets[3..8]).await;
    assert_eq!(declare(&counter, 1, vec![range(1, 1, Held::Acknowledged)]).await.len(), 1);
    push(&counter, &[act]).await;
    let anchor = page.chains.unwrap().centre.unwrap();
    let rest = feed(&counter, page.next, Some(&anchor), None).await;
    assert!(!rest.again);
    let mut seen: Vec<_> = page.events.iter().chain(&rest.events).map(|event| event.application).collect();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 9, "every case");
    assert_eq!(
        rest.events.iter().find(|event| event.application == packets[0].0.id).map(|event| event.version),
        Some(2)
    );
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 9, "all there once");
    assert_eq!(rig.number("SELECT count(*) FROM packet").await, 10);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 0);
    let database = &rig.running.database;
    assert_eq!(database.gaps(rig.now()).await.unwrap(), []);
    let report = database.audit_verify().await.unwrap();
    assert!(report.broken.is_empty() && report.doubts.len() == 1, "{report:?}");
    database.note_restored(rig.now()).await.unwrap();
    assert!(database.audit_verify().await.unwrap().is_sound());
}

async fn what_is_written_during_a_check_of_a_chain_does_not_break_it(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let packets = batch(&kiosk, 2);
    push(&kiosk, &packets[..1]).await;
    let database = &rig.running.database;
    let begun = stream::Entity::find_by_id("BAK01").one(database.pool()).await.unwrap().unwrap();
    push(&kiosk, &packets[1..]).await;
    let mut report = AuditReport { rows: 0, broken: Vec::new(), doubts: Vec::new() };
    let until = begun.audit;
    database.verify_office(begun, &mut report).await.unwrap();
    assert_eq!((report.broken.as_slice(), report.rows), (&[][..], until.cast_unsigned()));
}

async fn an_act_that_arrives_before_its_case_is_taken_later(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let packets = batch(&kiosk, 1);
    let act = counter.seal_act(packets[0].0.id, 1, "aysel", Action::Compared);
    for _ in 0..2 {
        let refused = push(&counter, std::slice::from_ref(&act)).await;
        assert_eq!(rejected(&refused[0]), "error-packet-act-case-unknown");
    }
    push(&kiosk, &packets).await;
    let taken = push(&counter, std::slice::from_ref(&act)).await;
    counter.acknowledged(&taken[0], &act.0, &act.1);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 0, "the refusal is over");
}
