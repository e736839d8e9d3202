//! The centre: `pencere serve`, and its administration on the same database.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use domain::code::StatusCode;
use domain::lang::Lang;
use jiff::{SignedDuration, Timestamp};
use protocol::wire::{Face, Role};
use receipt::{KeyList, QrClaims};
use serde::Serialize;
use server::{CentreKeys, Config, Database, DeviceInfo, DirectoryError, NewStaff, OneTimeCode, StaffInfo};

use crate::output::{Failure, Out, texts};

/// The central server.
#[derive(Debug, Args)]
pub struct Serve {
    /// sqlite://FILE?mode=rwc or postgres://…; migrations run at start.
    #[arg(long, default_value = "sqlite://pencere-centre.db?mode=rwc")]
    database: String,
    /// Where attachments are kept: file:///FOLDER or s3://BUCKET/PREFIX; S3 is reached as the AWS_… variables say, with the keys of
    /// $CREDENTIALS_DIRECTORY/pencere.s3-access-key and pencere.s3-secret-key if they are there.
    #[arg(long)]
    blobs: Option<String>,
    #[arg(long, default_value = "127.0.0.1:8750")]
    listen: SocketAddr,
    /// Where receipts' QR codes lead, as phones reach this server.
    #[arg(long)]
    public_url: Option<String>,
    /// Where receipts printed before lead, when the address has moved; may be given several times. Keep it reachable.
    #[arg(long = "former-url", value_name = "URL")]
    former_urls: Vec<String>,
    /// The folder of the centre's keys, away from the database; $CREDENTIALS_DIRECTORY goes before it.
    #[arg(long)]
    keys: Option<PathBuf>,
    /// A folder with added services.
    #[arg(long)]
    catalogue: Option<PathBuf>,
    /// For how many hours a half-finished upload of an attachment can be gone on with.
    #[arg(long, default_value_t = 336)]
    uploads_kept_hours: u32,
    /// The address of a balancer whose X-Forwarded-For is believed; may be given several times.
    #[arg(long = "trusted-proxy", value_name = "ADDRESS")]
    trusted_proxies: Vec<IpAddr>,
}

impl Serve {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        let blobs = self.blobs.clone().unwrap_or_else(default_blobs);
        let keys = keys(self.keys.clone())?;
        let public_url = self.public_url.clone().unwrap_or_else(|| format!("http://{}", self.listen));
        let mut config = Config::new(self.database.clone(), blobs, self.listen, public_url, keys);
        config.catalogue = self.catalogue.clone();
        config.former_urls.clone_from(&self.former_urls);
        config.uploads_kept = std::time::Duration::from_secs(u64::from(self.uploads_kept_hours) * 3_600);
        config.trusted_proxies.clone_from(&self.trusted_proxies);
        let running = server::start(config).await.map_err(failed)?;
        let said = serde_json::json!({ "listening": format!("http://{}", running.addr) });
        out.print(&said, || vec![format!("listening on http://{}", running.addr)])?;
        stop_signal().await;
        running.stop().await.map_err(failed)?;
        Ok(true)
    }
}

/// Where a centre on a single machine keeps what has no place named.
fn folder() -> PathBuf {
    desk::default_store().with_file_name("pencere-centre")
}

/// Where attachments are kept when no place is named.
pub fn default_blobs() -> String {
    format!("file://{}", folder().join("blobs").display())
}

/// The centre's keys: of $CREDENTIALS_DIRECTORY, else of the folder named, else of the usual one.
pub fn keys(named: Option<PathBuf>) -> Result<CentreKeys, Failure> {
    CentreKeys::find(&named.unwrap_or_else(|| folder().join("keys"))).map_err(failed)
}

