//! Why a fleet cannot run. Losses are no errors: they stand in the verdict.

/// The fleet itself could not be run to its end.
#[derive(Debug, thiserror::Error)]
pub enum FleetError {
    #[error("`{0}` is no fault with a rate from 0 to 1")]
    Faults(String),
    #[error("{0}")]
    Io(&'static str, #[source] std::io::Error),
    /// A process of the fleet did not do its part even without faults.
    #[error("{0}")]
    Process(String),
    #[error("the centre's database cannot be read")]
    Database(#[from] sea_orm::DbErr),
    #[error("the centre's key files cannot be read")]
    Keys,
    #[error("a worker ended early")]
    Worker(#[from] tokio::task::JoinError),
}

impl FleetError {
    /// For `map_err`: what was being done when the system refused.
    pub(crate) fn io(what: &'static str) -> impl FnOnce(std::io::Error) -> FleetError {
        move |error| FleetError::Io(what, error)
    }
}
