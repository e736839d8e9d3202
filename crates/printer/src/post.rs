//! IPP over HTTP. Past every proxy and after no redirect: a receipt goes to its printer and to nobody else.

use std::io::{Cursor, Read};
use std::time::Duration;

use ipp::parser::IppParser;
use ipp::prelude::{IppRequestResponse, Uri};
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;

/// RFC 8010 §4: where IPP listens when an address names no port.
const PORT: u16 = 631;
/// The longest answer: hundreds of finished jobs fit.
const LONGEST: usize = 4 << 20;

/// Sends a request to a queue; `None` when no answer of IPP comes in time.
pub(crate) async fn send(
    to: &Uri,
    request: impl Into<IppRequestResponse>,
    patience: Duration,
) -> Option<IppRequestResponse> {
    let mut body = Vec::new();
    // It lies in memory: nothing waits.
    request.into().into_read().read_to_end(&mut body).ok()?;
    let client = reqwest::Client::builder().no_proxy().redirect(Policy::none()).timeout(patience).build().ok()?;
    let sent = client.post(url(to)?).header(CONTENT_TYPE, "application/ipp").body(body).send();
    let mut answer = sent.await.ok().filter(|answer| answer.status().is_success())?;
    let mut bytes = Vec::new();
    while let Some(piece) = answer.chunk().await.ok()? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST {
            return None;
        }
    }
    IppParser::<Cursor<Vec<u8>>>::new(Cursor::new(bytes)).parse().ok()
}

fn url(uri: &Uri) -> Option<String> {
    let authority = uri.authority()?;
    let port = if authority.port_u16().is_some() { String::new() } else { format!(":{PORT}") };
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    Some(format!("http://{authority}{port}{path}"))
}
