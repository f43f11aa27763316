//! The sample passport as JSON.

use crate::arguments::Sample;
use crate::failure::Failure;
use crate::{files, languages, moment};
use letters::portable::{self, Head};

pub(crate) fn run(wanted: &Sample) -> Result<(), Failure> {
    let now = moment::or_clock(wanted.when.now);
    let texts = languages::sample(wanted.language)?;
    // Wall time without a zone reads right wherever the sample is opened.
    let passport = flow::sample(&texts, wanted.language, now.date(), "");
    let head = Head {
        sample: true,
        ..Head::new(now, wanted.language)
    };
    files::write_text(wanted.out.as_deref(), &portable::write(&passport, &head)?)
}
