//! What WebKitGTK should know of this machine before it starts, so that it does not look for what is not there. A variable that is
//! set already stays as it is.

use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};

/// Sets the variables that the engine and the processes it starts read. To be called before any thread begins.
pub fn prepare() {
    if !session_bus(Path::new("/run/user")) {
        // Else each of its processes would start a bus of its own and wait for it: a tenth of the time to the first picture.
        set("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    }
    if !renders(Path::new("/dev/dri")) {
        // Drawing through a GPU that is made of software takes a third longer to the first picture, and 70 MB more.
        set("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
}

fn set(name: &str, value: &str) {
    if std::env::var_os(name).is_none() && glib::setenv(name, value, false).is_err() {
        tracing::warn!(name, "a variable could not be set; the window will open more slowly");
    }
}

/// Whether this user has a session bus, or names one; `runtime` holds the folders of users.
fn session_bus(runtime: &Path) -> bool {
    let named = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let own = || fs::metadata("/proc/self").ok().map(|own| runtime.join(own.uid().to_string()));
    let folder = named.or_else(own);
    std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || folder.is_some_and(|folder| folder.join("bus").exists())
}

/// Whether there is a GPU that programs may render with.
fn renders(devices: &Path) -> bool {
    let mut entries = fs::read_dir(devices).into_iter().flatten().flatten();
    entries.any(|entry| entry.file_name().to_string_lossy().starts_with("renderD"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_gpu_is_one_that_renders() {
        let devices = tempfile::tempdir().unwrap();
        assert!(!renders(&devices.path().join("nowhere")));
        fs::write(devices.path().join("card0"), "").unwrap();
        assert!(!renders(devices.path()), "it only shows");
        fs::write(devices.path().join("renderD128"), "").unwrap();
        assert!(renders(devices.path()));
    }
}
