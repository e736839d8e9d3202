//! PostgreSQL alone on the same disk in the same minutes: the row of an application and the row of its event in one statement, as its own
//! load generator sends them, and COPY.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use crate::{cluster, device};

const SECONDS: &str = "5";
const COPIED: usize = 50_000;

pub struct Reference {
    url: String,
    folder: tempfile::TempDir,
}

impl Reference {
    /// Tables of its own in a database of its own.
    pub fn new(url: &str) -> Reference {
        let folder = tempfile::tempdir().unwrap();
        let reference = Reference { url: url.to_owned(), folder };
        reference.sql(
            "CREATE TABLE taken (id uuid PRIMARY KEY, number text NOT NULL, device text NOT NULL,
                 at timestamptz NOT NULL DEFAULT now(), answers jsonb NOT NULL);
             CREATE TABLE event (n bigserial PRIMARY KEY, of uuid NOT NULL, kind text NOT NULL,
                 at timestamptz NOT NULL DEFAULT now())",
        );
        let insert = format!(
            "WITH new AS (INSERT INTO taken (id, number, device, answers)
                 VALUES (gen_random_uuid(), 'BAK01-K7-000123-9', 'BAK01-K7', '{}') RETURNING id)
             INSERT INTO event (of, kind) SELECT id, 'received' FROM new;\n",
            json(1).replace(':', ": ")
        );
        std::fs::write(reference.file("insert.sql"), insert.replace('\n', " ")).unwrap();
        reference
    }

    /// Commits a second, one statement each.
    pub fn statements(&self, clients: usize) -> f64 {
        self.sql("TRUNCATE taken, event; CHECKPOINT");
        let output = cluster::client("pgbench", &self.url)
            .args([
                "-n",
                "-M",
                "prepared",
                "-T",
                SECONDS,
                "-c",
                &clients.to_string(),
                "-j",
                &clients.min(2).to_string(),
            ])
            .arg("-f")
            .arg(self.file("insert.sql"))
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let rate = text.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
        rate.expect(&text)
    }

    /// Rows a second from a client's file.
    pub fn copied(&self) -> f64 {
        let path = self.file("rows.tsv");
        let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
        for n in 0..COPIED {
            writeln!(file, "{}\tBAK01-K7-{n:06}-9\tBAK01-K7\t2026-11-23 10:00:00+00\t{}", device::new_id(), json(n))
                .unwrap();
        }
        file.into_inner().unwrap();
        self.sql("TRUNCATE taken; CHECKPOINT");
        let begun = Instant::now();
        self.sql(&format!("\\copy taken FROM '{}'", path.display()));
        COPIED as f64 / begun.elapsed().as_secs_f64()
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn sql(&self, text: &str) {
        let done =
            cluster::client("psql", &self.url).args(["-q", "-v", "ON_ERROR_STOP=1", "-c", text]).status().unwrap();
        assert!(done.success(), "psql");
    }
}

/// The answers of one application as JSON.
fn json(n: usize) -> String {
    let mut text = String::from("{");
    for (field, value) in device::answers(n) {
        let comma = if text.len() > 1 { "," } else { "" };
        write!(text, r#"{comma}"{field}":{}"#, serde_json::to_string(&value).unwrap()).unwrap();
    }
    text + "}"
}
