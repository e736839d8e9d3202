//! SQLite's file interface over [`super::image`]. The only unsafe code of the fleet: SQLite calls these functions from C.
//!
//! Safety rests on three rules of SQLite: it gives `xOpen` room of `szOsFile` bytes, aligned to 8; it calls the methods of a file only
//! between its `xOpen` and its `xClose`; it never calls two methods of the same file at once. Nothing here panics.
#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr;
use std::sync::Arc;
use std::sync::atomic::{AtomicPtr, Ordering};

use libsqlite3_sys as sys;
use libsqlite3_sys::{sqlite3_file as RawFile, sqlite3_io_methods as Methods, sqlite3_vfs as Vfs};

use super::image::{self, Piece, Shared, lock};

/// An open file: this head, and behind it SQLite's own file on the real disk.
#[repr(C, align(8))]
struct File {
    base: RawFile,
    /// From `Arc::into_raw`; null for files that nobody recovers (temporary ones).
    image: *const std::sync::Mutex<image::Image>,
}

static REAL: AtomicPtr<Vfs> = AtomicPtr::new(ptr::null_mut());

static METHODS: Methods = Methods {
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(size),
    xLock: Some(lock_file),
    xUnlock: Some(unlock_file),
    xCheckReservedLock: Some(reserved),
    xFileControl: Some(control),
    xSectorSize: Some(sector),
    xDeviceCharacteristics: Some(character),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// Makes the forgetful disk SQLite's default. It stays for the life of the process.
pub fn install() -> Result<(), ()> {
    // SAFETY: SQLite initialises itself; the copy of its default file system lives for ever, with a name of its own.
    unsafe {
        let real = sys::sqlite3_vfs_find(ptr::null());
        if real.is_null() {
            return Err(());
        }
        REAL.store(real, Ordering::SeqCst);
        let mut own = *real;
        let head = c_int::try_from(size_of::<File>()).map_err(drop)?;
        own.szOsFile += head;
        own.pNext = ptr::null_mut();
        own.zName = c"pencere-power".as_ptr();
        own.xOpen = Some(open);
        own.xDelete = Some(delete);
        let registered = sys::sqlite3_vfs_register(Box::into_raw(Box::new(own)), 1);
        if registered == sys::SQLITE_OK { Ok(()) } else { Err(()) }
    }
}

fn real() -> *mut Vfs {
    REAL.load(Ordering::SeqCst)
}

/// SQLite's own file behind the head.
unsafe fn below(file: *mut RawFile) -> *mut RawFile {
    // SAFETY: `install` asked for this much more room.
    unsafe { file.cast::<File>().add(1).cast() }
}

unsafe fn image_of<'a>(file: *mut RawFile) -> Option<&'a std::sync::Mutex<image::Image>> {
    // SAFETY: the pointer is null or keeps a count of the Arc until `close`.
    unsafe { (*file.cast::<File>()).image.as_ref() }
}

/// Calls SQLite's own method of the file behind.
macro_rules! pass {
    ($file:expr, $method:ident $(, $argument:expr)*) => {{
        let below = unsafe { below($file) };
        // SAFETY: the file behind is open as long as this one; its methods are set by its own xOpen.
        match unsafe { (*(*below).pMethods).$method } {
            Some(method) => unsafe { method(below $(, $argument)*) },
            None => sys::SQLITE_IOERR,
        }
    }};
}

unsafe extern "C" fn open(
    _vfs: *mut Vfs,
    name: *const c_char,
    file: *mut RawFile,
    flags: c_int,
    out: *mut c_int,
) -> c_int {
    let real = real();
    // SAFETY: SQLite gives room for both files; a null `pMethods` tells it that nothing is to be closed.
    unsafe {
        (*file).pMethods = ptr::null();
        (*file.cast::<File>()).image = ptr::null();
        let Some(method) = (*real).xOpen else { return sys::SQLITE_CANTOPEN };
        let opened = method(real, name, below(file), flags, out);
        if opened != sys::SQLITE_OK {
            return opened;
        }
        (*file).pMethods = &raw const METHODS;
        if flags & (sys::SQLITE_OPEN_MAIN_DB | sys::SQLITE_OPEN_WAL) != 0 && !name.is_null() {
            let Some(image) = image::of(CStr::from_ptr(name).to_owned(), || load(file)) else {
                close_below(file);
                (*file).pMethods = ptr::null();
                return sys::SQLITE_IOERR;
            };
            (*file.cast::<File>()).image = Arc::into_raw(image);
        }
    }
    sys::SQLITE_OK
}

/// The real file's bytes.
fn load(file: *mut RawFile) -> Option<Vec<u8>> {
    let mut len = 0;
    if pass!(file, xFileSize, &raw mut len) != sys::SQLITE_OK {
        return None;
    }
    let mut bytes = vec![0; usize::try_from(len).ok()?];
    let mut at = 0;
    for part in bytes.chunks_mut(1 << 20) {
        let len = c_int::try_from(part.len()).ok()?;
        if pass!(file, xRead, part.as_mut_ptr().cast(), len, at) != sys::SQLITE_OK {
            return None;
        }
        at += i64::from(len);
    }
    Some(bytes)
}

unsafe extern "C" fn delete(_vfs: *mut Vfs, name: *const c_char, sync: c_int) -> c_int {
    let real = real();
    // SAFETY: SQLite passes a string of its own.
    unsafe {
        image::forget(&CString::from(CStr::from_ptr(name)));
        (*real).xDelete.map_or(sys::SQLITE_IOERR, |method| method(real, name, sync))
    }
}

/// The last connection to leave lets the cache reach the disk: nothing cuts the power of a process that ends in peace.
unsafe extern "C" fn close(file: *mut RawFile) -> c_int {
    if let Some(image) = unsafe { image_of(file) } {
        flush(file, image);
        // SAFETY: gives back the count that `open` took; nobody uses this file any more.
        drop(unsafe { Shared::from_raw(image) });
    }
    close_below(file)
}

fn close_below(file: *mut RawFile) -> c_int {
    pass!(file, xClose)
}

unsafe extern "C" fn read(file: *mut RawFile, into: *mut c_void, len: c_int, at: sys::sqlite3_int64) -> c_int {
    let Some(image) = (unsafe { image_of(file) }) else { return pass!(file, xRead, into, len, at) };
    let (Ok(wanted), Ok(at)) = (usize::try_from(len), usize::try_from(at)) else { return sys::SQLITE_IOERR_READ };
    // SAFETY: SQLite gives a buffer of `len` bytes.
    let into = unsafe { std::slice::from_raw_parts_mut(into.cast::<u8>(), wanted) };
    if lock(image).read(at, into) == wanted { sys::SQLITE_OK } else { sys::SQLITE_IOERR_SHORT_READ }
}

unsafe extern "C" fn write(file: *mut RawFile, from: *const c_void, len: c_int, at: sys::sqlite3_int64) -> c_int {
    let Some(image) = (unsafe { image_of(file) }) else { return pass!(file, xWrite, from, len, at) };
    let (Ok(len), Ok(at)) = (usize::try_from(len), usize::try_from(at)) else { return sys::SQLITE_IOERR_WRITE };
    // SAFETY: SQLite gives a buffer of `len` bytes.
    let bytes = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), len) };
    put(file, lock(image).write(at, bytes))
}

