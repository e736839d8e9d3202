//! Attachments in chunks: broken off anywhere they go on, and no wrong byte is ever stored.

use std::time::Duration;

use jiff::SignedDuration;
use protocol::chunk::{CHUNK, Position, UPLOAD_OFFSET, question};
use protocol::packet;
use protocol::wire::{Content, Face, Outcome};
use reqwest::{Method, Response, StatusCode};

use super::rig::{Device, Rig, blob, code_of, picture, png};

on_both! {
    a_broken_upload_goes_on_where_it_stopped;
    any_replica_goes_on_with_an_upload;
    of_two_chunks_at_one_offset_one_is_kept;
    whatever_is_sent_in_whatever_order_the_bytes_are_right;
    a_wrong_whole_is_never_stored;
    parts_that_were_lost_begin_anew;
    what_the_office_has_is_not_sent_again;
    one_wrong_announcement_stops_nobody_else;
    what_is_no_chunk_is_refused;
    half_finished_uploads_are_cleared_away;
}

/// Announces these pictures in one application and does not send them.
pub async fn announce(device: &Device, pictures: &[&[u8]]) -> (protocol::wire::Manifest, packet::Sealed) {
    let mut application = device.application();
    let fields = pictures.iter().enumerate();
    application.blobs = fields.map(|(n, bytes)| blob(&format!("copy_{n}"), bytes)).collect();
    let (manifest, sealed) = device.seal(Content::Application(Box::new(application)));
    device.push(&[&sealed]).await;
    (manifest, sealed)
}

fn path(hash: &str) -> String {
    format!("/api/v1/blobs/{hash}")
}

pub async fn append(device: &Device, hash: &str, length: usize, offset: usize, chunk: &[u8]) -> Response {
    let at = Position { length: length as u64, offset: offset as u64 };
    device.send(Method::PATCH, &path(hash), &at.query(), chunk.to_vec()).await
}

/// The next chunk of a picture.
pub async fn go_on(device: &Device, bytes: &[u8], offset: usize) -> Response {
    let end = bytes.len().min(offset + CHUNK);
    append(device, &packet::hash(bytes), bytes.len(), offset, &bytes[offset..end]).await
}

pub fn offset_in(response: &Response) -> usize {
    response.headers()[UPLOAD_OFFSET].to_str().unwrap().parse().unwrap()
}

pub async fn held(device: &Device, bytes: &[u8]) -> usize {
    let response = device.send(Method::HEAD, &path(&packet::hash(bytes)), &question(bytes.len() as u64), vec![]).await;
    assert_eq!(response.status(), StatusCode::NO_CONTENT);
    offset_in(&response)
}

/// Sends the rest, chunk by chunk, as the offsets say.
pub async fn complete(device: &Device, bytes: &[u8]) {
    let mut offset = held(device, bytes).await;
    while offset < bytes.len() {
        let response = go_on(device, bytes, offset).await;
        assert_eq!(response.status(), StatusCode::NO_CONTENT, "at {offset}");
        offset = offset_in(&response);
    }
}

pub async fn fetched(device: &Device, bytes: &[u8]) -> Vec<u8> {
    let response = device.get(&path(&packet::hash(bytes)), "").await;
    assert_eq!(response.status(), StatusCode::OK);
    response.bytes().await.unwrap().to_vec()
}

