//! The feed's cursor on PostgreSQL, where transactions end in another order than they began: a position that is given but not
//! committed keeps every later one of its office back, so no reader passes it.

use protocol::wire::{Face, Outcome};
use sea_orm::sqlx::{self, Connection as _, PgConnection};

use super::rig::Rig;
use super::uploads::until;

/// The name of the lock that stands for a slow disk.
const SLOW: i64 = 20_261_201;

/// Lets the commit of one device's packets wait, after everything is written and its positions are given, until the lock is free.
async fn slow_down(rig: &Rig, device: &str) {
    rig.execute(&format!(
        "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF NEW.device = '{device}' THEN PERFORM pg_advisory_xact_lock({SLOW}); END IF; RETURN NULL; END $$"
    ))
    .await;
    rig.execute(
        "CREATE CONSTRAINT TRIGGER slow AFTER INSERT ON packet DEFERRABLE INITIALLY DEFERRED
         FOR EACH ROW EXECUTE FUNCTION slow()",
    )
    .await;
}

const WAITING: &str =
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_position_that_commits_late_is_never_passed() {
    let rig = Rig::postgres().await;
    let (slow, quick) = (rig.enrol("BAK01", Face::Kiosk).await, rig.enrol("BAK01", Face::Kiosk).await);
    let (elsewhere, counter) = (rig.enrol("GAN01", Face::Kiosk).await, rig.enrol("BAK01", Face::Counter).await);
    slow_down(&rig, &slow.name).await;
    let mut disk = PgConnection::connect(&rig.database_url).await.unwrap();
    sqlx::query("SELECT pg_advisory_lock($1)").bind(SLOW).execute(&mut disk).await.unwrap();
    let start = counter.feed(0).await.next;

    let (first, second) = (slow.seal_application(), quick.seal_application());
    let (first_id, second_id) = (first.0.id, second.0.id);
    let late = tokio::spawn(async move { slow.push(&[&first.1]).await });
    until(async || rig.number(WAITING).await == 1).await;
    let other = rig.replica().await;
    let there = quick.at(&other);
    let next = tokio::spawn(async move { there.push(&[&second.1]).await });
    until(async || rig.number(WAITING).await == 2).await;
    let outcomes = elsewhere.push(&[&elsewhere.seal_application().1]).await;
    assert!(matches!(outcomes[0], Outcome::Stored { .. }), "another office does not wait");
    let page = counter.feed(start).await;
    assert_eq!((page.events.len(), page.next), (0, start), "nothing is told, and the cursor stands");
    assert!(!late.is_finished() && !next.is_finished());

    sqlx::query("SELECT pg_advisory_unlock($1)").bind(SLOW).execute(&mut disk).await.unwrap();
    for push in [late, next] {
        assert!(matches!(push.await.unwrap()[0], Outcome::Stored { .. }));
    }
    let page = counter.feed(page.next).await;
    let told: std::collections::BTreeSet<_> = page.events.iter().map(|event| event.application).collect();
    assert_eq!(told, [first_id, second_id].into(), "both are told to who read in between");
    other.running.stop().await.unwrap();
}
