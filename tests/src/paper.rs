//! A receipt on paper, looked at from outside: what any phone or reader makes of it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Error;

/// The first page at 150 dpi as a PNG file.
pub fn picture(pdf: &Path, file: &Path) -> Result<(), Error> {
    let mut draw = Command::new("pdftoppm");
    draw.args(["-r", "150", "-png", "-f", "1", "-l", "1", "-singlefile"]).arg(pdf);
    std::fs::write(file, run(&mut draw)?).map_err(Error::io("writing the receipt's picture"))
}

/// The text of the QR on the first page, decoded from its picture.
pub fn qr(pdf: &Path) -> Result<String, Error> {
    let file = pdf.with_extension("qr-page.png");
    picture(pdf, &file)?;
    let found = qr_on(&file);
    std::fs::remove_file(&file).map_err(Error::io("removing the receipt's picture"))?;
    found
}

/// The text of the QR on a picture.
pub fn qr_on(picture: &Path) -> Result<String, Error> {
    codes(picture)?.into_iter().next().ok_or_else(|| Error::said("no QR was found on the receipt"))
}

/// The texts of the QR codes in a picture, each once.
pub fn codes(picture: &Path) -> Result<Vec<String>, Error> {
    let read = run(Command::new("zbarimg").args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"]).arg(picture))?;
    let text = String::from_utf8_lossy(&read).into_owned();
    let found: BTreeSet<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    Ok(found.into_iter().map(str::to_owned).collect())
}

/// The text of a PDF as a reader copies it.
pub fn text(pdf: &Path) -> Result<String, Error> {
    let bytes = run(Command::new("pdftotext").arg("-layout").arg(pdf).arg("-"))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn run(command: &mut Command) -> Result<Vec<u8>, Error> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(Error::io(format!("running {name}")))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Error::said(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim())))
}