/// OpenCRVS #13326: the record first, its documents after it, and no answer that was lost costs a byte or doubles one.
async fn a_broken_upload_goes_on_where_it_stopped(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let scan = picture(2 * CHUNK + 1_234);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    assert_eq!(held(&kiosk, &scan).await, 0);
    assert_eq!(offset_in(&go_on(&kiosk, &scan, 0).await), CHUNK);
    let repeated = go_on(&kiosk, &scan, 0).await;
    assert_eq!(offset_in(&repeated), CHUNK, "the answer was lost, the chunk was not");
    assert_eq!(code_of(repeated).await, (StatusCode::CONFLICT, "error-blob-offset".to_owned()));
    let too_far = go_on(&kiosk, &scan, 2 * CHUNK).await;
    assert_eq!((too_far.status(), offset_in(&too_far)), (StatusCode::CONFLICT, CHUNK));
    assert_eq!(held(&kiosk, &scan).await, CHUNK);
    let outcome = &kiosk.push(&[&sealed]).await[0];
    assert!(matches!(outcome, Outcome::Declared { .. }), "no acknowledgement before the last byte: {outcome:?}");
    let early = counter.get(&path(&packet::hash(&scan)), "").await;
    assert_eq!(code_of(early).await.1, "error-blob-unknown");
    complete(&kiosk, &scan).await;
    assert_eq!(held(&kiosk, &scan).await, scan.len());
    assert_eq!(offset_in(&go_on(&kiosk, &scan, 2 * CHUNK).await), scan.len(), "the last answer was lost");
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    assert_eq!(fetched(&counter, &scan).await, scan);
    let at_rest = rig.folder.path().join("blobs/applications").join(manifest.id.to_string()).join(packet::hash(&scan));
    let at_rest = std::fs::read(at_rest).unwrap();
    assert!(!at_rest.windows(8).any(|part| scan[..8] == *part || scan[CHUNK..CHUNK + 8] == *part), "sealed at rest");
    assert_eq!(rig.number("SELECT count(*) FROM upload").await, 0);
    assert_eq!(rig.number("SELECT count(*) FROM upload_part").await, 0);
    assert!(rig.running.database.audit_verify().await.unwrap().broken.is_empty());
}

async fn any_replica_goes_on_with_an_upload(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let scan = picture(3 * CHUNK);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    go_on(&kiosk, &scan, 0).await;
    let other = rig.replica().await;
    let there = kiosk.at(&other);
    assert_eq!(offset_in(&go_on(&there, &scan, CHUNK).await), 2 * CHUNK);
    other.running.stop().await.unwrap();
    assert_eq!(held(&kiosk, &scan).await, 2 * CHUNK);
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
}

async fn of_two_chunks_at_one_offset_one_is_kept(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let scan = picture(3 * CHUNK + 7);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    let hash = packet::hash(&scan);
    for start in [0, CHUNK] {
        let tries = [CHUNK, CHUNK / 2, CHUNK / 3, CHUNK];
        let tries = tries.map(|len| append(&kiosk, &hash, scan.len(), start, &scan[start..start + len]));
        let [one, two, three, four] = tries;
        let (one, two, three, four) = tokio::join!(one, two, three, four);
        let kept = [one, two, three, four].iter().filter(|answer| answer.status() == StatusCode::NO_CONTENT).count();
        assert_eq!(kept, 1);
        let rest = held(&kiosk, &scan).await;
        let end = start + CHUNK;
        if rest < end {
            assert_eq!(
                append(&kiosk, &hash, scan.len(), rest, &scan[rest..end]).await.status(),
                StatusCode::NO_CONTENT
            );
        }
    }
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    assert_eq!(fetched(&counter, &scan).await, scan);
}

/// Chunks of any size at any offset, repeated, from two replicas, with right and wrong bytes: the end is the whole or nothing.
async fn whatever_is_sent_in_whatever_order_the_bytes_are_right(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let other = rig.replica().await;
    let sides = [kiosk.at(&rig), kiosk.at(&other)];
    let scan = picture(2 * CHUNK + 4_321);
    let hash = packet::hash(&scan);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    let mut dice = 0x2545_F491_4F6C_DD1D_u64;
    let mut roll = |sides: usize| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        usize::try_from(dice % sides as u64).unwrap()
    };
    for _ in 0..60 {
        let side = &sides[roll(2)];
        let known = held(side, &scan).await;
        let start = if roll(3) == 0 { roll(scan.len()) } else { known.min(scan.len() - 1) };
        let mut chunk = scan[start..scan.len().min(start + 1 + roll(CHUNK))].to_vec();
        if start > 0 && roll(12) == 0 {
            chunk[0] ^= 1;
        }
        let answer = append(side, &hash, scan.len(), start, &chunk).await;
        let expected = if start == known && known < scan.len() { &[204, 422][..] } else { &[409] };
        let status = answer.status().as_u16();
        assert!(expected.contains(&status) || start == 0 && status == 415, "{status} at {start} of {known}");
    }
    let mut offset = held(&sides[1], &scan).await;
    while offset < scan.len() {
        let answer = go_on(&sides[1], &scan, offset).await;
        // A wrong byte that was kept shows at the end, and the upload begins anew.
        offset = if answer.status() == StatusCode::UNPROCESSABLE_ENTITY { 0 } else { offset_in(&answer) };
    }
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    assert!(fetched(&counter, &scan).await == scan);
    other.running.stop().await.unwrap();
}

