//! One HTML element, written by a library that escapes what stands in its attributes.

use quick_xml::{
    Writer,
    events::{BytesEnd, BytesStart, BytesText, Event},
};

/// The element `name` round `inner`, which is HTML already; without `inner` it is a void element.
pub fn element(name: &str, attributes: &[(&str, &str)], inner: Option<&str>) -> String {
    let mut writer = Writer::new(Vec::new());
    let tag = BytesStart::new(name).with_attributes(attributes.iter().copied());
    let written = match inner {
        None => writer.write_event(Event::Empty(tag)),
        Some(inner) => writer
            .write_event(Event::Start(tag))
            .and_then(|()| writer.write_event(Event::Text(BytesText::from_escaped(inner))))
            .and_then(|()| writer.write_event(Event::End(BytesEnd::new(name)))),
    };
    debug_assert!(written.is_ok(), "writing to a Vec cannot fail");
    String::from_utf8(writer.into_inner()).unwrap_or_default()
}
