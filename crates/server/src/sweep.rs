//! Clearing away what time has settled: uploads that nobody went on with, nonces that no clock could let in again.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;

use crate::centre::{Centre, MAX_SKEW};
use crate::uploads;

/// Sweeps at start and then every so often, for ever. What fails is left for the next turn.
pub(crate) async fn run(centre: Arc<Centre>, every: Duration, uploads_kept: Duration) {
    let kept = SignedDuration::try_from(uploads_kept).unwrap_or(SignedDuration::MAX);
    loop {
        let now = centre.now();
        // Replicas' clocks may differ a little; nobody forgets a nonce that another one's clock would still let in.
        if let Err(error) = centre.nonces.sweep(now.saturating_sub(MAX_SKEW).unwrap_or(now)).await {
            tracing::warn!(%error, "old nonces stay until the next turn");
        }
        let stale = now.checked_sub(kept).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        match uploads::sweep(&centre, stale).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "half-finished uploads were cleared away"),
            Err(error) => tracing::warn!(%error, "half-finished uploads stay until the next turn"),
        }
        tokio::time::sleep(every).await;
    }
}
