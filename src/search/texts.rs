//! The searched texts of all documents, as numbers of words: what is where, and where is what.

use super::lexicon::{Lexicon, TermId, push};
use super::normalize::{Word, each_word};
use super::number::{Number, number};
use super::rank::FieldKind;
use super::stop::is_stop_word;

/// Texts of documents, ready to search. Documents are numbered in the order in which they came.
#[derive(Debug)]
pub struct Texts<N = u16> {
    pub(super) lexicon: Lexicon,
    /// Per document its first field and first word, and one more for the end.
    docs: Vec<(u32, u32)>,
    fields: Vec<Field>,
    words: Vec<N>,
    /// Per word its first posting, and one more for the end.
    postings_of: Vec<u32>,
    /// Documents in which a word stands, in order.
    postings: Vec<N>,
}

/// What a field is, in the upper bits, and how many words it has.
#[derive(Clone, Copy, Debug)]
struct Field(u32);

impl Field {
    const KIND: u32 = 28;
    const WORDS: u32 = (1 << Self::KIND) - 1;

    fn new(kind: FieldKind, words: usize) -> Self {
        Self((kind as u32) << Self::KIND | number(words) & Self::WORDS)
    }

    fn kind(self) -> FieldKind {
        FieldKind::ALL.get((self.0 >> Self::KIND) as usize).copied().unwrap_or(FieldKind::Text)
    }

    fn words(self) -> usize {
        (self.0 & Self::WORDS) as usize
    }
}

/// A field of a document.
#[derive(Clone, Copy, Debug)]
pub struct FieldWords<'a, N> {
    /// Position among the document's fields.
    pub position: u32,
    /// What it is.
    pub kind: FieldKind,
    /// Its words, without those that say nothing.
    pub words: &'a [N],
}

/// Says every field of some documents to whoever listens.
pub type Tell<'a> = dyn Fn(&mut dyn FnMut(usize, FieldKind, &str)) + 'a;

/// Bytes of text for each word that says something, and for each that was not seen before: a little fewer than in
/// the facts. Where texts are of another kind, room is made as they are read.
const BYTES_A_WORD: usize = 8;
const BYTES_A_NEW_WORD: usize = 45;

/// Bytes of text, fields and documents to make room for: an index that grows leaves holes as large as itself.
#[derive(Clone, Copy, Debug, Default)]
struct Room {
    docs: usize,
    fields: usize,
    bytes: usize,
}

impl Room {
    fn for_all(tell: &Tell<'_>) -> Self {
        let mut room = Self::default();
        tell(&mut |doc, _, text| {
            room.docs = doc + 1;
            room.fields += 1;
            room.bytes += text.len();
        });
        room
    }
}

/// Texts that are being indexed, a field after the other, so that a slow processor can do something else in between.
#[derive(Debug)]
pub struct Indexing<N = u16> {
    texts: Texts<N>,
    word: Word,
}

impl<N: Number> Indexing<N> {
    /// With room for what `tell` says; nothing is indexed yet.
    #[must_use]
    pub fn with_room_for(tell: &Tell<'_>) -> Self {
        let room = Room::for_all(tell);
        let texts = Texts {
            lexicon: Lexicon::with_room(room.bytes / BYTES_A_NEW_WORD),
            docs: Vec::with_capacity(room.docs + 1),
            fields: Vec::with_capacity(room.fields + 1),
            words: Vec::with_capacity(room.bytes / BYTES_A_WORD),
            postings_of: Vec::new(),
            postings: Vec::new(),
        };
        Self { texts, word: Word::default() }
    }

    /// How many documents have begun.
    #[must_use]
    pub fn docs(&self) -> usize {
        self.texts.docs.len()
    }

    /// The next field of a document: of the one before, or of a later one.
    pub fn add(&mut self, doc: usize, kind: FieldKind, text: &str) {
        let Self { texts, word } = self;
        while texts.docs.len() <= doc {
            texts.begin_doc();
        }
        let before = texts.words.len();
        // words that say nothing are left out, unless there is no other
        for all in [false, true] {
            each_word(text, word, &mut |word| {
                if all || !is_stop_word(&word.plain) {
                    let id = texts.lexicon.add(word, kind != FieldKind::Text);
                    push(&mut texts.words, N::of(id));
                }
            });
            if texts.words.len() > before {
                break;
            }
        }
        texts.fields.push(Field::new(kind, texts.words.len() - before));
    }

    /// Ready to search.
    #[must_use]
    pub fn finish(self) -> Texts<N> {
        let mut texts = self.texts;
        texts.begin_doc();
        texts.lexicon.close();
        texts.words.shrink_to_fit();
        texts.post();
        texts
    }
}

impl<N: Number> Texts<N> {
    /// Indexes documents. `tell` says each field in turn, with the number of its document: in order, and the same
    /// every time it is called.
    #[must_use]
    pub fn new(tell: &Tell<'_>) -> Self {
        let mut indexing = Indexing::with_room_for(tell);
        tell(&mut |doc, kind, text| indexing.add(doc, kind, text));
        indexing.finish()
    }

    fn begin_doc(&mut self) {
        self.docs.push((number(self.fields.len()), number(self.words.len())));
    }

    /// Fills the postings: counts first, so that they are written in place.
    fn post(&mut self) {
        let mut last_doc = vec![u32::MAX; self.lexicon.len()];
        let mut counts = vec![0_u32; self.lexicon.len() + 1];
        self.each_word(|doc, term| {
            if let (Some(last), Some(count)) =
                (last_doc.get_mut(term as usize), counts.get_mut(term as usize + 1))
                && *last != doc
            {
                *last = doc;
                *count += 1;
            }
        });
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        let mut next = counts.clone();
        let mut postings = vec![N::default(); sum as usize];
        last_doc.fill(u32::MAX);
        self.each_word(|doc, term| {
            if let (Some(last), Some(next)) = (last_doc.get_mut(term as usize), next.get_mut(term as usize))
                && *last != doc
            {
                *last = doc;
                if let Some(slot) = postings.get_mut(*next as usize) {
                    *slot = N::of(doc);
                }
                *next += 1;
            }
        });
        self.postings_of = counts;
        self.postings = postings;
    }

    fn each_word(&self, mut see: impl FnMut(u32, TermId)) {
        for doc in 0..self.len() {
            for field in self.fields(doc) {
                for &term in field.words {
                    see(doc, term.into());
                }
            }
        }
    }

    /// Number of documents.
    #[must_use]
    pub fn len(&self) -> u32 {
        number(self.docs.len().saturating_sub(1))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The fields of a document.
    pub fn fields(&self, doc: u32) -> impl Iterator<Item = FieldWords<'_, N>> {
        let doc = doc as usize;
        let (first, mut word) =
            self.docs.get(doc).copied().map_or((0, 0), |(field, word)| (field, word as usize));
        let end = self.docs.get(doc + 1).map_or(0, |(field, _)| *field);
        let fields = self.fields.get(first as usize..end as usize).unwrap_or_default();
        (0..).zip(fields).map(move |(position, field)| {
            let from = word;
            word += field.words();
            FieldWords { position, kind: field.kind(), words: self.words.get(from..word).unwrap_or_default() }
        })
    }

    /// The documents in which a word stands.
    pub(super) fn docs_with(&self, term: TermId) -> &[N] {
        let at = |n: usize| self.postings_of.get(n).map_or(0, |first| *first as usize);
        self.postings.get(at(term as usize)..at(term as usize + 1)).unwrap_or_default()
    }
}
