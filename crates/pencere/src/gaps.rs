//! `pencere device gaps`: numbers that devices gave out and the centre lacks.

use domain::lang::Lang;
use domain::message::Message;
use jiff::Timestamp;
use protocol::reconcile::Gap;
use serde::Serialize;
use server::{Database, GapInfo};
use store::KnownGap;

use crate::centre::failed;
use crate::output::{Failure, Out, texts};

#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    gap: GapInfo,
    /// Why, with its stable code.
    reason: Message,
}

/// Prints the gaps, each with its reason; exit 1 when there are any.
pub async fn run(database: &Database, out: Out) -> Result<bool, Failure> {
    let i18n = texts(&[])?;
    let gaps = database.gaps(Timestamp::now()).await.map_err(failed)?;
    let lines: Vec<Line> = gaps.into_iter().map(|gap| Line { reason: reason(&gap), gap }).collect();
    out.print(&lines, || match lines.is_empty() {
        true => vec!["no gaps".to_owned()],
        false => lines.iter().map(|line| i18n.text(Lang::En, &line.reason)).collect(),
    })?;
    Ok(lines.is_empty())
}

fn reason(gap: &GapInfo) -> Message {
    if !gap.declared {
        let numbers = desk::numbers(gap.first, gap.last);
        return Message::new("desk-gap-undeclared").text("device", &gap.device).text("numbers", numbers);
    }
    let known = Gap { first: gap.first, last: gap.last, held: gap.held, at: gap.at };
    desk::gap_message(&KnownGap { device: gap.device.clone(), gap: known, since: gap.since })
}
