//! The officer's side: by keyboard alone, from the paper in the applicant's hand to the decision.

use e2e::{Silent, Window, paper};
use xtask::rig::Face;

use super::{play, visitor};
use crate::words::words;

/// Signs in; a counter learns of its staff when it first speaks with the centre, a moment after it started.
async fn sign_in(window: &Window, password: &str) {
    window.wait_screen("sign-in").await.unwrap();
    for _ in 0..4 {
        window.type_into("[data-field='login'] input", "rena").await.unwrap();
        window.type_into("[data-field='password'] input", password).await.unwrap();
        window.press(&['\u{E007}']).await.unwrap();
        let answered = window.until("an answer to the sign-in", async || {
            let refused = window.has("[data-screen='sign-in'] [role='alert']").await?;
            Ok((refused || window.screen().await? == "counter").then_some(()))
        });
        answered.await.unwrap();
        if window.screen().await.unwrap() == "counter" {
            return;
        }
    }
    panic!("the officer was never let in: {}", window.text("[role='alert']").await.unwrap());
}

#[test]
#[ignore = "needs the built programs; run by `cargo xtask test`"]
fn an_officer_takes_over_from_the_paper_and_decides_by_keyboard() {
    play("counter", Face::Kiosk, async |stage| {
        let visitor = visitor("az");
        let done = visitor.visit(&stage.window(), &mut Silent).await.unwrap();
        let address = paper::qr(&stage.sheet(1).await).unwrap();
        stage.page_saying(&address, &done.receipt_number).await;
        let password = stage.add_officer("rena");
        stage.move_to(Face::Counter).await;
        let window = stage.window();
        sign_in(&window, &password).await;
        window
            .until("the case in the list", async || {
                Ok(window.has(&format!("[data-case='{}']", done.receipt_number)).await?.then_some(()))
            })
            .await
            .unwrap();
        window.scan(&address).await.unwrap();
        window.wait("[data-compared='false']").await.unwrap();
        window.press(&['\u{E036}']).await.unwrap();
        window
            .until("the comparison", async || Ok(window.has("[data-compared='true']").await?.then_some(())))
            .await
            .unwrap();
        window.type_into("[data-field='building'] input", "26").await.unwrap();
        window.press(&['\u{E037}']).await.unwrap();
        let saved = words("az").get("ui-said-saved").cloned().unwrap();
        window
            .until("the correction to be saved", async || Ok(window.text("body").await?.contains(&saved).then_some(())))
            .await
            .unwrap();
        window.press(&['\u{E038}']).await.unwrap();
        window.wait("[data-state='accepted']").await.unwrap();
        let accepted = words("az").get("status-accepted").cloned().unwrap();
        stage.page_saying(&format!("{address}?lang=az"), &accepted).await;
    });
}
