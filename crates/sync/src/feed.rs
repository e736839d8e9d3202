//! The feed, page by page, with the heads of both audit chains.

use std::time::{Duration, Instant};

use protocol::chain::Head;
use protocol::told::Told;
use protocol::wire::Feed;

use crate::engine::{Report, Shared};
use crate::error::SyncError;
use crate::reaction::Failure;

/// Events of the first page that is asked for.
const FIRST: u32 = 200;
/// What a page may grow to where the way to the centre is fast, and shrink to where it is slow.
const MOST: u32 = 1_000;
const LEAST: u32 = 25;
/// A page that is here within this may be followed by one of twice the size.
const FAST: Duration = Duration::from_secs(2);
/// After a page that took longer than this the next is half the size: every page must arrive before the client gives up.
const SLOW: Duration = Duration::from_secs(15);

/// What a page is asked for with.
struct Question {
    cursor: u64,
    anchor: Option<Head>,
    head: Option<Head>,
    /// The most events of it.
    limit: u32,
}

/// A page and how long it took.
type Page = (Result<Feed<Told>, Failure>, Duration);

impl Question {
    /// For the page behind this one.
    fn next(&self, cursor: u64, took: Duration) -> Question {
        Question { cursor, anchor: self.anchor.clone(), head: self.head.clone(), limit: resized(self.limit, took) }
    }
}

/// The size of the page after one of this size.
fn resized(limit: u32, took: Duration) -> u32 {
    match took {
        took if took < FAST => (limit * 2).min(MOST),
        took if took > SLOW => (limit / 2).max(LEAST),
        _ => limit,
    }
}

/// The serials of the newest catalogue and of the newest list of keys that the centre tells of.
pub(crate) struct Serials {
    pub catalogue: Option<u64>,
    pub keys: Option<u64>,
}

impl Shared {
    /// Takes what changed since the cursor; what the centre told of besides. A centre that begins its feed anew
    /// is reconciled with at once.
    pub(crate) async fn fetch_feed(&self, report: &mut Report) -> Result<Result<Serials, Failure>, SyncError> {
        let mut asked = self.question(FIRST).await?;
        let mut page = self.ask(&asked).await;
        loop {
            let (answer, took) = page;
            let feed = match answer {
                Ok(feed) => feed,
                Err(failure) => return Ok(Err(failure)),
            };
            let moved = feed.again || feed.next > asked.cursor;
            if !feed.more || !moved {
                report.events += self.keep_page(&feed, &asked, moved).await?;
                self.keep_bundle_key(feed.bundle_key).await?;
                return Ok(Ok(Serials { catalogue: feed.catalogue, keys: feed.keys }));
            }
            (asked, page) = if feed.again {
                report.events += self.keep_page(&feed, &asked, moved).await?;
                // What this device shows of the chains has changed.
                let next = self.question(asked.limit).await?;
                let page = self.ask(&next).await;
                (next, page)
            } else {
                // While a page is being kept, the next one is on its way. If this one cannot be kept, that one is dropped.
                let next = asked.next(feed.next, took);
                let (kept, page) = tokio::join!(self.keep_page(&feed, &asked, moved), self.ask(&next));
                report.events += kept?;
                (next, page)
            };
        }
    }

    async fn question(&self, limit: u32) -> Result<Question, SyncError> {
        let glance = self.sight.glance().await?;
        let (anchor, head) = (glance.anchor().cloned(), glance.head.clone());
        Ok(Question { cursor: glance.cursor, anchor, head, limit })
    }

    async fn ask(&self, question: &Question) -> Page {
        let Question { cursor, anchor, head, limit } = question;
        let begun = Instant::now();
        let answer = self.client.feed(*cursor, *limit, anchor.as_ref(), head.as_ref()).await;
        (answer, begun.elapsed())
    }

    /// How many events came with it.
    async fn keep_page(&self, feed: &Feed<Told>, asked: &Question, moved: bool) -> Result<usize, SyncError> {
        let glance = self.sight.glance().await?;
        let anchored = glance.is_anchored(feed.chains.as_ref(), asked.head.as_ref());
        if moved || !feed.events.is_empty() || !anchored {
            self.store.take_feed(feed, asked.head.as_ref()).await?;
        }
        Ok(feed.events.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_grow_where_the_way_is_fast_and_shrink_where_it_is_slow() {
        let after = |limit, seconds| resized(limit, Duration::from_secs(seconds));
        assert_eq!([after(FIRST, 1), after(400, 1), after(800, 1), after(MOST, 1)], [400, 800, MOST, MOST]);
        assert_eq!([after(FIRST, 5), after(FIRST, 20), after(30, 80), after(LEAST, 80)], [FIRST, 100, LEAST, LEAST]);
    }
}
