//! Documents as files, which Windows alone reads: in the application's own folder, each gone as soon as it was handed over.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::task::spawn_blocking;

/// Below the application's own folder, which is the user's alone.
const FOLDER: &str = "pencere";
const DOCUMENTS: &str = "being-printed";

/// Removes the documents that were left lying this long ago or earlier, by a crash or because Windows still held them; at a start all of
/// them. One that is being read stays until the next time.
pub async fn sweep_documents(left: Duration) {
    let swept = spawn_blocking(move || folder().map(|folder| sweep(&folder, left))).await;
    // It is swept again in a minute.
    drop(swept);
}

/// Where documents lie; `None` on systems that read no document from a file.
pub(super) fn folder() -> Option<PathBuf> {
    let own = if cfg!(windows) { std::env::var_os("LOCALAPPDATA") } else { None };
    own.map(|own| Path::new(&own).join(FOLDER).join(DOCUMENTS))
}

fn sweep(folder: &Path, left: Duration) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let made = entry.metadata().and_then(|meta| meta.modified()).ok();
        // Of one from a time to come, as clocks are set, nobody knows how old it is.
        let age = made.and_then(|made| made.elapsed().ok());
        if age.is_none_or(|age| age >= left) {
            // Windows holds what is being read: the next sweep removes it.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(any(windows, test))]
pub(super) use file::Document;

#[cfg(any(windows, test))]
mod file {
    use std::path::{Path, PathBuf};
    use std::time::Duration;
    use std::{fs, io, thread};

    use tempfile::{Builder, TempDir};

    /// How often a document's removal is tried, and the time between two tries: Windows lets go of a file a moment after reading it.
    const TRIES: u32 = 20;
    const PAUSE: Duration = Duration::from_millis(100);

    /// A document in a folder of its own, for as long as it is handed over.
    pub(in crate::spooler) struct Document {
        folder: TempDir,
        pub path: PathBuf,
    }

    impl Document {
        /// # Errors
        /// The disk's.
        pub fn write(base: &Path, name: &str, pdf: &[u8]) -> io::Result<Document> {
            fs::create_dir_all(base)?;
            let folder = Builder::new().tempdir_in(base)?;
            let path = folder.path().join(name);
            let document = Document { folder, path };
            fs::write(&document.path, pdf)?;
            Ok(document)
        }
    }

    impl Drop for Document {
        fn drop(&mut self) {
            for _ in 0..TRIES {
                if fs::remove_dir_all(self.folder.path()).is_ok() {
                    return;
                }
                thread::sleep(PAUSE);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_lies_in_its_folder_only_while_it_is_handed_over() {
        let own = tempfile::tempdir().unwrap();
        let base = own.path().join(DOCUMENTS);
        let document = Document::write(&base, "BAK01-K7-000123-H 17.pdf", b"%PDF").unwrap();
        assert!(document.path.starts_with(&base));
        assert_eq!(fs::read(&document.path).unwrap(), b"%PDF");
        sweep(&base, Duration::from_secs(60));
        assert!(document.path.exists(), "what is being handed over is left alone");
        drop(document);
        assert_eq!(fs::read_dir(&base).unwrap().count(), 0);
    }

    #[test]
    fn what_a_crash_left_is_swept_at_the_start() {
        let own = tempfile::tempdir().unwrap();
        let left = own.path().join("x7");
        fs::create_dir(&left).unwrap();
        fs::write(left.join("BAK01-K7-000123-H 17.pdf"), b"%PDF").unwrap();
        sweep(own.path(), Duration::ZERO);
        assert!(!left.exists());
        sweep(&own.path().join("nowhere"), Duration::ZERO);
    }
}
