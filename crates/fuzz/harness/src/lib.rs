//! What every fuzzing program has: a bound on the memory that any input may cost. Beyond it an allocation fails, and the program ends
//! with the input that did it, also when the memory asked for is never touched.

use std::alloc::System;

use cap::Cap;

/// Bytes of the heap at any moment.
const MOST: usize = 128 * 1024 * 1024;

#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, MOST);
