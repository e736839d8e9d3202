//! The whole way by stick, with the real store and the real centre: out, in, answers back.

use std::collections::BTreeSet;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use bundle::{ANSWERS, BUNDLE, Folder, Medium, Output, plan};
use domain::state::Delivery;
use jiff::Timestamp;
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use protocol::wire::Face;
use server::{Imported, Importer};
use store::CaseQuery;
use tempfile::TempDir;

use super::device::Device;
use super::real::{Rig, config};
use crate::{Answers, Export, Exported, SyncError, export, take_answers};

fn picture(seed: u64, len: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let noise = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[2]
    });
    b"\x89PNG\r\n\x1a\n".iter().copied().chain(noise.take(len)).collect()
}

impl Device {
    /// Seals an application with a picture of its own.
    async fn seal_with_picture(&self, seed: u64, len: usize) {
        let id = self.draft().await;
        self.store.blob_put(id, "copy_data_page", picture(seed, len)).await.unwrap();
        self.seal_draft(id).await;
    }

    async fn export_to(&self, medium: Arc<dyn Medium>, split: u64) -> Exported {
        let how = Export { split, who: "leyla".into(), now: Timestamp::now() };
        export(&self.store, medium, how).await.unwrap()
    }

    async fn waiting(&self) -> u32 {
        self.store.outbox_counts().await.unwrap().waiting
    }

    /// Takes the answers that lie in a folder.
    async fn answered(&self, stick: &Stick) -> Answers {
        take_answers(&self.store, stick.files(ANSWERS), Timestamp::now()).await.unwrap()
    }
}

struct Stick(TempDir);

impl Stick {
    fn new() -> Stick {
        Stick(TempDir::new().unwrap())
    }

    fn medium(&self) -> Arc<dyn Medium> {
        Arc::new(self.folder())
    }

    fn folder(&self) -> Folder {
        Folder(self.0.path().to_owned())
    }

    fn files(&self, ending: &str) -> Vec<PathBuf> {
        let folder = self.folder();
        folder.names(ending).unwrap().iter().map(|name| folder.path(name)).collect()
    }

    async fn import(&self, rig: &Rig, files: Vec<PathBuf>) -> Imported {
        let importer = Importer::open(config(&rig.folder, 0, Arc::new(Timestamp::now))).await.unwrap();
        importer.import(files, Some(self.medium())).await.unwrap()
    }
}

/// How many applications the centre shows to a counter of the office.
async fn at_the_centre(rig: &Rig, seed: u8) -> usize {
    let counter = rig.enrol(Face::Counter, seed).await;
    counter.engine().run().await.unwrap();
    counter.store.cases(&CaseQuery { text: String::new(), limit: 20_000 }).await.unwrap().len()
}

/// MOSIP #945: what was never synced can be exported; twice, onto two sticks; and the answers end it.
#[tokio::test(flavor = "multi_thread")]
async fn mosip_945_everything_unacknowledged_goes_out_as_often_as_wanted() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    for n in 0..5 {
        kiosk.seal_with_picture(n, 2_000).await;
    }
    let (first, second) = (Stick::new(), Stick::new());
    for stick in [&first, &second, &first] {
        let exported = kiosk.export_to(stick.medium(), plan::USUAL).await;
        assert_eq!((exported.items, exported.left, exported.stopped), (5, 0, None));
    }
    let list = kiosk.store.outbox_list().await.unwrap();
    assert!(
        list.iter().all(|entry| entry.exported_at.is_some() && entry.state == Delivery::Sealed),
        "a flag, no state"
    );
    assert_eq!(first.files(BUNDLE).len(), 2);
    let imported = first.import(&rig, first.files(BUNDLE)).await;
    assert_eq!(imported.parts.iter().map(|part| part.stored).collect::<Vec<_>>(), [5, 5]);
    second.import(&rig, second.files(BUNDLE)).await;
    assert_eq!(at_the_centre(&rig, 2).await, 5);
    let answers = kiosk.answered(&first).await;
    assert_eq!((answers.stored, answers.known, answers.refused), (5, 5, 0));
    assert_eq!(kiosk.answered(&second).await.known, 5);
    assert_eq!(kiosk.waiting().await, 0);
    let exported = kiosk.export_to(first.medium(), plan::USUAL).await;
    assert_eq!(exported, Exported::default(), "nothing is left to save");
}

