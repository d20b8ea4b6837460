//! The evidence map as a picture that stands by itself: on white paper, with its legend and where it comes from.

use crate::index::Index;
use crate::query::Query;
use crate::view::evidence_map::{EvidenceMap, Key, Mark, Strip, Words, evidence_map, text_width};
use crate::view::{dataset, safety};

/// Colours of the categories on white paper, as in `www/styles/map-colours.css`.
const COLOURS: [(&str, &str); 11] = [
    ("addiction", "#33269c"),
    ("psychiatric", "#8a1f58"),
    ("pain", "#b3321d"),
    ("autoimmune", "#6b5f00"),
    ("gastrointestinal", "#87480e"),
    ("neurological", "#1668a8"),
    ("metabolic", "#14702f"),
    ("dermatological", "#a63f9b"),
    ("oncology", "#2b2f36"),
    ("infectious", "#00727c"),
    ("other", "#6b7178"),
];
const INK: &str = "#1c2127";
const QUIET: &str = "#4d5660";
const LINE: &str = "#c9d0d8";
const WASH: &str = "#f3f5f7";
const PAPER: &str = "#ffffff";

/// Width of the map in the picture.
const WIDTH: i32 = 960;
/// White around it.
const MARGIN: i32 = 24;
/// From one line of text to the next.
const LINE_HEIGHT: i32 = 22;
/// Size of the letters of the legend.
const FONT: i32 = 14;

/// A document under construction. Every text and value is written through it, so that none can end an element.
struct Svg(String);

impl Svg {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push('>');
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.0.push_str("/>");
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escaped(value);
            self.0.push('"');
        }
    }

    fn close(&mut self, name: &str) {
        self.0.push_str("</");
        self.0.push_str(name);
        self.0.push('>');
    }

    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                // no other control character may stand in XML
                _ if letter.is_control() => self.0.push(' '),
                _ => self.0.push(letter),
            }
        }
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        self.escaped(text);
        self.close(name);
    }

    fn text(&mut self, (x, y): (i32, i32), style: &[(&str, &str)], text: &str) {
        let (x, y) = (x.to_string(), y.to_string());
        let place = [("x", x.as_str()), ("y", y.as_str())];
        self.element("text", &[&place, style].concat(), text);
    }

    fn rect(&mut self, (x, y): (i32, i32), (width, height): (i32, i32), style: &[(&str, &str)]) {
        let sides = [x, y, width, height].map(|side| side.to_string());
        let [x, y, width, height] = sides.each_ref().map(String::as_str);
        self.empty("rect", &[&[("x", x), ("y", y), ("width", width), ("height", height)], style].concat());
    }
}

/// The map of a query as an SVG document.
#[must_use]
pub fn svg(index: &Index, query: &Query) -> String {
    let map = evidence_map(index, query, WIDTH);
    let about = dataset();
    let title = ["What ", about.subject, " is used for, and how sure we are"].concat();
    let head = if map.scope.is_some() { 72 } else { 48 };
    let mut body = Svg(String::new());
    for strip in &map.strips {
        ground(&mut body, &map, strip);
    }
    for each in &map.marks {
        mark(&mut body, each);
    }
    let end = legend(&mut body, &map, &about.label);

    let (width, height) = ((WIDTH + 2 * MARGIN).to_string(), (head + end + 2 * MARGIN).to_string());
    let mut document = Svg(String::new());
    document.open(
        "svg",
        &[
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", &["0 0 ", &width, " ", &height].concat()),
            ("width", &width),
            ("height", &height),
            ("font-family", "system-ui, sans-serif"),
            ("font-size", "13"),
            ("fill", INK),
            ("role", "img"),
        ],
    );
    document.element("title", &[], &title);
    document.element("desc", &[], &map.alternative);
    document.empty("rect", &[("width", "100%"), ("height", "100%"), ("fill", PAPER)]);
    document.text((MARGIN, MARGIN + 22), &[("font-size", "22"), ("font-weight", "600")], &title);
    if let Some(scope) = &map.scope {
        document.text((MARGIN, MARGIN + 48), &[("font-size", "15"), ("fill", QUIET)], scope);
    }
    document.open("g", &[("transform", &shift(MARGIN, MARGIN + head))]);
    document.0.push_str(&body.0);
    document.close("g");
    document.close("svg");
    document.0
}

fn shift(x: i32, y: i32) -> String {
    ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat()
}

