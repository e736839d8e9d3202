//! IPP over HTTP, or over HTTPS where the address begins with `ipps`: then a certificate that this computer does not trust ends it, without
//! a way around. Past every proxy and after no redirect: a receipt goes to its printer and to nobody else.

use std::error::Error;
use std::io::{self, Cursor, Read};
use std::time::Duration;

use ipp::parser::IppParser;
use ipp::prelude::{DelimiterTag, IppAttribute, IppRequestResponse, IppValue, Uri};
use reqwest::header::CONTENT_TYPE;
use reqwest::redirect::Policy;

use crate::PrinterError;
use crate::address::SECURE;

/// RFC 8010 §4, RFC 7472 §3: where IPP listens, with and without TLS, when an address names no port.
const PORT: u16 = 631;
/// The longest answer: hundreds of finished jobs fit.
const LONGEST: usize = 4 << 20;
/// RFC 8010 §3.1.1: version, status and number stand before the first tag.
const HEADER: usize = 8;
/// RFC 8010 §3.5.1: nothing stands behind it.
const END_OF_ATTRIBUTES: u8 = 0x03;
/// RFC 8010 §3.5.1: tags up to here stand for themselves, those above have a name and a value.
const LAST_DELIMITER: u8 = 0x0f;
/// RFC 8010 §3.5.2: where a collection begins and ends.
const BEGIN_COLLECTION: u8 = 0x34;
const END_COLLECTION: u8 = 0x37;
/// How deep collections may lie in others; printers need three.
const DEEPEST: usize = 16;

/// Sends a request to a queue.
///
/// # Errors
/// [`PrinterError::Missing`]: no answer of IPP came in time. [`PrinterError::Untrusted`]: TLS does not believe who
/// answers.
pub(crate) async fn send(
    to: &Uri,
    request: impl Into<IppRequestResponse>,
    patience: Duration,
) -> Result<IppRequestResponse, PrinterError> {
    let body = written(to, request.into()).ok_or(PrinterError::Missing)?;
    match exchange(to, body, patience).await {
        Ok(Some(bytes)) => read(bytes).ok_or(PrinterError::Missing),
        Err(error) if is_secure(to) && is_untrusted(&error) => Err(PrinterError::Untrusted),
        Ok(None) | Err(_) => Err(PrinterError::Missing),
    }
}

/// An answer, whatever bytes came.
pub(crate) fn read(bytes: Vec<u8>) -> Option<IppRequestResponse> {
    if !is_shallow(&bytes) {
        return None;
    }
    IppParser::<Cursor<Vec<u8>>>::new(Cursor::new(bytes)).parse().ok()
}

/// Whether no collection lies too deep in others: the library copies and drops each by a call within a call, and an answer of nothing but
/// beginnings would use up the stack.
fn is_shallow(answer: &[u8]) -> bool {
    let mut rest = answer.get(HEADER..).unwrap_or_default();
    let mut depth = 0_usize;
    while let Some((tag, behind)) = rest.split_first() {
        match *tag {
            END_OF_ATTRIBUTES => break,
            BEGIN_COLLECTION => depth += 1,
            END_COLLECTION => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return false;
        }
        let after = if *tag <= LAST_DELIMITER { Some(behind) } else { past(behind).and_then(past) };
        let Some(after) = after else { break };
        rest = after;
    }
    true
}

/// What stands behind a length and as many bytes.
fn past(bytes: &[u8]) -> Option<&[u8]> {
    let (length, rest) = bytes.split_first_chunk::<2>()?;
    rest.get(usize::from(u16::from_be_bytes(*length))..)
}

fn written(to: &Uri, mut request: IppRequestResponse) -> Option<Vec<u8>> {
    if is_secure(to) {
        call_secure(&mut request);
    }
    let mut body = Vec::new();
    // It lies in memory: nothing waits.
    request.into_read().read_to_end(&mut body).ok()?;
    Some(body)
}

/// The bytes that a queue answers with; `None` when it answers something else, or without end.
async fn exchange(to: &Uri, body: Vec<u8>, patience: Duration) -> reqwest::Result<Option<Vec<u8>>> {
    let Some(url) = url(to) else { return Ok(None) };
    let client = reqwest::Client::builder().no_proxy().redirect(Policy::none()).timeout(patience).build()?;
    let mut answer = client.post(url).header(CONTENT_TYPE, "application/ipp").body(body).send().await?;
    if !answer.status().is_success() {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > LONGEST {
            return Ok(None);
        }
    }
    Ok(Some(bytes))
}

fn url(uri: &Uri) -> Option<String> {
    let authority = uri.authority()?;
    let port = if authority.port_u16().is_some() { String::new() } else { format!(":{PORT}") };
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let scheme = if is_secure(uri) { "https" } else { "http" };
    Some(format!("{scheme}://{authority}{port}{path}"))
}

fn is_secure(uri: &Uri) -> bool {
    uri.scheme_str() == Some(SECURE)
}

/// The library calls every queue `ipp`; one behind TLS is asked for as it is addressed (RFC 7472).
fn call_secure(request: &mut IppRequestResponse) {
    for group in request.attributes_mut().groups_of_mut(DelimiterTag::OperationAttributes) {
        for attribute in group.attributes_mut() {
            let name: &str = attribute.name();
            let rest = match attribute.value() {
                IppValue::Uri(uri) if name == IppAttribute::PRINTER_URI => uri.strip_prefix("ipp:"),
                _ => None,
            };
            if let Some(Ok(value)) = rest.map(|rest| IppValue::new_uri(format!("{SECURE}:{rest}"))) {
                *attribute = IppAttribute::new(attribute.name().clone(), value);
            }
        }
    }
}

/// Whether somebody answered and no secure connection came about: TLS reports what it does not believe as invalid data.
fn is_untrusted(error: &(dyn Error + 'static)) -> bool {
    match error.downcast_ref::<io::Error>() {
        Some(error) if error.kind() == io::ErrorKind::InvalidData => true,
        Some(error) => error.get_ref().is_some_and(|inner| is_untrusted(inner)),
        None => error.source().is_some_and(is_untrusted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A printer's attributes with a collection in a collection, so many times.
    fn nested(levels: usize) -> Vec<u8> {
        let mut bytes = vec![1, 1, 0, 0, 0, 0, 0, 1, 4];
        bytes.extend([BEGIN_COLLECTION, 0, 1, b'c', 0, 0]);
        for _ in 1..levels {
            bytes.extend([0x4a, 0, 0, 0, 1, b'm', BEGIN_COLLECTION, 0, 0, 0, 0]);
        }
        bytes.extend([END_COLLECTION, 0, 0, 0, 0].repeat(levels));
        bytes.push(END_OF_ATTRIBUTES);
        bytes
    }

    #[test]
    fn an_answer_of_collections_in_collections_does_not_use_up_the_stack() {
        for (levels, taken) in [(1, true), (DEEPEST, true), (DEEPEST + 1, false), (200_000, false)] {
            assert_eq!(read(nested(levels)).is_some(), taken, "{levels} levels");
        }
    }

    #[test]
    fn what_is_cut_or_no_answer_is_none() {
        let whole = nested(3);
        for end in 0..whole.len() {
            assert!(read(whole[..end].to_vec()).is_none(), "{end} bytes");
        }
        assert!(read(b"<html>".to_vec()).is_none());
    }
}
