//! The use cases without a window: a desk in a folder of its own, on a device that never meets its centre.

mod catalogues;
mod clock;
mod deadline;
mod drafts;
mod forgetting;
mod forms;
mod guide;
mod notices;
mod opening;
mod outbox;
mod printers;
mod printing;
mod proof;
#[cfg(unix)]
mod reader;
mod reprints;
mod rights;
mod seals;
mod sentences;
mod sticks;
#[path = "../../../tests/fixtures/stricter.rs"]
mod stricter;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use domain::answer::Value;
use domain::lang::Lang;
use jiff::{Timestamp, ToSpan};
use protocol::Signer;
use protocol::archive::{self, Archive};
use protocol::wire::{Enrolled, Face, Role};
use store::Store;
use tempfile::TempDir;
use xtask::rig::Printer as Cups;

use crate::app::lock;
use crate::session::Officer;
use crate::{Config, Desk, DeskError, DeviceKeys, Scanner, baku_date};

/// Nobody listens here: what is sealed stays queued.
const NOWHERE: &str = "http://127.0.0.1:9";

/// No printer answers here either.
const NO_PRINTER: &str = "ipp://127.0.0.1:9/printers/none";

pub struct Fixture {
    pub desk: Desk,
    folder: TempDir,
    printer: String,
}

fn write_keys(folder: &Path) {
    fs::write(folder.join("pencere.db-key"), "07".repeat(32)).unwrap();
    fs::write(folder.join("pencere.seed"), "09".repeat(32)).unwrap();
}

impl Fixture {
    pub async fn new(face: Face) -> Fixture {
        Self::printing(face, NO_PRINTER).await
    }

    /// A device whose printer is at this address.
    pub async fn printing(face: Face, printer: &str) -> Fixture {
        let folder = TempDir::new().unwrap();
        write_keys(folder.path());
        let keys = DeviceKeys::from_directory(folder.path()).unwrap();
        let store = Store::open(&folder.path().join("pencere.db"), &keys.database).await.unwrap();
        store.set_enrolment(&enrolled(face), NOWHERE).await.unwrap();
        store.close().await.unwrap();
        let desk = Desk::open_with(config(folder.path(), printer), keys).await.unwrap();
        Fixture { desk, folder, printer: printer.to_owned() }
    }

    /// A kiosk at a print server of its own; the folder goes last. `None` where this machine has none.
    pub async fn at_a_queue() -> Option<(TempDir, Cups, Fixture)> {
        if !Cups::available() {
            return None;
        }
        let dir = TempDir::new().unwrap();
        let cups = Cups::start(dir.path()).unwrap();
        let fixture = Self::printing(Face::Kiosk, &cups.uri()).await;
        Some((dir, cups, fixture))
    }

    /// The application, stopped and started again, perhaps as a later program that was built with other files.
    pub async fn reopened(self, built_in: Option<&Path>) -> Fixture {
        let Fixture { desk, folder, printer } = self;
        drop(desk);
        let keys = DeviceKeys::from_directory(folder.path()).unwrap();
        let config = Config { catalogue: built_in.map(Path::to_owned), ..config(folder.path(), &printer) };
        Fixture { desk: Desk::open_with(config, keys).await.unwrap(), folder, printer }
    }

    /// What this device's centre publishes arrives; its hash.
    pub async fn publish(&self, serial: u64, write: impl FnOnce(&Path)) -> String {
        let folder = TempDir::new().unwrap();
        write(folder.path());
        let now = Timestamp::now();
        let archive = Archive { serial, published_at: now, files: edition::gather(folder.path()).unwrap() };
        let bytes = archive::seal(&archive, &centre()).unwrap();
        let (store, shelf) = (&self.desk.store, &self.desk.shelf);
        let accepted = sync::accept_catalogue(store, shelf, &centre().public_key(), bytes, now).await;
        accepted.unwrap().hash().to_owned()
    }

    /// Signs an officer of the front desk in.
    pub fn signed_in(&self) {
        self.signed_in_as(Role::FrontDesk);
    }

    pub fn signed_in_as(&self, role: Role) {
        let login = "leyla".to_owned();
        *lock(&self.desk.officer) = Some(Officer { name: login.clone(), login, roles: vec![role] });
    }

    pub async fn kiosk() -> Fixture {
        Self::new(Face::Kiosk).await
    }

    /// A draft with every answer of a registration, copies shown at a counter.
    pub async fn filled(&self) -> String {
        let draft = self.desk.start("REG".into(), Lang::En).await.unwrap().draft;
        for (field, value) in registration() {
            self.desk.answer(draft.clone(), field.into(), Value::from(value.as_str())).await.unwrap();
        }
        draft
    }

    pub async fn sealed(&self) -> String {
        let draft = self.filled().await;
        self.desk.submit(draft, true).await.unwrap().application
    }
}

pub fn code(error: &DeskError) -> String {
    error.message().id
}

fn config(folder: &Path, printer: &str) -> Config {
    Config {
        store: folder.to_path_buf(),
        enrolment: None,
        lang: Lang::En,
        printer: Some(printer.to_owned()),
        scanner: Scanner::Specimen,
        reader: None,
        catalogue: None,
        keep_hours: 48,
        demo_out: None,
        stick: None,
        diagonal_inches: 24.0,
        viewing_distance_mm: 500.0,
    }
}

fn centre() -> Signer {
    Signer::from_seed([1; 32])
}

fn enrolled(face: Face) -> Enrolled {
    Enrolled {
        device: "K7".into(),
        office: "BAK01".into(),
        office_name: BTreeMap::new(),
        face,
        public_url: "HTTPS://STATUS.EXAMPLE".into(),
        centre_key: centre().public_key().to_string(),
        now: Timestamp::now(),
        bundle_key: None,
        last_seq: None,
    }
}

/// An invented person, with dates around today.
fn registration() -> Vec<(&'static str, String)> {
    let today = baku_date(Timestamp::now());
    let ago = |days: i64| today.saturating_sub(days.days()).to_string();
    let fixed = [
        ("surname", "ALIYEVA"),
        ("given_names", "GUNESH"),
        ("birth_date", "1991-05-08"),
        ("sex", "F"),
        ("document_number", "U12345678"),
        ("issuing_state", "TUR"),
        ("citizenship", "TUR"),
        ("country_from", "TUR"),
        ("entry_basis", "visa_free"),
        ("purpose", "private"),
        ("district", "AZ-GA"),
        ("street", "Nizami küçəsi"),
        ("building", "24"),
        ("host_type", "person"),
        ("host_surname", "Əliyev"),
        ("host_given_names", "Rəşad"),
        ("host_fin", "5AB12CD"),
        ("phone", "+994501234567"),
        ("copy_data_page", "at_counter"),
        ("copy_entry_page", "at_counter"),
    ];
    let dated = [("document_expiry", ago(-1500)), ("arrival_date", ago(3)), ("stay_until", ago(-60))];
    fixed.into_iter().map(|(field, value)| (field, value.to_owned())).chain(dated).collect()
}