async fn a_wrong_whole_is_never_stored(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let scan = picture(2 * CHUNK);
    let hash = packet::hash(&scan);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    go_on(&kiosk, &scan, 0).await;
    let mut wrong = scan[CHUNK..].to_vec();
    wrong[77] ^= 1;
    let refused = append(&kiosk, &hash, scan.len(), CHUNK, &wrong).await;
    assert_eq!(code_of(refused).await, (StatusCode::UNPROCESSABLE_ENTITY, "error-blob-hash".to_owned()));
    let place = rig.folder.path().join("blobs/applications").join(manifest.id.to_string()).join(&hash);
    assert!(!place.exists());
    assert!(matches!(kiosk.push(&[&sealed]).await[0], Outcome::Declared { .. }));
    assert_eq!(held(&kiosk, &scan).await, 0, "it begins anew");
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
}

async fn parts_that_were_lost_begin_anew(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let scan = picture(2 * CHUNK);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    go_on(&kiosk, &scan, 0).await;
    std::fs::remove_dir_all(rig.folder.path().join("blobs/uploads")).unwrap();
    let lost = go_on(&kiosk, &scan, CHUNK).await;
    assert_eq!((lost.status(), offset_in(&lost)), (StatusCode::CONFLICT, 0));
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
}

async fn what_the_office_has_is_not_sent_again(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let neighbour = rig.enrol("BAK01", Face::Kiosk).await;
    let elsewhere = rig.enrol("GAN01", Face::Kiosk).await;
    let counter = rig.enrol("BAK01", Face::Counter).await;
    let scan = picture(CHUNK + 99);
    announce(&kiosk, &[&scan]).await;
    complete(&kiosk, &scan).await;
    let (manifest, sealed) = announce(&neighbour, &[&scan]).await;
    assert_eq!(held(&neighbour, &scan).await, scan.len(), "copied at the centre");
    neighbour.acknowledged(&neighbour.push(&[&sealed]).await[0], &manifest, &sealed);
    assert_eq!(fetched(&counter, &scan).await, scan);
    announce(&elsewhere, &[&scan]).await;
    assert_eq!(held(&elsewhere, &scan).await, 0, "another office learns nothing of it");
}

