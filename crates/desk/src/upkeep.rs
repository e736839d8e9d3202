//! Forgetting in time: a device keeps personal data no longer than its work needs.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use protocol::wire::Face;
use tokio::time::{Interval, MissedTickBehavior};

use crate::app::Desk;
use crate::error::DeskError;

/// After a crash a kiosk offers to continue for this long.
pub(crate) const RESUME_WINDOW: SignedDuration = SignedDuration::from_mins(2);
/// How long after the acknowledgement a receipt can still be printed again at the kiosk; and after the seal, be asked for after a crash.
pub(crate) const PRINT_AGAIN_WINDOW: SignedDuration = SignedDuration::from_mins(5);
/// How long a counter keeps a case after its last change once it is closed; the centre keeps it for ever.
const CLOSED_CASES_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
/// How often the device looks for what it may forget.
const EVERY: Duration = Duration::from_secs(60);
/// How long a document may lie in a file for its printer, where a system prints from files alone; handing over takes no longer.
const DOCUMENT_KEPT: Duration = Duration::from_secs(120);
/// How often it looks for paper that stopped behind a visitor: sooner than the next one stands there.
const LOOK: Duration = Duration::from_secs(3);

impl Desk {
    /// What goes on for as long as the application runs: it takes what the reader reads, forgets what is due and takes back what nobody
    /// waits for.
    pub async fn keep_up(&self) {
        tokio::join!(self.attend_reader(), self.clean_up());
    }

    async fn clean_up(&self) {
        let (mut due, mut looks) = (turns(EVERY), turns(LOOK));
        loop {
            tokio::select! {
                _ = due.tick() => self.forget_in_turn().await,
                _ = looks.tick() => self.take_back().await,
            }
        }
    }

    async fn forget_in_turn(&self) {
        printer::sweep_documents(DOCUMENT_KEPT).await;
        if let Err(error) = self.forget().await {
            tracing::warn!(code = %error.message().id, "what is due could not be forgotten; the next turn tries again");
        }
    }

    /// Wipes what is due now. What the centre has not acknowledged is never touched.
    ///
    /// # Errors
    /// The store's.
    pub async fn forget(&self) -> Result<(), DeskError> {
        let (now, _) = self.now().await?;
        // After a crash nobody may have come back, and what has waited so long would come out for somebody else.
        if self.require(Face::Kiosk).is_ok() {
            self.leave_prints(now - PRINT_AGAIN_WINDOW).await;
        }
        self.forget_as_of(now).await
    }

    pub(crate) async fn forget_as_of(&self, now: Timestamp) -> Result<(), DeskError> {
        let keep = SignedDuration::from_hours(self.config.keep_hours.into());
        self.store.purge_acknowledged(now - keep.max(PRINT_AGAIN_WINDOW), now).await?;
        match self.link().map(|link| link.enrolled.face) {
            // Receipts, once the visitor had time to print again; drafts that nobody continues.
            Some(Face::Kiosk) => {
                self.store.purge_receipts(now - PRINT_AGAIN_WINDOW, now).await?;
                self.store.drafts_purge_older(now - RESUME_WINDOW, now).await?;
            }
            Some(Face::Counter) => {
                self.store.purge_cases(now - CLOSED_CASES_KEPT, now).await?;
            }
            None => {}
        }
        Ok(())
    }
}

/// Turns that never hurry after ones that were missed.
fn turns(every: Duration) -> Interval {
    let mut turns = tokio::time::interval(every);
    turns.set_missed_tick_behavior(MissedTickBehavior::Delay);
    turns
}
