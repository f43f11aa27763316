//! The words a person reads: one language at a time, one method a message. It holds no text itself and knows no Fluent.
//!
//! The texts come in at run time as a pack (`words.<lang>.txt`), so that a reader of one language does not pay for the
//! others. The methods are generated from the English catalogue in `locales/en`; arguments stand in the alphabetical order
//! of their names, so that rewording the English never swaps two of them. How a pack is written: `words-compiler`.

mod messages;
mod plural;
mod render;
mod sample;
mod texts;
mod words;

pub use messages::{APP_KEYS_HASH, SAMPLE_KEYS_HASH};
pub use sample::SampleTexts;
pub use texts::PackError;
pub use words::Words;
