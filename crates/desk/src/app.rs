//! The running application: its store, its catalogue, its keys, its connection to the centre.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::AtomicI64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Instant;

use domain::answer::Answers;
use domain::lang::Lang;
use edition::{Edition, Shelf};
use i18n::I18n;
use jiff::Timestamp;
use jiff::civil::Date;
use printer::Reader;
use protocol::wire::{Enrolled, Face};
use store::Store;
use sync::Syncer;
use uuid::Uuid;

use crate::clock;
use crate::error::{DeskError, refused};
use crate::keys::DeviceKeys;
use crate::opening::{Opening, enrol};
use crate::reader::Scans;
use crate::scanner::Scanner;
use crate::session::Officer;
use crate::view::{Boot, FaceView, Failure, ScreenView, SyncView};

/// Seconds without a touch before the end of a session is announced, and then until everything is wiped.
const IDLE_SECONDS: u32 = 60;
const WARN_SECONDS: u32 = 30;
/// How the areas begin whose words screens show by themselves.
const SCREEN_WORDS: &str = "ui";

/// How this device is set up.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder of the encrypted store.
    pub store: PathBuf,
    pub enrolment: Option<Enrolment>,
    pub lang: Lang,
    /// The address of the printer, over whatever is set in the program ([`printer::Address`]); `None` = the one that an administrator
    /// named, else the system's default queue.
    pub printer: Option<String>,
    pub scanner: Scanner,
    /// What reads passports and codes over a serial line; scanners that type like a keyboard need nothing here.
    pub reader: Option<Reader>,
    /// A folder with added services.
    pub catalogue: Option<PathBuf>,
    /// For how many hours sealed packets and their attachments stay on this device, encrypted, after the centre acknowledged them: longer than the
    /// time between two backups of the centre, so that a restored one gets from here what it lost.
    pub keep_hours: u16,
    /// For demonstrations: where each receipt is written as `receipt.pdf`.
    pub demo_out: Option<PathBuf>,
    /// The folder offered as the only stick, where sticks are not mounted by the system; `None` = the removable volumes.
    pub stick: Option<PathBuf>,
    pub diagonal_inches: f64,
    pub viewing_distance_mm: f64,
}

/// What the first start needs.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// The centre's address.
    pub centre: String,
    /// The one-time code.
    pub code: String,
}

/// The application without its window.
pub struct Desk {
    pub(crate) config: Config,
    pub(crate) store: Store,
    /// New forms begin with its current edition; what was begun goes on with its own.
    pub(crate) shelf: Arc<Shelf>,
    pub(crate) keys: DeviceKeys,
    link: RwLock<Option<Link>>,
    lang: Mutex<Lang>,
    pub(crate) officer: Mutex<Option<Officer>>,
    pub(crate) begun: Instant,
    /// Corrections being typed, by case.
    pub(crate) edits: Mutex<BTreeMap<Uuid, Answers>>,
    /// The texts of receipts' QR codes that were scanned here, by case.
    pub(crate) codes: Mutex<BTreeMap<Uuid, String>>,
    /// What the reader read and no page has taken yet.
    pub(crate) scans: Scans,
    /// The last print of the visitors who have gone; for those up to it nobody waits.
    pub(crate) gone: AtomicI64,
}

/// An enrolled device's connection to the centre.
#[derive(Clone)]
pub(crate) struct Link {
    pub enrolled: Enrolled,
    pub syncer: Syncer,
}

/// The folder of the store when none is named: the user's data folder.
pub fn default_store() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let data = std::env::var_os("XDG_DATA_HOME").or_else(|| std::env::var_os("LOCALAPPDATA")).map(PathBuf::from);
    data.or_else(home).unwrap_or_else(|| PathBuf::from(".")).join("pencere")
}

/// The sentence of an error that happened before there was an application.
pub fn explain(error: &DeskError, lang: Lang) -> String {
    match I18n::embedded() {
        Ok(i18n) => error.failure(&i18n, lang).text,
        Err(_) => error.message().id,
    }
}

impl Desk {
    /// Opens the store and, when the device is enrolled, starts the connection to the centre.
    ///
    /// # Errors
    /// No keys, a wrong key, a broken store or definition; an enrolment that the centre refuses.
    pub async fn open(config: Config) -> Result<Desk, DeskError> {
        Opening::begin(config).await?.finish().await
    }

    /// As [`Desk::open`], with the device's secrets given.
    #[cfg(test)]
    pub(crate) async fn open_with(config: Config, keys: DeviceKeys) -> Result<Desk, DeskError> {
        Opening::begin_with(config, keys).await?.finish().await
    }

    /// A desk without a connection.
    pub(crate) fn new(config: Config, store: Store, shelf: Arc<Shelf>, keys: DeviceKeys) -> Desk {
        Desk {
            lang: Mutex::new(config.lang),
            config,
            store,
            shelf,
            keys,
            link: RwLock::new(None),
            officer: Mutex::default(),
            begun: Instant::now(),
            edits: Mutex::default(),
            codes: Mutex::default(),
            scans: Scans::default(),
            gone: AtomicI64::default(),
        }
    }

    pub(crate) fn link_up(&self, enrolled: Enrolled, centre: &str) -> Result<(), DeskError> {
        let shelf = Arc::clone(&self.shelf);
        let syncer = Syncer::spawn(self.store.clone(), self.keys.signer(), &enrolled, centre, shelf)?;
        *self.link.write().unwrap_or_else(PoisonError::into_inner) = Some(Link { enrolled, syncer });
        Ok(())
    }

