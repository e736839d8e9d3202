//! USB sticks at the counter: what waits goes out on them, the centre's answers come back.

use std::path::PathBuf;
use std::sync::Arc;

use bundle::{ANSWERS, Folder, Medium, plan};
use domain::lang::Lang;
use domain::message::Message;
use i18n::I18n;
use sync::{Answers, Export, Exported};
use sysinfo::Disks;

use crate::app::Desk;
use crate::error::{DeskError, refused};
use crate::view::{StickReport, StickView};

const MEGABYTE: u64 = 1_000_000;

/// A place that was found; the window names it by its id and can name no other.
struct Stick {
    id: String,
    name: String,
    folder: PathBuf,
    /// Free bytes.
    free: u64,
}

impl Desk {
    /// The sticks in this computer.
    pub async fn sticks(&self, lang: Lang) -> Result<Vec<StickView>, DeskError> {
        self.speak(lang);
        self.officer()?;
        let i18n = &self.edition().i18n;
        let view = |stick: Stick| {
            let free = i64::try_from(stick.free / MEGABYTE).unwrap_or(i64::MAX);
            let text = i18n.text(lang, &Message::new("desk-stick-free").number("free", free));
            StickView { id: stick.id, name: stick.name, text }
        };
        Ok(self.found().await?.into_iter().map(view).collect())
    }

    /// Saves everything that the centre has not acknowledged. A stick that fails half-way keeps the parts that are whole; nothing
    /// leaves the outbox.
    pub async fn save_to_stick(&self, stick: String, lang: Lang) -> Result<StickReport, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        let medium: Arc<dyn Medium> = Arc::new(self.chosen(&stick).await?);
        let (now, _) = self.now().await?;
        let exported =
            sync::export(&self.store, medium, Export { split: plan::USUAL, who: officer.login, now }).await?;
        Ok(saved(&self.edition().i18n, lang, exported))
    }

    /// Takes the centre's answers from a stick, as from the network.
    pub async fn read_answers(&self, stick: String, lang: Lang) -> Result<StickReport, DeskError> {
        self.speak(lang);
        let officer = self.officer()?;
        let folder = self.chosen(&stick).await?;
        let names = folder.names(ANSWERS).map_err(|_| refused("error-stick-failed"))?;
        let files = names.iter().map(|name| folder.path(name)).collect();
        let (now, _) = self.now().await?;
        let answers = sync::take_answers(&self.store, files, now).await?;
        self.store.audit(&officer.login, "answers-read", None, now).await?;
        if let Some(link) = self.link() {
            link.syncer.nudge();
        }
        Ok(taken(&self.edition().i18n, lang, names.is_empty(), &answers))
    }

    async fn found(&self) -> Result<Vec<Stick>, DeskError> {
        let named = self.config.stick.clone();
        tokio::task::spawn_blocking(move || named.map_or_else(mounted, |folder| vec![stick(folder)]))
            .await
            .map_err(|_| refused("error-stick-failed"))
    }

    async fn chosen(&self, id: &str) -> Result<Folder, DeskError> {
        let stick = self.found().await?.into_iter().find(|stick| stick.id == id);
        Ok(Folder(stick.ok_or_else(|| refused("error-stick-gone"))?.folder))
    }
}

/// The removable volumes that the system has mounted.
fn mounted() -> Vec<Stick> {
    let disks = Disks::new_with_refreshed_list();
    let removable = disks.list().iter().filter(|disk| disk.is_removable() && !disk.is_read_only());
    removable.map(|disk| Stick { free: disk.available_space(), ..stick(disk.mount_point().to_owned()) }).collect()
}

fn stick(folder: PathBuf) -> Stick {
    let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
    let free = Folder(folder.clone()).free().unwrap_or(0);
    Stick { id: folder.to_string_lossy().into_owned(), name, folder, free }
}

fn count(code: &str, name: &str, count: usize) -> Message {
    Message::new(code).number(name, i64::try_from(count).unwrap_or(i64::MAX))
}

fn saved(i18n: &I18n, lang: Lang, exported: Exported) -> StickReport {
    let text = match (exported.items, exported.left) {
        (0, 0) => Message::new("desk-stick-nothing"),
        (items, 0) => count("desk-stick-saved", "count", items),
        (items, left) => {
            count("desk-stick-saved-some", "count", items).number("left", i64::try_from(left).unwrap_or(i64::MAX))
        }
    };
    StickReport {
        text: i18n.text(lang, &text),
        files: exported.parts.into_iter().map(|part| part.name).collect(),
        problems: exported.stopped.iter().map(|message| i18n.text(lang, message)).collect(),
    }
}

fn taken(i18n: &I18n, lang: Lang, empty: bool, answers: &Answers) -> StickReport {
    let text = match answers.stored {
        0 if empty => Message::new("desk-answers-none"),
        0 => Message::new("desk-answers-nothing-new"),
        stored => count("desk-answers-taken", "count", stored),
    };
    let refused = (answers.refused > 0).then(|| count("desk-answers-refused", "count", answers.refused));
    let problems = answers.problems.iter().chain(&refused).map(|message| i18n.text(lang, message)).collect();
    StickReport { text: i18n.text(lang, &text), files: Vec::new(), problems }
}
