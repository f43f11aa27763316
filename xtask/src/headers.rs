//! What a host says with each file. The strict rules live here once: for our own server, for other hosts and for the page itself.

/// The content security policy as far as a page can state it itself.
///
/// Wasm needs `'wasm-unsafe-eval'`. The one Trusted Types policy is the boot script's, for the addresses of the service worker
/// and of the workers of the build.
const PAGE_POLICY: [&str; 13] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types red-thread",
];

/// The policy for the page's own `<meta>`, which protects on hosts that set no headers.
pub(crate) fn page_policy() -> String {
    PAGE_POLICY.join("; ")
}

/// The headers of every answer.
pub(crate) fn for_everything() -> Vec<(&'static str, String)> {
    vec![
        // Only a header can forbid frames.
        (
            "Content-Security-Policy",
            format!("{}; frame-ancestors 'none'", page_policy()),
        ),
        ("X-Frame-Options", "DENY".into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("Referrer-Policy", "no-referrer".into()),
        (
            "Permissions-Policy",
            "camera=(self), microphone=(), geolocation=(), payment=(), usb=()".into(),
        ),
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
        ("Cross-Origin-Resource-Policy", "same-origin".into()),
    ]
}

/// How long a file may be kept: for ever when its name says its content, else asked for again each time.
pub(crate) fn caching(file: &str) -> &'static str {
    if is_named_by_content(file) {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    }
}

/// The kind of a file, by its ending.
pub(crate) fn kind(file: &str) -> &'static str {
    match file.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

/// The same rules in the `_headers` format that several static hosts read.
pub(crate) fn for_hosts(files: &[String]) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in for_everything() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for file in files.iter().filter(|file| is_named_by_content(file)) {
        text.push_str(&format!("/{file}\n  Cache-Control: {}\n", caching(file)));
    }
    text
}

/// Whether the name carries a hash: `stem.0123456789ab.ending`.
fn is_named_by_content(file: &str) -> bool {
    let mut parts = file.rsplit('.').skip(1);
    parts
        .next()
        .is_some_and(|part| part.len() == super::assemble::HASH_LETTERS && is_hexadecimal(part))
}

fn is_hexadecimal(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::{caching, for_everything, for_hosts, page_policy};

    #[test]
    fn only_files_named_by_their_content_are_kept_for_ever() {
        for (file, for_ever) in [
            ("words.en.0123456789ab.txt", true),
            ("boot.00ff00ff00ff.js", true),
            ("index.html", false),
            ("sw.js", false),
            ("icons/mark-192.png", false),
            ("manifest.webmanifest", false),
        ] {
            assert_eq!(caching(file).contains("immutable"), for_ever, "{file}");
        }
    }

    #[test]
    fn nothing_but_wasm_may_be_evaluated_and_nothing_inline_runs() {
        let policy = page_policy();
        assert!(!policy.contains("'unsafe-inline'") && !policy.contains("'unsafe-eval'"));
        assert!(!policy.contains("http"), "no other origin is named");
    }

    #[test]
    fn no_page_may_hold_ours_in_a_frame() {
        let policy = for_everything()
            .into_iter()
            .find(|(name, _)| *name == "Content-Security-Policy");
        assert!(policy.is_some_and(|(_, value)| value.contains("frame-ancestors 'none'")));
    }

    #[test]
    fn hosts_get_the_same_rules() {
        let text = for_hosts(&["boot.00ff00ff00ff.js".into(), "index.html".into()]);
        assert!(text.contains("Content-Security-Policy: default-src 'none'"));
        assert!(text.contains("/boot.00ff00ff00ff.js\n  Cache-Control: public"));
        assert!(!text.contains("/index.html"));
    }
}
