//! A thermal printer in all the states that people know.

use domain::lang::Lang;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Duration, timeout};

use super::receipt::{code, read_by_zbar, worn};
use super::{ROLL, facts, slip};
use crate::escpos::{Fault, StandIn, encode};
use crate::line::Line;
use crate::thermal::finished;
use crate::{Address, Paper, Print, PrinterError, Raster, Status, Thermal, Withdrawn};

fn thermal(printer: &StandIn) -> Thermal {
    Thermal::at(printer.address().parse().unwrap())
}

#[tokio::test]
async fn a_receipt_comes_out_whole_once() {
    let printer = StandIn::listen(ROLL).await.unwrap();
    let (facts, thermal) = (facts(Lang::Az), thermal(&printer));
    let strip = slip(&facts);
    assert_eq!(thermal.status().await, Ok(Status::READY));
    assert_eq!(thermal.print(&strip).await, Ok(Print::Printed));
    let papers = printer.take();
    assert_eq!((papers.len(), papers[0].whole, printer.unknown()), (1, true, 0));
    assert_eq!(papers[0].picture.height(), strip.height());
    assert_eq!(code(&papers[0].picture).as_deref(), Some(facts.qr.as_str()));
}

/// Kiosk rule 11: what came out of the printer is read after a tenth of noise and a fold, once the camera has taken the
/// specks out (the middle one of nine dots). A camera takes many pictures; most of them must be read.
#[tokio::test]
async fn what_came_out_is_read_after_a_tenth_of_noise_and_a_fold() {
    const PICTURES: u32 = 6;
    for lang in Lang::ALL {
        let printer = StandIn::listen(ROLL).await.unwrap();
        let facts = facts(lang);
        assert_eq!(thermal(&printer).print(&slip(&facts)).await, Ok(Print::Printed));
        let papers = printer.take();
        let mut read = 0;
        for seed in 1..=PICTURES {
            let texts = read_by_zbar(&worn(&papers[0].picture, seed));
            // What is read is right or nothing.
            assert!(texts.iter().all(|text| *text == facts.qr), "{lang} {seed}");
            read += u32::from(!texts.is_empty());
        }
        assert!(read * 3 >= PICTURES * 2, "{lang}: {read} of {PICTURES}");
    }
}

/// Kiosk rule 4, the printer's part: what is left of a broken receipt never comes out behind it.
#[tokio::test]
async fn paper_out_in_the_middle_leaves_a_piece_and_nothing_more() {
    let printer = StandIn::listen(400).await.unwrap();
    let (facts, thermal) = (facts(Lang::En), thermal(&printer));
    let strip = slip(&facts);
    assert!(strip.height() > 800);
    assert_eq!(thermal.print(&strip).await, Ok(Print::Stopped { cleared: true }));
    let status = thermal.status().await.unwrap();
    assert_eq!((status.ready, status.paper), (false, Paper::Out));
    assert!(matches!(thermal.print(&strip).await, Ok(Print::NotBegun(Status { paper: Paper::Out, .. }))));
    let torn = printer.take();
    assert_eq!((torn.len(), torn[0].whole, torn[0].picture.height()), (1, false, 400));
    printer.refill(ROLL);
    assert_eq!(thermal.print(&strip).await, Ok(Print::Printed));
    let papers = printer.take();
    assert_eq!(papers.len(), 1, "the rest of the first came out as well");
    assert_eq!((papers[0].whole, papers[0].picture.height()), (true, strip.height()));
}

/// The application was cut off in the midst of a band; whatever then waits for its rows gets none of the next receipt's.
#[tokio::test]
async fn a_band_that_a_crash_left_open_swallows_nothing_of_the_next_receipt() {
    for clears in [true, false] {
        let printer = StandIn::listen(ROLL).await.unwrap();
        if !clears {
            printer.forget_clearing();
        }
        let job = encode::job(&Raster::new(72, vec![0x55; 72 * 60]));
        let mut line = TcpStream::connect(printer.address().trim_start_matches("escpos://")).await.unwrap();
        line.write_all(&job[..1_000]).await.unwrap();
        drop(line);
        let (facts, strip) = (facts(Lang::Az), slip(&facts(Lang::Az)));
        assert_eq!(thermal(&printer).print(&strip).await, Ok(Print::Printed));
        let papers = printer.take();
        assert_eq!((papers.len(), papers[0].whole), (1, true));
        let open = if clears { 0 } else { 60 };
        assert_eq!(papers[0].picture.height(), open + strip.height());
        assert_eq!(code(&papers[0].picture).as_deref(), Some(facts.qr.as_str()));
    }
}

