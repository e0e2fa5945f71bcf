//! Counts what is found by section and year, in one pass.

use std::collections::HashMap;

use tantivy::{
    DocId, Score, SegmentOrdinal, SegmentReader,
    collector::{Collector, SegmentCollector},
    columnar::{Column, StrColumn},
};

use super::schema::{SECTION, YEAR};

/// How many documents there are of each section and year.
pub type Counts = HashMap<(String, i64), usize>;

/// Counts documents by section and year.
pub struct CountBySectionAndYear;

impl Collector for CountBySectionAndYear {
    type Fruit = Counts;
    type Child = Segment;

    fn for_segment(&self, _: SegmentOrdinal, reader: &SegmentReader) -> tantivy::Result<Segment> {
        let fields = reader.fast_fields();
        Ok(Segment { sections: fields.str(SECTION)?, years: fields.i64(YEAR)?, counts: HashMap::new() })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, fruits: Vec<Counts>) -> tantivy::Result<Counts> {
        let mut all = Counts::new();
        for (key, count) in fruits.into_iter().flatten() {
            *all.entry(key).or_default() += count;
        }
        Ok(all)
    }
}

/// Counts documents of one segment.
pub struct Segment {
    sections: Option<StrColumn>,
    years: Column<i64>,
    counts: HashMap<(u64, i64), usize>,
}

impl SegmentCollector for Segment {
    type Fruit = Counts;

    fn collect(&mut self, doc: DocId, _: Score) {
        let section = self.sections.as_ref().and_then(|sections| sections.ords().first(doc));
        if let Some(key) = section.zip(self.years.first(doc)) {
            *self.counts.entry(key).or_default() += 1;
        }
    }

    fn harvest(self) -> Counts {
        let Some(sections) = self.sections else { return Counts::new() };
        let name = |ord| {
            let mut name = String::new();
            sections.ord_to_str(ord, &mut name).ok().filter(|is_known| *is_known).map(|_| name)
        };
        self.counts.into_iter().filter_map(|((ord, year), count)| Some(((name(ord)?, year), count))).collect()
    }
}
