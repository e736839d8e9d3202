//! A line between a device and the centre that breaks after so many bytes, or holds them back.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

pub struct Line {
    pub url: String,
    /// Bytes that may still travel to the centre before the line breaks; it breaks each time they are used up.
    budget: AtomicU64,
    /// All bytes that travelled to the centre.
    pub carried: AtomicU64,
    /// Beyond this many bytes the line holds back until it is set higher.
    gate: watch::Sender<u64>,
}

impl Line {
    pub async fn to(centre: SocketAddr) -> Arc<Line> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let line = Arc::new(Line {
            url,
            budget: AtomicU64::new(u64::MAX),
            carried: AtomicU64::new(0),
            gate: watch::Sender::new(u64::MAX),
        });
        let own = Arc::clone(&line);
        tokio::spawn(async move {
            while let Ok((device, _)) = listener.accept().await {
                let line = Arc::clone(&own);
                tokio::spawn(async move { line.carry(device, centre).await });
            }
        });
        line
    }

    /// Lets so many more bytes through, then breaks once.
    pub fn break_after(&self, bytes: u64) {
        self.budget.store(bytes, Ordering::SeqCst);
    }

    pub fn hold_after(&self, bytes: u64) {
        self.gate.send_replace(self.carried.load(Ordering::SeqCst) + bytes);
    }

    pub fn release(&self) {
        self.gate.send_replace(u64::MAX);
    }

    async fn carry(&self, device: TcpStream, centre: SocketAddr) {
        let Ok(centre) = TcpStream::connect(centre).await else { return };
        let (mut from_device, mut to_device) = device.into_split();
        let (mut from_centre, mut to_centre) = centre.into_split();
        let back = async { tokio::io::copy(&mut from_centre, &mut to_device).await.map(drop) };
        let forth = async {
            let mut buffer = vec![0; 16 * 1024];
            loop {
                let len = from_device.read(&mut buffer).await?;
                if len == 0 {
                    return Ok(());
                }
                let carried = self.carried.fetch_add(len as u64, Ordering::SeqCst);
                let _ = self.gate.subscribe().wait_for(|gate| *gate > carried).await;
                if self.budget.load(Ordering::SeqCst) < len as u64 {
                    self.budget.store(u64::MAX, Ordering::SeqCst);
                    return Err(std::io::ErrorKind::BrokenPipe.into());
                }
                self.budget.fetch_sub(len as u64, Ordering::SeqCst);
                to_centre.write_all(&buffer[..len]).await?;
            }
        };
        let forth: std::pin::Pin<&mut (dyn Future<Output = std::io::Result<()>> + Send)> = std::pin::pin!(forth);
        tokio::select! {
            _ = back => {}
            _ = forth => {}
        }
    }
}
