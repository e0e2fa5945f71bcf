//! Messages by the thousand, for the check: each in both languages, with a comment, some with variables.

use std::{fs, io, path::Path};

use super::{prose::Writer, words::SENTENCES};

/// Messages of one file.
const IN_ONE_FILE: usize = 1_000;

/// Writes `count` messages in each language below `locales`, in files of their own.
pub fn write(locales: &Path, count: usize) -> io::Result<()> {
    let mut writer = Writer::new(count, jiff::civil::date(2020, 9, 16));
    for (file, start) in (0..count).step_by(IN_ONE_FILE).enumerate() {
        let mut texts = [String::new(), String::new()];
        for number in start..count.min(start + IN_ONE_FILE) {
            let words = writer.one_of(&SENTENCES);
            for ((text, words), colon) in texts.iter_mut().zip(words).zip([": ", "："]) {
                text.push_str(&message(number, colon, &words));
            }
        }
        for (locale, text) in ["en", "zh"].iter().zip(texts) {
            fs::write(locales.join(locale).join(format!("generated-{file:03}.ftl")), text)?;
        }
    }
    Ok(())
}

/// Every third message has a variable.
fn message(number: usize, colon: &str, words: &str) -> String {
    let id = format!("generated-{number:06}");
    if number.is_multiple_of(3) {
        format!(
            "# A generated message.\n# $name (String) - whom it is about\n{id} = {{ $name }}{colon}{words}\n"
        )
    } else {
        format!("# A generated message.\n{id} = {words}\n")
    }
}
