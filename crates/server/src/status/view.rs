//! What a status page shows; nothing personal stands in these types.

use std::collections::BTreeMap;

use domain::lang::Lang;
use domain::state::Case;
use jiff::civil::Date;

/// The outcome of a lookup.
pub(super) enum Found {
    Case(CaseView),
    /// The receipt is genuine; its application has not arrived yet.
    Pending(PendingView),
    /// A code that cannot be confirmed: not ours, or by a device that may no longer issue.
    Unconfirmed,
    /// No application by this code and birth date.
    Nothing,
}

/// Where a case stands.
pub(super) struct CaseView {
    pub receipt_number: String,
    /// The service's name by language.
    pub service: BTreeMap<Lang, String>,
    pub office: BTreeMap<Lang, String>,
    pub submitted_on: Date,
    pub received_on: Date,
    pub state: Case,
    /// By when the answer is due; only while it is awaited.
    pub due: Option<Date>,
    /// The state fee in qəpik.
    pub fee: Option<i64>,
}

/// What a genuine receipt says of itself.
pub(super) struct PendingView {
    pub receipt_number: String,
    /// The service's name by language.
    pub service: BTreeMap<Lang, String>,
    pub office: BTreeMap<Lang, String>,
    pub submitted_on: Date,
}
