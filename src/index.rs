//! Per condition: its search fields as words, its studies, its facet values. Built once.

use std::cell::{OnceCell, RefCell};

use crate::dataset::{CONDITIONS, Condition, EFFECTS, Effect, MECHANISMS, Regimen, Role, STUDIES, Study};
use crate::grade::{Grade, grade};
use crate::query::{Bits, Facet};
use crate::questions::{NameKind, Reader, Rows};
use crate::search::{FieldKind, Finder, Indexing, words};

/// A text that is searched.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// What it is.
    pub kind: FieldKind,
    /// As shown.
    pub text: &'static str,
}

/// One condition, ready to search, filter and grade.
#[derive(Debug)]
pub struct Entry {
    /// The record.
    pub condition: &'static Condition,
    /// Every study that lists it, in the order of the facts.
    pub studies: Vec<&'static Study>,
    /// What they found for it, as numbers, in the order of the facts.
    pub effects: Vec<&'static Effect>,
    /// Dose forms that the condition names or that a treatment study of it used, in the order of the list.
    pub regimens: Vec<Regimen>,
    /// The grade over all regimens.
    pub grade: Grade,
    /// The name that a row shows as it is sorted: lower case, no accents.
    pub sort_name: String,
    /// Values of every facet, graded over all regimens.
    pub bits: Bits,
}

impl Entry {
    /// Shows what is searched, in the order in which it counts: name first.
    pub fn each_field(&self, see: &mut dyn FnMut(Field)) {
        let condition = self.condition;
        let mut add = |kind, text: &'static str| see(Field { kind, text });
        add(FieldKind::Name, condition.name);
        // "Outer name (inner name)": each part is a name by itself; "(general)" is none
        if let Some((outside, rest)) = condition.name.split_once('(') {
            add(FieldKind::Name, outside.trim_ascii_end());
            let inside = rest.split_once(')').map_or(rest, |(inside, _)| inside);
            if condition.aliases().iter().any(|alias| alias.eq_ignore_ascii_case(inside)) {
                add(FieldKind::Name, inside);
            }
        }
        condition.aliases().iter().for_each(|alias| add(FieldKind::Alias, alias));
        add(FieldKind::Category, condition.category.label());
        self.regimens.iter().for_each(|regimen| add(FieldKind::Regimen, regimen.label()));
        for id in condition.mechanisms {
            if let Some(row) = MECHANISMS.iter().find(|row| row.id == *id) {
                add(FieldKind::Mechanism, row.name);
            }
        }
        add(FieldKind::Text, condition.bottom_line);
        condition.caveats().iter().for_each(|caveat| add(FieldKind::Text, caveat));
        self.studies.iter().for_each(|study| add(FieldKind::Text, study.title()));
    }

    /// The field at a position of that order.
    #[must_use]
    pub fn field(&self, position: u32) -> Option<Field> {
        let (mut found, mut at) = (None, 0);
        self.each_field(&mut |field| {
            if at == position {
                found = Some(field);
            }
            at += 1;
        });
        found
    }

    /// The grade from the studies of some regimens, or of all where none is named.
    #[must_use]
    pub fn grade_for(&self, regimens: &[Regimen]) -> Grade {
        if regimens.is_empty() {
            self.grade.clone()
        } else {
            grade(self.condition.id, self.studies.iter().copied(), self.effects.iter().copied(), regimens)
        }
    }
}

impl Entry {
    /// Its values of every facet, those that follow a grade from this one.
    #[must_use]
    pub fn bits_under(&self, grade: &Grade) -> Bits {
        let mut all = self.bits;
        for (facet, bits) in Facet::ALL.into_iter().zip(&mut all).filter(|(facet, _)| facet.follows_grade()) {
            *bits = self.bits_of(facet, grade);
        }
        all
    }

    /// Its values of a facet.
    fn bits_of(&self, facet: Facet, grade: &Grade) -> u32 {
        let condition = self.condition;
        facet.bits(|id| match facet {
            Facet::Regimen => self.regimens.iter().any(|regimen| regimen.id() == id),
            Facet::Approval => condition.approval.id() == id,
            Facet::Category => condition.category.id() == id,
            Facet::Mechanism => condition.mechanisms.contains(&id),
            Facet::Article => condition.articles.contains(&id),
            Facet::Strength => grade.level.id() == id,
            Facet::Direction => grade.direction.id() == id,
        })
    }
}

/// Entries that are indexed in one piece.
const ENTRIES_A_PIECE: usize = 24;

/// The whole dataset, ready to search.
#[derive(Debug)]
pub struct Index {
    /// In the order of the facts.
    pub entries: Vec<Entry>,
    /// See [`Index::finder`].
    finder: OnceCell<Finder>,
    /// What [`Index::warm`] has indexed so far.
    indexing: RefCell<Option<Indexing>>,
    drug: OnceCell<Rows>,
    reader: OnceCell<Reader>,
}

