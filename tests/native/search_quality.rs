//! The sample of what readers type, and every slip of the keyboard in every name.

use naltrexone_explorer::answers::result_ids;
use naltrexone_explorer::dataset::CONDITIONS;
use naltrexone_explorer::index::Index;
use naltrexone_explorer::query::Query;

/// Ids of the results, in order.
fn results(index: &Index, text: &str) -> Vec<&'static str> {
    let query = Query { text: text.to_owned(), ..Query::default() };
    result_ids(index, &query)
}

#[test]
fn what_readers_type_finds_what_they_mean() {
    let index = Index::new();
    let sample = include_str!("../queries.tsv");
    let (mut asked, mut first, mut third) = (0, 0, 0);
    let mut missed = Vec::new();
    for line in sample.lines().filter(|line| !line.starts_with('#')) {
        let (text, wanted) = line.split_once('\t').unwrap();
        let wanted: Vec<_> = wanted.split('|').filter(|id| !id.is_empty()).collect();
        let found = results(&index, text);
        let place = found.iter().position(|id| wanted.contains(id));
        asked += 1;
        first += usize::from(place == Some(0));
        third += usize::from(place.is_some_and(|place| place < 3));
        if place != Some(0) {
            missed.push((text, wanted, place, found.into_iter().take(3).collect::<Vec<_>>()));
        }
    }
    println!("{first} of {asked} first, {third} within three; not first: {missed:#?}");
    assert!(first * 100 >= asked * 97, "{first} of {asked} first: {missed:#?}");
    assert_eq!(third, asked, "{missed:#?}");
}

/// Every way to miss one key: a letter left out, doubled or added, wrong, or swapped with the next.
fn slips(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let mut slips = Vec::new();
    for at in 0..letters.len() {
        let (before, rest) = letters.split_at(at);
        let with = |middle: &[char], after: &[char]| [before, middle, after].concat().into_iter().collect();
        slips.push(with(&[], &rest[1..]));
        if at + 1 < letters.len() && rest[0] != rest[1] {
            slips.push(with(&[rest[1], rest[0]], &rest[2..]));
        }
        for letter in 'a'..='z' {
            slips.push(with(&[letter], rest));
            if letter != rest[0] {
                slips.push(with(&[letter], &rest[1..]));
            }
        }
    }
    slips
}

#[test]
fn one_slip_in_a_name_of_eight_letters_or_more_still_finds_it_first() {
    let names: Vec<_> = CONDITIONS.iter().filter(|condition| condition.name.chars().count() >= 8).collect();
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let tried: Vec<(usize, usize, Vec<String>)> = std::thread::scope(|scope| {
        let workers: Vec<_> = names
            .chunks(names.len().div_ceil(threads))
            .map(|names| {
                scope.spawn(move || {
                    let index = Index::new();
                    let (mut tried, mut first, mut missed) = (0, 0, Vec::new());
                    for condition in names {
                        for slip in slips(condition.name) {
                            tried += 1;
                            if results(&index, &slip).first() == Some(&condition.id) {
                                first += 1;
                            } else {
                                missed.push(slip);
                            }
                        }
                    }
                    (tried, first, missed)
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    let all: usize = tried.iter().map(|(tried, ..)| tried).sum();
    let first: usize = tried.iter().map(|(_, first, _)| first).sum();
    let missed: Vec<_> = tried.into_iter().flat_map(|(.., missed)| missed).collect();
    println!("{first} of {all} first; {} not: {missed:?}", missed.len());
    assert!(first * 100 >= all * 99, "{first} of {all}");
}
