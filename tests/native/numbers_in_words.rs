//! The numbers that a sentence gives, in digits or in words, and what each counts: trials, people, days or something
//! else. "One" is left out: it is as often an article as a number.

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    Trials,
    People,
    Days,
    Weeks,
    /// Milligrams, months, points, years of publication, shares ("two in three", "one fewer in 12").
    Else,
    /// The sentence leaves the noun out: "three larger (255) did not".
    Unsaid,
}

/// How near to the number the true one is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Near {
    Exactly,
    Over,
    About,
    Nearly,
}

/// One number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub value: u32,
    pub counts: Counts,
    pub near: Near,
    /// Numbers that share a noun share this: "12 and 37 people".
    pub group: usize,
    /// Whether it follows a number of trials, and is of the people in them: "two trials (36 people)".
    pub of_trials: Option<u32>,
}

const TRIALS: &str = "trial trials study studies ones analyses analysis reviews reports series cases pilots";
const PEOPLE: &str = "people person men women man woman adults children babies smokers users veterans volunteers \
    customers veteran participants";
const ELSE: &str = "mg month months year years hour hours minutes point points percentage percent times dose doses \
    kg lb grams schedules drugs medicines tablets kinds groups stages tests scales measures \
    products uses g microgram micrograms";
/// After these a noun belongs to what follows: "14 after methadone", "three at 100 mg".
const ENDS: &str = "after against at for from on than with";
/// Words that may stand between a number of trials and that of their people.
const GLUE: &str = "together in all with of over about more than nearly almost";
/// From two on: "one" is as often an article.
const UNITS: &str = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
    seventeen eighteen nineteen";
const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";

fn is_among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|known| known == word)
}

/// A number as written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Number {
    Whole(u32),
    /// "12.5", "5%": no number of anything that is counted.
    Part,
}

/// Words with what stands round them.
struct Token {
    /// Lower case, without brackets and stops.
    word: String,
    number: Option<Number>,
    /// What is joined to the number by a hyphen: "person" in "30-person".
    joined: String,
    /// A bracket opens before it.
    opens: bool,
    /// A stop, a comma or a closing bracket after it.
    stop: Option<char>,
}

fn number(word: &str) -> Option<Number> {
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        let digits: String = word.chars().filter(|c| *c != ',').collect();
        let known = digits.chars().all(|c| c.is_ascii_digit() || ".%".contains(c));
        return known.then(|| digits.parse().map_or(Number::Part, Number::Whole));
    }
    let place = |list: &str, word: &str| {
        let mut places = (2_u32..).zip(list.split_whitespace());
        places.find(|(_, known)| *known == word).map(|(place, _)| place)
    };
    let unit = |word: &str| place(UNITS, word);
    let (ten, rest) = word.split_once('-').unwrap_or((word, ""));
    let tens = place(TENS, ten).map(|ten| ten * 10 + unit(rest).unwrap_or(u32::from(rest == "one")));
    unit(word).or(tens).map(Number::Whole)
}

fn token(written: &str) -> Token {
    let opens = written.starts_with('(');
    let bare = written.trim_matches(|c: char| "(),.;:\"?'".contains(c)).to_lowercase();
    let stop = written.chars().rev().find(|c| !"\"'".contains(*c)).filter(|c| "),.;:?".contains(*c));
    // ")." ends a sentence
    let stop = if written.ends_with(").") { Some('.') } else { stop };
    let mut number = self::number(&bare);
    let mut joined = String::new();
    if number.is_none()
        && let Some((head, tail)) = bare.split_once('-')
    {
        number = self::number(head);
        joined.push_str(tail.split('-').next().unwrap_or_default());
    }
    Token { word: bare, number, joined, opens, stop }
}

fn noun(word: &str) -> Option<Counts> {
    let is = |list: &str| is_among(list, word);
    match word {
        "day" | "days" => Some(Counts::Days),
        "week" | "weeks" => Some(Counts::Weeks),
        _ if is(TRIALS) => Some(Counts::Trials),
        _ if is(PEOPLE) => Some(Counts::People),
        _ if is(ELSE) => Some(Counts::Else),
        _ => None,
    }
}

/// What the numbers up to `last` count, and where the noun stands.
fn counted(tokens: &[Token], last: usize) -> (Counts, usize) {
    let this = &tokens[last];
    if !this.joined.is_empty() {
        return (noun(&this.joined).unwrap_or(Counts::Unsaid), last);
    }
    let mut at = last;
    while tokens[at].stop.is_none() && at < last + 6 {
        at += 1;
        let Some(next) = tokens.get(at).filter(|next| !next.opens && !is_among(ENDS, &next.word)) else {
            break;
        };
        // "15 of 85 women", "14-day": the noun of a later number is also that of this one
        if let Some(noun) = noun(&next.word).or_else(|| noun(&next.joined)) {
            return (noun, at);
        }
    }
    (Counts::Unsaid, last)
}

fn is_share(tokens: &[Token], first: usize, last: usize) -> bool {
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or("", |token| token.word.as_str());
    let number = |at: usize| tokens.get(at).is_some_and(|token| token.number.is_some());
    let before = |back: usize| word(first.checked_sub(back));
    let two_in_three = word(Some(last + 1)) == "in"
        && tokens[last].stop.is_none()
        && (number(last + 2) || word(Some(last + 2)) == "every");
    let fewer = ["fewer", "more"].contains(&word(Some(last + 1))) && word(Some(last + 2)) == "in";
    let in_three = before(1) == "in"
        && first >= 2
        && (number(first - 2) || ["one", "fewer", "more"].contains(&before(2)))
        && tokens[first - 2].stop.is_none();
    two_in_three || fewer || in_three || before(1) == "every"
}

