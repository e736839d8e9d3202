//! Attachments in a bucket, against a real server that speaks S3.

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use hyper_util::rt::TokioIo;
use jiff::SignedDuration;
use protocol::chunk::CHUNK;
use protocol::packet;
use protocol::wire::{Face, Outcome};
use reqwest::StatusCode;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use super::rig::{Rig, code_of, picture, png};
use super::uploads::{announce, complete, fetched, go_on, held, until};
use crate::S3Settings;

on_both! {
    a_bucket_keeps_attachments_as_a_folder_does;
    a_bucket_that_is_away_or_refuses_loses_nothing;
}

/// Serves a folder as buckets, until the handle is aborted.
async fn serve(folder: &Path, at: SocketAddr) -> (SocketAddr, JoinHandle<()>) {
    let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(folder).unwrap());
    service.set_auth(SimpleAuth::from_single("pencere", "synthetic-secret"));
    let service = service.build();
    let listener = TcpListener::bind(at).await.unwrap();
    let addr = listener.local_addr().unwrap();
    let server = tokio::spawn(async move {
        let mut connections = tokio::task::JoinSet::new();
        while let Ok((socket, _)) = listener.accept().await {
            let service = service.clone();
            connections.spawn(async move {
                let served = hyper::server::conn::http1::Builder::new();
                let _ = served.serve_connection(TokioIo::new(socket), service).await;
            });
        }
    });
    (addr, server)
}

fn settings(addr: SocketAddr, secret: &str) -> S3Settings {
    let endpoint = format!("http://{addr}");
    S3Settings::of([
        ("AWS_ENDPOINT", endpoint.as_str()),
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "pencere"),
        ("AWS_SECRET_ACCESS_KEY", secret),
    ])
}

async fn on_bucket(database_url: &str, addr: SocketAddr, secret: &str) -> Rig {
    let folder = tempfile::tempdir().unwrap();
    let settings = settings(addr, secret);
    let adapt = |config: &mut crate::Config| {
        config.blobs_url = "s3://attachments/centre".into();
        config.s3 = settings;
        config.sweep_every = Duration::from_millis(50);
    };
    Rig::on(database_url.to_owned(), folder, adapt).await
}

fn bucket() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("attachments")).unwrap();
    folder
}

async fn a_bucket_keeps_attachments_as_a_folder_does(first: Rig) {
    let folder = bucket();
    let (addr, server) = serve(folder.path(), ([127, 0, 0, 1], 0).into()).await;
    let rig = on_bucket(&first.database_url, addr, "synthetic-secret").await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let neighbour = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    // One piece, a few segments, and more than one part of a multipart upload.
    let scans = [png(1), picture(CHUNK + 1), picture(6 * 1024 * 1024 + 17)];
    let (manifest, sealed) = announce(&kiosk, &scans.each_ref().map(Vec::as_slice)).await;
    for scan in &scans {
        complete(&kiosk, scan).await;
    }
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    for scan in &scans {
        assert!(fetched(&counter, scan).await == *scan);
        let place = folder.path().join("attachments/centre/applications");
        let at_rest = std::fs::read(place.join(manifest.id.to_string()).join(packet::hash(scan))).unwrap();
        assert!(!at_rest.windows(8).any(|part| part == &scan[..8]), "sealed at rest");
    }
    let (manifest, sealed) = announce(&neighbour, &[&scans[2]]).await;
    assert_eq!(held(&neighbour, &scans[2]).await, scans[2].len(), "not sent again");
    neighbour.acknowledged(&neighbour.push(&[&sealed]).await[0], &manifest, &sealed);
    let broken_off = picture(2 * CHUNK);
    announce(&kiosk, &[&broken_off]).await;
    go_on(&kiosk, &broken_off, 0).await;
    rig.forward(SignedDuration::from_hours(14 * 24 + 1));
    until(async || rig.number("SELECT count(*) FROM upload").await == 0).await;
    until(async || files(&folder.path().join("attachments/centre/uploads")) == 0).await;
    rig.running.stop().await.unwrap();
    server.abort();
}

async fn a_bucket_that_is_away_or_refuses_loses_nothing(first: Rig) {
    let folder = bucket();
    let (addr, server) = serve(folder.path(), ([127, 0, 0, 1], 0).into()).await;
    let locked_out = on_bucket(&first.database_url, addr, "another-secret").await;
    let kiosk = locked_out.enrol("BAK01", Face::Kiosk).await;
    let scan = picture(2 * CHUNK + 5);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    let refused = code_of(go_on(&kiosk, &scan, 0).await).await;
    assert_eq!(refused, (StatusCode::SERVICE_UNAVAILABLE, "error-centre-internal".to_owned()));
    locked_out.running.stop().await.unwrap();
    let rig = on_bucket(&first.database_url, addr, "synthetic-secret").await;
    let kiosk = kiosk.at(&rig);
    go_on(&kiosk, &scan, 0).await;
    server.abort();
    let _ = server.await;
    let away = code_of(go_on(&kiosk, &scan, CHUNK).await).await;
    assert_eq!(away, (StatusCode::SERVICE_UNAVAILABLE, "error-centre-internal".to_owned()));
    assert_eq!(held(&kiosk, &scan).await, CHUNK, "the offset never covers what is not there");
    assert!(matches!(kiosk.push(&[&sealed]).await[0], Outcome::Declared { .. }));
    let (_, server) = serve(folder.path(), addr).await;
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    rig.running.stop().await.unwrap();
    server.abort();
}

/// Files anywhere below a folder.
fn files(folder: &Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| if entry.path().is_dir() { files(&entry.path()) } else { 1 }).sum()
}
