//! What stands where the explorer cannot start, and what search engines read: every condition with its approval,
//! grade, bottom line and sources as plain HTML, styled by nobody.
//!
//! It is written when `pkg/` is built and is no part of the wasm. Every condition's heading has the id that its
//! address has in the explorer (`#condition=fibromyalgia`), so that a link leads to it with and without scripts.

pub mod html;
pub mod json;
mod sources;
mod structured;

pub use sources::{ShortSource, surname};

use crate::dataset::{ABOUT, Approval, Category};
use crate::index::{Entry, Index};
use crate::query::Query;
use crate::view::{ConditionView, condition, dataset, result_ids};
use html::{element, escaped, heading, link};

/// One condition, ready to write.
pub struct Told {
    /// As in the explorer.
    pub view: ConditionView,
    /// Whether a regulator approved the use.
    pub approval: Approval,
    /// Heaviest first.
    pub sources: Vec<ShortSource>,
}

impl Told {
    fn of(entry: &Entry) -> Self {
        let view = condition(entry, &Query::default());
        let sources = sources::sources(&view, &entry.studies);
        Self { view, approval: entry.condition.approval, sources }
    }

    /// Where it stands on the page: its address in the explorer.
    #[must_use]
    pub fn anchor(&self) -> String {
        ["#condition=", self.view.id].concat()
    }

    /// Approval and grade in words.
    #[must_use]
    pub fn verdict(&self) -> String {
        let grade = &self.view.grade;
        [self.view.approval.label, ". ", &grade.label].concat()
    }
}

/// A whole page of its own.
#[must_use]
pub fn page(index: &Index) -> String {
    let told = told(index, None);
    let title = escaped(&title());
    let kinds = Category::ALL.iter().map(|kind| link(&category_anchor(*kind), kind.label()));
    [
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
        &title,
        "</title>\n<meta name=\"description\" content=\"",
        &escaped(&description()),
        "\">\n",
        &script(&structured::page(&told)),
        "</head>\n<body>\n<main>\n<h1>",
        &title,
        "</h1>\n",
        &introduction(),
        "<nav aria-label=\"Kinds of conditions\">\n<p>",
        &kinds.collect::<Vec<_>>().join(", "),
        "</p>\n</nav>\n",
        &body(&told),
        &element("p", &dataset().label),
        "\n</main>\n</body>\n</html>\n",
    ]
    .concat()
}

/// What an author puts between the tags: all conditions, or those of one kind.
#[must_use]
pub fn fragment(index: &Index, category: Option<Category>) -> String {
    let told = told(index, category);
    [
        &introduction(),
        &body(&told),
        &element("p", &dataset().label),
        "\n",
        &script(&structured::fragment(&told)),
    ]
    .concat()
}

/// The conditions of every kind or of one, most studied first.
fn told(index: &Index, only: Option<Category>) -> Vec<Told> {
    let kinds = Category::ALL.iter().copied().filter(|kind| only.is_none_or(|only| only == *kind));
    let of = |kind| result_ids(index, &Query { category: vec![kind], ..Query::default() });
    kinds.flat_map(of).filter_map(|id| index.entry(id)).map(Told::of).collect()
}

fn title() -> String {
    ["What is ", ABOUT.subject, " used for, and how sure are we?"].concat()
}

fn description() -> String {
    let counts = dataset().counts;
    let figures = [counts.conditions.to_string(), counts.studies.to_string()];
    let [conditions, studies] = &figures;
    [
        conditions,
        " conditions that ",
        ABOUT.subject,
        " was tried for: how much each was studied, which way the studies point, and links to ",
        studies,
        " studies. ",
        ABOUT.notice,
    ]
    .concat()
}

/// What a reader must know first, and what the words of a grade mean.
fn introduction() -> String {
    let safety =
        [&["<strong>", &escaped(ABOUT.notice), "</strong> "].concat(), &escaped(&ABOUT.dangers.join(" "))];
    [
        "<p>",
        &safety.map(String::as_str).concat(),
        "</p>\n<p>Each condition has its answers worked out from its studies: what the trials together found, and in how \
         many people. “Little or no difference” means that more than a small effect is ruled out; “too uncertain to \
         tell” means that it is not. Where it says “no fair test”, chance did not decide who got it, so nobody can \
         tell whether people would have got better without it. These answers are a rule of thumb and say nothing \
         about any one person.</p>\n",
    ]
    .concat()
}

fn category_anchor(category: Category) -> String {
    ["#category=", category.id()].concat()
}

/// Headings and paragraphs, a heading for each kind.
fn body(told: &[Told]) -> String {
    let mut body = String::new();
    let mut kind = "";
    for each in told {
        if each.view.category.id != kind {
            kind = each.view.category.id;
            body.push_str(&heading('2', &["category=", kind].concat(), each.view.category.label));
            body.push('\n');
        }
        body.push_str(&one(each));
    }
    body
}

fn one(told: &Told) -> String {
    let view = &told.view;
    let mut lines = vec![
        heading('3', told.anchor().trim_start_matches('#'), view.name),
        ["<p><strong>", &escaped(&told.verdict()), "</strong> ", &escaped(&view.figures), ".</p>"].concat(),
    ];
    if let Some(approved_as) = view.approved_as {
        lines.push(element("p", approved_as));
    }
    lines.push(element("p", view.bottom_line));
    for (counted, words) in [(true, "Studies: "), (false, "Also read, not counted: ")] {
        let named = sources::linked(told.sources.iter().filter(|source| source.counted == counted));
        if !named.is_empty() {
            lines.push(["<p>", words, &named, ".</p>"].concat());
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// Data, not code: no policy on scripts stands in its way.
fn script(json: &str) -> String {
    ["<script type=\"application/ld+json\">", json, "</script>\n"].concat()
}
