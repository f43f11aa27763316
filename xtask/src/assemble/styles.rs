//! The one style sheet: the page's own shell first, then the app's Sass. It chooses no colours.

use crate::process;
use anyhow::{Context as _, Result, bail};

/// The compressed style sheet. An error with Sass's own words if it does not compile.
pub(super) fn compile() -> Result<String> {
    Ok(format!(
        "{}{}",
        compiled("public/shell.css")?,
        compiled("styles/app.scss")?
    ))
}

fn compiled(source: &str) -> Result<String> {
    let mut sass = process::program("sass");
    sass.args([
        "--style=compressed",
        "--no-source-map",
        "--no-charset",
        "--quiet-deps",
        "--load-path=node_modules",
    ]);
    let output = sass.arg(source).output().context("Sass could not be started")?;
    if !output.status.success() {
        bail!(
            "{source} does not compile:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    String::from_utf8(output.stdout).context("Sass wrote something that is not text")
}