/// OpenCRVS #2576: who announced other bytes under the same hash waits alone.
async fn one_wrong_announcement_stops_nobody_else(rig: Rig) {
    let liar = rig.enrol("BAK01", Face::Kiosk).await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let scan = png(7);
    let mut application = liar.application();
    let mut wrong = blob("copy", &scan);
    wrong.len += 1;
    application.blobs = vec![wrong];
    let (_, lie) = liar.seal(Content::Application(Box::new(application)));
    liar.push(&[&lie]).await;
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
    let refused = liar.send(Method::HEAD, &path(&packet::hash(&scan)), &question(scan.len() as u64 + 1), vec![]).await;
    assert_eq!(refused.status(), StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(refused.headers()["problem-code"], "error-blob-type");
    assert!(matches!(liar.push(&[&lie]).await[0], Outcome::Declared { .. }));
}

async fn what_is_no_chunk_is_refused(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let (scan, html) = (picture(2 * CHUNK), b"<html>".repeat(60_000));
    announce(&kiosk, &[&scan, &html]).await;
    let (known, page, unknown) = (packet::hash(&scan), packet::hash(&html), packet::hash(b"other"));
    let len = scan.len();
    let patch = |hash: &str, query: &str, bytes: &[u8]| {
        let (path, query, bytes) = (path(hash), query.to_owned(), bytes.to_vec());
        let kiosk = &kiosk;
        async move { code_of(kiosk.send(Method::PATCH, &path, &query, bytes).await).await }
    };
    let whole = format!("length={len}&offset=0");
    let cases: Vec<(&str, String, &[u8], u16, &str)> = vec![
        (&known, String::new(), &scan[..9], 400, "error-request-malformed"),
        (&known, "length=x&offset=0".into(), &scan[..9], 400, "error-request-malformed"),
        (&known, format!("offset=0&length={len}"), &scan[..9], 400, "error-request-malformed"),
        (&known, format!("length={len}&offset={}", len + 1), &scan[..9], 400, "error-request-malformed"),
        (&known, whole.clone(), &scan[..CHUNK + 1], 413, "error-request-too-large"),
        (&known, format!("length={len}&offset={}", len - 1), &scan[..9], 413, "error-blob-too-large"),
        (&known, "length=10485761&offset=0".into(), &scan[..9], 413, "error-blob-too-large"),
        (&known, format!("length={}&offset=0", len + 1), &scan[..9], 415, "error-blob-type"),
        (&known, whole.clone(), b"\xff\xd8\xff\xe0 a JPEG was not announced", 415, "error-blob-type"),
        (&known, whole.clone(), b"", 415, "error-blob-type"),
        (&known, format!("length={len}&offset=9"), &scan[..9], 409, "error-blob-offset"),
        (&page, format!("length={}&offset=0", html.len()), &html[..9], 415, "error-blob-type"),
        (&unknown, whole.clone(), &scan[..9], 404, "error-blob-unknown"),
        ("nohash", whole, &scan[..9], 422, "error-blob-hash"),
    ];
    for (hash, query, bytes, status, code) in cases {
        let answer = patch(hash, &query, bytes).await;
        assert_eq!((answer.0.as_u16(), answer.1.as_str()), (status, code), "{query}");
    }
    assert_eq!(rig.number("SELECT count(*) FROM upload").await, 0, "nothing was begun");
    assert!(!rig.folder.path().join("blobs/uploads").exists());
}

async fn half_finished_uploads_are_cleared_away(rig: Rig) {
    let quick = |config: &mut crate::Config| config.sweep_every = Duration::from_millis(30);
    let blobs = rig.folder.path().join("blobs");
    let folder = tempfile::tempdir().unwrap();
    let sweeping = Rig::on(rig.database_url.clone(), folder, |config| {
        quick(config);
        config.blobs_url = blobs.display().to_string();
    });
    let sweeping = sweeping.await;
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let scan = picture(2 * CHUNK);
    let (manifest, sealed) = announce(&kiosk, &[&scan]).await;
    go_on(&kiosk, &scan, 0).await;
    let orphan = blobs.join("uploads").join(super::rig::new_id().to_string());
    std::fs::create_dir(&orphan).unwrap();
    std::fs::write(orphan.join("part"), b"left by a crash").unwrap();
    until(async || !orphan.join("part").exists()).await;
    assert_eq!(held(&kiosk, &scan).await, CHUNK, "what is young stays");
    sweeping.forward(SignedDuration::from_hours(14 * 24 + 1));
    until(async || rig.number("SELECT count(*) FROM upload").await == 0).await;
    until(async || std::fs::read_dir(blobs.join("uploads")).map_or(0, Iterator::count) == 0).await;
    // Its clock runs ahead of the other replica's: to it, what begins now is two weeks old.
    sweeping.running.stop().await.unwrap();
    assert_eq!(held(&kiosk, &scan).await, 0);
    complete(&kiosk, &scan).await;
    kiosk.acknowledged(&kiosk.push(&[&sealed]).await[0], &manifest, &sealed);
}

pub async fn until(mut come: impl AsyncFnMut() -> bool) {
    for _ in 0..2_000 {
        if come().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it never came");
}
