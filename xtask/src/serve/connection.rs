//! HTTP/1.1 over one connection, as far as a static site needs it. It does not know what is served.

use std::io::{BufRead, BufReader, Error, ErrorKind, Read as _, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

/// More than any browser asks with; what is longer ends the connection.
const LONGEST_REQUEST: u64 = 32 * 1024;
const PATIENCE: Duration = Duration::from_secs(60);

/// What is sent back.
pub(super) struct Answer {
    /// The status line without its version, such as `200 OK`.
    pub(super) status: &'static str,
    pub(super) fields: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

/// Answers one request after the other until the browser hangs up.
pub(super) fn converse(stream: TcpStream, answer: impl Fn(&str) -> Answer) -> Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some(request) = heard(&mut reader)? {
        let reply = match request.method.as_str() {
            "GET" | "HEAD" => answer(&request.url),
            _ => Answer {
                status: "405 Method Not Allowed",
                fields: Vec::new(),
                body: Vec::new(),
            },
        };
        writer.write_all(&bytes_of(&reply, request.method != "HEAD"))?;
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
struct Request {
    method: String,
    url: String,
}

/// The next request; nothing once the browser has hung up. Requests with a body are refused: a static site takes none.
fn heard(reader: &mut impl BufRead) -> Result<Option<Request>> {
    let mut limited = reader.take(LONGEST_REQUEST);
    let mut first = String::new();
    if limited.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut words = first.split_whitespace().map(str::to_owned);
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Err(Error::from(ErrorKind::InvalidData));
    };
    loop {
        let mut line = String::new();
        if limited.read_line(&mut line)? == 0 {
            return Err(Error::from(ErrorKind::UnexpectedEof));
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            return Ok(Some(Request { method, url }));
        }
        if line.starts_with("transfer-encoding:") || line.starts_with("content-length:") {
            return Err(Error::from(ErrorKind::InvalidData));
        }
    }
}

fn bytes_of(answer: &Answer, with_body: bool) -> Vec<u8> {
    let mut head = format!(
        "HTTP/1.1 {}\r\nContent-Length: {}\r\n",
        answer.status,
        answer.body.len()
    );
    for (name, value) in &answer.fields {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    let mut bytes = head.into_bytes();
    if with_body {
        bytes.extend_from_slice(&answer.body);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::{Answer, bytes_of, heard};

    #[test]
    fn requests_are_heard_one_after_the_other() {
        let mut line: &[u8] = b"GET /a HTTP/1.1\r\nHost: here\r\n\r\nHEAD /b?c HTTP/1.1\r\n\r\n";
        let urls = [heard(&mut line), heard(&mut line)].map(|request| request.unwrap().unwrap().url);
        assert_eq!(urls, ["/a", "/b?c"]);
        assert_eq!(heard(&mut line).unwrap(), None);
    }

    #[test]
    fn what_is_no_request_for_a_file_ends_the_connection() {
        for bytes in [
            "\r\n",
            "GET /a HTTP/1.1\r\nHost",
            "POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc",
        ] {
            assert!(heard(&mut bytes.as_bytes()).is_err(), "{bytes}");
        }
        let endless = format!("GET / HTTP/1.1\r\n{}", "a: b\r\n".repeat(10_000));
        assert!(heard(&mut endless.as_bytes()).is_err());
    }

    #[test]
    fn an_answer_to_head_has_everything_but_the_body() {
        let answer = Answer {
            status: "200 OK",
            fields: vec![("A", "b".into())],
            body: b"abc".to_vec(),
        };
        assert_eq!(
            bytes_of(&answer, false),
            b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nA: b\r\n\r\n"
        );
        assert!(bytes_of(&answer, true).ends_with(b"\r\n\r\nabc"));
    }
}
