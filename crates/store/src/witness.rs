//! The heads of audit chains that each side keeps of the other. The centre notes this device's head at every contact, and tells which one
//! it had noted before; this device keeps the centre's and shows it at the next contact.

use jiff::Timestamp;
use protocol::chain::{Chains, Head};
use sea_orm::ConnectionTrait;
use serde::{Deserialize, Serialize};

use crate::audit;
use crate::error::StoreError;
use crate::setting;

const ANCHORS: &str = "audit-anchors";

#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Anchors {
    /// The centre's chain of this office.
    pub centre: Option<Head>,
    /// This device's own chain, as the centre noted it last.
    pub own: Option<Head>,
    /// What the centre had noted and this device's chain does not hold; kept for ever.
    doubt: Option<Head>,
}

/// What the centre noted of this device's chain: the chain must hold all of it.
pub(crate) async fn noted(db: &impl ConnectionTrait) -> Result<Vec<Head>, StoreError> {
    let anchors: Anchors = setting::get(db, ANCHORS).await?.unwrap_or_default();
    Ok(anchors.doubt.into_iter().chain(anchors.own).collect())
}

/// Keeps the heads of an answer. A head that the centre had noted and that is not in this chain is a doubt, audited once.
pub(crate) async fn keep(
    db: &impl ConnectionTrait,
    chains: &Chains,
    sent: Option<&Head>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut anchors: Anchors = setting::get(db, ANCHORS).await?.unwrap_or_default();
    if let (Some(noted), None) = (&chains.device, &anchors.doubt) {
        let row = i64::try_from(noted.rows).map_err(|_| StoreError::Data)?;
        if audit::hash_at(db, row).await?.as_ref() != Some(&noted.hash) {
            anchors.doubt = Some(noted.clone());
            audit::append(db, now, "system", "audit-doubt", None).await?;
        }
    }
    anchors.centre.clone_from(&chains.centre);
    anchors.own = sent.cloned();
    setting::set(db, ANCHORS, &anchors).await
}
