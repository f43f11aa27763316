//! What is generated from `locales/en`: the methods of [`Words`] and [`SampleTexts`] and the layout of their packs.

use crate::render::Value;
use crate::{SampleTexts, Words};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
