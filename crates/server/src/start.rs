//! Starting and stopping a centre.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::serve::ListenerExt as _;
use edition::{Edition, EditionError, Shelf};
use jiff::Timestamp;
use sea_orm::DbErr;
use tokio::net::TcpListener;
use tokio::sync::{Notify, Semaphore, watch};
use tokio::task::JoinHandle;

use crate::blobs::{self, S3Settings};
use crate::centre::{Centre, Clock};
use crate::database::Database;
use crate::intake::{Groups, Known};
use crate::keys::CentreKeys;
use crate::limit::{Limits, Rate};
use crate::{catalogues, http, key_list, sweep, validate};

/// The devices' keys are looked at every so many looks for catalogues: all of them are read each time.
const LOOKS: u32 = 12;

/// How a centre is run.
pub struct Config {
    /// `sqlite:///path/centre.db` or `postgres://…`.
    pub database_url: String,
    /// Where attachments are kept: a folder as a path or a `file://` URL, or `s3://BUCKET/PREFIX`.
    pub blobs_url: String,
    /// How an S3 store is reached.
    pub s3: S3Settings,
    /// Port 0 takes any free one; see [`Running::addr`].
    pub listen: SocketAddr,
    /// Where receipts' QR codes lead; fixed in devices at their enrolment. No slash at the end.
    pub public_url: String,
    /// Where receipts of old lead that are still out there.
    pub former_urls: Vec<String>,
    pub keys: CentreKeys,
    /// A folder with added services, as [`catalogue::files::with_folder`] reads it; what was published goes before it.
    pub catalogue: Option<PathBuf>,
    /// For how long a half-finished upload can be gone on with.
    pub uploads_kept: Duration,
    /// How often what has had its time is cleared away.
    pub sweep_every: Duration,
    /// How often newly published catalogues are looked for.
    pub look_every: Duration,
    /// Status lookups and enrolments of one client, and of all together.
    pub client_rate: Rate,
    pub global_rate: Rate,
    /// Balancers whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    pub clock: Clock,
}

impl Config {
    /// A centre with the usual limits and the system's clock.
    pub fn new(
        database_url: String,
        blobs_url: String,
        listen: SocketAddr,
        public_url: String,
        keys: CentreKeys,
    ) -> Self {
        Config {
            database_url,
            blobs_url,
            s3: S3Settings::from_env(),
            listen,
            public_url,
            former_urls: Vec::new(),
            keys,
            catalogue: None,
            uploads_kept: Duration::from_secs(14 * 24 * 3_600),
            sweep_every: Duration::from_secs(600),
            look_every: Duration::from_secs(5),
            client_rate: Rate { burst: 20, per_minute: 20 },
            global_rate: Rate { burst: 600, per_minute: 600 },
            trusted_proxies: Vec::new(),
            clock: Arc::new(Timestamp::now),
        }
    }
}

/// A centre that serves.
#[derive(Debug)]
pub struct Running {
    /// Where it listens.
    pub addr: SocketAddr,
    /// The same database, for administration beside the server.
    pub database: Database,
    stop: watch::Sender<bool>,
    server: JoinHandle<std::io::Result<()>>,
    validator: JoinHandle<()>,
    follower: JoinHandle<()>,
    lister: JoinHandle<()>,
    sweeper: JoinHandle<()>,
}

impl Running {
    /// Serves until [`Running::stop`] is called elsewhere or the listener fails.
    pub async fn wait(self) -> std::io::Result<()> {
        let served = self.server.await.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        self.validator.abort();
        self.follower.abort();
        self.lister.abort();
        self.sweeper.abort();
        let _ = self.database.close().await;
        served
    }

    /// A handle that asks the server to finish what it began and to stop.
    pub fn stopper(&self) -> Stopper {
        Stopper(self.stop.clone())
    }

    /// Finishes what was begun, then closes the database.
    pub async fn stop(self) -> std::io::Result<()> {
        self.stopper().stop();
        self.wait().await
    }
}

/// Stops a running centre.
#[derive(Clone, Debug)]
pub struct Stopper(watch::Sender<bool>);

impl Stopper {
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

/// Opens the database, the attachments' store and the listener, and serves.
pub async fn start(config: Config) -> Result<Running, StartError> {
    let Config { listen, look_every, sweep_every, uploads_kept, .. } = config;
    let (centre, seen) = assemble(config).await?;
    key_list::keep_addresses(&centre).await?;
    key_list::refresh(&centre).await?;
    let database = centre.database.clone();
    let listener = TcpListener::bind(listen).await.map_err(StartError::Listen)?;
    let addr = listener.local_addr().map_err(StartError::Listen)?;
    let (stop, mut stopped) = watch::channel(false);
    // The end of a long answer does not wait until its beginning was acknowledged.
    let listener = listener.tap_io(|socket| {
        if let Err(error) = socket.set_nodelay(true) {
            tracing::debug!(%error, "a connection may be slow");
        }
    });
    let app = http::router(Arc::clone(&centre)).into_make_service_with_connect_info::<SocketAddr>();
    let server = tokio::spawn(async move {
        let asked = async move {
            let _ = stopped.wait_for(|stop| *stop).await;
        };
        axum::serve(listener, app).with_graceful_shutdown(asked).await
    });
    let follower = tokio::spawn(catalogues::follow(Arc::clone(&centre), look_every, seen));
    let lister = tokio::spawn(key_list::follow(Arc::clone(&centre), look_every * LOOKS));
    let sweeper = tokio::spawn(sweep::run(Arc::clone(&centre), sweep_every, uploads_kept));
    let validator = tokio::spawn(validate::run(centre));
    Ok(Running { addr, database, stop, server, validator, follower, lister, sweeper })
}

/// Opens the database and the attachments' store and reads the catalogues; the last serial seen comes with it.
pub(crate) async fn assemble(config: Config) -> Result<(Arc<Centre>, i64), StartError> {
    let database = Database::open(&config.database_url).await?;
    let public_url = config.public_url.trim_end_matches('/').to_owned();
    let former = config.former_urls.iter().map(|url| url.trim_end_matches('/'));
    let addresses = std::iter::once(public_url.as_str()).chain(former).collect::<Vec<_>>().join(" ");
    let shelf = Shelf::new(Edition::built_in(config.catalogue.as_deref())?);
    let centre = Arc::new(Centre {
        nonces: database.nonces().clone(),
        groups: Groups::new(&database),
        database,
        keys: config.keys,
        shelf,
        listed: key_list::Listed::default(),
        blobs: blobs::open(&config.blobs_url, &config.s3)?,
        public_url,
        addresses,
        clock: config.clock,
        limits: Limits::new(config.client_rate, config.global_rate),
        trusted_proxies: config.trusted_proxies,
        known: Known::default(),
        arrived: Notify::new(),
        large: Semaphore::new(crate::centre::LARGE),
    });
    catalogues::keep_built_in(&centre, config.catalogue.as_deref()).await?;
    let mut seen = 0;
    catalogues::catch_up(&centre, &mut seen).await?;
    Ok((centre, seen))
}

/// Why a centre does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the database cannot be opened")]
    Database(#[from] DbErr),
    #[error("the catalogue cannot be read")]
    Catalogue(#[from] EditionError),
    #[error("the devices' keys cannot be listed")]
    Keys(#[from] key_list::ListError),
    #[error("the attachments' folder cannot be made")]
    Blobs(#[source] std::io::Error),
    #[error("the attachments' store cannot be opened")]
    Store(#[from] object_store::Error),
    #[error("cannot listen")]
    Listen(#[source] std::io::Error),
}
