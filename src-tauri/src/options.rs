//! The command line. Flags only narrow what the enrolment says.

use std::path::PathBuf;

use clap::Parser;
use desk::{Config, Enrolment, Scanner};
use domain::lang::Lang;

/// Pəncərə at a kiosk, a counter or on an outreach laptop.
#[derive(Debug, Parser)]
#[command(name = "pencere-desktop", version)]
pub struct Options {
    /// The folder of this device's encrypted store.
    #[arg(long, default_value_os_t = desk::default_store())]
    pub store: PathBuf,
    /// The address of the centre, with a one-time code.
    #[arg(long, requires = "enrol")]
    pub centre: Option<String>,
    /// A one-time code of this device, for the first start and to enrol it once more; one that it has used already does nothing.
    #[arg(long, requires = "centre")]
    pub enrol: Option<String>,
    /// The language to start with: az, en or ru.
    #[arg(long)]
    pub lang: Option<Lang>,
    /// The printer: an IPP queue such as ipp://localhost:631/printers/kiosk, a printer of Windows such as "spooler:HP LaserJet", or a
    /// thermal printer such as escpos://10.0.0.5 or escpos:/dev/usb/lp0; without it the one that an administrator named, else the system's default queue.
    #[arg(long, value_parser = desk::printer_address)]
    pub printer: Option<String>,
    /// The SANE scanner for copies of papers; without it visitors show them at a counter.
    #[arg(long, conflicts_with = "specimen_scanner")]
    pub scanner: Option<String>,
    /// Drawn specimens instead of a scanner, for demonstrations.
    #[arg(long)]
    pub specimen_scanner: bool,
    /// The reader of passports and codes on a serial line, such as /dev/ttyACM0 or /dev/ttyUSB0?baud=115200; one that types like a
    /// keyboard needs no flag.
    #[arg(long)]
    pub reader: Option<desk::Reader>,
    /// A folder with added services (services/*.toml, locales/LANG/*.ftl).
    #[arg(long)]
    pub catalogue: Option<PathBuf>,
    /// For how many hours this device keeps what the centre has acknowledged, encrypted: longer than the time between two backups of the
    /// centre.
    #[arg(long, default_value_t = 48)]
    pub keep_hours: u16,
    /// For demonstrations: write each receipt to receipt.pdf in this folder.
    #[arg(long)]
    pub demo_out: Option<PathBuf>,
    /// The folder to offer as the USB stick, where the system does not mount sticks by itself.
    #[arg(long)]
    pub stick: Option<PathBuf>,
    /// The screen's diagonal in inches and the viewing distance in millimetres; text and targets follow from them.
    #[arg(long, default_value_t = 24.0)]
    pub diagonal: f64,
    #[arg(long, default_value_t = 500.0)]
    pub distance: f64,
}

impl Options {
    pub fn into_config(self) -> Config {
        let scanner = match (self.scanner, self.specimen_scanner) {
            (Some(device), _) => Scanner::Sane(device),
            (None, true) => Scanner::Specimen,
            (None, false) => Scanner::None,
        };
        let enrolment = self.centre.zip(self.enrol).map(|(centre, code)| Enrolment { centre, code });
        Config {
            store: self.store,
            enrolment,
            lang: self.lang.unwrap_or_default(),
            printer: self.printer,
            scanner,
            reader: self.reader,
            catalogue: self.catalogue,
            keep_hours: self.keep_hours,
            demo_out: self.demo_out,
            stick: self.stick,
            diagonal_inches: self.diagonal,
            viewing_distance_mm: self.distance,
        }
    }
}