/// A device enrolled before there was a key learns it in the feed; nobody but its centre can name one.
#[tokio::test(flavor = "multi_thread")]
async fn a_device_enrolled_earlier_learns_the_key() {
    let rig = Rig::new().await;
    let mut kiosk = rig.enrol(Face::Kiosk, 1).await;
    kiosk.enrolled.bundle_key = None;
    kiosk.store.set_enrolment(&kiosk.enrolled, &rig.url).await.unwrap();
    let stick = Stick::new();
    let how = Export { split: plan::USUAL, who: "leyla".into(), now: Timestamp::now() };
    let early = export(&kiosk.store, stick.medium(), how.clone()).await;
    assert!(matches!(early, Err(SyncError::BundleKey)));
    let forger = protocol::Signer::from_seed([66; 32]);
    let forged =
        protocol::bundle_key::seal("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", &forger).unwrap();
    kiosk.store.set_bundle_key(&protocol::body::to_base64(&forged)).await.unwrap();
    assert!(matches!(export(&kiosk.store, stick.medium(), how).await, Err(SyncError::BundleKey)));
    kiosk.engine().run().await.unwrap();
    kiosk.seal_with_picture(1, 100).await;
    assert_eq!(kiosk.export_to(stick.medium(), plan::USUAL).await.items, 1);
}

/// A stick with so much room and no more.
struct Tight {
    folder: Folder,
    room: Arc<AtomicU64>,
}

struct Counted(Box<dyn Output>, Arc<AtomicU64>);

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = usize::try_from(self.1.load(Ordering::SeqCst)).unwrap();
        let count = bytes.len().min(room);
        if count == 0 && !bytes.is_empty() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.1.fetch_sub(count as u64, Ordering::SeqCst);
        self.0.write(&bytes[..count])
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Output for Counted {
    fn sync(&mut self) -> io::Result<()> {
        self.0.sync()
    }
}

impl Medium for Tight {
    fn create(&self, name: &str) -> io::Result<Box<dyn Output>> {
        Ok(Box::new(Counted(self.folder.create(name)?, Arc::clone(&self.room))))
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.folder.rename(from, to)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        self.folder.remove(name)
    }

    fn read(&self, name: &str) -> io::Result<Box<dyn Read + Send>> {
        self.folder.read(name)
    }

    /// Tells more than it has, as others write to it too.
    fn free(&self) -> io::Result<u64> {
        Ok(1 << 40)
    }

    fn sweep(&self) -> io::Result<()> {
        self.folder.sweep()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_stick_loses_nothing_and_the_next_one_goes_on() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    for n in 0..12 {
        kiosk.seal_with_picture(n, 30_000).await;
    }
    let (first, second) = (Stick::new(), Stick::new());
    let tight = Tight { folder: first.folder(), room: Arc::new(AtomicU64::new(250_000)) };
    let exported = kiosk.export_to(Arc::new(tight), 100_000).await;
    assert_eq!(exported.stopped.as_ref().unwrap().id, "error-stick-full");
    assert!(exported.items > 0 && exported.left > 0 && exported.items + exported.left == 12, "{exported:?}");
    assert_eq!(first.files(BUNDLE).len(), exported.parts.len());
    assert_eq!(first.files(".tmp").len(), 0);
    // The second stick has room for what is left: it begins there.
    let room = Arc::new(AtomicU64::new(36_000 * exported.left as u64));
    let tight = Tight { folder: second.folder(), room };
    let left = exported.left;
    let exported = kiosk.export_to(Arc::new(tight), 70_000).await;
    assert!(exported.items >= left - 1, "{exported:?}");
    assert_eq!(kiosk.waiting().await, 12);
    first.import(&rig, first.files(BUNDLE)).await;
    second.import(&rig, second.files(BUNDLE)).await;
    kiosk.export_to(second.medium(), plan::USUAL).await;
    second.import(&rig, second.files(BUNDLE)).await;
    assert_eq!(at_the_centre(&rig, 2).await, 12);
}

/// What the network brought meanwhile needs no stick, and what the stick brought no network.
#[tokio::test(flavor = "multi_thread")]
async fn stick_and_network_mixed_store_each_application_once() {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let stick = Stick::new();
    for n in 0..4 {
        kiosk.seal_with_picture(n, 1_000).await;
    }
    kiosk.export_to(stick.medium(), plan::USUAL).await;
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 4);
    for n in 4..6 {
        kiosk.seal_with_picture(n, 1_000).await;
    }
    kiosk.export_to(stick.medium(), plan::USUAL).await;
    stick.import(&rig, stick.files(BUNDLE)).await;
    assert_eq!(kiosk.engine().run().await.unwrap().stored, 2);
    let answers = kiosk.answered(&stick).await;
    assert_eq!((answers.stored, answers.refused), (0, 0));
    assert_eq!(at_the_centre(&rig, 2).await, 6);
}

