//! Replays: a request is taken once, by whichever replica, before and after a restart.

use jiff::SignedDuration;
use protocol::wire::Face;
use reqwest::{Method, StatusCode};

use super::rig::{Device, Rig, code_of};

on_both! {
    a_replay_is_refused_at_every_replica_and_after_a_restart;
    two_replicas_never_both_take_a_request;
    nonces_are_forgotten_when_no_clock_lets_them_in;
}

async fn ask(device: &Device, created: jiff::Timestamp, nonce: [u8; 16]) -> reqwest::Response {
    device.send_with(Method::GET, "/api/v1/feed", "after=0", Vec::new(), created, nonce).await
}

fn replayed() -> (StatusCode, String) {
    (StatusCode::UNAUTHORIZED, "error-request-replayed".to_owned())
}

async fn a_replay_is_refused_at_every_replica_and_after_a_restart(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let other = rig.replica().await;
    assert_eq!(ask(&kiosk, rig.now(), [1; 16]).await.status(), StatusCode::OK);
    assert_eq!(code_of(ask(&kiosk.at(&other), rig.now(), [1; 16]).await).await, replayed());
    assert_eq!(ask(&kiosk.at(&other), rig.now(), [2; 16]).await.status(), StatusCode::OK);
    assert_eq!(code_of(ask(&kiosk, rig.now(), [2; 16]).await).await, replayed());
    let neighbour = rig.enrol("BAK01", Face::Kiosk).await;
    assert_eq!(ask(&neighbour, rig.now(), [1; 16]).await.status(), StatusCode::OK, "a nonce is its device's own");
    other.running.stop().await.unwrap();
    let again = rig.replica().await;
    assert_eq!(code_of(ask(&kiosk.at(&again), rig.now(), [1; 16]).await).await, replayed());
    again.running.stop().await.unwrap();
}

async fn two_replicas_never_both_take_a_request(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let other = rig.replica().await;
    let there = kiosk.at(&other);
    for round in 0..20_u8 {
        let nonce = [round; 16];
        let (here, there) = tokio::join!(ask(&kiosk, rig.now(), nonce), ask(&there, rig.now(), nonce));
        let taken = [here.status(), there.status()].iter().filter(|status| **status == StatusCode::OK).count();
        assert_eq!(taken, 1, "round {round}");
    }
    other.running.stop().await.unwrap();
}

/// A request signed as far ahead as a clock may be is still refused at the end of its time, and forgotten only after it.
async fn nonces_are_forgotten_when_no_clock_lets_them_in(rig: Rig) {
    let kiosk = rig.enrol("BAK01", Face::Kiosk).await;
    let ahead = rig.now() + crate::MAX_SKEW;
    assert_eq!(ask(&kiosk, ahead, [1; 16]).await.status(), StatusCode::OK);
    rig.forward(crate::MAX_SKEW * 2);
    let nonces = rig.running.database.nonces();
    assert_eq!(nonces.sweep(rig.now() - SignedDuration::from_secs(1)).await.unwrap(), 0);
    assert_eq!(code_of(ask(&kiosk, ahead, [1; 16]).await).await, replayed());
    let later = rig.now() + SignedDuration::from_secs(1);
    assert_eq!(nonces.sweep(later).await.unwrap(), 1);
    rig.forward(SignedDuration::from_secs(1));
    let late = code_of(ask(&kiosk, ahead, [1; 16]).await).await;
    assert_eq!(late, (StatusCode::UNAUTHORIZED, "error-clock-skew".to_owned()));
}