unsafe extern "C" fn truncate(file: *mut RawFile, len: sys::sqlite3_int64) -> c_int {
    let Some(image) = (unsafe { image_of(file) }) else { return pass!(file, xTruncate, len) };
    let Ok(len) = usize::try_from(len) else { return sys::SQLITE_IOERR_TRUNCATE };
    lock(image).truncate(len);
    sys::SQLITE_OK
}

unsafe extern "C" fn sync(file: *mut RawFile, flags: c_int) -> c_int {
    let flushed = match unsafe { image_of(file) } {
        Some(image) => flush(file, image),
        None => sys::SQLITE_OK,
    };
    if flushed == sys::SQLITE_OK { pass!(file, xSync, flags) } else { flushed }
}

fn flush(file: *mut RawFile, image: &std::sync::Mutex<image::Image>) -> c_int {
    let mut image = lock(image);
    let (pieces, cut) = image.sync();
    let mut done = put(file, pieces);
    if let Some(len) = cut
        && done == sys::SQLITE_OK
    {
        done = pass!(file, xTruncate, len as i64);
    }
    if done != sys::SQLITE_OK {
        image.unsynced();
    }
    done
}

fn put(file: *mut RawFile, pieces: Vec<Piece>) -> c_int {
    for piece in pieces {
        let len = piece.bytes.len() as c_int;
        let done = pass!(file, xWrite, piece.bytes.as_ptr().cast(), len, piece.at as i64);
        if done != sys::SQLITE_OK {
            return done;
        }
    }
    sys::SQLITE_OK
}

unsafe extern "C" fn size(file: *mut RawFile, len: *mut sys::sqlite3_int64) -> c_int {
    let Some(image) = (unsafe { image_of(file) }) else { return pass!(file, xFileSize, len) };
    // SAFETY: SQLite points to a number of its own.
    unsafe { *len = lock(image).len() as i64 };
    sys::SQLITE_OK
}

unsafe extern "C" fn lock_file(file: *mut RawFile, level: c_int) -> c_int {
    pass!(file, xLock, level)
}

unsafe extern "C" fn unlock_file(file: *mut RawFile, level: c_int) -> c_int {
    pass!(file, xUnlock, level)
}

unsafe extern "C" fn reserved(file: *mut RawFile, out: *mut c_int) -> c_int {
    pass!(file, xCheckReservedLock, out)
}

unsafe extern "C" fn control(file: *mut RawFile, what: c_int, with: *mut c_void) -> c_int {
    match what {
        // Hints about the size would grow the real file past the image.
        sys::SQLITE_FCNTL_SIZE_HINT | sys::SQLITE_FCNTL_CHUNK_SIZE => sys::SQLITE_OK,
        _ => pass!(file, xFileControl, what, with),
    }
}

unsafe extern "C" fn sector(_file: *mut RawFile) -> c_int {
    image::SECTOR as c_int
}

unsafe extern "C" fn character(file: *mut RawFile) -> c_int {
    pass!(file, xDeviceCharacteristics)
}

unsafe extern "C" fn shm_map(
    file: *mut RawFile,
    page: c_int,
    size: c_int,
    extend: c_int,
    out: *mut *mut c_void,
) -> c_int {
    pass!(file, xShmMap, page, size, extend, out)
}

unsafe extern "C" fn shm_lock(file: *mut RawFile, offset: c_int, n: c_int, flags: c_int) -> c_int {
    pass!(file, xShmLock, offset, n, flags)
}

unsafe extern "C" fn shm_barrier(file: *mut RawFile) {
    // SAFETY: as in `pass!`; this method alone returns nothing.
    unsafe {
        let below = below(file);
        if let Some(method) = (*(*below).pMethods).xShmBarrier {
            method(below);
        }
    }
}

unsafe extern "C" fn shm_unmap(file: *mut RawFile, delete: c_int) -> c_int {
    pass!(file, xShmUnmap, delete)
}
