//! Nothing that a visitor typed lies readable on the disk.

use std::path::Path;

use super::fixture::*;

/// Files of the folder in which a text or its pieces can be read.
fn readable(folder: &Path, texts: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for text in texts {
            let needle = text.as_bytes();
            if bytes.windows(needle.len()).any(|window| window == needle) {
                found.push(format!("{text} in {}", path.display()));
            }
        }
    }
    found
}

const TYPED: [&str; 5] = ["Synth", "İlqar", "UTO1234567", "surname", "SQLite format"];

/// Typed names, field names and even the file's own head are encrypted: in the database, its log and its index, while it is
/// open, after a purge and after a crash (the copies are what a thief of a running kiosk's disk gets).
#[tokio::test]
async fn typed_text_is_nowhere_on_the_disk() {
    let fixture = Fixture::new().await;
    fixture.sealed(1).await;
    let id = fixture.draft(2).await;
    fixture.store.blob_put(id, "copy", [png(1), b"Synth".to_vec()].concat()).await.unwrap();
    let files = std::fs::read_dir(fixture.folder.path()).unwrap().count();
    assert!(files >= 3, "the log and its index are there to be looked at");
    assert_eq!(readable(fixture.folder.path(), &TYPED), [] as [String; 0]);

    let stolen = tempfile::TempDir::new().unwrap();
    for file in std::fs::read_dir(fixture.folder.path()).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), stolen.path().join(file.file_name())).unwrap();
    }
    let store = crate::Store::open(&stolen.path().join("pencere.db"), &key()).await;
    let draft = store.unwrap().draft_get(id).await.unwrap().unwrap();
    assert_eq!(draft.answers, answers(), "the copy is whole, with the key");
    assert_eq!(readable(stolen.path(), &TYPED), [] as [String; 0]);

    fixture.store.draft_discard(id, now()).await.unwrap();
    let folder = fixture.folder;
    fixture.store.close().await.unwrap();
    assert_eq!(readable(folder.path(), &TYPED), [] as [String; 0]);
}

/// A sort that outgrows the memory of SQLite would go to a temporary file: it must stay in memory.
#[tokio::test]
async fn the_connections_are_set_as_promised() {
    let fixture = Fixture::new().await;
    let connections = [fixture.store.writer(), fixture.store.reader()];
    let settings = [
        ("PRAGMA journal_mode", "wal"),
        ("PRAGMA synchronous", "2"),
        ("PRAGMA temp_store", "2"),
        ("PRAGMA secure_delete", "1"),
        ("PRAGMA foreign_keys", "1"),
    ];
    for db in connections {
        for (pragma, expected) in settings {
            use sea_orm::ConnectionTrait as _;
            let row = db.query_one_raw(crate::database::sql(pragma, [])).await;
            let row = row.unwrap().unwrap();
            let value =
                row.try_get_by_index::<String>(0).or_else(|_| row.try_get_by_index::<i64>(0).map(|n| n.to_string()));
            assert_eq!(value.unwrap(), expected, "{pragma}");
        }
        let cipher = db.query_one_raw(crate::database::sql("PRAGMA cipher_version", [])).await;
        use sea_orm::ConnectionTrait as _;
        assert!(cipher.unwrap().is_some(), "SQLCipher, not plain SQLite");
    }
}