/// Waits for Ctrl+C or, on Unix, SIGTERM.
async fn stop_signal() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    let _interrupted = tokio::signal::ctrl_c().await;
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FaceArg {
    Kiosk,
    Counter,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum RoleArg {
    FrontDesk,
    Supervisor,
    Operator,
    Administrator,
}

/// Which database to administer.
#[derive(Debug, Args)]
pub struct OnDatabase {
    #[arg(long, default_value = "sqlite://pencere-centre.db?mode=rwc")]
    database: String,
}

impl OnDatabase {
    /// For adding, which may come before the first `serve`: makes the database where there is none.
    async fn made(&self) -> Result<Database, Failure> {
        Database::open(&self.database).await.map_err(failed)
    }

    pub async fn open(&self) -> Result<Database, Failure> {
        open(&self.database).await
    }
}

/// Opens a database that is there.
pub async fn open(url: &str) -> Result<Database, Failure> {
    present(url)?;
    Database::open(url).await.map_err(failed)
}

/// Refuses a database that is not there: a mistyped address must not make another, in which nothing is wrong.
pub fn present(url: &str) -> Result<(), Failure> {
    match Database::file(url).filter(|path| !Path::new(path).is_file()) {
        Some(path) => Err(Failure::other(format!("there is no database at {path}"))),
        None => Ok(()),
    }
}

/// Devices of the centre.
#[derive(Debug, Subcommand)]
pub enum Device {
    /// Add a device; prints its one-time enrolment code.
    Add {
        #[command(flatten)]
        on: OnDatabase,
        /// The office's code, such as BAK01.
        #[arg(long)]
        office: String,
        #[arg(long, value_enum)]
        face: FaceArg,
        /// For how many hours the code can be used.
        #[arg(long, default_value_t = 72)]
        hours: i64,
    },
    /// A fresh one-time code for a device that is known: it lost its enrolment, or is to change its key. Until the code is used the
    /// device goes on as it is.
    Recode {
        #[command(flatten)]
        on: OnDatabase,
        /// OFFICE-DEVICE, such as BAK01-K7.
        name: String,
        /// Lets the device bring another key; without it the code is good only for the key that it has.
        #[arg(long)]
        new_key: bool,
        /// For how many hours the code can be used.
        #[arg(long, default_value_t = 72)]
        hours: i64,
    },
    /// All devices.
    List {
        #[command(flatten)]
        on: OnDatabase,
    },
    /// Revoke a device: it is refused at its next contact.
    Revoke {
        #[command(flatten)]
        on: OnDatabase,
        /// OFFICE-DEVICE, such as BAK01-K7.
        name: String,
    },
    /// Numbers that devices gave out and the centre lacks; exit 1 when there are any.
    Gaps {
        #[command(flatten)]
        on: OnDatabase,
    },
    /// End a device's key on a day: receipts that it issues later are not valid.
    Expire {
        #[command(flatten)]
        on: OnDatabase,
        /// OFFICE-DEVICE, such as BAK01-K7.
        name: String,
        /// The last moment, RFC 3339.
        #[arg(long)]
        until: Timestamp,
    },
    /// The devices' public keys, for `pencere verify --keys`.
    Keys {
        #[command(flatten)]
        on: OnDatabase,
        /// Where receipts' QR codes lead; codes that lead elsewhere are found out then.
        #[arg(long, default_value = "")]
        public_url: String,
        /// Writes the newest list as the centre signed it for its devices.
        #[arg(long, value_name = "FILE")]
        signed: Option<PathBuf>,
    },
}

impl Device {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        match self {
            Device::Add { on, office, face, hours } => {
                let face = match face {
                    FaceArg::Kiosk => Face::Kiosk,
                    FaceArg::Counter => Face::Counter,
                };
                let valid_for = SignedDuration::from_hours(hours);
                let added =
                    on.made().await?.device_add(&office, face, valid_for, Timestamp::now()).await.map_err(refused)?;
                print_code(&added, out)?;
            }
            Device::Recode { on, name, new_key, hours } => recode(&on, &name, new_key, hours, out).await?,
            Device::List { on } => {
                let devices = on.open().await?.device_list().await.map_err(refused)?;
                out.print(&devices, || devices.iter().map(device_line).collect())?;
            }
            Device::Revoke { on, name } => {
                on.open().await?.device_revoke(&name, Timestamp::now()).await.map_err(refused)?;
                out.print(&serde_json::json!({ "revoked": name }), || vec![format!("{name} is revoked")])?;
            }
            Device::Gaps { on } => return crate::gaps::run(&on.open().await?, out).await,
            Device::Expire { on, name, until } => {
                on.open().await?.device_expire(&name, until, Timestamp::now()).await.map_err(refused)?;
                let said = serde_json::json!({ "device": name, "until": until });
                out.print(&said, || vec![format!("the key of {name} ends on {until}")])?;
            }
            Device::Keys { on, public_url, signed: None } => {
                let keys = key_list(&on.database, &public_url).await?;
                Out { json: true }.print(&keys, Vec::new)?;
            }
            Device::Keys { on, signed: Some(path), .. } => {
                let list = on.open().await?.key_list_signed().await.map_err(failed)?;
                let list = list.ok_or_else(|| Failure::other("this centre has signed no list of keys yet"))?;
                crate::paper::write(&path, &list)?;
            }
        }
        Ok(true)
    }
}

