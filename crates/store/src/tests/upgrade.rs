//! A store of an earlier version, whose packets lay in the outbox itself.

use domain::state::Delivery;
use migrations::device::Migrator;
use protocol::PublicKey;
use protocol::reconcile::Held;
use sea_orm::Database;
use sea_orm_migration::MigratorTrait as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

use super::fixture::*;
use crate::database::{connect_options, run, sql};
use crate::print::machine;
use crate::{PrintState, Store, recover};

/// Migrations of the version before packets had a table of their own.
const BEFORE: u32 = 4;

/// Three items: one waits, one is acknowledged, one is purged.
async fn earlier(folder: &TempDir) -> PathBuf {
    let path = folder.path().join("pencere.db");
    std::fs::File::create(&path).unwrap();
    let db = Database::connect(connect_options(&path, &key(), false)).await.unwrap();
    Migrator::up(&db, Some(BEFORE)).await.unwrap();
    run(&db, sql("INSERT INTO numbering (device, counter, seq) VALUES ('BAK01-K7', 3, 3)", [])).await.unwrap();
    for n in 1..=3 {
        let statement = sql(
            "INSERT INTO outbox (id, case_id, kind, device, seq, hash, bytes, len, state, since, next_try, acked_at, ack)
             VALUES (?1, ?1, 'application', 'BAK01-K7', ?2, ?2, iif(?2 = 3, NULL, x'beef'), 2,
                 iif(?2 = 1, 'queued', 'stored'), 1, 0, iif(?2 = 1, NULL, 5), iif(?2 = 1, NULL, x'ac'))",
            [id(n).into(), i64::try_from(n).unwrap().into()],
        );
        run(&db, statement).await.unwrap();
    }
    db.close().await.unwrap();
    path
}

async fn check(path: &Path) {
    let store = Store::open(path, &key()).await.unwrap();
    let packets = store.outbox_packets(&[id(1), id(2), id(3)]).await.unwrap();
    let packets: Vec<_> = packets.into_iter().map(|packet| (packet.id, packet.bytes)).collect();
    assert_eq!(packets, [(id(1), vec![0xbe, 0xef]), (id(2), vec![0xbe, 0xef])]);
    let due = store.outbox_due(now(), 10).await.unwrap();
    assert_eq!((due.len(), due[0].id, due[0].state), (1, id(1), Delivery::Queued));
    let holdings = store.holdings().await.unwrap();
    let held: Vec<Held> = holdings[0].ranges.iter().map(|range| range.held).collect();
    assert_eq!(held, [Held::Waiting, Held::Acknowledged, Held::Purged]);
    assert_eq!(store.outbox_proof(id(2)).await.unwrap(), Some(vec![0xac]));
    store.close().await.unwrap();
}

#[tokio::test]
async fn packets_move_to_their_own_table() {
    let folder = TempDir::new().unwrap();
    check(&earlier(&folder).await).await;
}

/// The damage may be found by the version that would have moved them.
#[tokio::test]
async fn a_recovery_finds_them_where_they_were() {
    let folder = TempDir::new().unwrap();
    let path = earlier(&folder).await;
    let device: PublicKey = protocol::Signer::from_seed([9; 32]).public_key();
    let report = recover(&path, &key(), &device, now()).await.unwrap();
    assert_eq!((report.waiting, report.missing), (1, 0));
    check(&path).await;
}

/// Migrations of the version before printers had names and prints were asked for.
const BEFORE_PRINTERS: u32 = 5;

/// Where paper may have come out, its number stays taken.
#[tokio::test]
async fn prints_of_an_earlier_version_keep_their_numbers() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("pencere.db");
    std::fs::File::create(&path).unwrap();
    let db = Database::connect(connect_options(&path, &key(), false)).await.unwrap();
    Migrator::up(&db, Some(BEFORE_PRINTERS)).await.unwrap();
    let earlier = [
        (0, "no_printer", None),
        (0, "failed", None),
        (0, "failed", Some("3")),
        (1, "sent", Some("4")),
        (2, "printed", Some("5")),
    ];
    for (copy, state, job) in earlier {
        let statement = sql(
            "INSERT INTO print (application, kind, copy, state, job, begun_at, updated_at) VALUES (?, 'a4', ?, ?, ?, 1, 1)",
            [id(1).into(), copy.into(), state.into(), job.map(str::to_owned).into()],
        );
        run(&db, statement).await.unwrap();
    }
    db.close().await.unwrap();
    let store = Store::open(&path, &key()).await.unwrap();
    let prints = store.prints(id(1)).await.unwrap();
    let states: Vec<PrintState> = prints.iter().map(|print| print.state).collect();
    let (taken, free) = (PrintState::Unknown, [PrintState::NoPrinter, PrintState::Failed]);
    assert_eq!(states, [free[0], free[1], taken, taken, PrintState::Printed]);
    assert_eq!(machine::next(&prints, 0, now()), machine::Next::Print(3));
}
