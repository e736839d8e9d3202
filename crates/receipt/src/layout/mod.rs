//! From words to places: blocks that are measured first and then put on pages, so that nothing is ever cut off.

mod a4;
mod block;
mod cut;
mod form;
mod leaflet;
mod parts;
mod sheet;
mod signature;
mod table;
mod thermal;
mod wrap;

pub use a4::a4;
pub use form::form;
pub use leaflet::leaflet;
pub use thermal::{thermal, thermal_form, thermal_leaflet};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
