//! JSON for a `<script>` of an HTML page: nothing in it can end that script or open a comment.

/// A value; objects keep the order in which their members are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Bool(bool),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Written without spaces.
    #[must_use]
    pub fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => quoted(text, out),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::List(values) => separated('[', ']', values, out, Self::write),
            Self::Object(members) => separated('{', '}', members, out, |(name, value), out| {
                quoted(name, out);
                out.push(':');
                value.write(out);
            }),
        }
    }
}

fn separated<T>(open: char, close: char, items: &[T], out: &mut String, write: impl Fn(&T, &mut String)) {
    out.push(open);
    for (n, item) in items.iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(close);
}

/// A string. `<`, `>` and `&` go as escapes: `</script>` and `<!--` cannot stand in it.
fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' | '\u{7f}' => escape(c, out),
            c if c < ' ' => escape(c, out),
            c => out.push(c),
        }
    }
    out.push('"');
}

fn escape(c: char, out: &mut String) {
    out.push_str("\\u");
    for shift in [12, 8, 4, 0] {
        out.push(char::from_digit(u32::from(c) >> shift & 15, 16).unwrap_or('0'));
    }
}
