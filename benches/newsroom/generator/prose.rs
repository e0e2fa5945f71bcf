//! Sentences in both languages, drawn so that the same seed always gives the same words.

use fastrand::Rng;
use jiff::civil::Date;

use super::words::{
    FAMILY_NAMES, FIRMS, FIRST_SYLLABLES, HEADINGS, PLACES, Pair, SECOND_SYLLABLES, SENTENCES, THINGS,
};

/// A text in English and in Chinese.
pub type Both = [String; 2];

const ENGLISH: usize = 0;

/// Draws words. Places, things and people of one story come back in it, as in real ones.
pub struct Writer {
    rng: Rng,
    posted: Date,
    places: [Pair; 4],
    things: [Pair; 3],
    firms: [Pair; 2],
    people: [Both; 3],
}

impl Writer {
    /// A writer of the story with this number, which was posted on this day.
    pub fn new(number: usize, posted: Date) -> Self {
        let mut rng = Rng::with_seed(number as u64);
        Self {
            posted,
            places: std::array::from_fn(|_| draw(&mut rng, &PLACES)),
            things: std::array::from_fn(|_| draw(&mut rng, &THINGS)),
            firms: std::array::from_fn(|_| draw(&mut rng, &FIRMS)),
            people: std::array::from_fn(|_| person(&mut rng)),
            rng,
        }
    }

    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.rng.usize(..end)
    }

    /// One of these, its blanks filled.
    pub fn one_of(&mut self, choice: &[Pair]) -> Both {
        let pattern = draw(&mut self.rng, choice);
        self.fill(pattern)
    }

    /// A heading of the second level.
    pub fn heading(&mut self) -> Both {
        self.one_of(&HEADINGS).map(|heading| format!("## {heading}"))
    }

    /// Four to six sentences.
    pub fn paragraph(&mut self) -> Both {
        let count = self.rng.usize(4..=6);
        let sentences: Vec<Both> = (0..count).map(|_| self.one_of(&SENTENCES)).collect();
        let of = |language: usize| sentences.iter().map(move |both| both[language].as_str());
        [of(0).collect::<Vec<_>>().join(" "), of(1).collect()]
    }

    /// A list of three to five sentences.
    pub fn list(&mut self) -> Both {
        let count = self.rng.usize(3..=5);
        let items: Vec<Both> = (0..count).map(|_| self.one_of(&SENTENCES)).collect();
        [0, 1].map(|language| {
            let lines: Vec<String> = items.iter().map(|item| format!("- {}", item[language])).collect();
            lines.join("\n")
        })
    }

    /// A table of what was built where.
    pub fn table(&mut self) -> Both {
        let heads = ["| Place | Machines | Share |", "| 地点 | 机器 | 占比 |"];
        let mut tables = heads.map(|head| format!("{head}\n|---|---|---|"));
        for place in self.places {
            let (thing, share) = (draw(&mut self.rng, &self.things), self.rng.usize(5..60));
            for (language, table) in tables.iter_mut().enumerate() {
                let row = format!("\n| {} | {} | {share}% |", place[language], thing[language]);
                table.push_str(&row);
            }
        }
        tables
    }

    /// The pattern in both languages, the same drawn for its blanks.
    fn fill(&mut self, pattern: Pair) -> Both {
        let (place, thing) = (draw(&mut self.rng, &self.places), draw(&mut self.rng, &self.things));
        let firm = draw(&mut self.rng, &self.firms);
        let person = self.people[self.rng.usize(..self.people.len())].clone();
        let years_ago = self.rng.i16(0..5);
        let year = self.posted.year() - years_ago;
        let day = self.posted.with().year(year).day(1 + self.rng.i8(0..28)).build().unwrap_or(self.posted);
        let (count, percent, money) = (self.rng.usize(20..900), self.rng.usize(2..80), self.rng.usize(2..90));
        [0, 1].map(|language| {
            filled(pattern[language], |blank| match blank {
                "place" => place[language].to_owned(),
                "thing" => thing[language].to_owned(),
                "firm" => firm[language].to_owned(),
                "person" => person[language].clone(),
                "year" => year.to_string(),
                "date" if language == ENGLISH => day.strftime("%B %-d, %Y").to_string(),
                "date" => day.strftime("%Y年%-m月%-d日").to_string(),
                "count" => count.to_string(),
                "percent" => percent.to_string(),
                _ => money.to_string(),
            })
        })
    }
}

/// The text with what stands in braces replaced.
fn filled(pattern: &str, value: impl Fn(&str) -> String) -> String {
    let mut text = String::with_capacity(pattern.len() + 32);
    let mut rest = pattern;
    while let Some((before, (blank, after))) =
        rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    {
        text.push_str(before);
        text.push_str(&value(blank));
        rest = after;
    }
    text.push_str(rest);
    text
}

fn draw(rng: &mut Rng, choice: &[Pair]) -> Pair {
    choice[rng.usize(..choice.len())]
}

fn person(rng: &mut Rng) -> Both {
    let (family, first, second) =
        (draw(rng, &FAMILY_NAMES), draw(rng, &FIRST_SYLLABLES), draw(rng, &SECOND_SYLLABLES));
    [format!("{} {}{}", family[0], first[0], second[0]), format!("{}{}{}", family[1], first[1], second[1])]
}
