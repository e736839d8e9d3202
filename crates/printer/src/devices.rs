//! Printers by their device files, as Linux lists them.

use std::fs;
use std::path::Path;

use crate::address::Address;
use crate::ipp::Queue;

/// Where USB printers lie below `/dev`, and how their names begin.
const USB: (&str, &str) = ("usb", "lp");
/// Serial lines by what hangs on them, USB adapters too: such a name stays when the plug moves.
const SERIAL: (&str, &str) = ("serial/by-id", "");

/// The device files below `dev`, which stands for `/dev`, that may be printers: nobody is asked, since a serial line may be something
/// else. None where a system has no such folders.
pub fn devices(dev: &Path) -> Vec<Queue> {
    [USB, SERIAL].into_iter().flat_map(|(folder, start)| listed(dev, folder, start)).collect()
}

fn listed(dev: &Path, folder: &str, start: &str) -> Vec<Queue> {
    let entries = fs::read_dir(dev.join(folder)).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| name.starts_with(start));
    names.sort();
    let queue = |name: String| {
        let address = format!("escpos:/dev/{folder}/{name}").parse::<Address>().ok()?;
        Some(Queue { name, address: address.to_string() })
    };
    names.into_iter().filter_map(queue).collect()
}
