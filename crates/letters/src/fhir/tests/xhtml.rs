//! A strict reader of the little XHTML that a narrative may be: it knows five tags, two attributes and five entities, and refuses
//! everything else.

/// The text that a person sees, a line break for each `br`; else what is wrong.
pub(super) fn seen(div: &str) -> Result<String, String> {
    let mut seen = String::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = div;
    while let Some(at) = rest.find('<') {
        seen.push_str(&unescaped(&rest[..at])?);
        let end = rest[at..].find('>').ok_or("a tag without an end")? + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        if tag == "br/" {
            seen.push('\n');
        } else if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("</{name}> closes what is not open"));
            }
            seen.push(' ');
        } else {
            open.push(begun(tag, open.is_empty())?);
        }
        if open.is_empty() && !rest.is_empty() {
            return Err(format!("behind the end: {rest}"));
        }
    }
    if open.is_empty() && rest.is_empty() {
        Ok(seen)
    } else {
        Err(format!("not closed: {open:?}"))
    }
}

/// The name of a tag. Only the outermost has attributes.
fn begun(tag: &str, is_outermost: bool) -> Result<&str, String> {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let is_known = match name {
        "div" => {
            let language = attributes.rsplit('"').nth(1).unwrap_or_default();
            let expected =
                format!(r#"xmlns="http://www.w3.org/1999/xhtml" lang="{language}" xml:lang="{language}""#);
            is_outermost && attributes == expected && language.bytes().all(|b| b.is_ascii_lowercase())
        }
        "p" | "b" | "ul" | "li" => !is_outermost && attributes.is_empty(),
        _ => false,
    };
    if is_known {
        Ok(name)
    } else {
        Err(format!("<{tag}>"))
    }
}

fn unescaped(text: &str) -> Result<String, String> {
    let mut parts = text.split('&');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (entity, rest) = part.split_once(';').ok_or(format!("a bare & before {part}"))?;
        out.push(match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            other => return Err(format!("&{other};")),
        });
        out.push_str(rest);
    }
    let is_xml =
        |c: char| c == '\n' || c >= ' ' && !matches!(c, '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}');
    match out.chars().find(|c| !is_xml(*c)) {
        None => Ok(out),
        Some(wrong) => Err(format!("{wrong:?} is in no XML")),
    }
}

#[test]
fn the_reader_of_narratives_refuses_what_is_not_one() {
    let div = |inside: &str| {
        format!(r#"<div xmlns="http://www.w3.org/1999/xhtml" lang="nb" xml:lang="nb">{inside}</div>"#)
    };
    assert_eq!(seen(&div("<p>a &lt; b<br/>c</p>")).unwrap(), "a < b\nc  ");
    for wrong in [
        "<script>x</script>",
        "<p onclick=\"x\">a</p>",
        "<p>a",
        "a & b",
        "&nbsp;",
        "<p>a</b></p>",
        "<img src=\"x\"/>",
        "<!-- x -->",
        "<![CDATA[x]]>",
        "\u{1}",
    ] {
        assert!(seen(&div(wrong)).is_err(), "{wrong}");
    }
    assert!(seen("<p>a</p>").is_err());
    assert!(seen(&(div("a") + "<p>b</p>")).is_err());
}
