//! `pencere audit verify` at the centre: it names the office and the first row that is not as it was written, and ends with 1.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::process::{Command, Output};

use sea_orm::ConnectionTrait as _;
use serde_json::{Value, json};

fn pencere(words: &[&str], url: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pencere")).args(words).args(["--database", url]).output().unwrap()
}

/// The exit code and what is said, as JSON.
fn verified(url: &str) -> (Option<i32>, Value) {
    let Output { status, stdout, stderr } = pencere(&["audit", "verify", "--json"], url);
    let said = String::from_utf8_lossy(&stderr).into_owned();
    (status.code(), serde_json::from_slice(&stdout).unwrap_or_else(|_| panic!("{status}: {said}")))
}

async fn execute(url: &str, statements: &[&str]) {
    let pool = sea_orm::Database::connect(url).await.unwrap();
    for statement in statements {
        pool.execute_unprepared(statement).await.unwrap();
    }
    pool.close().await.unwrap();
}

#[tokio::test]
async fn an_edited_a_deleted_and_a_reordered_row_of_the_centre_are_named() {
    let tampered: [&[&str]; 3] = [
        &["UPDATE audit SET actor = 'nobody' WHERE office = 'BAK01' AND n = 2"],
        &["DELETE FROM audit WHERE office = 'BAK01' AND n = 2"],
        &[
            "UPDATE audit SET n = -n WHERE office = 'BAK01' AND n IN (2, 3)",
            "UPDATE audit SET n = 5 + n WHERE office = 'BAK01' AND n < 0",
        ],
    ];
    for statements in tampered {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}", folder.path().join("centre.db").display());
        for _ in 0..3 {
            let added = pencere(&["device", "add", "--office", "BAK01", "--face", "kiosk"], &url);
            assert!(added.status.success(), "{}", String::from_utf8_lossy(&added.stderr));
        }
        let (code, report) = verified(&url);
        assert_eq!((code, &report["broken"]), (Some(0), &json!([])), "{report:#}");
        assert!(report["rows"].as_u64() >= Some(3), "{report:#}");
        execute(&url, statements).await;
        let (code, report) = verified(&url);
        assert_eq!((code, &report["broken"]), (Some(1), &json!([["BAK01", 2]])), "{statements:?}: {report:#}");
        let told = pencere(&["audit", "verify"], &url);
        let told = String::from_utf8_lossy(&told.stdout).into_owned();
        assert!(told.contains("BAK01: row 2 "), "{told}");
    }
}
