//! How the centre grows: the same work with ten thousand, a hundred thousand and a million applications stored.

use std::time::Instant;

use protocol::wire::Feed;

use crate::centre::Centre;
use crate::kiosks;
use crate::load::{Connection, Kiosk, send};

/// What it is filled up to.
pub const MOST: usize = 1_000_000;
const STORED: [usize; 3] = [10_000, 100_000, 1_000_000];
/// Offices that the applications come from, and the one whose counter fetches its cases; it gets none after the first ten thousand.
const OFFICES: usize = 4;
const CASES: usize = 10_000;
const BATCH: usize = 500;
const ASKED: usize = 500;

/// What it did with so many applications stored.
struct Figures {
    single: f64,
    batched: f64,
    empty: f64,
    pulled: f64,
}

pub async fn measure(kind: &str, most: usize) {
    let folder = tempfile::tempdir().unwrap();
    let centre = Centre::spawn(kind, folder.path());
    let mut first = [Kiosk::enrol(&centre, "GNC01").await];
    let mut kiosks = kiosks(&centre, OFFICES).await;
    send(&centre, &mut first, BATCH, CASES / BATCH).await;
    let (mut stored, mut all) = (CASES, Vec::new());
    for goal in STORED.map(|goal| goal.min(most)) {
        // Signatures hold for some minutes: no more is prepared at once than is sent in them.
        while stored < goal {
            let more = (goal - stored).min(40_000);
            send(&centre, &mut kiosks, BATCH, more / BATCH).await;
            stored += more;
        }
        let figures = figures(&centre, &mut kiosks, &first[0]).await;
        stored += figures.1;
        println!(
            "{kind}, {goal} stored: {:.0}/s one by one, {:.0}/s in batches, an empty sync {:.2} ms, first pull {:.0}/s",
            figures.0.single, figures.0.batched, figures.0.empty, figures.0.pulled
        );
        all.push(figures.0);
    }
    let (few, many) = (&all[0], &all[all.len() - 1]);
    for (what, ratio) in [
        ("ingest, a commit a request", many.single / few.single),
        ("ingest in batches", many.batched / few.batched),
        ("empty sync", few.empty / many.empty),
        ("first pull", many.pulled / few.pulled),
    ] {
        let what = format!("{what}, {kind}: speed at {most} stored beside that at ten thousand");
        println!(r#"{{"bench":"{what}","value":{ratio:.3},"unit":"times","goal":0.9,"better":"more"}}"#);
    }
}

/// The figures, and how many more are stored for them.
async fn figures(centre: &Centre, kiosks: &mut [Kiosk], reader: &Kiosk) -> (Figures, usize) {
    let (singles, batches) = (6_000, 20_000);
    let single = send(centre, kiosks, 1, singles).await;
    let batched = send(centre, kiosks, BATCH, batches / BATCH).await;
    let mut connection = Connection::open(centre).await;
    let begun = Instant::now();
    let (mut after, mut pulled) = (0, 0);
    loop {
        let query = format!("after={after}");
        let feed: Feed =
            serde_json::from_slice(&connection.ask(reader.signed("GET", "/api/v1/feed", &query, Vec::new())).await)
                .unwrap();
        (after, pulled) = (feed.next, pulled + feed.events.len());
        if !feed.more {
            break;
        }
    }
    let pulled = pulled as f64 / begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    for _ in 0..ASKED {
        let query = format!("after={after}");
        connection.ask(reader.signed("GET", "/api/v1/feed", &query, Vec::new())).await;
    }
    let empty = begun.elapsed().as_secs_f64() * 1000.0 / ASKED as f64;
    (Figures { single, batched, empty, pulled }, singles + batches)
}