fn ground(svg: &mut Svg, map: &EvidenceMap, strip: &Strip) {
    if strip.apart {
        svg.rect((0, strip.top), (map.width, strip.height), &[("fill", WASH), ("rx", "6")]);
    } else {
        for (n, zone) in map.zones.iter().enumerate() {
            let fill = if n == 0 { PAPER } else { WASH };
            let style = [("fill", fill), ("stroke", if n == 0 { LINE } else { PAPER })];
            svg.rect((zone.from, strip.top), (zone.to - zone.from, strip.height), &style);
        }
    }
    let x = if strip.apart { 16 } else { 0 };
    let bold = [("font-size", "15"), ("font-weight", "600")];
    svg.text((x, strip.title_y), &bold, &[strip.title, " (", &strip.count_label, ")"].concat());
    for Words { x, y, anchor, text, .. } in &strip.words {
        svg.text((*x, *y), &[("font-size", "15"), ("fill", QUIET), ("text-anchor", anchor)], text);
    }
}

fn colour(category: &str) -> &'static str {
    COLOURS.iter().find(|(id, _)| *id == category).map_or(INK, |(_, colour)| colour)
}

/// How marks of a level are filled.
const fn filling(level: u8) -> &'static str {
    match level {
        0 => "dashed",
        1 => "hollow",
        _ => "filled",
    }
}

fn shape(svg: &mut Svg, path: &str, filling: &str, colour: &str) {
    let fill = if filling == "filled" { colour } else { PAPER };
    let mut style = vec![("d", path), ("fill", fill), ("stroke", colour), ("stroke-width", "1.5")];
    if filling == "dashed" {
        style.push(("stroke-dasharray", "3 2.5"));
    }
    svg.empty("path", &style);
}

fn mark(svg: &mut Svg, mark: &Mark) {
    let (colour, filling) = (colour(mark.category), filling(mark.level));
    let place = shift(mark.x, mark.y);
    let faded = [("opacity", "0.15")];
    let place = [("transform", place.as_str())];
    svg.open("g", &[&place[..], if mark.on { &[] } else { &faded }].concat());
    svg.element("title", &[], &mark.spoken);
    shape(svg, &mark.path, filling, colour);
    code(svg, mark.code, if filling == "filled" { PAPER } else { colour });
    if let Some(label) = &mark.label {
        for (y, line) in (0..).map(|n| label.y + 15 * n).zip(&label.lines) {
            svg.text((label.x, y), &[("text-anchor", label.anchor)], line);
        }
    }
    svg.close("g");
}

fn code(svg: &mut Svg, code: &str, colour: &str) {
    svg.text(
        (0, 4),
        &[("font-size", "11"), ("font-weight", "600"), ("text-anchor", "middle"), ("fill", colour)],
        code,
    );
}

/// A legend below the map, in rows. Gives the height of all.
fn legend(svg: &mut Svg, map: &EvidenceMap, about: &str) -> i32 {
    let legend = &map.legend;
    let mut y = map.height + LINE_HEIGHT;
    let style = [("font-size", "14")];
    let quiet = [("font-size", "14"), ("fill", QUIET)];
    let next = |x: &mut i32, y: &mut i32, wide: i32, high: i32| {
        if *x > 0 && *x + wide > WIDTH {
            (*x, *y) = (0, *y + high);
        }
        let place = (*x, *y);
        *x += wide;
        place
    };
    let mut x = 0;
    for category in &legend.categories {
        let (at, line) = next(&mut x, &mut y, 26 + text_width(category.label, FONT) + 16, LINE_HEIGHT + 4);
        svg.open("g", &[("transform", &shift(at + 10, line))]);
        svg.empty("circle", &[("r", "10"), ("fill", colour(category.id))]);
        code(svg, category.code, PAPER);
        svg.close("g");
        svg.text((at + 26, line + 5), &style, category.label);
    }
    for keys in [&legend.shapes, &legend.sizes] {
        let tallest = keys.iter().map(|key| key.reach).max().unwrap_or(0);
        y += tallest + LINE_HEIGHT;
        x = 0;
        for Key { path, reach, fill, label } in keys {
            let wide = 2 * reach + 8 + text_width(label, FONT) + 20;
            let (at, line) = next(&mut x, &mut y, wide, 2 * tallest + 6);
            svg.open("g", &[("transform", &shift(at + reach, line))]);
            shape(svg, path, fill, QUIET);
            svg.close("g");
            svg.text((at + 2 * reach + 8, line + 5), &style, label);
        }
        y += tallest;
    }
    for line in [legend.size_note.as_str(), legend.place_note, safety().notice, about] {
        y += LINE_HEIGHT;
        svg.text((0, y), &quiet, line);
    }
    y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_element_or_its_attribute() {
        let mut svg = Svg(String::new());
        svg.element("text", &[("x", "\"/><b>&")], "</text> & \u{1}");
        assert_eq!(svg.0, "<text x=\"&quot;/&gt;&lt;b&gt;&amp;\">&lt;/text&gt; &amp;  </text>");
    }
}
