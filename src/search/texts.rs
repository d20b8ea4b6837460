//! The searched texts of all documents, as numbers of words: what is where, and where is what.

use super::lexicon::{Lexicon, TermId};
use super::normalize::{Word, each_word};
use super::rank::FieldKind;
use super::stop::is_stop_word;

/// Texts of documents, ready to search. Documents are numbered in the order in which they came.
#[derive(Debug)]
pub struct Texts {
    pub(super) lexicon: Lexicon,
    /// Per document its first field, and one more for the end.
    docs: Vec<u32>,
    /// Per field what it is and its first word, and one more for the end.
    fields: Vec<(FieldKind, u32)>,
    words: Vec<TermId>,
    /// Per word its first posting, and one more for the end.
    postings_of: Vec<u32>,
    /// Documents in which a word stands, in order.
    postings: Vec<u32>,
}

/// A field of a document.
#[derive(Clone, Copy, Debug)]
pub struct FieldWords<'a> {
    /// Position among the document's fields.
    pub position: u32,
    /// What it is.
    pub kind: FieldKind,
    /// Its words, without those that say nothing.
    pub words: &'a [TermId],
}

/// Says every field of some documents to whoever listens.
pub type Tell<'a> = dyn Fn(&mut dyn FnMut(usize, FieldKind, &str)) + 'a;

/// Bytes of text for each word that says something, and for each that was not seen before: a little fewer than in
/// the facts. Where texts are of another kind, room is made as they are read.
const BYTES_A_WORD: usize = 8;
const BYTES_A_NEW_WORD: usize = 45;

impl Texts {
    /// Indexes documents. `tell` says each field in turn, with the number of its document: in order, and the same
    /// every time it is called.
    #[must_use]
    pub fn new(tell: &Tell<'_>) -> Self {
        // room is made once and about right: an index that grows leaves holes as large as itself
        let (mut docs, mut fields, mut bytes) = (0, 0, 0);
        tell(&mut |doc, _, text| {
            docs = doc + 1;
            fields += 1;
            bytes += text.len();
        });
        let mut texts = Self {
            lexicon: Lexicon::with_room(bytes / BYTES_A_NEW_WORD),
            docs: Vec::with_capacity(docs + 1),
            fields: Vec::with_capacity(fields + 1),
            words: Vec::with_capacity(bytes / BYTES_A_WORD),
            postings_of: Vec::new(),
            postings: Vec::new(),
        };
        let mut word = Word::default();
        tell(&mut |doc, kind, text| {
            while texts.docs.len() <= doc {
                texts.docs.push(number(texts.fields.len()));
            }
            texts.fields.push((kind, number(texts.words.len())));
            // words that say nothing are left out, unless there is no other
            let mut telling = false;
            each_word(text, &mut word, &mut |word| telling = telling || !is_stop_word(&word.plain));
            each_word(text, &mut word, &mut |word| {
                if !telling || !is_stop_word(&word.plain) {
                    push(&mut texts.words, texts.lexicon.add(word, kind != FieldKind::Text));
                }
            });
        });
        texts.docs.push(number(texts.fields.len()));
        texts.fields.push((FieldKind::Text, number(texts.words.len())));
        texts.lexicon.close();
        texts.words.shrink_to_fit();
        texts.post();
        texts
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
        let mut postings = vec![0; sum as usize];
        last_doc.fill(u32::MAX);
        self.each_word(|doc, term| {
            if let (Some(last), Some(next)) = (last_doc.get_mut(term as usize), next.get_mut(term as usize))
                && *last != doc
            {
                *last = doc;
                if let Some(slot) = postings.get_mut(*next as usize) {
                    *slot = doc;
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
                    see(doc, term);
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
    pub fn fields(&self, doc: u32) -> impl Iterator<Item = FieldWords<'_>> {
        let at = |n: usize| self.docs.get(n).map_or(0, |first| *first as usize);
        let (first, end) = (at(doc as usize), at(doc as usize + 1));
        let with_end = self.fields.get(first..=end).unwrap_or_default();
        (0..).zip(with_end.windows(2)).filter_map(|(position, pair)| {
            let [(kind, start), (_, end)] = *pair else { return None };
            Some(FieldWords { position, kind, words: self.words.get(start as usize..end as usize)? })
        })
    }

    /// The documents in which a word stands.
    pub(super) fn docs_with(&self, term: TermId) -> &[u32] {
        let at = |n: usize| self.postings_of.get(n).map_or(0, |first| *first as usize);
        self.postings.get(at(term as usize)..at(term as usize + 1)).unwrap_or_default()
    }
}

/// Takes a quarter more memory where there is no room, not twice as much: an index is the most that is held.
pub(super) fn push<T>(items: &mut Vec<T>, item: T) {
    if items.len() == items.capacity() {
        items.reserve_exact(items.len() / 4 + 64);
    }
    items.push(item);
}

fn number(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
