//! Other programs and where they are found. It does not know what they are for.

use anyhow::{Context as _, Result, bail};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::thread::sleep;
use std::time::{Duration, Instant};

static OWN_PATH: OnceLock<PathBuf> = OnceLock::new();

/// Keeps where this program lies, before a rebuild puts another file in its place.
pub(crate) fn remember_own_path() {
    if let Ok(path) = std::env::current_exe() {
        let _ = OWN_PATH.set(path);
    }
}

/// The top of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// Where cargo puts what it builds.
pub(crate) fn target_folder() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Tools of another version than the machine's own live here, apart from it.
pub(crate) fn private_tools() -> PathBuf {
    target_folder().join("tools")
}

/// A program to be run at the top of the repository, with the repository's own tools found first.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(located(name.as_ref()).unwrap_or_else(|| name.as_ref().into()));
    command
        .current_dir(root())
        .env("PATH", search_path())
        .env("TRUNK_SKIP_VERSION_CHECK", "true");
    if let Some(own) = OWN_PATH.get() {
        command.env("XTASK", own);
    }
    command
}

/// The same, as a cargo command.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// The same, as a script of our own for Node.
pub(crate) fn node(script: &str) -> Command {
    let mut command = program("node");
    command.arg(script);
    command
}

/// Runs to the end, showing what it says. An error if it fails.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let name = said(command);
    let status = command
        .status()
        .with_context(|| format!("{name} could not be started"))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    Ok(())
}

/// Runs to the end, but no longer than `limit`: then it is stopped, and that is an error too.
pub(crate) fn run_within(limit: Duration, command: &mut Command) -> Result<()> {
    let name = said(command);
    let mut child = command
        .spawn()
        .with_context(|| format!("{name} could not be started"))?;
    let begun = Instant::now();
    while begun.elapsed() < limit {
        if let Some(status) = child.try_wait()? {
            if !status.success() {
                bail!("{name} failed ({status})");
            }
            return Ok(());
        }
        sleep(Duration::from_millis(100));
    }
    child.kill()?;
    child.wait()?;
    bail!(
        "{name} took longer than {} seconds and was stopped",
        limit.as_secs()
    )
}

/// What it prints, or nothing if it is not there or fails. For questions such as a version.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program of this name lies, if anywhere that we look.
pub(crate) fn located(name: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(&search_path())
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

fn said(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let arguments = command
        .get_args()
        .take(4)
        .map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(program)
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}

fn search_path() -> std::ffi::OsString {
    let own = [private_tools().join("bin"), root().join("node_modules/.bin")];
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let folders = own
        .into_iter()
        .chain(std::env::split_paths(&inherited))
        .chain(home.map(|home| home.join("bin")));
    std::env::join_paths(folders).unwrap_or(inherited)
}

#[cfg(test)]
mod tests {
    use super::run_within;
    use std::process::Command;
    use std::time::Duration;

    #[test]
    fn what_takes_longer_than_its_limit_is_stopped_and_says_so() {
        let stopped = run_within(Duration::from_millis(50), Command::new("sleep").arg("60"));
        assert!(
            stopped.is_err_and(|why| why.to_string().contains("was stopped")),
            "it was left running"
        );
        let minute = Duration::from_secs(60);
        assert!(run_within(minute, &mut Command::new("true")).is_ok());
        assert!(run_within(minute, &mut Command::new("false")).is_err());
    }
}