/// The end of the paper between the last row and the answer: the strip is whole, and that is said.
#[tokio::test]
async fn paper_that_ends_with_the_receipt_is_a_printed_receipt_or_a_question() {
    let strip = slip(&facts(Lang::Az));
    let printer = StandIn::listen(strip.height()).await.unwrap();
    assert_eq!(thermal(&printer).print(&strip).await, Ok(Print::Stopped { cleared: true }));
    let papers = printer.take();
    assert_eq!((papers.len(), papers[0].whole), (1, false), "it was not cut, so only a person can tell");
}

#[tokio::test]
async fn a_printer_that_needs_a_person_gets_nothing() {
    let printer = StandIn::listen(ROLL).await.unwrap();
    let (thermal, strip) = (thermal(&printer), Raster::new(72, vec![0xff; 72 * 100]));
    let faults = [
        (Fault { cover_open: true, ..Fault::default() }, [true, false]),
        (Fault { offline: true, ..Fault::default() }, [false, false]),
        (Fault { cutter: true, ..Fault::default() }, [false, true]),
    ];
    for (fault, [cover_open, broken]) in faults {
        printer.set(fault);
        let expected = Status { ready: false, paper: Paper::Enough, cover_open, fault: broken };
        assert_eq!(thermal.print(&strip).await, Ok(Print::NotBegun(expected)));
    }
    assert!(printer.take().is_empty());
    printer.set(Fault::default());
    assert_eq!(thermal.print(&strip).await, Ok(Print::Printed));
}

#[tokio::test]
async fn the_end_of_the_roll_is_announced() {
    let printer = StandIn::listen(700).await.unwrap();
    let status = thermal(&printer).status().await.unwrap();
    assert_eq!((status.ready, status.paper), (true, Paper::NearEnd));
}

/// The paper ends behind the last row, and the printer says so before it is asked: that is not the answer that all is done.
#[tokio::test]
async fn an_automatic_report_is_not_taken_for_the_end_of_the_receipt() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = Address::Network(listener.local_addr().unwrap().to_string());
    let printer = tokio::spawn(async move {
        let (mut line, _) = listener.accept().await.unwrap();
        line.write_all(&[0b0001_1000, 0, 0b0000_1100, 0]).await.unwrap();
        let mut question = [0; 3];
        while line.read_exact(&mut question).await.is_ok() {
            line.write_all(&[0b0001_1010]).await.unwrap();
        }
    });
    let mut line = Line::open(&address).await.unwrap();
    assert!(!finished(&mut line).await);
    printer.abort();
}

/// A question in the midst of a receipt would go between its rows, and its answer to whoever waits for another.
#[tokio::test]
async fn a_printer_at_work_is_not_asked_beside_that() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = Address::Network(listener.local_addr().unwrap().to_string());
    let thermal = Thermal::at(address.clone());
    let work = tokio::spawn(async move { thermal.print(&Raster::new(72, vec![1; 72])).await });
    let (_line, _) = listener.accept().await.unwrap();
    assert_eq!(Thermal::at(address).status().await, Ok(Status::READY));
    assert!(timeout(Duration::from_millis(200), listener.accept()).await.is_err(), "a second connection");
    assert_eq!(work.await.unwrap(), Err(PrinterError::Missing));
}

#[tokio::test]
async fn a_line_without_a_printer_is_missing() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = Address::Network(listener.local_addr().unwrap().to_string());
    let mute = Thermal::at(address.clone());
    assert_eq!(mute.status().await, Err(PrinterError::Missing), "it takes bytes and answers nothing");
    assert_eq!(mute.clear().await, Withdrawn::Unreachable);
    drop(listener);
    assert_eq!(Thermal::at(address).print(&Raster::new(1, vec![1])).await, Err(PrinterError::Missing));
}
