//! The officer's side: by keyboard alone, from the paper in the applicant's hand to the decision.

use e2e::{Silent, Window, paper};
use xtask::rig::Face;

use super::{Stage, play, visitor};
use crate::words::words;

async fn sign_in(stage: &Stage, window: &Window) {
    let password = stage.add_officer("rena");
    window.wait_screen("sign-in").await.unwrap();
    // A counter learns of new staff when it next speaks with the centre.
    window
        .until("the officer's account", async || {
            window.type_into("[data-screen='sign-in'] input[name='login'], [data-field='login'] input", "rena").await?;
            window.type_into("[data-screen='sign-in'] input[type='password']", &password).await?;
            window.press(&['\u{E007}']).await?;
            tokio::time::sleep(std::time::Duration::from_millis(700)).await;
            Ok((window.screen().await? == "counter").then_some(()))
        })
        .await
        .unwrap();
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_officer_takes_over_from_the_paper_and_decides_by_keyboard() {
    play("counter", Face::Kiosk, async |stage| {
        let visitor = visitor("az");
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        stage.page_saying(&address, &done.receipt_number).await;
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        sign_in(stage, &window).await;
        window
            .until("the case in the list", async || {
                Ok(window.has(&format!("[data-case='{}']", done.receipt_number)).await?.then_some(()))
            })
            .await
            .unwrap();
        window.scan(&address).await.unwrap();
        window.wait("[data-state='submitted']").await.unwrap();
        window.press(&['\u{E036}']).await.unwrap();
        window
            .until("the comparison", async || {
                Ok((window.count("[data-action='compare']:not([aria-disabled='true'])").await? == 0).then_some(()))
            })
            .await
            .unwrap();
        window.type_into("[data-field='building'] input", "26").await.unwrap();
        window.press(&['\u{E037}']).await.unwrap();
        window
            .until("the correction in the history", async || {
                Ok(window.text("body").await?.contains("26").then_some(()))
            })
            .await
            .unwrap();
        window.press(&['\u{E038}']).await.unwrap();
        window.wait("[data-state='accepted']").await.unwrap();
        let accepted = words("az").get("status-state-accepted").cloned().unwrap();
        stage.page_saying(&format!("{address}?lang=az"), &accepted).await;
    });
}
