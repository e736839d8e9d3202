//! The oracle is no rubber stamp: each kind of loss, made by hand, is found.

use domain::code::ReceiptNumber;
use domain::lang::Lang;
use protocol::wire::{Manifest, VERSION};
use protocol::{Signer, packet};
use tempfile::TempDir;

use super::*;
use crate::ledger::Confirmed;

const CROWD: Crowd = Crowd { seed: 3, papers: false };
const DEVICE: &str = "BAK01-K7";
const TABLES: [&str; 5] = [
    "CREATE TABLE device (name TEXT, public_key TEXT)",
    "CREATE TABLE packet (id BLOB, hash TEXT, device TEXT, seq BIGINT, receipt_number TEXT, stored_at BIGINT, sealed BLOB)",
    "CREATE TABLE application (id BLOB, receipt_number TEXT, data_key BLOB, answers_sealed BLOB)",
    "CREATE TABLE attachment (application BLOB, hash TEXT, stored_at BIGINT)",
    "CREATE TABLE refused (id BLOB, data_key BLOB, sealed BLOB)",
];

/// A centre that took `visitors` applications of one device, as a centre leaves them.
struct Remainder {
    folder: TempDir,
    database: DatabaseConnection,
    ledger: Ledger,
    wrap: Wrap,
}

impl Remainder {
    async fn of(visitors: u64) -> Remainder {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("pencere.centre-wrap"), "07".repeat(32)).unwrap();
        let database = Database::connect(url(&folder)).await.unwrap();
        for table in TABLES {
            execute(&database, table, []).await;
        }
        let key = Signer::from_seed([1; 32]).public_key().to_string();
        execute(&database, "INSERT INTO device VALUES ($1, $2)", [DEVICE.into(), key.into()]).await;
        let wrap = Wrap::read(folder.path()).unwrap();
        let mut remainder = Remainder { folder, database, ledger: Ledger::default(), wrap };
        for n in 0..visitors {
            remainder.take(n).await;
        }
        remainder
    }

    async fn take(&mut self, n: u64) {
        let visitor = CROWD.visitor(n);
        let receipt = ReceiptNumber { office: "BAK01".parse().unwrap(), device: "K7".parse().unwrap(), counter: n + 1 };
        let receipt = receipt.to_string();
        let (wrapped, key) = self.wrap.fresh(visitor.id);
        let bytes = packet(&visitor, n + 1, &receipt);
        for attachment in &visitor.attachments {
            let bytes = material::bytes(*attachment);
            let hash = rest::hash(&bytes);
            let folder = self.folder.path().join("applications").join(visitor.id.to_string());
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(folder.join(&hash), key.seal_attachment(&bytes)).unwrap();
            let values = [visitor.id.into(), hash.into()];
            execute(&self.database, "INSERT INTO attachment VALUES ($1, $2, 1)", values).await;
        }
        let sealed = key.seal("packet", &bytes);
        let packet = [
            visitor.id.into(),
            rest::hash(&bytes).into(),
            DEVICE.into(),
            ((n + 1) as i64).into(),
            receipt.as_str().into(),
            sealed.into(),
        ];
        execute(&self.database, "INSERT INTO packet VALUES ($1, $2, $3, $4, $5, 1, $6)", packet).await;
        let answers = key.seal("answers", &serde_json::to_vec(&visitor.answers).unwrap());
        let application = [visitor.id.into(), receipt.as_str().into(), wrapped.into(), answers.into()];
        execute(&self.database, "INSERT INTO application VALUES ($1, $2, $3, $4)", application).await;
        self.ledger.hand(n);
        self.ledger.confirm(n, Confirmed { device: DEVICE.into(), receipt_number: receipt, seq: n + 1 });
    }

    async fn change(&self, text: &'static str) {
        execute(&self.database, text, []).await;
    }

    async fn verdict(&self) -> Verdict {
        let remains = Remains { database: &url(&self.folder), blobs: self.folder.path(), keys: self.folder.path() };
        judge(&self.ledger, CROWD, remains).await.unwrap()
    }
}

fn url(folder: &TempDir) -> String {
    format!("sqlite://{}?mode=rwc", folder.path().join("centre.db").display())
}

