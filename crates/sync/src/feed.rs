//! The feed, page by page, with the heads of both audit chains.

use crate::engine::{Report, Shared};
use crate::error::SyncError;
use crate::reaction::Failure;

impl Shared {
    /// Takes what changed since the cursor; the serial of the newest catalogue that the centre tells of. A centre that begins its feed anew
    /// is reconciled with at once.
    pub(crate) async fn fetch_feed(&self, report: &mut Report) -> Result<Result<Option<u64>, Failure>, SyncError> {
        loop {
            let cursor = self.store.feed_cursor().await?;
            let (anchor, head) = self.store.audit_anchors().await?;
            let feed = match self.client.feed(cursor, anchor.as_ref(), head.as_ref()).await {
                Ok(feed) => feed,
                Err(failure) => return Ok(Err(failure)),
            };
            let moved = feed.again || feed.next > cursor;
            let anchored = self.store.audit_is_anchored(feed.chains.as_ref(), head.as_ref()).await?;
            if moved || !feed.events.is_empty() || !anchored {
                self.store.take_feed(&feed, head.as_ref()).await?;
                report.events += feed.events.len();
            }
            if feed.again {
                self.store.reconcile_soon().await?;
            }
            if !feed.more || !moved {
                self.keep_bundle_key(feed.bundle_key).await?;
                return Ok(Ok(feed.catalogue));
            }
        }
    }
}
