//! WebKitGTK's own WebDriver, one process per window.

use std::fs;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use xtask::rig::{Process, command, free_port, signal};

use crate::{Error, Window};

/// A driver and the application it started; both end when it is dropped.
#[derive(Debug)]
pub struct Driver {
    process: Process,
    port: u16,
    binary: PathBuf,
}

impl Driver {
    /// Starts a driver whose application will see these variables; logs and the webview's own files go to `dir`.
    pub fn start(binary: &Path, dir: &Path, variables: &[(&str, &str)]) -> Result<Self, Error> {
        fs::create_dir_all(dir).map_err(Error::io("making the window's folder"))?;
        let port = free_port()?;
        let mut driver = command("WebKitWebDriver");
        driver.arg(format!("--port={port}"));
        // Without the first it hangs; without a GPU the second halves the time to the first picture.
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        driver
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("XDG_DATA_HOME", dir.join("data"))
            .env("XDG_CACHE_HOME", dir.join("cache"));
        driver.envs(variables.iter().copied());
        let mut process = Process::start("WebKitWebDriver", &mut driver, &dir.join("app.log"))?;
        process.until(Duration::from_secs(10), || TcpStream::connect(("127.0.0.1", port)).ok())?;
        Ok(Driver { process, port, binary: binary.to_path_buf() })
    }

    /// Starts the application and waits until its page is there.
    pub async fn open(&self, arguments: &[String]) -> Result<Window, Error> {
        // Bound to the driver, the application ends with it, however the driver ends.
        let mut words: Vec<String> = ["--pdeathsig", "TERM", "--"].map(str::to_owned).to_vec();
        words.push(self.binary.display().to_string());
        words.extend(arguments.iter().cloned());
        let options = json!({ "binary": "/usr/bin/setpriv", "args": words });
        let capabilities = serde_json::Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)]);
        let address = format!("http://127.0.0.1:{}", self.port);
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await?;
        Ok(Window::new(client))
    }

    /// The application's process id, while it runs.
    pub fn application(&self) -> Option<u32> {
        let entries = fs::read_dir("/proc").ok()?.flatten();
        entries
            .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
            .find(|pid| parent(*pid) == Some(self.process.id()))
    }

    /// SIGKILL to the application, as a power cut would; returns when it is gone.
    pub fn cut_power(&self) -> Result<(), Error> {
        let pid = self.application().ok_or_else(|| Error::said("the application does not run"))?;
        signal(pid, "KILL");
        while parent(pid).is_some() {
            std::thread::yield_now();
        }
        Ok(())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(pid) = self.application() {
            signal(pid, "TERM");
        }
        self.process.stop();
    }
}

/// The parent of a process that is alive (a dead one that nobody has waited for counts as gone).
fn parent(pid: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (_, rest) = stat.rsplit_once(')')?;
    let mut words = rest.split_whitespace();
    let state = words.next()?;
    if matches!(state, "Z" | "X") { None } else { words.next()?.parse().ok() }
}
