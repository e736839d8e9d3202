use proptest::prelude::*;

use super::composing::holder;
use super::*;

fn format() -> impl Strategy<Value = Format> {
    proptest::sample::select(Format::ALL.to_vec())
}

prop_compose! {
    fn any_holder()(
        format in format(),
        number in "[A-Z0-9]{1,9}",
        tail in "[A-Z0-9]{0,4}",
        state in "[A-Z]{3}",
        surname in "[A-Z]{1,30}( [A-Z]{1,8})?",
        given in "([A-Z]{1,12}( [A-Z]{1,12}){0,2})?",
        days in 0i64..36_000,
        expiry in -17_000i64..17_000,
        sex in proptest::sample::select(vec![Sex::Male, Sex::Female, Sex::Unspecified]),
        optional in "[A-Z0-9]{0,7}",
    ) -> Holder {
        let cards = matches!(format, Format::Td1);
        let long = cards && number.len() == 9;
        let day = |offset: i64| TODAY.checked_add(jiff::Span::new().days(offset)).unwrap();
        let birth = day(-days);
        Holder {
            document_number: if long { format!("{number}{tail}") } else { number },
            issuing_state: state.clone(),
            nationality: state,
            surname,
            given_names: given,
            birth_date: birth.into(),
            sex,
            expiry_date: day(expiry).max(birth).into(),
            optional,
            ..holder(format)
        }
    }
}

fn places_of_names(format: Format) -> usize {
    let names = layouts::places(format).names;
    names.end - names.start
}

proptest! {
    #[test]
    fn what_is_composed_is_read_back(holder in any_holder(), separator in proptest::sample::select(vec!["\n", "\r", "\r\n", ""])) {
        let lines = compose(&holder).unwrap();
        let mrz = parse(&lines.join(separator), TODAY).unwrap();
        prop_assert_eq!(mrz.format, holder.format);
        prop_assert!(mrz.all_ok(), "{:?} {:?}", failing(&mrz), lines);
        prop_assert_eq!(&mrz.lines, &lines);
        prop_assert_eq!(mrz.document_number, holder.document_number);
        prop_assert_eq!(mrz.birth_date, holder.birth_date);
        prop_assert_eq!(mrz.expiry_date, Some(holder.expiry_date));
        prop_assert_eq!(mrz.sex, Some(holder.sex));
        let room = places_of_names(holder.format);
        let name = [holder.surname.as_str(), holder.given_names.as_str()].join("<<");
        prop_assert_eq!(mrz.name_truncated, name.trim_end_matches('<').len() >= room);
        let optional = if holder.format == Format::Td3 { mrz.personal_number } else { mrz.optional_data.concat() };
        prop_assert_eq!(optional, holder.optional);
        if mrz.name_truncated {
            let begins = |whole: &str, cut: &str| whole.split(' ').zip(cut.split(' ')).all(|(w, c)| w.starts_with(c));
            prop_assert!(begins(&holder.surname, &mrz.surname) && begins(&holder.given_names, &mrz.given_names));
        } else {
            prop_assert_eq!((mrz.surname, mrz.given_names), (holder.surname, holder.given_names));
        }
    }

    #[test]
    fn one_changed_character_of_a_checked_field_is_seen(
        holder in any_holder(), at in 0usize..9, value in 0usize..36, field in 0usize..3,
    ) {
        let lines = compose(&Holder { document_number: "AA1234567".into(), ..holder.clone() }).unwrap();
        let places = layouts::places(holder.format);
        let (slot, name) = [
            (places.number, CheckName::DocumentNumber),
            (places.birth, CheckName::BirthDate),
            (places.expiry, CheckName::ExpiryDate),
        ][field];
        let at = slot.start + at % (slot.end - slot.start);
        let new = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[value];
        let mut bytes = lines[slot.line].clone().into_bytes();
        let old = usize::try_from(char::from(bytes[at]).to_digit(36).unwrap()).unwrap();
        // Values that differ by a multiple of 10 are equal to the digit; in dates a letter is seen all the same.
        let collides = old % 10 == value % 10 && !(field > 0 && value >= 10);
        bytes[at] = new;
        let mut changed = lines.clone();
        changed[slot.line] = String::from_utf8(bytes).unwrap();
        let mrz = parse(&changed.join("\n"), TODAY).unwrap();
        prop_assert_eq!(mrz.check(name).unwrap().ok, collides);
        prop_assert_eq!(&mrz.lines, &changed);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = parse_bytes(&bytes, TODAY);
    }

    #[test]
    fn no_text_of_zone_letters_makes_the_reader_panic(text in "[A-Z0-9<«Ç \n\r]{0,140}", year in -9998i16..9998) {
        let _ = parse(&text, date(year, 6, 1));
    }

    #[test]
    fn every_reading_has_whole_lines(text in "[IPVA][A-Z0-9<]{20,100}") {
        if let Ok(mrz) = parse(&text, TODAY) {
            let (count, width) = mrz.format.size();
            prop_assert_eq!(mrz.lines.len(), count);
            prop_assert!(mrz.lines.iter().all(|line| line.len() == width));
        }
    }
}
