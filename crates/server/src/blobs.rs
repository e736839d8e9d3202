//! Where attachments are kept: a folder, or a bucket that speaks S3.

use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::local::LocalFileSystem;
use object_store::prefix::PrefixStore;
use object_store::{ObjectStore, RetryConfig};

use crate::start::StartError;

/// The files of `$CREDENTIALS_DIRECTORY` that hold what goes before the environment.
const CREDENTIALS: [(&str, AmazonS3ConfigKey); 2] = [
    ("pencere.s3-access-key", AmazonS3ConfigKey::AccessKeyId),
    ("pencere.s3-secret-key", AmazonS3ConfigKey::SecretAccessKey),
];

/// Settings of an S3 store: names such as `AWS_REGION`, `AWS_ENDPOINT`, `AWS_ACCESS_KEY_ID` with their values. `Debug` shows no value.
#[derive(Clone, Default)]
pub struct S3Settings(Vec<(String, String)>);

impl std::fmt::Debug for S3Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl S3Settings {
    /// The `AWS_…` variables of the environment, then the key files of `$CREDENTIALS_DIRECTORY` (systemd), which win.
    pub fn from_env() -> Self {
        let text = |text: std::ffi::OsString| text.into_string().ok();
        let pairs = std::env::vars_os().filter_map(|(name, value)| Some((text(name)?, text(value)?)));
        let mut settings: Vec<_> = pairs.filter(|(name, _)| name.starts_with("AWS_")).collect();
        if let Some(folder) = std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from) {
            settings.extend(credentials(&folder));
        }
        S3Settings(settings)
    }

    /// These settings and no others.
    pub fn of<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        S3Settings(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }
}

fn credentials(folder: &Path) -> Vec<(String, String)> {
    let read = |(file, key): &(&str, AmazonS3ConfigKey)| {
        let value = std::fs::read_to_string(folder.join(file)).ok()?;
        Some((key.as_ref().to_owned(), value.trim().to_owned()))
    };
    CREDENTIALS.iter().filter_map(read).collect()
}

/// Opens `s3://BUCKET/PREFIX`, `file:///FOLDER` or a folder, which is made if missing.
pub(crate) fn open(url: &str, settings: &S3Settings) -> Result<Arc<dyn ObjectStore>, StartError> {
    if let Some(place) = url.strip_prefix("s3://") {
        return s3(place, settings);
    }
    let folder = PathBuf::from(url.strip_prefix("file://").unwrap_or(url));
    std::fs::create_dir_all(&folder).map_err(StartError::Blobs)?;
    Ok(Arc::new(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true).with_automatic_cleanup(true)))
}

fn s3(place: &str, settings: &S3Settings) -> Result<Arc<dyn ObjectStore>, StartError> {
    let (bucket, prefix) = place.split_once('/').unwrap_or((place, ""));
    let mut builder = AmazonS3Builder::new();
    for (name, value) in &settings.0 {
        if let Ok(key) = name.to_ascii_lowercase().parse() {
            builder = builder.with_config(key, value);
        }
    }
    // A store that is away must not hold a device's request longer than the device waits for it.
    let retry = RetryConfig { max_retries: 3, retry_timeout: Duration::from_secs(20), ..RetryConfig::default() };
    builder = builder.with_bucket_name(bucket).with_retry(retry);
    if endpoint(&builder).is_some_and(|endpoint| is_local(&endpoint)) {
        builder = builder.with_allow_http(true);
    }
    let store = builder.build()?;
    let prefix = prefix.trim_matches('/');
    Ok(if prefix.is_empty() { Arc::new(store) } else { Arc::new(PrefixStore::new(store, prefix)) })
}

fn endpoint(builder: &AmazonS3Builder) -> Option<String> {
    let keys = [AmazonS3ConfigKey::S3Endpoint, AmazonS3ConfigKey::Endpoint];
    keys.iter().find_map(|key| builder.get_config_value(key))
}

/// Whether an endpoint is plain HTTP on this very machine; to any other machine only HTTPS is spoken.
fn is_local(endpoint: &str) -> bool {
    let Some(rest) = endpoint.strip_prefix("http://") else { return false };
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host).trim_matches(['[', ']']);
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine() {
        for (endpoint, local) in [
            ("http://127.0.0.1:9000", true),
            ("http://localhost", true),
            ("http://[::1]:9000/", true),
            ("http://10.0.0.1:9000", false),
            ("http://127.0.0.1.example:9000", false),
            ("https://127.0.0.1:9000", false),
            ("", false),
        ] {
            assert_eq!(is_local(endpoint), local, "{endpoint}");
        }
    }

    #[test]
    fn key_files_go_before_the_environment_and_no_secret_is_shown() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("pencere.s3-access-key"), "name-of-the-file").unwrap();
        std::fs::write(folder.path().join("pencere.s3-secret-key"), "of-the-file\n").unwrap();
        let mut settings = S3Settings::of([("AWS_SECRET_ACCESS_KEY", "of-the-environment")]);
        settings.0.extend(credentials(folder.path()));
        assert!(!format!("{settings:?}").contains("of-the"));
        let last = settings.0.last().unwrap();
        assert_eq!((last.0.as_str(), last.1.as_str()), ("aws_secret_access_key", "of-the-file"));
        open("s3://bucket/prefix", &settings).unwrap();
    }
}
