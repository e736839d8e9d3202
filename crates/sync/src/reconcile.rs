//! Once a day this device declares what it holds of the numbers it gave out; what the centre lacks is sent again or shown.

use std::time::{Duration, Instant};

use jiff::SignedDuration;
use protocol::reconcile::{MAX_HOLDINGS, MAX_RANGES, ReconcileRequest};

use crate::engine::{Report, Shared};
use crate::error::SyncError;
use crate::reaction::Failure;

/// How old the last answer may be; with a contact every day no gap stays unseen for longer than one.
const EVERY: SignedDuration = SignedDuration::from_hours(20);
/// How long a centre that does not reconcile, an earlier one perhaps, is left alone.
const OLDER_CENTRE: Duration = Duration::from_secs(3_600);

impl Shared {
    /// Reconciles when it is time.
    pub(crate) async fn reconcile(
        &self,
        older_centre: &mut Option<Instant>,
        report: &mut Report,
    ) -> Result<Option<Failure>, SyncError> {
        if older_centre.is_some_and(|at| at.elapsed() < OLDER_CENTRE) || !self.is_time().await? {
            return Ok(None);
        }
        let mut holdings = self.store.holdings().await?;
        for holding in &mut holdings {
            if holding.ranges.len() > MAX_RANGES {
                holding.ranges.truncate(MAX_RANGES);
                holding.last = holding.ranges.last().map_or(0, |range| range.last);
            }
        }
        holdings.truncate(MAX_HOLDINGS);
        match self.client.reconcile(&ReconcileRequest { holdings }).await {
            Ok(response) => {
                report.again += self.store.reconcile(&response.compared, self.client.now()).await?;
                Ok(None)
            }
            // Sending and fetching went well: one refused question does not make the centre unusable.
            Err(failure @ Failure::Status { .. }) => {
                tracing::info!(code = failure.message().id, "the centre does not reconcile");
                *older_centre = Some(Instant::now());
                Ok(None)
            }
            Err(failure) => Ok(Some(failure)),
        }
    }

    async fn is_time(&self) -> Result<bool, SyncError> {
        let now = self.client.now();
        let age = self.sight.glance().await?.reconciled_at.map(|at| now.duration_since(at));
        // A last time in the future comes from a clock that was set right since.
        Ok(age.is_none_or(|age| age >= EVERY || age < SignedDuration::ZERO))
    }
}
