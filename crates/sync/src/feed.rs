//! The feed, page by page, with the heads of both audit chains.

use protocol::chain::Head;
use protocol::wire::Feed;

use crate::engine::{Report, Shared};
use crate::error::SyncError;
use crate::reaction::Failure;

/// What a page was asked for with.
struct Question {
    cursor: u64,
    anchor: Option<Head>,
    head: Option<Head>,
}

/// The serials of the newest catalogue and of the newest list of keys that the centre tells of.
pub(crate) struct Told {
    pub catalogue: Option<u64>,
    pub keys: Option<u64>,
}

impl Shared {
    /// Takes what changed since the cursor; what the centre told of besides. A centre that begins its feed anew
    /// is reconciled with at once.
    pub(crate) async fn fetch_feed(&self, report: &mut Report) -> Result<Result<Told, Failure>, SyncError> {
        let mut asked = self.question().await?;
        let mut answer = self.ask(&asked).await;
        loop {
            let feed = match answer {
                Ok(feed) => feed,
                Err(failure) => return Ok(Err(failure)),
            };
            let moved = feed.again || feed.next > asked.cursor;
            if !feed.more || !moved {
                report.events += self.keep_page(&feed, &asked, moved).await?;
                self.keep_bundle_key(feed.bundle_key).await?;
                return Ok(Ok(Told { catalogue: feed.catalogue, keys: feed.keys }));
            }
            (asked, answer) = if feed.again {
                report.events += self.keep_page(&feed, &asked, moved).await?;
                // What this device shows of the chains has changed.
                let next = self.question().await?;
                let answer = self.ask(&next).await;
                (next, answer)
            } else {
                // While a page is being kept, the next one is on its way. If this one cannot be kept, that one is dropped.
                let next = Question { cursor: feed.next, anchor: asked.anchor.clone(), head: asked.head.clone() };
                let (kept, answer) = tokio::join!(self.keep_page(&feed, &asked, moved), self.ask(&next));
                report.events += kept?;
                (next, answer)
            };
        }
    }

    async fn question(&self) -> Result<Question, SyncError> {
        let cursor = self.store.feed_cursor().await?;
        let (anchor, head) = self.store.audit_anchors().await?;
        Ok(Question { cursor, anchor, head })
    }

    async fn ask(&self, question: &Question) -> Result<Feed, Failure> {
        self.client.feed(question.cursor, question.anchor.as_ref(), question.head.as_ref()).await
    }

    /// How many events came with it.
    async fn keep_page(&self, feed: &Feed, asked: &Question, moved: bool) -> Result<usize, SyncError> {
        let anchored = self.store.audit_is_anchored(feed.chains.as_ref(), asked.head.as_ref()).await?;
        if moved || !feed.events.is_empty() || !anchored {
            self.store.take_feed(feed, asked.head.as_ref()).await?;
        }
        if feed.again {
            self.store.reconcile_soon().await?;
        }
        Ok(feed.events.len())
    }
}
