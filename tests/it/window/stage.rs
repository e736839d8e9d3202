//! A stage for one story: a display, a centre, a printer and a device of its own, all gone afterwards.

use std::cell::RefCell;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use e2e::{Driver, Error, Window, browser, paper, screen};
use printer::escpos::StandIn;
use tempfile::TempDir;
use xtask::rig::{Centre, DEVICE_CREDENTIALS, Display, Face, Printer, Reply, credentials, get};
use xtask::{bin_dir, target_dir};

/// Runs a story on a fresh stage; when it fails, the screen is kept as a picture.
pub fn play(name: &str, face: Face, story: impl AsyncFnOnce(&Stage)) {
    play_with(name, face, &Setting::default(), story);
}

/// What a stage is built with.
pub struct Setting<'a> {
    /// A folder of added services.
    pub catalogue: Option<&'a Path>,
    /// Width and height of the screen in pixels.
    pub screen: (u32, u32),
    /// Prints on a roll with so many rows instead of the print server.
    pub roll: Option<usize>,
}

impl Default for Setting<'_> {
    fn default() -> Self {
        Setting { catalogue: None, screen: (1920, 1080), roll: None }
    }
}

/// The same with a setting of its own.
pub fn play_with(name: &str, face: Face, setting: &Setting, story: impl AsyncFnOnce(&Stage)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let roll = setting.roll.map(|rows| runtime.block_on(StandIn::listen(rows)).unwrap());
    let stage = Stage { roll, ..Stage::new(setting) };
    runtime.block_on(stage.open(face)).unwrap();
    let result = catch_unwind(AssertUnwindSafe(|| runtime.block_on(story(&stage))));
    if let Err(failure) = result {
        let folder = target_dir().join("window-failures");
        fs::create_dir_all(&folder).unwrap();
        if let Ok(picture) = runtime.block_on(screen::picture(stage.display.framebuffer(), &stage.window())) {
            fs::write(folder.join(format!("{name}.png")), picture).unwrap();
        }
        for log in ["app/app.log", "centre/centre.log"] {
            // One of them may not exist yet; the failure itself matters more.
            let _ = fs::copy(stage.path(log), folder.join(format!("{name}-{}", log.replace('/', "-"))));
        }
        resume_unwind(failure);
    }
}

/// What a story plays on.
pub struct Stage {
    // Dropped in this order: the window first, the display and its folder last.
    seat: RefCell<Option<(Driver, Window)>>,
    centre: RefCell<Centre>,
    pub printer: Option<Printer>,
    pub roll: Option<StandIn>,
    display: Display,
    catalogue: Option<PathBuf>,
    /// The folder of the device whose window is open.
    device: RefCell<&'static str>,
    dir: TempDir,
}

impl Stage {
    fn new(setting: &Setting) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let (width, height) = setting.screen;
        let display = Display::start(width, height, dir.path()).unwrap();
        let centre = Centre::start(&bin_dir().join("pencere"), &dir.path().join("centre")).unwrap();
        let printer = Printer::available().then(|| Printer::start(&dir.path().join("printer")).unwrap());
        let catalogue = setting.catalogue.map(Path::to_path_buf);
        let (seat, centre, device) = (RefCell::new(None), RefCell::new(centre), RefCell::new("first"));
        Stage { seat, centre, printer, roll: None, display, catalogue, device, dir }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Enrols a device and opens its window.
    async fn open(&self, face: Face) -> Result<(), Error> {
        let code = self.centre.borrow().device_code(face)?;
        self.start(&["--centre".into(), self.centre_url(), "--enrol".into(), code]).await
    }

    /// Closes the window and opens that of another device of the same office.
    pub async fn move_to(&self, face: Face) {
        *self.seat.borrow_mut() = None;
        *self.device.borrow_mut() = "second";
        self.open(face).await.unwrap();
    }

    /// Opens the window of a device that nobody enrolled yet.
    pub async fn unpack(&self) {
        *self.seat.borrow_mut() = None;
        *self.device.borrow_mut() = "unpacked";
        self.start(&[]).await.unwrap();
    }

    /// Opens the window again on the same store, as after a power cut or a restart.
    pub async fn reopen(&self) {
        *self.seat.borrow_mut() = None;
        self.start(&[]).await.unwrap();
    }

