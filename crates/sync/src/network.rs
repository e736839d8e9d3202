//! Notices that the network came back, so that the queue does not sit out its wait.

use std::time::Duration;

/// How often the routes are looked at while the centre is out of reach.
const GLANCE: Duration = Duration::from_secs(2);

/// Returns when the machine's routes are others than at the call. Where they cannot be read it never returns, and the timer serves.
pub(crate) async fn changed() {
    let before = routes().await;
    if before.is_none() {
        return std::future::pending().await;
    }
    loop {
        tokio::time::sleep(GLANCE).await;
        if routes().await != before {
            return;
        }
    }
}

/// The routing tables as Linux shows them.
async fn routes() -> Option<(Vec<u8>, Vec<u8>)> {
    let four = tokio::fs::read("/proc/net/route").await.ok()?;
    let six = tokio::fs::read("/proc/net/ipv6_route").await.unwrap_or_default();
    Some((destinations(&four, 1), destinations(&six, 0)))
}

/// The tables without their counters of use, which change by themselves: only the first columns count.
fn destinations(table: &[u8], heading: usize) -> Vec<u8> {
    let lines = table.split(|byte| *byte == b'\n').skip(heading);
    lines.flat_map(|line| line.iter().copied().take(36).chain([b'\n'])).collect()
}
