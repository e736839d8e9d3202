//! Every error of the three kinds, at every place of a status code: by algebra for all codes at once, and one by one.

use super::*;

const LENGTH: usize = 12;

fn op(interim: u8, digit: u8) -> u8 {
    TIMES_X[usize::from(interim ^ digit)]
}

/// The value that a row ends in, written out as the definition has it.
fn ends_in(row: &[u8]) -> u8 {
    row.iter().fold(0, |interim, digit| op(interim, *digit))
}

/// A value times a power of x.
fn shifted(value: u8, times: usize) -> u8 {
    (0..times).fold(value, |value, _| TIMES_X[usize::from(value)])
}

/// A code's row with these values at these places, and one more value, at a place of its own, that makes the row a valid code.
fn valid_with(fixed: &[(usize, u8)], fill: u8) -> [u8; LENGTH] {
    let mut row = [fill; LENGTH];
    for (place, value) in fixed {
        row[*place] = *value;
    }
    let free = (0..LENGTH).find(|place| fixed.iter().all(|(taken, _)| taken != place)).unwrap();
    row[free] = (0..32)
        .find(|value| {
            row[free] = *value;
            ends_in(&row) == 0
        })
        .unwrap();
    assert_eq!(ends_in(&row), 0);
    row
}

fn text(row: [u8; LENGTH]) -> String {
    row.map(character).iter().collect()
}

/// The algebra: the end of a row is the sum of its values times powers of x, so an error is seen whatever the other characters are.
#[test]
fn the_end_of_a_row_is_linear_in_its_values() {
    for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))) {
        assert_eq!(TIMES_X[usize::from(a ^ b)], TIMES_X[usize::from(a)] ^ TIMES_X[usize::from(b)]);
        assert_eq!(op(a, b), TIMES_X[usize::from(a)] ^ TIMES_X[usize::from(b)]);
    }
    for place in 0..LENGTH {
        for value in 0..32 {
            let mut row = [0; LENGTH];
            row[place] = value;
            assert_eq!(ends_in(&row), shifted(value, LENGTH - place), "place {place}");
        }
    }
    // The powers up to the length of any code are different and none is zero, so x^i·d ≠ 0 and (x^i + x^j)·d ≠ 0 for d ≠ 0.
    for (i, j) in (1..=31).flat_map(|i| (1..i).map(move |j| (i, j))) {
        for difference in 1..32 {
            assert_ne!(shifted(difference, i), 0);
            assert_ne!(shifted(difference, i) ^ shifted(difference, j), 0, "x^{i} and x^{j}");
        }
    }
}

/// The quasigroup: rows and columns are permutations, and it is totally anti-symmetric.
#[test]
fn rows_and_columns_are_permutations_and_no_two_elements_commute() {
    let all: Vec<u8> = (0..32).collect();
    for fixed in 0..32 {
        for mut line in [(0..32).map(|b| op(fixed, b)).collect::<Vec<_>>(), (0..32).map(|a| op(a, fixed)).collect()] {
            line.sort_unstable();
            assert_eq!(line, all);
        }
    }
    for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|(a, b)| a != b) {
        assert_ne!(op(op(0, a), b), op(op(0, b), a));
        for interim in 0..32 {
            assert_ne!(op(op(interim, a), b), op(op(interim, b), a));
        }
    }
}

#[test]
fn every_single_wrong_character_at_every_place_is_seen() {
    let mut seen = 0;
    for place in 0..LENGTH {
        for (right, wrong) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|(a, b)| a != b) {
            for fill in [0, 13, 31] {
                let mut row = valid_with(&[(place, right)], fill);
                assert!(text(row).parse::<StatusCode>().is_ok());
                row[place] = wrong;
                assert_eq!(text(row).parse::<StatusCode>(), Err(CodeError::StatusCheck));
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 12 * 32 * 31 * 3);
}

#[test]
fn every_exchange_of_two_neighbours_at_every_place_is_seen() {
    let mut seen = 0;
    for place in 0..LENGTH - 1 {
        for (a, b) in (0..32).flat_map(|a| (0..32).map(move |b| (a, b))).filter(|(a, b)| a != b) {
            for fill in [0, 13, 31] {
                let mut row = valid_with(&[(place, a), (place + 1, b)], fill);
                row.swap(place, place + 1);
                assert_eq!(text(row).parse::<StatusCode>(), Err(CodeError::StatusCheck));
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 11 * 32 * 31 * 3);
}

#[test]
fn every_exchange_over_a_character_at_every_place_is_seen() {
    let mut seen = 0;
    for place in 0..LENGTH - 2 {
        for (a, c) in (0..32).flat_map(|a| (0..32).map(move |c| (a, c))).filter(|(a, c)| a != c) {
            for between in 0..32 {
                let mut row = valid_with(&[(place, a), (place + 1, between), (place + 2, c)], 0);
                row.swap(place, place + 2);
                assert_ne!(ends_in(&row), 0);
                assert_ne!(check_value(row), 0);
                seen += 1;
            }
        }
    }
    assert_eq!(seen, 10 * 32 * 31 * 32);
}