async fn recode(on: &OnDatabase, name: &str, new_key: bool, hours: i64, out: Out) -> Result<(), Failure> {
    let valid_for = SignedDuration::from_hours(hours);
    let code = on.open().await?.device_recode(name, new_key, valid_for, Timestamp::now()).await.map_err(refused)?;
    print_code(&code, out)
}

fn print_code(code: &OneTimeCode, out: Out) -> Result<(), Failure> {
    out.print(code, || vec![format!("{}  code {}  until {}", code.device, code.code, code.expires_at)])
}

fn device_line(device: &DeviceInfo) -> String {
    let at = |at: Option<Timestamp>| at.map_or_else(|| "-".to_owned(), |at| at.to_string());
    let face = match device.face {
        Face::Kiosk => "kiosk",
        Face::Counter => "counter",
    };
    let (enrolled, seen, revoked) = (at(device.enrolled_at), at(device.seen_at), at(device.revoked_at));
    format!("{:<12} {face:<8} enrolled {enrolled}  seen {seen}  revoked {revoked}", device.name)
}

/// The keys of all devices that ever enrolled.
pub async fn key_list(database: &str, public_url: &str) -> Result<KeyList, Failure> {
    let database = open(database).await?;
    database.key_list(public_url, Timestamp::now()).await.map_err(failed)
}

/// When the centre received the application that a receipt's code and the status code read off it state.
pub async fn received_at(
    database: &str,
    claims: &QrClaims,
    status_code: Option<&StatusCode>,
) -> Result<Option<Timestamp>, Failure> {
    let database = open(database).await?;
    database.received_at(claims, status_code).await.map_err(failed)
}

/// Staff of the centre.
#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Add a member of staff; prints the generated password once.
    Add {
        #[command(flatten)]
        on: OnDatabase,
        /// Small letters, digits, dot and hyphen.
        #[arg(long)]
        login: String,
        #[arg(long)]
        name: String,
        #[arg(long)]
        office: String,
        #[arg(long, value_enum, required = true)]
        role: Vec<RoleArg>,
    },
    /// All staff.
    List {
        #[command(flatten)]
        on: OnDatabase,
    },
    /// Disable a login.
    Disable {
        #[command(flatten)]
        on: OnDatabase,
        login: String,
    },
}

#[derive(Serialize)]
struct AddedStaff {
    login: String,
    password: String,
}

impl Staff {
    pub async fn run(self, out: Out) -> Result<bool, Failure> {
        match self {
            Staff::Add { on, login, name, office, role } => {
                let password = password()?;
                let new =
                    NewStaff { login: login.clone(), name, office, roles: roles(&role), password: password.clone() };
                on.made().await?.staff_add(new, Timestamp::now()).await.map_err(refused)?;
                let added = AddedStaff { login, password };
                out.print(&added, || vec![format!("{}  password {}", added.login, added.password)])?;
            }
            Staff::List { on } => {
                let staff = on.open().await?.staff_list().await.map_err(refused)?;
                let line = |member: &StaffInfo| {
                    let state = if member.disabled_at.is_some() { "disabled" } else { "active" };
                    format!("{:<16} {:<8} {state:<8} {}", member.login, member.office, member.name)
                };
                out.print(&staff, || staff.iter().map(line).collect())?;
            }
            Staff::Disable { on, login } => {
                on.open().await?.staff_disable(&login, Timestamp::now()).await.map_err(refused)?;
                out.print(&serde_json::json!({ "disabled": login }), || vec![format!("{login} is disabled")])?;
            }
        }
        Ok(true)
    }
}

fn roles(roles: &[RoleArg]) -> Vec<Role> {
    let role = |role: &RoleArg| match role {
        RoleArg::FrontDesk => Role::FrontDesk,
        RoleArg::Supervisor => Role::Supervisor,
        RoleArg::Operator => Role::Operator,
        RoleArg::Administrator => Role::Administrator,
    };
    roles.iter().map(role).collect()
}

/// Sixteen characters of an alphabet without look-alikes: 80 bits.
fn password() -> Result<String, Failure> {
    const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| Failure::other(error.to_string()))?;
    Ok(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
}

pub fn failed(error: impl std::error::Error) -> Failure {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    Failure::other(text)
}

/// A refusal of the administration, in English with its stable code.
pub fn refused(error: DirectoryError) -> Failure {
    match texts(&[]) {
        Ok(i18n) => Failure::of(&error.message(), &i18n, Lang::En),
        Err(failure) => failure,
    }
}
