//! What a reader asks for: a text from the search field, taken apart.
//!
//! Whatever the text is, there is an answer: nothing in it is a command but quotation marks.

use std::ops::Range;

use super::{
    analyzer::JIEBA,
    units::{Unit, signs_from, units},
};

/// Most things that are asked for at once; what comes after is not looked for.
const MOST: usize = 16;

/// One thing that an answer must have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// A word, in any of its forms.
    Word(Unit),
    /// These units, one after the other.
    Piece(Piece),
    /// All of these, or else the whole as it stands: `9月` is in `2019月刊` too.
    Either(Vec<Wanted>, Piece),
}

/// Units that must stand one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The units.
    pub units: Vec<Unit>,
    /// Whether a letter or digit at its ends may be the end of a longer word.
    pub is_open: bool,
}

/// All that a reader asks for.
#[derive(Debug, Default)]
pub struct Asked {
    /// An answer has all of these.
    pub wanted: Vec<Wanted>,
    /// An answer that has this as well is a better one.
    pub whole: Option<Piece>,
}

/// The quotation marks that begin and end a phrase.
const QUOTES: [(char, char); 7] =
    [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('＂', '＂'), ('「', '」'), ('『', '』')];

impl Asked {
    /// Takes the text of the search field apart.
    pub fn new(text: &str) -> Self {
        let mut asked = Self::default();
        let mut loose = String::new();
        let mut rest = text;
        while let Some(char) = rest.chars().next() {
            rest = &rest[char.len_utf8()..];
            let close = QUOTES.iter().find(|(open, _)| *open == char).map(|(_, close)| *close);
            match close.and_then(|close| rest.split_once(close)) {
                Some((phrase, after)) => {
                    asked.add_phrase(units(phrase));
                    loose.push(' ');
                    rest = after;
                }
                None => loose.push(char),
            }
        }
        let loose = units(&loose);
        let mut first = 0;
        while first < loose.len() {
            let joined = loose[first + 1..].iter().take_while(|unit| unit.is_joined).count();
            asked.add_stretch(&loose[first..=first + joined]);
            first += joined + 1;
        }
        if asked.wanted.len() > 1 && loose.len() <= MOST {
            asked.whole = Some(Piece { units: loose, is_open: false }).filter(|piece| piece.units.len() > 1);
        }
        asked
    }

    fn add(&mut self, wanted: Wanted) {
        let is_new = !self.wanted.iter().any(|other| other.says_the_same(&wanted));
        if self.wanted.len() < MOST && is_new {
            self.wanted.push(wanted);
        }
    }

    fn add_phrase(&mut self, mut units: Vec<Unit>) {
        units.truncate(2 * MOST);
        if !units.is_empty() {
            self.add(Wanted::Piece(Piece { units, is_open: false }));
        }
    }

    /// Adds units that are joined.
    fn add_stretch(&mut self, units: &[Unit]) {
        let mut parts = Vec::new();
        let mut first = 0;
        while first < units.len() && parts.len() < MOST {
            match signs_from(units, first) {
                0 => {
                    parts.push(Wanted::Word(units[first].clone()));
                    first += 1;
                }
                count => {
                    parts.extend(words(&units[first..first + count]));
                    first += count;
                }
            }
        }
        let is_cut = |unit: &Unit| !unit.is_sign && unit.text.chars().count() == 1;
        let has_open_end = units.len() > 1 && [units.first(), units.last()].into_iter().flatten().any(is_cut);
        if has_open_end && units.len() <= MOST {
            self.add(Wanted::Either(parts, Piece { units: units.to_vec(), is_open: true }));
        } else {
            for part in parts {
                self.add(part);
            }
        }
    }
}

/// Signs cut into words by the dictionary. Two signs are never cut, and signs that it knows no word
/// for are kept together: a rare name is not to be found in pieces.
fn words(signs: &[Unit]) -> impl Iterator<Item = Wanted> + '_ {
    let text: String = signs.iter().map(|sign| sign.text.as_str()).collect();
    let mut cuts: Vec<Range<usize>> = Vec::new();
    if signs.len() > 2 {
        let mut is_after_single = false;
        for word in JIEBA.cut(&text, true) {
            let is_single = word.end - word.start == 1;
            match cuts.last_mut() {
                Some(last) if is_single && is_after_single => last.end = word.end,
                _ => cuts.push(word.start..word.end),
            }
            is_after_single = is_single;
        }
    } else {
        cuts.push(0..signs.len());
    }
    cuts.into_iter().map(|cut| Wanted::Piece(Piece { units: signs[cut].to_vec(), is_open: false }))
}

impl Wanted {
    fn says_the_same(&self, other: &Self) -> bool {
        let same = |a: &[Unit], b: &[Unit]| {
            a.iter()
                .map(|unit| (&unit.text, unit.is_joined))
                .eq(b.iter().map(|unit| (&unit.text, unit.is_joined)))
        };
        match (self, other) {
            (Self::Word(a), Self::Word(b)) => a.text == b.text,
            (Self::Piece(a), Self::Piece(b)) | (Self::Either(_, a), Self::Either(_, b)) => {
                same(&a.units[1..], &b.units[1..]) && a.units[0].text == b.units[0].text
            }
            _ => false,
        }
    }
}
