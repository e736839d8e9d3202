//! What a status page shows; nothing personal stands in these types.

use std::collections::BTreeMap;

use domain::lang::Lang;
use jiff::civil::Date;
use protocol::wire::Standing;

/// The outcome of a lookup.
pub(super) enum Found {
    Case(Standing),
    /// The receipt is genuine; its application has not arrived yet.
    Pending(PendingView),
    /// A code that cannot be confirmed: not ours, or by a device that may no longer issue.
    Unconfirmed,
    /// No application by this code and birth date.
    Nothing,
}

/// What a genuine receipt says of itself.
pub(super) struct PendingView {
    pub receipt_number: String,
    /// The service's name by language.
    pub service: BTreeMap<Lang, String>,
    pub office: BTreeMap<Lang, String>,
    pub submitted_on: Date,
}
