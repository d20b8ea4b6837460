//! What leaves the page as a file.

mod svg;

pub use svg::svg;