/// Answers of another centre, of another device, damaged ones and other files: each is told apart, and nothing of them is believed.
#[tokio::test(flavor = "multi_thread")]
async fn only_the_centre_ends_an_item() {
    use bundle::{Contents, Header, Kind, PartFile};
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    let other = rig.enrol(Face::Kiosk, 2).await;
    let id = kiosk.seal().await;
    let item = &kiosk.store.outbox_items(&[id]).await.unwrap()[0];
    let ack = protocol::wire::Ack {
        id,
        hash: item.hash.clone(),
        device: item.device.clone(),
        seq: item.seq,
        stored_at: Timestamp::now(),
    };
    let centre = protocol::Signer::from_seed([42; 32]);
    let forger = protocol::Signer::from_seed([66; 32]);
    let other_hash = protocol::wire::Ack { hash: "00".repeat(32), ..ack.clone() };
    let write = |stick: &Stick, acks: &[Vec<u8>]| {
        let bundle = super::device::new_id();
        let header = Header::new(Contents::Answers, bundle, "centre", Timestamp::now()).unwrap();
        let folder = stick.folder();
        let mut file = PartFile::answers(&folder, &header).unwrap();
        for ack in acks {
            file.add(Kind::Ack, ack).unwrap();
        }
        file.finish().unwrap();
    };
    let seal = |ack, signer| protocol::ack::seal(ack, signer).unwrap();
    let stick = Stick::new();
    write(&stick, &[seal(&ack, &forger), seal(&other_hash, &centre), b"no ack".to_vec()]);
    std::fs::write(stick.folder().path("photo.pencere-answers"), picture(1, 2_000)).unwrap();
    kiosk.export_to(stick.medium(), plan::USUAL).await;
    let part = stick.files(BUNDLE)[0].clone();
    std::fs::copy(&part, stick.folder().path("bundle.pencere-answers")).unwrap();
    let answers = kiosk.answered(&stick).await;
    assert_eq!((answers.stored, answers.refused), (0, 3));
    assert_eq!(answers.problems.iter().map(|problem| problem.id.as_str()).collect::<Vec<_>>(), ["error-bundle-not"; 2]);
    assert_eq!(kiosk.waiting().await, 1);
    let stick = Stick::new();
    write(&stick, &[seal(&ack, &centre), seal(&ack, &centre)]);
    assert_eq!(other.answered(&stick).await.others, 2);
    let answers = kiosk.answered(&stick).await;
    assert_eq!((answers.stored, answers.known), (1, 1));
    assert_eq!(kiosk.waiting().await, 0);
}

/// Any parts, in any order, any number of times: the centre holds just what was in them, and all of them bring all of it.
#[tokio::test(flavor = "multi_thread")]
async fn any_subset_order_and_repetition_of_parts_converges() {
    let mut runner = TestRunner::deterministic();
    let orders = proptest::collection::vec(0usize..6, 0..10);
    for _ in 0..6 {
        let order = orders.new_tree(&mut runner).unwrap().current();
        converges(&order).await;
    }
    converges(&[5, 4, 3, 2, 1, 0]).await;
}

async fn converges(order: &[usize]) {
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    for n in 0..12 {
        kiosk.seal_with_picture(n, 30_000).await;
    }
    let stick = Stick::new();
    // Two applications a part.
    let exported = kiosk.export_to(stick.medium(), 75_000).await;
    let parts = stick.files(BUNDLE);
    assert_eq!((exported.items, parts.len()), (12, 6));
    let chosen = order.iter().map(|index| parts[*index].clone()).collect();
    let imported = stick.import(&rig, chosen).await;
    assert!(imported.parts.iter().all(|part| part.stored == 2 && part.problems.is_empty()), "{imported:?}");
    let held = order.iter().collect::<BTreeSet<_>>().len() * 2;
    assert_eq!(at_the_centre(&rig, 2).await, held, "{order:?}");
    assert_eq!(kiosk.answered(&stick).await.stored, held);
    assert_eq!(kiosk.waiting().await as usize, 12 - held);
    stick.import(&rig, parts).await;
    assert_eq!(at_the_centre(&rig, 3).await, 12);
    kiosk.answered(&stick).await;
    assert_eq!(kiosk.waiting().await, 0);
}

/// Days without a network: everything comes by stick, once, and the device may forget it. A month is `pencere fleet --outage 30 --usb`.
#[tokio::test(flavor = "multi_thread")]
async fn two_days_without_a_network_by_stick() {
    let (days, a_day, picture) = (2_u64, 20_u64, 5_000);
    let rig = Rig::new().await;
    let kiosk = rig.enrol(Face::Kiosk, 1).await;
    for n in 0..days * a_day {
        kiosk.seal_with_picture(n, picture).await;
    }
    let count = usize::try_from(days * a_day).unwrap();
    let stick = Stick::new();
    let begun = std::time::Instant::now();
    let exported = kiosk.export_to(stick.medium(), plan::LEAST).await;
    assert_eq!((exported.items, exported.left, exported.stopped), (count, 0, None));
    let out = begun.elapsed();
    let imported = stick.import(&rig, stick.files(BUNDLE)).await;
    assert!(imported.parts.iter().all(|part| part.problems.is_empty() && part.refused.is_empty()));
    assert_eq!(imported.acknowledged, count);
    let taken = begun.elapsed() - out;
    assert_eq!(kiosk.answered(&stick).await.stored, count);
    assert_eq!(kiosk.waiting().await, 0);
    assert_eq!(at_the_centre(&rig, 2).await, count);
    let parts = exported.parts.len();
    eprintln!("{count} applications in {parts} parts: saved in {out:.1?}, taken at the centre in {taken:.1?}");
}