    /// Enrols from the set-up screen.
    pub async fn enrol(&self, server: String, code: String) -> Result<Boot, DeskError> {
        if self.link().is_none() {
            let enrolment = Enrolment { centre: server.trim().trim_end_matches('/').to_owned(), code };
            let (enrolled, centre) = enrol(&self.store, &self.keys, &enrolment).await?;
            self.link_up(enrolled, &centre)?;
        }
        self.boot().await
    }

    /// What the window needs first.
    pub async fn boot(&self) -> Result<Boot, DeskError> {
        let enrolled = self.link().map(|link| link.enrolled);
        Ok(boot(&self.config, self.lang(), enrolled.as_ref(), &self.edition().catalogue.texts))
    }

    /// Which window this device shows.
    pub fn face(&self) -> FaceView {
        face(self.link().map(|link| link.enrolled).as_ref())
    }

    /// The sync light.
    pub async fn sync_state(&self, lang: Lang) -> Result<SyncView, DeskError> {
        let (_, trusted) = self.now().await?;
        Ok(crate::home::sync_view(self, trusted, lang))
    }

    /// An error as the screen shows it.
    pub fn failure(&self, error: &DeskError) -> Failure {
        error.failure(&self.edition().i18n, self.lang())
    }

    pub(crate) fn link(&self) -> Option<Link> {
        self.link.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The enrolled device's link, on the right face.
    pub(crate) fn require(&self, face: Face) -> Result<Link, DeskError> {
        self.link().filter(|link| link.enrolled.face == face).ok_or_else(|| refused("error-not-allowed"))
    }

    /// The language last asked for; errors are said in it.
    pub(crate) fn lang(&self) -> Lang {
        *lock(&self.lang)
    }

    pub(crate) fn speak(&self, lang: Lang) {
        *lock(&self.lang) = lang;
    }

    /// The corrected time, and whether the device's clock has been compared with the centre's.
    pub(crate) async fn now(&self) -> Result<(Timestamp, bool), DeskError> {
        Ok(clock::now(self.store.clock().await?))
    }

    pub(crate) async fn today(&self) -> Result<Date, DeskError> {
        Ok(clock::baku_date(self.now().await?.0))
    }

    /// The newest edition: for what begins now, and for the words of the screens.
    pub(crate) fn edition(&self) -> Arc<Edition> {
        self.shelf.current()
    }

    /// The edition that something was filled in with; the newest when this device does not know it.
    pub(crate) async fn edition_of(&self, hash: &str) -> Result<Arc<Edition>, DeskError> {
        let known = sync::edition_of(&self.store, &self.shelf, hash).await?;
        Ok(known.unwrap_or_else(|| self.edition()))
    }
}

/// What a window needs first: the words of its frame are the program's own and, over them, the added ones.
pub(crate) fn boot(config: &Config, lang: Lang, enrolled: Option<&Enrolled>, added: &[(Lang, String)]) -> Boot {
    let source = |lang: Lang| {
        let own = i18n::embedded_sources(lang)
            .filter(|source| source.area.starts_with(SCREEN_WORDS))
            .map(|source| source.text);
        let added = added.iter().filter(|(of, _)| *of == lang).map(|(_, text)| text.as_str());
        own.chain(added).collect::<Vec<_>>().join("\n")
    };
    let office_name = enrolled.map(|enrolled| enrolled.office_name.clone()).unwrap_or_default();
    Boot {
        face: face(enrolled),
        lang: lang.tag().to_owned(),
        messages: Lang::ALL.into_iter().map(|lang| (lang.tag().to_owned(), source(lang))).collect(),
        office_name: office_name.into_iter().map(|(lang, name)| (lang.tag().to_owned(), name)).collect(),
        device: enrolled.map(device_name).unwrap_or_default(),
        screen: screen(config),
        idle_seconds: IDLE_SECONDS,
        warn_seconds: WARN_SECONDS,
        reader: config.reader.is_some(),
    }
}

pub(crate) fn face(enrolled: Option<&Enrolled>) -> FaceView {
    match enrolled.map(|enrolled| enrolled.face) {
        Some(Face::Kiosk) => FaceView::Kiosk,
        Some(Face::Counter) => FaceView::Counter,
        None => FaceView::Setup,
    }
}

/// `OFFICE-DEVICE`.
pub(crate) fn device_name(enrolled: &Enrolled) -> String {
    format!("{}-{}", enrolled.office, enrolled.device)
}

/// A lock that survives a panic elsewhere: what it guards is replaced whole, never left half-written.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Sizes from the physical screen: a capital H of at least 0.7° at the viewing distance, targets of at least 20 mm.
fn screen(config: &Config) -> ScreenView {
    /// The reference panel: 1920 × 1080 CSS pixels.
    const DIAGONAL_PX: f64 = 2_202.9;
    /// Height of a capital H as a share of Noto Sans's size.
    const CAPITAL: f64 = 0.714;
    let px_per_mm = DIAGONAL_PX / (config.diagonal_inches.clamp(10.0, 60.0) * 25.4);
    let capital_mm = config.viewing_distance_mm.clamp(300.0, 1_200.0) * 0.7_f64.to_radians().tan();
    ScreenView {
        font_px: (capital_mm * px_per_mm / CAPITAL).clamp(16.0, 48.0).round(),
        target_px: (20.0 * px_per_mm).clamp(44.0, 110.0).round(),
    }
}
