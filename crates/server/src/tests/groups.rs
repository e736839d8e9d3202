//! Requests that share a commit: each gets its own answer, one at fault takes no other with it, and every chain stays whole.

use std::sync::Arc;

use jiff::SignedDuration;
use protocol::body::{compress, to_base64};
use protocol::packet::Sealed;
use protocol::wire::{Action, Face, Outcome, PushRequest, Role};
use reqwest::{Method, StatusCode};
use sea_orm::{ConnectionTrait as _, EntityTrait as _};
use tokio::task::JoinHandle;

use super::rig::{Device, Rig, code_of, rejected};
use super::uploads::until;
use crate::centre::Centre;
use crate::database::Write;
use crate::intake::{self, Fate};
use crate::start::assemble;
use crate::table::device;
use crate::{CentreKeys, Config};

on_both! {
    requests_that_wait_share_a_commit_and_each_is_answered;
    one_at_fault_takes_no_other_with_it;
    a_chain_that_another_replica_went_on_with_is_gone_on_with;
    what_came_before_is_answered_as_before_whoever_shares_the_commit;
    a_device_that_spoke_before_is_refused_once_it_is_revoked;
    a_device_that_is_revoked_while_its_request_comes_in_commits_nothing;
    a_device_that_is_revoked_while_its_request_waits_for_the_office_commits_nothing;
    a_busy_device_is_noted_once_a_minute;
}

/// The offices of the kiosks, one each.
const OFFICES: [&str; 6] = ["AGS01", "BAK01", "GAN01", "NKR01", "SEK01", "XAC01"];

/// A centre without a listener on the rig's database.
async fn centre(rig: &Rig) -> Arc<Centre> {
    let blobs = rig.folder.path().join("blobs").display().to_string();
    let keys = CentreKeys::new([42; 32], &[43; 32]).unwrap();
    let listen = "127.0.0.1:0".parse().unwrap();
    let config = Config::new(rig.database_url.clone(), blobs, listen, "HTTPS://STATUS.EXAMPLE".to_owned(), keys);
    assemble(config).await.unwrap().0
}

async fn kiosks(rig: &Rig) -> Vec<Device> {
    let mut kiosks = Vec::new();
    for office in OFFICES {
        kiosks.push(rig.enrol(office, Face::Kiosk).await);
    }
    kiosks
}

/// Keeps everybody else from writing.
async fn hold(centre: &Centre) -> Write {
    let held = centre.database.write().await.unwrap();
    held.execute_unprepared("UPDATE stream SET feed = feed").await.unwrap();
    held
}

fn send(centre: &Arc<Centre>, sealed: &Sealed) -> JoinHandle<Option<Vec<Fate>>> {
    let (centre, packet) = (Arc::clone(centre), to_base64(&sealed.bytes));
    tokio::spawn(async move { intake::take(&centre, vec![packet]).await.ok() })
}

/// Sends a packet of each kiosk while nobody can write: as many as there may be commits at once, then the others, who wait for one more.
async fn send_all(rig: &Rig, centre: &Arc<Centre>, all: &[Sealed]) -> Vec<Option<Vec<Fate>>> {
    let held = hold(centre).await;
    let most = centre.groups.most();
    let mut sent = Vec::new();
    for (n, sealed) in all.iter().enumerate() {
        sent.push(send(centre, sealed));
        until(async || centre.groups.depth() == (most.min(n + 1), (n + 1).saturating_sub(most))).await;
    }
    assert_eq!(rig.number("SELECT count(*) FROM packet").await, 0);
    held.commit().await.unwrap();
    let mut fates = Vec::new();
    for one in sent {
        fates.push(one.await.unwrap());
    }
    until(async || centre.groups.depth() == (0, 0)).await;
    fates
}

fn is_stored(fates: &Option<Vec<Fate>>, sealed: &Sealed) -> bool {
    matches!(fates.as_deref(), Some([Fate::Stored(ack)]) if ack.hash == sealed.hash)
}

async fn requests_that_wait_share_a_commit_and_each_is_answered(rig: Rig) {
    let (centre, kiosks) = (centre(&rig).await, kiosks(&rig).await);
    let all: Vec<Sealed> = kiosks.iter().map(|kiosk| kiosk.seal_application().1).collect();
    let fates = send_all(&rig, &centre, &all).await;
    assert!(fates.iter().zip(&all).all(|(fates, sealed)| is_stored(fates, sealed)));
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 6);
    if centre.database.postgres().is_some() {
        let commits = "SELECT count(DISTINCT xmin::text) FROM packet";
        assert_eq!(rig.number(commits).await, 4, "three that came first, and one for all that waited");
    }
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}