impl Index {
    /// Indexes the dataset.
    #[must_use]
    pub fn new() -> Self {
        let entries: Vec<Entry> = CONDITIONS.iter().map(entry).collect();
        Self {
            entries,
            finder: OnceCell::new(),
            indexing: RefCell::new(None),
            drug: OnceCell::new(),
            reader: OnceCell::new(),
        }
    }

    /// The entries' fields, by the same numbers; indexed when something is first looked for, from where
    /// [`Index::warm`] left off.
    #[must_use]
    pub fn finder(&self) -> &Finder {
        self.finder.get_or_init(|| {
            let mut indexing = self.indexing.take().unwrap_or_else(|| self.begin_indexing());
            self.index_more(&mut indexing, usize::MAX);
            Finder::new(indexing.finish())
        })
    }

    /// Whether a word stands somewhere in what is said of the uses, as it is spelled.
    #[must_use]
    pub fn spells(&self, word: &str) -> bool {
        self.finder().lexicon().holds(word)
    }

    /// Whether a word stands in what is said of the uses, or in a name or search word of the drug's rows.
    #[must_use]
    pub fn is_spelled(&self, word: &str) -> bool {
        self.spells(word) || self.drug_rows().spells(word)
    }

    fn begin_indexing(&self) -> Indexing {
        Indexing::with_room_for(&|hear| {
            for (doc, entry) in self.entries.iter().enumerate() {
                entry.each_field(&mut |field| hear(doc, field.kind, field.text));
            }
        })
    }

    /// Indexes so many more entries.
    fn index_more(&self, indexing: &mut Indexing, more: usize) {
        let done = indexing.docs();
        for (doc, entry) in self.entries.iter().enumerate().skip(done).take(more) {
            entry.each_field(&mut |field| indexing.add(doc, field.kind, field.text));
        }
    }

    /// Does a piece of what the first search would have to do: each takes a slow phone less than 50 ms, after which a
    /// page is felt to wait (the threshold of a "long task" of the W3C's Long Tasks API). Gives whether more is left.
    pub fn warm(&self) -> bool {
        if self.finder.get().is_none() {
            let mut indexing = self.indexing.take().unwrap_or_else(|| self.begin_indexing());
            let whole = indexing.docs() >= self.entries.len();
            self.index_more(&mut indexing, ENTRIES_A_PIECE);
            self.indexing.replace(Some(indexing));
            if whole {
                let _ = self.finder();
            }
            return true;
        }
        if self.reader.get().is_none() {
            let _ = self.reader();
            return true;
        }
        let _ = self.drug_rows();
        false
    }

    /// What is known of the drug itself; indexed when it is first asked for.
    #[must_use]
    pub fn drug_rows(&self) -> &Rows {
        self.drug.get_or_init(Rows::new)
    }

    /// Understands questions; made when the first is typed.
    #[must_use]
    pub fn reader(&self) -> &Reader {
        self.reader.get_or_init(|| {
            Reader::new(&|hear| {
                for (doc, entry) in (0..).zip(&self.entries) {
                    entry.each_field(&mut |field| match field.kind {
                        FieldKind::Name => hear(doc, NameKind::Own, field.text),
                        FieldKind::Alias => hear(doc, NameKind::Other, field.text),
                        _ => {}
                    });
                }
            })
        })
    }

    /// The name of an entry, as words are compared; nothing where there is none of this number.
    #[must_use]
    pub fn name_of(&self, doc: u32) -> &str {
        self.entries.get(doc as usize).map_or("", |entry| &entry.sort_name)
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.condition.id == id)
    }
}

impl Default for Index {
    fn default() -> Self {
        Self::new()
    }
}

fn entry(condition: &'static Condition) -> Entry {
    let studies: Vec<&'static Study> =
        STUDIES.iter().filter(|study| study.conditions.contains(&condition.id)).collect();
    let used = |regimen: &Regimen| {
        condition.regimens.contains(regimen)
            || studies.iter().any(|study| study.role == Role::Efficacy && study.regimen == Some(*regimen))
    };
    let regimens: Vec<Regimen> = Regimen::ALL.iter().copied().filter(used).collect();
    let shown = condition.row_name().unwrap_or(condition.name);
    let sort_name = words(shown).into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ");
    let effects: Vec<&'static Effect> =
        EFFECTS.iter().filter(|effect| effect.condition == condition.id).collect();
    let grade = grade(condition.id, studies.iter().copied(), effects.iter().copied(), &[]);
    let mut entry = Entry { condition, studies, effects, regimens, grade, sort_name, bits: Bits::default() };
    entry.bits = Facet::ALL.map(|facet| entry.bits_of(facet, &entry.grade));
    entry
}