fn packet(visitor: &Visitor, seq: u64, receipt: &str) -> Vec<u8> {
    let blobs = visitor.attachments.iter().enumerate().map(|(place, attachment)| {
        let bytes = material::bytes(*attachment);
        let (hash, len) = (rest::hash(&bytes), bytes.len() as u64);
        BlobRef { hash, len, media_type: "image/png".into(), field: material::field(place).into() }
    });
    let application = Application {
        service: visitor.service.into(),
        form_version: 1,
        catalogue: "0".repeat(64),
        lang: Lang::Az,
        receipt_number: receipt.into(),
        status_code: domain::code::StatusCode::from_entropy([1; 7]).to_string(),
        token: "0".repeat(32),
        answers: visitor.answers.clone(),
        blobs: blobs.collect(),
    };
    let manifest = Manifest {
        version: VERSION,
        id: visitor.id,
        device: DEVICE.into(),
        seq,
        sealed_at: jiff::Timestamp::UNIX_EPOCH,
        clock_trusted: true,
        content: Content::Application(Box::new(application)),
    };
    packet::seal(&manifest, &Signer::from_seed([1; 32])).unwrap().bytes
}

async fn execute<const N: usize>(database: &DatabaseConnection, text: &'static str, values: [sea_orm::Value; N]) {
    use sea_orm::ConnectionTrait as _;
    let statement = Statement::from_sql_and_values(database.get_database_backend(), text, values);
    database.execute_raw(statement).await.unwrap();
}

#[tokio::test]
async fn what_stands_as_it_should_is_good() {
    let verdict = Remainder::of(40).await.verdict().await;
    assert!(verdict.is_good(), "{verdict:?}");
    assert_eq!(verdict.good, 40);
}

/// What a break is found as.
async fn check(change: &'static str, findings: impl FnOnce(&Verdict) -> usize, expected: usize) {
    let remainder = Remainder::of(20).await;
    remainder.change(change).await;
    let verdict = remainder.verdict().await;
    assert!(!verdict.is_good(), "{change}");
    assert_eq!(findings(&verdict), expected, "{change}: {verdict:?}");
}

#[tokio::test]
async fn every_kind_of_loss_is_found() {
    check("DELETE FROM packet WHERE seq = 3", |verdict| verdict.lost.len(), 1).await;
    check("DELETE FROM packet WHERE seq IN (2, 3)", |verdict| verdict.gaps.len(), 2).await;
    check("UPDATE packet SET stored_at = NULL WHERE seq = 3", |verdict| verdict.stuck.len(), 1).await;
    check("UPDATE packet SET id = randomblob(16) WHERE seq = 3", |verdict| verdict.duplicated.len(), 2).await;
    check("INSERT INTO packet SELECT * FROM packet WHERE seq = 3", |verdict| verdict.duplicated.len(), 1).await;
    check("UPDATE packet SET hash = 'x' WHERE seq = 3", |verdict| verdict.wrong_bytes.len(), 1).await;
    check("UPDATE packet SET sealed = x'00' WHERE seq = 3", |verdict| verdict.wrong_bytes.len(), 1).await;
    check("UPDATE application SET answers_sealed = NULL", |verdict| verdict.wrong_bytes.len(), 20).await;
    check("DELETE FROM attachment", |verdict| usize::from(!verdict.wrong_bytes.is_empty()), 1).await;
    let orphan = "INSERT INTO application VALUES (randomblob(16), 'x', x'00', x'00')";
    check(orphan, |verdict| verdict.duplicated.len(), 1).await;
    check("UPDATE packet SET receipt_number = 'x' WHERE seq = 3", |verdict| verdict.receipts.len(), 1).await;
}

#[tokio::test]
async fn what_no_device_confirmed_is_stuck_and_a_damaged_paper_is_found() {
    let remainder = Remainder::of(20).await;
    remainder.ledger.hand(20);
    let folder = std::fs::read_dir(remainder.folder.path().join("applications")).unwrap().next().unwrap().unwrap();
    let paper = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
    let mut bytes = std::fs::read(paper.path()).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(paper.path(), bytes).unwrap();
    let verdict = remainder.verdict().await;
    assert_eq!((verdict.stuck.len(), verdict.wrong_bytes.len(), verdict.good), (1, 1, 19), "{verdict:?}");
}
