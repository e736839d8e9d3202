//! A centre of one's own: the real `pencere serve` on embedded SQLite.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::Value;

use super::process::{Process, command};
use super::{CENTRE_CREDENTIALS, credentials, free_port};
use crate::Error;

/// Which screens a device is enrolled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    Kiosk,
    Counter,
}

impl Face {
    pub const fn name(self) -> &'static str {
        match self {
            Face::Kiosk => "kiosk",
            Face::Counter => "counter",
        }
    }
}

/// A running centre; it ends when dropped and can be stopped and started again on the same data and port.
#[derive(Debug)]
pub struct Centre {
    binary: PathBuf,
    dir: PathBuf,
    port: u16,
    process: Option<Process>,
}

impl Centre {
    /// Starts a centre with its data, keys and log in `dir`.
    pub fn start(binary: &Path, dir: &Path) -> Result<Self, Error> {
        fs::create_dir_all(dir).map_err(Error::io("making the centre's folder"))?;
        credentials(&dir.join("keys"), &CENTRE_CREDENTIALS)?;
        let mut centre =
            Centre { binary: binary.to_path_buf(), dir: dir.to_path_buf(), port: free_port()?, process: None };
        centre.resume()?;
        Ok(centre)
    }

    /// Where devices and people reach it; no slash at the end.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn database(&self) -> String {
        format!("sqlite://{}?mode=rwc", self.dir.join("centre.sqlite").display())
    }

    fn log(&self) -> PathBuf {
        self.dir.join("centre.log")
    }

    /// Takes it down, as in an outage.
    pub fn stop(&mut self) {
        self.process = None;
    }

    /// Brings it (back) up, on the same port and data; returns when it answers.
    pub fn resume(&mut self) -> Result<(), Error> {
        let mut serve = command(&self.binary);
        serve.arg("serve").args(["--database", &self.database()]);
        serve.arg("--blobs").arg(format!("file://{}", self.dir.join("blobs").display()));
        serve.args(["--listen", &format!("127.0.0.1:{}", self.port), "--public-url", &self.url()]);
        serve.env("CREDENTIALS_DIRECTORY", self.dir.join("keys"));
        let log = self.log();
        let before = fs::metadata(&log).map_or(0, |meta| meta.len());
        let mut process = Process::start("the centre", &mut serve, &log)?;
        process.until(Duration::from_secs(30), || {
            let text = fs::read(&log).ok()?;
            let new = text.get(usize::try_from(before).ok()?..)?;
            String::from_utf8_lossy(new).contains("listening on http://").then_some(())
        })?;
        self.process = Some(process);
        Ok(())
    }

    /// A one-time code that enrols a device of the office `BAK01`.
    pub fn device_code(&self, face: Face) -> Result<String, Error> {
        let answer = self.administer(&["device", "add", "--office", "BAK01", "--face", face.name()])?;
        text_of(&answer, "code")
    }

    /// Adds somebody of the office `BAK01` with these roles; gives the generated password.
    pub fn add_staff(&self, login: &str, name: &str, roles: &[&str]) -> Result<String, Error> {
        let mut words = vec!["staff", "add", "--office", "BAK01", "--login", login, "--name", name];
        words.extend(roles.iter().flat_map(|role| ["--role", *role]));
        text_of(&self.administer(&words)?, "password")
    }

    /// Adds a front-desk officer.
    pub fn add_officer(&self, login: &str, name: &str) -> Result<String, Error> {
        self.add_staff(login, name, &["front_desk"])
    }

    /// Runs an administrative command of `pencere` on this centre's database; gives its JSON.
    pub fn administer(&self, words: &[&str]) -> Result<Value, Error> {
        let mut run = Command::new(&self.binary);
        run.args(words).args(["--database", &self.database(), "--json"]);
        let output =
            run.env("CREDENTIALS_DIRECTORY", self.dir.join("keys")).output().map_err(Error::io("running pencere"))?;
        if !output.status.success() {
            return Err(Error::said(format!(
                "pencere {}: {}",
                words.join(" "),
                String::from_utf8_lossy(&output.stderr)
            )));
        }
        serde_json::from_slice(&output.stdout)
            .map_err(|error| Error::said(format!("pencere {}: not JSON: {error}", words.join(" "))))
    }
}

fn text_of(answer: &Value, key: &str) -> Result<String, Error> {
    let text = answer.get(key).and_then(Value::as_str);
    text.map(str::to_owned).ok_or_else(|| Error::said(format!("pencere's answer holds no `{key}`")))
}
