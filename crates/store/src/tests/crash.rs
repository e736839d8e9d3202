//! A power cut, as near as a test gets: another process is killed in the middle of its work.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use domain::answer::Value;

use super::fixture::*;
use crate::Store;

/// Names the folder to the process that will be killed.
const FOLDER: &str = "PENCERE_TEST_CRASH_FOLDER";

/// Starts this very test binary on one of the functions below.
fn child(test: &str, folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([test, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Kills the process once it has said `lines` numbers; the last number that was read.
fn kill_after(mut child: Child, lines: usize) -> u64 {
    let out = BufReader::new(child.stdout.take().unwrap());
    // The first may stand behind the name of the test, on its line.
    let number = |line: String| line.split_once("saved ").and_then(|(_, n)| n.parse().ok());
    let mut said = out.lines().map_while(Result::ok).filter_map(number);
    let mut last = said.nth(lines - 1).expect("the other process works");
    child.kill().unwrap();
    child.wait().unwrap();
    for more in said {
        last = more;
    }
    last
}

fn say(n: u64) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "saved {n}").unwrap();
    out.flush().unwrap();
}

/// OpenCRVS, MOSIP: a power cut in the middle of typing loses at most the answer being saved.
#[tokio::test]
async fn a_kill_in_the_middle_of_typing_loses_at_most_the_last_answer() {
    let fixture = Fixture::new().await;
    begin(&fixture.store, id(1)).await;
    let path = fixture.path();
    fixture.store.close().await.unwrap();
    for round in 1..=3 {
        let child = child("tests::crash::type_until_killed", fixture.folder.path());
        let acknowledged = kill_after(child, 20 * round);
        let store = Store::open(&path, &key()).await.unwrap();
        let draft = store.draft_get(id(1)).await.unwrap().unwrap();
        let Some(Value::Number(saved)) = draft.answers.get("count") else {
            panic!("the answer is gone");
        };
        let saved = u64::try_from(*saved).unwrap();
        assert!(saved == acknowledged || saved == acknowledged + 1, "acknowledged {acknowledged}, found {saved}");
        store.close().await.unwrap();
    }
}

/// The process that gets killed: saves answer after answer, says each once it is saved.
#[tokio::test]
async fn type_until_killed() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let path = Path::new(&folder).join("pencere.db");
    let store = Store::open(&path, &key()).await.unwrap();
    for n in 0_u64.. {
        let value = Value::Number(i64::try_from(n).unwrap());
        store.draft_set(id(1), "count", &value, now()).await.unwrap();
        say(n);
    }
}

const WORD: &str = "Nizami küçəsi";

/// What stands in the field after so many keystrokes.
fn typed(keystrokes: usize) -> Value {
    Value::Text(WORD.chars().take(keystrokes).collect())
}

/// At each letter of a word in turn, with other fields filled in before it.
#[tokio::test]
async fn a_kill_at_any_keystroke_of_a_word_loses_at_most_that_keystroke() {
    let fixture = Fixture::new().await;
    let draft = fixture.draft(1).await;
    let path = fixture.path();
    fixture.store.close().await.unwrap();
    for cut in 1..=WORD.chars().count() {
        let child = child("tests::crash::type_a_word_until_killed", fixture.folder.path());
        let acknowledged = usize::try_from(kill_after(child, cut)).unwrap();
        assert!(acknowledged >= cut);
        let store = Store::open(&path, &key()).await.unwrap();
        let mut found = store.draft_get(draft).await.unwrap().unwrap().answers;
        let word = found.remove("street").unwrap();
        assert!(
            [typed(acknowledged), typed(acknowledged + 1)].contains(&word),
            "acknowledged {acknowledged}: {word:?}"
        );
        assert_eq!(found, answers(), "what was typed before it");
        store.close().await.unwrap();
    }
}

/// The process that gets killed: saves a word as it grows, says each keystroke once it is saved, then waits.
#[tokio::test]
async fn type_a_word_until_killed() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let path = Path::new(&folder).join("pencere.db");
    let store = Store::open(&path, &key()).await.unwrap();
    for keystrokes in 1..=WORD.chars().count() {
        store.draft_set(id(1), "street", &typed(keystrokes), now()).await.unwrap();
        say(u64::try_from(keystrokes).unwrap());
    }
    tokio::time::sleep(Duration::from_secs(60)).await;
}

/// Odoo #125037: what was confirmed as sealed is there after the cut, once, with numbers that go on without a gap.
#[tokio::test]
async fn a_kill_in_the_middle_of_sealing_loses_and_doubles_nothing() {
    let fixture = Fixture::new().await;
    let path = fixture.path();
    fixture.store.close().await.unwrap();
    let child = child("tests::crash::seal_until_killed", fixture.folder.path());
    let acknowledged = kill_after(child, 25);
    let store = Store::open(&path, &key()).await.unwrap();
    let mut due = store.outbox_due(now(), 10_000).await.unwrap();
    due.sort_by_key(|item| item.seq);
    let seqs: Vec<u64> = due.iter().map(|item| item.seq).collect();
    let count = due.len() as u64;
    assert!(count == acknowledged || count == acknowledged + 1);
    assert_eq!(seqs, (1..=count).collect::<Vec<_>>());
    for item in due {
        let row = store.application(item.id).await.unwrap().unwrap();
        assert_eq!(row.seq, item.seq);
        assert_eq!(store.draft_get(item.id).await.unwrap(), None);
    }
    store.audit_verify().await.unwrap();
}

/// The process that gets killed: seals application after application.
#[tokio::test]
async fn seal_until_killed() {
    let Ok(folder) = std::env::var(FOLDER) else {
        return;
    };
    let path = Path::new(&folder).join("pencere.db");
    let store = Store::open(&path, &key()).await.unwrap();
    for n in 1_u64.. {
        begin(&store, id(n)).await;
        let sealed = store.seal(id(n), now(), |slot| Ok::<_, crate::StoreError>(packet(slot))).await;
        say(sealed.unwrap().application.seq);
    }
}