async fn one_at_fault_takes_no_other_with_it(rig: Rig) {
    let (centre, kiosks) = (centre(&rig).await, kiosks(&rig).await);
    let all: Vec<Sealed> = kiosks.iter().map(|kiosk| kiosk.seal_application().1).collect();
    refuse(&rig, &all[4].hash).await;
    let fates = send_all(&rig, &centre, &all).await;
    for (n, (fates, sealed)) in fates.iter().zip(&all).enumerate() {
        assert_eq!(is_stored(fates, sealed), n != 4, "{n}");
    }
    assert_eq!(fates[4], None, "nothing is said of what is not stored");
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 5);
    rig.execute("DELETE FROM faulty").await;
    assert!(is_stored(&send(&centre, &all[4]).await.unwrap(), &all[4]), "nothing of it stayed");
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}

/// Lets the database refuse the packet with this hash, whatever comes with it.
async fn refuse(rig: &Rig, hash: &str) {
    rig.execute(&format!("CREATE TABLE faulty AS SELECT '{hash}' AS hash")).await;
    if rig.database_url.starts_with("sqlite") {
        rig.execute(
            "CREATE TRIGGER fault BEFORE INSERT ON packet WHEN NEW.hash IN (SELECT hash FROM faulty)
             BEGIN SELECT RAISE(ABORT, 'fault'); END",
        )
        .await;
        return;
    }
    rig.execute(
        "CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF NEW.hash IN (SELECT hash FROM faulty) THEN RAISE EXCEPTION 'fault'; END IF;
             RETURN NEW;
         END $$",
    )
    .await;
    rig.execute("CREATE TRIGGER fault BEFORE INSERT ON packet FOR EACH ROW EXECUTE FUNCTION fault()").await;
}

async fn a_chain_that_another_replica_went_on_with_is_gone_on_with(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let other = rig.replica().await;
    let there = kiosk.at(&other);
    for _ in 0..4 {
        for at in [&kiosk, &kiosk, &there] {
            let (manifest, sealed) = at.seal_application();
            at.acknowledged(&at.push(&[&sealed]).await[0], &manifest, &sealed);
        }
    }
    let positions = "SELECT count(*) FROM (SELECT DISTINCT feed FROM application) AS positions";
    assert_eq!(rig.number(positions).await, 12);
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
    other.running.stop().await.unwrap();
}

async fn what_came_before_is_answered_as_before_whoever_shares_the_commit(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let sealed: Vec<_> = (0..3).map(|_| kiosk.seal_application()).collect();
    let first = kiosk.push(&[&sealed[0].1]).await;
    let second = kiosk.push(&[&sealed[1].1]).await;
    rig.forward(SignedDuration::from_secs(5));
    let all: Vec<&Sealed> = sealed.iter().map(|(_, sealed)| sealed).collect();
    let outcomes = kiosk.push(&all).await;
    assert_eq!(outcomes[..2], [first[0].clone(), second[0].clone()]);
    let ack = kiosk.acknowledged(&outcomes[2], &sealed[2].0, &sealed[2].1);
    assert_eq!(ack.stored_at, rig.now());
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}

async fn a_device_that_spoke_before_is_refused_once_it_is_revoked(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    for _ in 0..2 {
        let (manifest, sealed) = kiosk.seal_application();
        kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    }
    rig.running.database.device_revoke(&kiosk.name, rig.now()).await.unwrap();
    let refused = kiosk.push_raw(&[&kiosk.seal_application().1]).await;
    assert_eq!(code_of(refused).await, (StatusCode::FORBIDDEN, "error-device-refused".to_owned()));
}

async fn a_device_that_is_revoked_while_its_request_comes_in_commits_nothing(rig: Rig) {
    let (centre, counter) = (centre(&rig).await, rig.enrol("BAK01", Face::Counter).await);
    rig.officer("aysel", "BAK01", &[Role::FrontDesk]).await;
    let (case, sealed) = counter.seal_application();
    counter.acknowledged(&counter.push(&[&sealed]).await[0], &case, &sealed);
    let row = device::Entity::find_by_id(&counter.name).one(rig.running.database.pool()).await.unwrap().unwrap();
    let sender = intake::signatory(row).unwrap();
    let act = counter.seal_act(case.id, 1, "aysel", Action::Compared).1;
    let mut requests = Vec::new();
    for sealed in [vec![counter.seal_application().1], vec![counter.seal_application().1, act]] {
        let packets = sealed.iter().map(|sealed| to_base64(&sealed.bytes)).collect();
        requests.push(intake::prepare(&centre, Some(&sender), packets).await.unwrap());
    }
    rig.running.database.device_revoke(&counter.name, rig.now()).await.unwrap();
    for opened in requests {
        let response = intake::push(&centre, &sender, None, opened, false).await.unwrap();
        for outcome in &response.outcomes {
            assert_eq!(rejected(outcome), "error-packet-device-unknown");
        }
    }
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 1);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 3, "kept for a person");
    assert_eq!(rig.number("SELECT count(*) FROM history").await, 0);
}

