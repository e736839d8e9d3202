//! Drafts and attachments.

use domain::answer::Value;
use domain::lang::Lang;
use proptest::prelude::*;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement};

use super::fixture::*;
use crate::{DatabaseKey, MAX_BLOB, Store, StoreError};

#[tokio::test]
async fn a_draft_survives_a_restart_field_by_field() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let visited = ["passport".to_owned(), "birth".to_owned()];
    fixture.store.draft_set_page(id, "arrival", &visited, later(1)).await.unwrap();
    fixture.store.draft_set_lang(id, Lang::Ru, later(2)).await.unwrap();
    let fixture = fixture.restart().await;
    let draft = fixture.store.draft_get(id).await.unwrap().unwrap();
    assert_eq!(draft.answers, answers());
    assert_eq!(draft.page.as_deref(), Some("arrival"));
    assert_eq!(draft.visited, visited);
    assert_eq!(draft.lang, Lang::Ru);
    assert_eq!(draft.updated_at, later(2));
}

/// ODK Collect #6407: drafts took ten seconds to open. Here one is found by its key, its answers by theirs; what else the store holds is
/// never read.
#[tokio::test]
async fn collect_6407_a_draft_opens_by_its_key_alone() {
    let fixture = Fixture::new().await;
    let plan = Statement::from_sql_and_values(
        DbBackend::Sqlite,
        format!("EXPLAIN QUERY PLAN {}", crate::draft::SELECT),
        [id(1).into()],
    );
    let rows = fixture.store.reader().query_all_raw(plan).await.unwrap();
    let steps: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").unwrap()).collect();
    assert_eq!(steps.iter().filter(|step| step.starts_with("SEARCH")).count(), 2, "{steps:?}");
    assert!(!steps.iter().any(|step| step.contains("SCAN")), "{steps:?}");
}

#[tokio::test]
async fn a_field_is_replaced_and_removed() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let store = &fixture.store;
    let many = Value::Many(vec!["a".into(), "ə".into()]);
    store.draft_set(id, "surname", &many, later(1)).await.unwrap();
    store.draft_remove_field(id, "given_names", later(1)).await.unwrap();
    let draft = store.draft_get(id).await.unwrap().unwrap();
    assert_eq!(draft.answers.get("surname"), Some(&many));
    assert_eq!(draft.answers.get("given_names"), None);
}

#[tokio::test]
async fn many_answers_are_saved_all_or_none() {
    let fixture = Fixture::new().await;
    let values = answers();
    let pairs = || values.iter().map(|(field, value)| (field.as_str(), value));
    let missing = fixture.store.draft_set_all(id(9), pairs(), now()).await;
    assert!(matches!(missing, Err(StoreError::NoDraft)));
    begin(&fixture.store, id(9)).await;
    fixture.store.draft_set_all(id(9), pairs(), now()).await.unwrap();
    let draft = fixture.store.draft_get(id(9)).await.unwrap().unwrap();
    assert_eq!(draft.answers, answers());
}

#[tokio::test]
async fn the_draft_touched_last_comes_first_and_old_ones_go() {
    let fixture = Fixture::new().await;
    let (one, two) = (fixture.draft(1).await, fixture.draft(2).await);
    let store = &fixture.store;
    store.draft_set(one, "street", &"x".into(), later(60)).await.unwrap();
    let open = store.drafts_open().await.unwrap();
    assert_eq!(open.iter().map(|d| d.id).collect::<Vec<_>>(), [one, two]);
    let gone = store.drafts_purge_older(later(30), later(90)).await;
    assert_eq!(gone.unwrap(), 1);
    assert_eq!(store.draft_get(two).await.unwrap(), None);
    assert!(store.draft_get(one).await.unwrap().is_some());
}

#[tokio::test]
async fn a_discarded_draft_takes_its_pictures_with_it_but_not_anothers() {
    let fixture = Fixture::new().await;
    let (one, two) = (fixture.draft(1).await, fixture.draft(2).await);
    let store = &fixture.store;
    let shared = store.blob_put(one, "copy", png(1)).await.unwrap();
    let own = store.blob_put(one, "copy", png(2)).await.unwrap();
    store.blob_put(two, "copy", png(1)).await.unwrap();
    store.draft_discard(one, now()).await.unwrap();
    store.draft_discard(one, now()).await.unwrap();
    assert!(store.blob_get(&shared.hash).await.unwrap().is_some());
    assert_eq!(store.blob_get(&own.hash).await.unwrap(), None);
    assert!(store.blobs_of(one).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_picture_is_judged_by_its_bytes_and_kept_once() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let store = &fixture.store;
    let jpeg = vec![0xff, 0xd8, 0xff, 0xe0, 1];
    let first = store.blob_put(id, "copy", png(1)).await.unwrap();
    assert_eq!(store.blob_put(id, "copy", png(1)).await.unwrap(), first);
    let second = store.blob_put(id, "copy", jpeg).await.unwrap();
    assert_eq!(second.media_type, "image/jpeg");
    assert_eq!(store.blobs_of(id).await.unwrap(), [first, second.clone()]);
    let pdf = store.blob_put(id, "copy", b"%PDF-1.7".to_vec()).await;
    assert!(matches!(pdf, Err(StoreError::BlobType)));
    let mut huge = png(1);
    huge.resize(MAX_BLOB + 1, 0);
    let huge = store.blob_put(id, "copy", huge).await;
    assert!(matches!(huge, Err(StoreError::BlobTooLarge)));
    store.blob_remove(id, "copy").await.unwrap();
    assert!(store.blobs_of(id).await.unwrap().is_empty());
    assert_eq!(store.blob_get(&second.hash).await.unwrap(), None);
}

#[tokio::test]
async fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let fixture = Fixture::new().await;
    let id = fixture.draft(1).await;
    let path = fixture.path();
    fixture.store.close().await.unwrap();
    let before = std::fs::read(&path).unwrap();
    let wrong = Store::open(&path, &DatabaseKey::new([8; 32])).await;
    assert!(matches!(wrong, Err(StoreError::WrongKey)), "{wrong:?}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let store = Store::open(&path, &key()).await.unwrap();
    assert!(store.draft_get(id).await.unwrap().is_some());
}

#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_reads_the_files() {
    use std::os::unix::fs::PermissionsExt as _;
    let fixture = Fixture::new().await;
    fixture.draft(1).await;
    for file in std::fs::read_dir(fixture.folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{:?}", file.path());
    }
}

#[test]
fn messages_hold_no_values() {
    let error = serde_json::from_str::<u8>("\"Synthəticova\"").unwrap_err();
    let error = StoreError::from(error);
    assert!(!format!("{error} {error:?}").contains("Synth"));
    assert_eq!(error.message().id, "error-store");
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        any::<String>().prop_map(Value::Text),
        prop::collection::vec(any::<String>(), 0..4).prop_map(Value::Many),
    ]
}

#[test]
fn any_answer_reads_back_as_it_was_typed() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let fixture = runtime.block_on(Fixture::new());
    let id = runtime.block_on(fixture.draft(1));
    proptest!(ProptestConfig::with_cases(64), |(field in "\\PC{1,20}", value in value())| {
        runtime.block_on(async {
            fixture.store.draft_set(id, &field, &value, now()).await.unwrap();
            let draft = fixture.store.draft_get(id).await.unwrap().unwrap();
            prop_assert_eq!(draft.answers.get(&field), Some(&value));
            Ok(())
        })?;
    });
}
