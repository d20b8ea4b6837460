//! What crosses to the page, as plain data: which rows, in what order, how many, how strongly, where and why.
//!
//! No sentence is made here, and none of it knows a browser: ids, numbers and texts of the facts, one file for each
//! question that the page may ask. The shapes are those of `src/browser/types`. Numbers of results are in whole
//! thousandths; words for them are the page's.

mod cited;
mod claims;
mod comparison;
mod condition;
mod dataset;
mod dose;
mod drug;
mod drug_row;
mod form;
mod grade;
mod group;
mod headline;
mod hurt;
mod length;
mod list;
mod map;
mod medicine;
mod method;
mod named;
mod nothing;
mod people;
mod records;
mod result;
mod row;
mod sheet;
mod source;
mod strip;
mod study;

pub use claims::{ArticleView, CheckedClaim, Claims, VerdictCount, claims};
pub use comparison::{Compared, Comparison, addable, comparison};
pub use condition::{Cited, ClaimView, ConditionPage, Dose, MechanismView, RealUnits, condition};
pub use dataset::{ApprovedUse, Counts, DatasetView, FacetIds, dataset};
pub use drug::{Asked, Detail, DrugPage, TopicCount, TopicRow, drug};
pub use drug_row::{DrugRow, HowOften, drug_row, row_in_words};
pub use form::FormGrade;
pub use grade::{Answers, FindingCounts, FullGrade, LeftOutView, SummaryView, TallyView, Unconfirmed};
pub use group::{Group, GroupCounts, GroupView as ResultGroupView};
pub use headline::Headline;
pub use hurt::Hurt;
pub use list::{Chip, InForm, List, Offered, Understood, list, result_ids};
pub use map::{Cell, Dot, EvidenceMap, Found, SizeLine, Sizes, TestedRow, map};
pub use medicine::{Medicine, medicine};
pub use method::{Method, method};
pub use named::Named;
pub use nothing::{Lift, Nothing};
pub use people::PeopleBehind;
pub use records::{Cell as RecordCell, Records, Table as RecordTable, records};
pub use result::{GroupView, ResultView, result, results};
pub use row::{Match, Row};
pub use sheet::{MustNot, Sheet, SheetForm, SheetWarning, sheet};
pub use source::{Link, SourceView};
pub use strip::Strip;
pub use study::StudyView;
