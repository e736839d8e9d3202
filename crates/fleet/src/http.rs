//! Just enough of HTTP/1.1 to tell one message from the next: the proxy passes bytes on and understands none of them.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _};

/// The longest head and the longest body passed on, in bytes.
const HEAD: usize = 64 * 1024;
const BODY: usize = 128 * 1024 * 1024;

/// A request or an answer, byte for byte.
#[derive(Clone, Debug)]
pub struct Message {
    pub bytes: Vec<u8>,
    /// Where the body begins.
    pub body: usize,
}

/// Reads a message; `None` when the connection ended before one began.
///
/// # Errors
/// The connection broke, or what came is no message of a known length.
pub async fn read(from: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Message>> {
    read_of(from, false).await
}

/// Reads the answer to these bytes of a request: that to a `HEAD` ends with its head, whatever length it tells.
pub async fn answer_to(request: &[u8], from: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Message>> {
    read_of(from, request.starts_with(b"HEAD ")).await
}

async fn read_of(from: &mut (impl AsyncRead + Unpin), head_only: bool) -> io::Result<Option<Message>> {
    let mut bytes = Vec::with_capacity(4096);
    let body = loop {
        if let Some(end) = head_end(&bytes) {
            break end;
        }
        if bytes.len() > HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
        if from.read_buf(&mut bytes).await? == 0 {
            return if bytes.is_empty() { Ok(None) } else { Err(io::ErrorKind::UnexpectedEof.into()) };
        }
    };
    if head_only {
        return Ok(Some(Message { bytes, body }));
    }
    let length = length(&bytes[..body]);
    if matches!(length, Length::Bytes(len) if len > BODY) {
        return Err(io::ErrorKind::InvalidData.into());
    }
    while !length.ends(&bytes[body..]) {
        if from.read_buf(&mut bytes).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if bytes.len() > HEAD + BODY {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
    Ok(Some(Message { bytes, body }))
}

enum Length {
    Bytes(usize),
    Chunks,
}

impl Length {
    fn ends(&self, body: &[u8]) -> bool {
        match self {
            Length::Bytes(len) => body.len() >= *len,
            Length::Chunks => body.ends_with(b"0\r\n\r\n"),
        }
    }
}

fn head_end(bytes: &[u8]) -> Option<usize> {
    bytes.windows(4).position(|window| window == b"\r\n\r\n").map(|at| at + 4)
}

fn length(head: &[u8]) -> Length {
    let text = String::from_utf8_lossy(head).to_ascii_lowercase();
    let value = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    match (value("content-length:"), value("transfer-encoding:")) {
        (Some(length), _) => Length::Bytes(length.parse().unwrap_or(usize::MAX)),
        (None, Some("chunked")) => Length::Chunks,
        _ => Length::Bytes(0),
    }
}

/// An answer that no server gave.
pub fn answer(status: u16, retry_after: Option<u64>) -> Vec<u8> {
    let wait = retry_after.map_or(String::new(), |seconds| format!("retry-after: {seconds}\r\n"));
    let body = "<html>no</html>";
    let len = body.len();
    format!("HTTP/1.1 {status} Fault\r\ncontent-type: text/html\r\n{wait}content-length: {len}\r\n\r\n{body}")
        .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn one(bytes: &[u8]) -> io::Result<Option<Message>> {
        read(&mut &bytes[..]).await
    }

    #[tokio::test]
    async fn messages_end_where_they_say() {
        let message = one(b"POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc").await.unwrap().unwrap();
        assert_eq!(&message.bytes[message.body..], b"abc");
        let message = one(b"GET / HTTP/1.1\r\n\r\n").await.unwrap().unwrap();
        assert_eq!(message.bytes.len(), message.body);
        let chunked = one(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n").await.unwrap();
        assert!(chunked.is_some());
        assert!(one(b"").await.unwrap().is_none());
        assert!(one(b"GET / HT").await.is_err());
        assert!(one(b"POST / HTTP/1.1\r\ncontent-length: 9\r\n\r\nabc").await.is_err());
        let told = b"HTTP/1.1 404 Not Found\r\ncontent-length: 90\r\n\r\n";
        assert!(answer_to(b"HEAD / HTTP/1.1\r\n\r\n", &mut &told[..]).await.unwrap().is_some());
        assert!(answer_to(b"GET / HTTP/1.1\r\n\r\n", &mut &told[..]).await.is_err());
        let given = answer(429, Some(1));
        assert_eq!(one(&given).await.unwrap().unwrap().bytes, given);
    }
}
