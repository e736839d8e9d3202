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
        Ok(Some(bytes)) => {
            IppParser::<Cursor<Vec<u8>>>::new(Cursor::new(bytes)).parse().map_err(|_| PrinterError::Missing)
        }
        Err(error) if is_secure(to) && is_untrusted(&error) => Err(PrinterError::Untrusted),
        Ok(None) | Err(_) => Err(PrinterError::Missing),
    }
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