/// The revocation commits when everything that a request rests on was asked already, and only the office's turn is waited for.
async fn a_device_that_is_revoked_while_its_request_waits_for_the_office_commits_nothing(rig: Rig) {
    let (centre, kiosk) = (centre(&rig).await, rig.enrol("BAK01", Face::Kiosk).await);
    let (_, sealed) = kiosk.seal_application();
    let held = hold(&centre).await;
    let revocation = format!("UPDATE device SET revoked_at = 1 WHERE name = '{}'", kiosk.name);
    held.execute_unprepared(&revocation).await.unwrap();
    let sent = send(&centre, &sealed);
    until(async || centre.groups.depth() == (1, 0)).await;
    if centre.database.postgres().is_some() {
        let waiting =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
             AND query LIKE '%take_packets%'";
        until(async || rig.number(waiting).await == 1).await;
    }
    held.commit().await.unwrap();
    let refused = Fate::Rejected { code: "error-packet-device-unknown" };
    assert_eq!(sent.await.unwrap(), Some(vec![refused]));
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 0);
    assert_eq!(rig.number("SELECT count(*) FROM refused").await, 1, "kept for a person");
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}

async fn a_busy_device_is_noted_once_a_minute(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let begun = rig.now();
    for (seconds, noted) in [(0, 0), (59, 0), (60, 60), (90, 60), (200, 200)] {
        rig.forward((begun + SignedDuration::from_secs(seconds)).duration_since(rig.now()));
        let outcomes = kiosk.push(&[&kiosk.seal_application().1]).await;
        assert!(matches!(outcomes[0], Outcome::Stored { .. }));
        let devices = rig.running.database.device_list().await.unwrap();
        let device = devices.into_iter().find(|device| device.name == kiosk.name).unwrap();
        assert_eq!(device.seen_at, Some(begun + SignedDuration::from_secs(noted)), "after {seconds} s");
    }
}

/// Two ways lead into the database; this is the short one, and what sends a group the long way.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_usual_packets_take_one_statement_of_postgresql() {
    let rig = Rig::postgres().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    rig.execute("CREATE TABLE way (n BIGSERIAL, short BOOLEAN)").await;
    rig.execute(
        "CREATE FUNCTION way() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             INSERT INTO way (short) VALUES (current_query() LIKE '%take_packets%'); RETURN NULL;
         END $$",
    )
    .await;
    rig.execute("CREATE TRIGGER way AFTER INSERT ON application EXECUTE FUNCTION way()").await;
    let short = async || rig.number("SELECT CAST(short AS INT)::BIGINT FROM way ORDER BY n DESC LIMIT 1").await == 1;
    let (manifest, first) = kiosk.seal_application();
    kiosk.acknowledged(&kiosk.push(&[&first]).await[0], &manifest, &first);
    assert!(short().await, "nobody knows the device yet");
    let (manifest, second) = kiosk.seal_application();
    kiosk.acknowledged(&kiosk.push(&[&second]).await[0], &manifest, &second);
    assert!(short().await, "the commit asks whether the device may speak");
    assert_eq!(rig.number("SELECT count(*) FROM nonce").await, 2);
    let (manifest, third) = kiosk.seal_application();
    kiosk.acknowledged(&kiosk.push(&[&first, &third]).await[1], &manifest, &third);
    assert!(!short().await, "something was here before");
    assert_eq!(rig.number("SELECT count(*) FROM nonce").await, 3);
    assert!(rig.running.database.audit_verify().await.unwrap().is_sound());
}

/// A push is taken once, whoever asks about it: the handler, or the commit.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replayed_push_is_refused_by_the_commit_too() {
    let rig = Rig::postgres().await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    for nonce in 0..3_u8 {
        let packets = vec![to_base64(&kiosk.seal_application().1.bytes)];
        let body = compress(&serde_json::to_vec(&PushRequest { packets, together: false }).unwrap()).unwrap();
        let send = || kiosk.send_with(Method::POST, "/api/v1/packets", "", body.clone(), rig.now(), [nonce; 16]);
        assert_eq!(send().await.status(), StatusCode::OK);
        let replayed = (StatusCode::UNAUTHORIZED, "error-request-replayed".to_owned());
        assert_eq!(code_of(send().await).await, replayed);
    }
    assert_eq!(rig.number("SELECT count(*) FROM application").await, 3);
}
