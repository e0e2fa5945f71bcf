//! One spelling for what readers type in several: case, accents, full and half width, traditional
//! and simplified characters.
//!
//! Each character is folded by itself, without a look at its neighbors: only so does a piece of a
//! text fold to the same piece of the folded text, and every substring is found.

use std::sync::LazyLock;

use icu::{
    casemap::CaseMapper,
    normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed},
    properties::{
        CodePointMapData,
        props::{GeneralCategory, GeneralCategoryGroup, Script},
    },
};

/// The Chinese characters that most texts are written with, among them all that have a simpler form.
const HAN: std::ops::RangeInclusive<char> = '\u{3400}'..='\u{9fff}';

/// The simple form of each of them.
static SIMPLE: LazyLock<Vec<char>> = LazyLock::new(|| HAN.map(simplify).collect());

/// The simple form of a Chinese character, any other as it is.
fn simple(char: char) -> char {
    let place = (char as usize).checked_sub(*HAN.start() as usize);
    place.and_then(|place| SIMPLE.get(place)).copied().unwrap_or(char)
}

fn simplify(char: char) -> char {
    fast2s::convert(char.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(char)
}

/// Calls `take` with each character that `char` is folded to.
pub fn fold(char: char, mut take: impl FnMut(char)) {
    if char.is_ascii() {
        take(char.to_ascii_lowercase());
    } else if HAN.contains(&char) {
        take(simple(char));
    } else {
        spell_out(char).chars().for_each(|char| match char {
            // Letters that Unicode does not take apart.
            'ø' => take('o'),
            'đ' | 'ð' => take('d'),
            'ł' => take('l'),
            'ı' => take('i'),
            'æ' => ['a', 'e'].into_iter().for_each(&mut take),
            'œ' => ['o', 'e'].into_iter().for_each(&mut take),
            char => take(simple(char)),
        });
    }
}

/// Compatibility forms resolved (NFKC), accents of Latin, Greek and Cyrillic dropped, case folded.
fn spell_out(char: char) -> String {
    let parts = DecomposingNormalizerBorrowed::new_nfkd();
    let whole = ComposingNormalizerBorrowed::new_nfc();
    let bare: String = parts
        .normalize_iter(std::iter::once(char))
        .filter(|part| !matches!(part, '\u{300}'..='\u{36f}'))
        .collect();
    CaseMapper::new().fold_string(&whole.normalize(&bare)).into_owned()
}

/// Whether words are made of this character: letters, digits, and the marks that belong to them.
pub fn is_letter(char: char) -> bool {
    if char.is_ascii() {
        return char.is_ascii_alphanumeric();
    }
    char.is_alphanumeric()
        || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(char))
}

/// Whether its script is written without spaces between words.
pub fn is_unspaced(char: char) -> bool {
    const UNSPACED: [Script; 8] = [
        Script::Han,
        Script::Hiragana,
        Script::Katakana,
        Script::Bopomofo,
        Script::Thai,
        Script::Lao,
        Script::Khmer,
        Script::Myanmar,
    ];
    HAN.contains(&char)
        || (!char.is_ascii() && UNSPACED.contains(&CodePointMapData::<Script>::new().get(char)))
}
