//! As much of HTTP as a look at a page on the loopback needs.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::Error;

/// A page's answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Header lines as sent, without the status line.
    pub head: String,
    pub body: String,
}

impl Reply {
    /// The value of a header, by its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }
}

/// `GET url`; the scheme and host may be in upper case, as a QR has them.
pub fn get(url: &str) -> Result<Reply, Error> {
    exchange(url, "GET", "")
}

/// `POST url` with fields as an HTML form sends them.
pub fn post_form(url: &str, fields: &[(&str, &str)]) -> Result<Reply, Error> {
    let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
    exchange(url, "POST", &body.join("&"))
}

fn exchange(url: &str, method: &str, body: &str) -> Result<Reply, Error> {
    let rest = url.get(..7).filter(|scheme| scheme.eq_ignore_ascii_case("http://")).and_then(|_| url.get(7..));
    let rest = rest.ok_or_else(|| Error::said(format!("not an http address: {url}")))?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.to_ascii_lowercase();
    let fail = || format!("asking {host}");
    let mut stream = TcpStream::connect(&host).map_err(Error::io(fail()))?;
    stream.set_read_timeout(Some(Duration::from_secs(20))).map_err(Error::io(fail()))?;
    // HTTP/1.0 gives the body as it is, ended by the connection's end.
    let head = format!(
        "{method} /{path} HTTP/1.0\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(format!("{head}{body}").as_bytes()).map_err(Error::io(fail()))?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).map_err(Error::io(fail()))?;
    parse(&String::from_utf8_lossy(&bytes)).ok_or_else(|| Error::said(format!("{host} did not answer in HTTP")))
}

fn parse(text: &str) -> Option<Reply> {
    let (head, body) = text.split_once("\r\n\r\n")?;
    let (line, head) = head.split_once("\r\n")?;
    let status = line.split(' ').nth(1)?.parse().ok()?;
    Some(Reply { status, head: head.to_owned(), body: body.to_owned() })
}

fn encode(value: &str) -> String {
    value
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_is_taken_apart() {
        let reply = parse("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\nX: y\r\n\r\n<p>\r\n\r\n</p>").unwrap();
        assert_eq!(reply.status, 200);
        assert_eq!(reply.header("content-type"), Some("text/html"));
        assert_eq!(reply.body, "<p>\r\n\r\n</p>");
    }

    #[test]
    fn form_values_are_encoded_byte_by_byte() {
        assert_eq!(encode("a b=ə"), "a%20b%3D%C9%99");
    }
}