    async fn start(&self, more: &[String]) -> Result<(), Error> {
        let device = self.path(&self.device.borrow());
        let keys = device.join("keys");
        credentials(&keys, &DEVICE_CREDENTIALS)?;
        let mut words: Vec<String> = vec!["--store".into(), device.join("store").display().to_string()];
        words.push("--specimen-scanner".into());
        let queue = self.printer.as_ref().map(Printer::uri);
        if let Some(address) = self.roll.as_ref().map(StandIn::address).or(queue) {
            words.extend(["--printer".into(), address]);
        }
        if let Some(catalogue) = &self.catalogue {
            words.extend(["--catalogue".into(), catalogue.display().to_string()]);
        }
        words.extend(more.iter().cloned());
        let keys = keys.display().to_string();
        // No queue of this machine is found but the stage's own.
        let queues = self.printer.as_ref().map_or_else(|| "127.0.0.1:9".to_owned(), Printer::host);
        let variables =
            [("CREDENTIALS_DIRECTORY", &*keys), ("DISPLAY", self.display.name()), ("CUPS_SERVER", queues.as_str())];
        let driver = Driver::start(&bin_dir().join("pencere-desktop"), &self.path("app"), &variables)?;
        let window = driver.open(&words).await?;
        *self.seat.borrow_mut() = Some((driver, window));
        Ok(())
    }

    /// A plain browser on the same display, for the pages of the centre; it ends with its driver.
    pub async fn browser(&self) -> (Driver, Window) {
        let binary = browser::plain().expect("the webview's plain browser is installed");
        let variables = [("DISPLAY", self.display.name())];
        let driver = Driver::start(&binary, &self.path("browser"), &variables).unwrap();
        let window = driver.open(&["--automation".to_owned()]).await.unwrap();
        (driver, window)
    }

    pub fn window(&self) -> Window {
        self.seat.borrow().as_ref().expect("a window is open").1.clone()
    }

    /// SIGKILL to the application.
    pub fn cut_power(&self) {
        self.seat.borrow().as_ref().expect("a window is open").0.cut_power().unwrap();
    }

    pub fn centre_url(&self) -> String {
        self.centre.borrow().url()
    }

    pub fn add_officer(&self, login: &str) -> String {
        self.centre.borrow().add_officer(login, "Rəna Quliyeva").unwrap()
    }

    /// An officer who also administers the counter.
    pub fn add_administrator(&self, login: &str) -> String {
        self.centre.borrow().add_staff(login, "Rəna Quliyeva", &["front_desk", "administrator"]).unwrap()
    }

    /// Takes the right to issue receipts from a device.
    pub fn revoke(&self, device: &str) {
        self.centre.borrow().administer(&["device", "revoke", device]).unwrap();
    }

    /// Ends a member of staff's access.
    pub fn disable(&self, login: &str) {
        self.centre.borrow().administer(&["staff", "disable", login]).unwrap();
    }

    /// Publishes a folder's services to all devices; the centre knows them once it is up again.
    pub fn publish(&self, folder: &Path) {
        self.centre_down();
        self.centre.borrow().administer(&["catalogue", "publish", &folder.display().to_string()]).unwrap();
        self.centre_up();
    }

    pub fn centre_down(&self) {
        self.centre.borrow_mut().stop();
    }

    pub fn centre_up(&self) {
        self.centre.borrow_mut().resume().unwrap();
    }

    /// What a phone reads that is held before the screen: the text of each QR code, once.
    pub async fn codes_on_screen(&self) -> Vec<String> {
        let picture = screen::picture(self.display.framebuffer(), &self.window()).await.unwrap();
        let file = self.path("screen.png");
        fs::write(&file, picture).unwrap();
        paper::codes(&file).unwrap()
    }

    /// Keeps what the screen shows as a picture, where $PENCERE_TEST_PICTURES names a folder.
    pub async fn look(&self, name: &str) {
        if let Some(folder) = std::env::var_os("PENCERE_TEST_PICTURES") {
            let picture = screen::picture(self.display.framebuffer(), &self.window()).await.unwrap();
            fs::write(PathBuf::from(folder).join(format!("{name}.png")), picture).unwrap();
        }
    }

    /// The one sheet that came out of the printer, once it is there.
    pub async fn sheet(&self, number: usize) -> PathBuf {
        let printer = self.printer.as_ref().expect("CUPS is installed");
        eventually("a sheet from the printer", || printer.sheets().get(number - 1).cloned()).await
    }

    /// A page of the centre, once it says what is waited for.
    pub async fn page_saying(&self, address: &str, words: &str) -> Reply {
        let found = || get(address).ok().filter(|reply| reply.status == 200 && reply.body.contains(words));
        eventually(&format!("`{words}` on the status page"), found).await
    }
}

/// Polls until there is a value, for at most a minute.
pub async fn eventually<T>(what: &str, mut ready: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(value) = ready() {
            return value;
        }
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
