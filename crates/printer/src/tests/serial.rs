//! The same over a serial line: a pseudo terminal whose other end leads to the printer.

use std::fs::File;
use std::io;
use std::net::TcpStream;
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

use super::ROLL;
use crate::escpos::StandIn;
use crate::line::Line;
use crate::{Print, Raster, Status, Thermal};

/// Joins the line's end to the printer in both directions.
fn wire(end: File, printer: &StandIn) {
    let host = printer.address().replace("escpos://", "");
    let stream = TcpStream::connect(host).unwrap();
    let (mut from_line, mut to_printer) = (end.try_clone().unwrap(), stream.try_clone().unwrap());
    let (mut from_printer, mut to_line) = (stream, end);
    thread::spawn(move || io::copy(&mut from_line, &mut to_printer));
    thread::spawn(move || io::copy(&mut from_printer, &mut to_line));
}

/// A line to the printer, with its name; kept open, so that it outlives the first job.
fn line(printer: &StandIn) -> (File, String) {
    let end = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&end).unwrap();
    unlockpt(&end).unwrap();
    let name = ptsname(&end, Vec::new()).unwrap().into_string().unwrap();
    let kept = File::options().read(true).write(true).open(&name).unwrap();
    wire(File::from(end), printer);
    (kept, name)
}

/// What a slow line takes for its bytes is not taken for the printer's silence.
#[tokio::test]
async fn a_slow_line_is_given_the_time_that_its_bytes_take() {
    let printer = StandIn::listen(ROLL).await.unwrap();
    let (_kept, name) = line(&printer);
    for (query, seconds) in [("?baud=9600", 104), ("?baud=19200", 52), ("", 8)] {
        let line = Line::open(&format!("escpos:{name}{query}").parse().unwrap()).await.unwrap();
        assert_eq!(line.transit(100_000).as_secs(), seconds, "{query}");
    }
    let network = Line::open(&printer.address().parse().unwrap()).await.unwrap();
    assert!(network.transit(100_000).is_zero());
}

#[tokio::test]
async fn a_serial_printer_prints_every_byte_as_it_is() {
    let printer = StandIn::listen(ROLL).await.unwrap();
    let (_kept, name) = line(&printer);
    let thermal = Thermal::at(format!("escpos:{name}?baud=38400").parse().unwrap());
    assert_eq!(thermal.status().await, Ok(Status::READY));
    // Every byte there is, the terminal's own control characters among them.
    let picture = Raster::new(64, (0..=u8::MAX).cycle().take(64 * 200).collect());
    assert_eq!(thermal.print(&picture).await, Ok(Print::Printed));
    let papers = printer.take();
    assert_eq!((papers.len(), papers[0].whole), (1, true));
    assert_eq!(papers[0].picture, picture);
}
