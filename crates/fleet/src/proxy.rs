//! The bad network: one port per device, and between it and the centre everything that networks do.
//!
//! What befalls a request is decided by the seed, the device and the number of the request on that device, by nothing else.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::Notify;
use tokio::task::AbortHandle;

use crate::fault::{Fault, Injected, Rates};
use crate::http::{self, Message};
use crate::random::Random;

/// How long a request that is overtaken waits for its overtaker.
const OVERTAKEN: Duration = Duration::from_millis(600);

/// The network of one device; it ends when dropped.
pub struct Proxy {
    pub addr: SocketAddr,
    line: Arc<Line>,
    task: AbortHandle,
}

struct Line {
    seed: u64,
    device: u64,
    centre: SocketAddr,
    rates: Rates,
    injected: Arc<Injected>,
    /// Without it every request passes.
    bad: AtomicBool,
    requests: AtomicU64,
    /// Told after every request that went through, for those that are to be overtaken.
    passed: Notify,
}

/// What becomes of the connection to the device.
enum Next {
    Keep,
    Close,
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Proxy {
    /// Opens a port for a device. It is a good network until [`Proxy::set_bad`].
    pub async fn open(
        seed: u64,
        device: u64,
        centre: SocketAddr,
        rates: Rates,
        injected: Arc<Injected>,
    ) -> io::Result<Proxy> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let addr = listener.local_addr()?;
        let line = Arc::new(Line {
            seed,
            device,
            centre,
            rates,
            injected,
            bad: AtomicBool::new(false),
            requests: AtomicU64::new(0),
            passed: Notify::new(),
        });
        let serve = Arc::clone(&line);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let line = Arc::clone(&serve);
                tokio::spawn(async move { line.serve(stream).await });
            }
        });
        Ok(Proxy { addr, line, task: task.abort_handle() })
    }

    /// Begins or ends the faults.
    pub fn set_bad(&self, bad: bool) {
        self.line.bad.store(bad, Ordering::SeqCst);
    }
}

impl Line {
    /// Serves a connection of the device until either side ends it; the errors of sockets are this proxy's daily bread.
    async fn serve(self: Arc<Self>, mut device: TcpStream) {
        let _ = device.set_nodelay(true);
        while let Ok(Some(request)) = http::read(&mut device).await {
            match self.carry(&mut device, request).await {
                Ok(Next::Keep) => {}
                Ok(Next::Close) | Err(_) => return,
            }
        }
    }

    async fn carry(self: &Arc<Self>, device: &mut TcpStream, request: Message) -> io::Result<Next> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst);
        let mut random = Random::at(self.seed, &[0x6e65_7477, self.device, number]);
        let fault = match self.bad.load(Ordering::SeqCst) {
            true => self.rates.pick(&Fault::NETWORK, random.unit()),
            false => None,
        };
        let next = match fault {
            None => self.pass(device, &request).await,
            Some(fault) => {
                self.injected.note(fault);
                self.spoil(device, request, fault, &mut random).await
            }
        };
        self.passed.notify_waiters();
        next
    }

    async fn spoil(
        self: &Arc<Self>,
        device: &mut TcpStream,
        request: Message,
        fault: Fault,
        random: &mut Random,
    ) -> io::Result<Next> {
        match fault {
            Fault::Cut => self.cut(device, &request, random).await,
            Fault::Delay => {
                tokio::time::sleep(Duration::from_millis(5 + random.below(300))).await;
                self.pass(device, &request).await
            }
            Fault::Duplicate => {
                let (first, second) = tokio::join!(self.ask(&request.bytes), self.ask(&request.bytes));
                let answer = if random.chance(0.5) { first? } else { second? };
                device.write_all(&answer.bytes).await.map(|()| Next::Keep)
            }
            Fault::Reorder => {
                let line = Arc::clone(self);
                tokio::spawn(async move {
                    let _ = tokio::time::timeout(OVERTAKEN, line.passed.notified()).await;
                    let _ = line.ask(&request.bytes).await;
                });
                Ok(Next::Close)
            }
            Fault::Error => {
                if random.chance(0.5) {
                    self.ask(&request.bytes).await?;
                }
                let status = [500, 502, 503, 504, 507][random.index(5)];
                device.write_all(&http::answer(status, None)).await.map(|()| Next::Keep)
            }
            Fault::Throttle => {
                let answer = http::answer(429, Some(random.below(2)));
                device.write_all(&answer).await.map(|()| Next::Keep)
            }
            _ => self.corrupt(device, request, random).await,
        }
    }

    async fn pass(&self, device: &mut TcpStream, request: &Message) -> io::Result<Next> {
        let answer = self.ask(&request.bytes).await?;
        device.write_all(&answer.bytes).await.map(|()| Next::Keep)
    }

    /// Ends the connection after any byte of the request or of the answer, with a reset or in peace.
    async fn cut(&self, device: &mut TcpStream, request: &Message, random: &mut Random) -> io::Result<Next> {
        if random.chance(0.5) {
            let mut centre = self.connect().await?;
            let sent = random.index(request.bytes.len());
            centre.write_all(&request.bytes[..sent]).await?;
            if random.chance(0.5) {
                centre.set_zero_linger()?;
            }
        } else {
            let answer = self.ask(&request.bytes).await?;
            device.write_all(&answer.bytes[..random.index(answer.bytes.len())]).await?;
        }
        if random.chance(0.5) {
            device.set_zero_linger()?;
        }
        Ok(Next::Close)
    }

    /// Flips bits in the body of the request or of the answer, whichever has one.
    async fn corrupt(&self, device: &mut TcpStream, mut request: Message, random: &mut Random) -> io::Result<Next> {
        if request.body < request.bytes.len() && random.chance(0.5) {
            flip(&mut request, random);
            return self.pass(device, &request).await;
        }
        let mut answer = self.ask(&request.bytes).await?;
        flip(&mut answer, random);
        device.write_all(&answer.bytes).await.map(|()| Next::Keep)
    }

    /// The centre's answer to these bytes, over a connection of their own.
    async fn ask(&self, request: &[u8]) -> io::Result<Message> {
        let mut centre = self.connect().await?;
        // A centre that refuses half-way through a body has answered all the same.
        let _ = centre.write_all(request).await;
        http::answer_to(request, &mut centre).await?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
    }

    /// To the centre from an address of the device's own, where the loopback has many: centres count clients by address.
    async fn connect(&self) -> io::Result<TcpStream> {
        let socket = TcpSocket::new_v4()?;
        let own = Ipv4Addr::new(127, 1, (self.device >> 8) as u8, self.device as u8);
        let _ = socket.bind((own, 0).into());
        let stream = socket.connect(self.centre).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }
}

fn flip(message: &mut Message, random: &mut Random) {
    let body = &mut message.bytes[message.body..];
    for _ in 0..=random.below(4) {
        let at = random.index(body.len());
        if let Some(byte) = body.get_mut(at) {
            *byte ^= 1 << random.below(8);
        }
    }
}