/// How near, from the one or two words before.
fn near(tokens: &[Token], first: usize) -> Near {
    let before = |back: usize| {
        let token = first.checked_sub(back).map(|at| &tokens[at]).filter(|token| token.stop.is_none());
        token.map_or("", |token| token.word.as_str())
    };
    match (before(2), before(1)) {
        ("more", "than") | ("at", "least") | (_, "over") => Near::Over,
        (_, "about" | "around") => Near::About,
        (_, "nearly" | "almost") => Near::Nearly,
        _ => Near::Exactly,
    }
}

/// The last of the numbers that share a noun with the one here: "58, 99 and 98", "7 to 10".
fn end_of_group(tokens: &[Token], first: usize) -> usize {
    let mut last = first;
    loop {
        let this = &tokens[last];
        let number = |at: usize| tokens.get(at).is_some_and(|token| token.number.is_some() && !token.opens);
        let and = tokens.get(last + 1).is_some_and(|next| ["and", "or", "to"].contains(&next.word.as_str()));
        match this.stop {
            Some(',') if number(last + 1) => last += 1,
            None if and && this.joined.is_empty() && number(last + 2) => last += 2,
            _ => return last,
        }
    }
}

fn is_year(token: &Token) -> bool {
    token.word.len() == 4 && matches!(token.number, Some(Number::Whole(1950..2040)))
}

/// Every number of a text, in order.
pub fn numbers_said(text: &str) -> Vec<Said> {
    let tokens: Vec<Token> = text.split_whitespace().map(token).collect();
    let mut said: Vec<Said> = Vec::new();
    // number of trials, and where its noun stands
    let mut trials: Option<(u32, usize)> = None;
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].number.is_none() {
            at += 1;
            continue;
        }
        let last = if is_year(&tokens[at]) { at } else { end_of_group(&tokens, at) };
        let (mut counts, noun_at) = counted(&tokens, last);
        let fractions = tokens[at..=last].iter().any(|token| token.number == Some(Number::Part));
        let year = is_year(&tokens[at]) && counts != Counts::People;
        if fractions || year || is_share(&tokens, at, last) {
            counts = Counts::Else;
        }
        let of_trials = trials.filter(|(_, noun)| {
            let between = tokens.get(noun + 1..at).unwrap_or_default();
            let close = tokens[*noun].stop.is_none();
            close && counts == Counts::People && between.iter().all(|t| is_among(GLUE, &t.word))
        });
        let group = at;
        for (place, token) in tokens.iter().enumerate().take(last + 1).skip(at) {
            if let Some(Number::Whole(value)) = token.number {
                let near = near(&tokens, place);
                said.push(Said { value, counts, near, group, of_trials: of_trials.map(|(n, _)| n) });
            }
        }
        trials = match (counts, tokens[at].number) {
            (Counts::Trials, Some(Number::Whole(number))) if at == last => Some((number, noun_at)),
            _ => None,
        };
        at = last + 1;
    }
    said
}

/// Whether a number that stands somewhere is the one said.
pub fn agrees(said: &Said, number: u32) -> bool {
    let (said_, true_) = (u64::from(said.value), u64::from(number));
    match said.near {
        Near::Exactly => said_ == true_,
        // a tenth: nobody says "over 2,000" of 3,000
        Near::Over => true_ > said_ && true_ * 10 <= said_ * 11,
        Near::About => said_.abs_diff(true_) * 20 <= said_,
        Near::Nearly => true_ < said_ && true_ * 10 >= said_ * 9,
    }
}

#[test]
fn numbers_are_read_with_what_they_count() {
    use Counts::{Days, Else, People, Trials, Unsaid, Weeks};
    for (text, expected) in [
        ("two small trials (36 people)", vec![(2, Trials), (36, People)]),
        ("Two trials (9 and 14 people) are too small.", vec![(2, Trials), (9, People), (14, People)]),
        ("three larger (255) did not", vec![(3, Unsaid), (255, Unsaid)]),
        (
            "a 30-person pilot in 8 weeks, of 1,024 men on 12.5 or 50 mg",
            vec![(30, People), (8, Weeks), (1024, People), (50, Else)],
        ),
        (
            "8 of 15 got better; in 1988, 2 to 5% more",
            vec![(8, Unsaid), (15, Unsaid), (1988, Else), (2, Else)],
        ),
        ("about two in three users, one fewer in 12, 11 more in every 100", {
            vec![(2, Else), (3, Else), (12, Else), (11, Else), (100, Else)]
        }),
        ("for 7 to 10 days, or 14 after methadone", vec![(7, Days), (10, Days), (14, Unsaid)]),
        ("Forty-seven publications on COR-I and HbA1c, twenty-one men", vec![(47, Unsaid), (21, People)]),
    ] {
        let said: Vec<_> = numbers_said(text).iter().map(|said| (said.value, said.counts)).collect();
        assert_eq!(said, expected, "{text}");
    }
    let pair = numbers_said("eight pooled trials with over 1,200 smokers");
    assert_eq!((pair[1].of_trials, pair[1].near), (Some(8), Near::Over));
    assert_eq!(numbers_said("two trials saw less, another not (261 people)")[1].of_trials, None);
    assert!(agrees(&pair[1], 1213) && !agrees(&pair[1], 1200) && !agrees(&pair[1], 1400));
}
