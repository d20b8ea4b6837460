//! One effect, one number: the first table of the rule on grades, written from its text alone and as naive as can
//! be. Nothing here is shared with what ships.
//!
//! Where the text leaves something open it is read so:
//! 1. "Numbers needed are never weighed": a row with `measure = "number-needed"`, whatever else stands in it.
//! 2. Every row is turned into a number in the same way, weighed or not, whatever it was compared with. Whether it
//!    is *used* is a matter of the grade. "Of single trials": the record's design is not `meta-analysis`.
//! 3. "Events go before percentages" in each group by itself: one may have events, the other a percentage.
//! 4. Of two sizes one told: that one is kept and the other assumed (a crossover's other side is as large). Marked.
//! 5. A risk that is known: events with their `of`, else `percent`. Events of an assumed size are no known risk.
//! 6. A rule that applies and cannot be carried through (the other risk one or more) ends there: no later row is
//!    tried. Where sizes are needed and nobody is known, the row does not apply and the next is tried.
//! 7. More events than people of an assumed size: not weighed.
//! 8. The standard error is the width of the interval divided by twice the quantile of its own `level`, wherever
//!    the estimate lies in it.
//! 9. Means and standard deviations take assumed sizes too, as any row that needs sizes; three people at least.
//! 10. `p = "<0.10"` counts as 0.1: with a side it is weighed by that, without one it is "over 0.05".
//! 11. A risk ratio's marks: "risk assumed" where the risks are taken to average one half, not where known.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::f64::consts::PI;

use toml::Table;

use crate::facts_complete::text;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    pub g: i32,
    pub se: u32,
    pub basis: &'static str,
    pub sizes_assumed: bool,
    pub risk_assumed: bool,
    /// The page says "significant" and no more.
    pub said: bool,
}

/// The share of the normal curve below `z`, by its series around the middle.
fn normal(z: f64) -> f64 {
    let (mut term, mut sum, mut n) = (z, 0.0, 1.0);
    while term.abs() > 1e-17 {
        sum += term;
        n += 2.0;
        term *= z * z / n;
    }
    0.5 + sum * (-z * z / 2.0).exp() / (2.0 * PI).sqrt()
}

/// The `z` above which `tail` of the curve lies.
pub fn quantile(tail: f64) -> f64 {
    let (mut low, mut high) = (0.0, 8.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if 1.0 - normal(middle) > tail { low = middle } else { high = middle }
    }
    low
}

/// What readers know as 1.96.
pub fn z95() -> f64 {
    quantile(0.025)
}

pub fn number_in(row: &Table, name: &str) -> Option<f64> {
    let value = row.get(name)?;
    Some(value.as_float().unwrap_or_else(|| value.as_integer().unwrap() as f64))
}

pub fn is(row: &Table, name: &str) -> bool {
    row.get(name).is_some_and(|value| value.as_bool().unwrap())
}

pub fn people_of(study: &Table, condition: &str) -> Option<f64> {
    let by = study.get("people_by").and_then(|by| by.as_table());
    by.and_then(|by| number_in(by, condition)).or_else(|| number_in(study, "participants"))
}

struct Sizes {
    drug: f64,
    control: f64,
    assumed: bool,
}

/// The number of one effect in thousandths, positive where better for the person, or why there is none.
#[allow(clippy::too_many_lines)] // as the table has them
pub fn number(effect: &Table, study: &Table) -> Result<Number, &'static str> {
    let measure = text(effect, "measure").unwrap();
    let single = text(study, "design") != Some("meta-analysis");
    let crossover = text(study, "design") == Some("rct-crossover") && !is(effect, "parallel");
    let better = if text(effect, "better") == Some("lower") { -1.0 } else { 1.0 };
    let none = Table::new();
    let side = |name: &str| effect.get(name).map_or(&none, |side| side.as_table().unwrap());
    let (drug, control) = (side("drug"), side("control"));
    let sizes = sizes(effect, study, drug, control, crossover);
    let f = |sizes: &Sizes| {
        if crossover { 1.0 / sizes.drug } else { 1.0 / sizes.drug + 1.0 / sizes.control }
    };
    let done = |g: f64, variance: f64, basis: &'static str, sizes_assumed: bool| {
        let se = (variance.sqrt() * 1000.0).round();
        let g = (g * 1000.0).round();
        Ok(Number { g: g as i32, se: se as u32, basis, sizes_assumed, risk_assumed: false, said: false })
    };

    if measure == "number-needed" {
        return Err("a number needed");
    }

    // events or percentages of people: sizes told
    let of_tests = measure == "two-percentages" && effect.contains_key("unit");
    let of_people = !crossover && !of_tests;
    let told_or_not = |sizes: &Sizes| {
        let a = events(drug, sizes.drug)?;
        let b = events(control, sizes.control)?;
        if a > sizes.drug || b > sizes.control {
            return Some(Err("more events than people"));
        }
        let (log_odds, variance) = odds(a, sizes.drug, b, sizes.control);
        let scale = 3_f64.sqrt() / PI;
        Some(done(better * log_odds * scale, variance * scale * scale, "measured", sizes.assumed))
    };
    let by_shares = sizes.as_ref().filter(|_| of_people).and_then(|s| told_or_not(s).map(|n| (n, s.assumed)));
    if let Some((found, false)) = by_shares {
        return found;
    }

    // odds ratio or risk ratio with interval
    if let ("odds-ratio" | "risk-ratio", Some((mut log, mut se))) = (measure, interval(effect, true)) {
        let mut risk_assumed = false;
        if measure == "risk-ratio" {
            let stretch = match risk(control) {
                None => {
                    risk_assumed = true;
                    2.0
                }
                Some(known) if known <= 0.0 || known >= 1.0 => return Err("a control risk of none or all"),
                Some(known) if known * log.exp() >= 1.0 => return Err("the other risk would be one or more"),
                Some(known) if log == 0.0 => 1.0 / (1.0 - known),
                Some(known) => {
                    let other = known * log.exp();
                    (other / (1.0 - other) / (known / (1.0 - known))).ln() / log
                }
            };
            log *= stretch;
            se *= stretch;
        }
        let scale = 3_f64.sqrt() / PI;
        let found = done(better * log * scale, (se * scale).powi(2), "measured", false)?;
        return Ok(Number { risk_assumed, ..found });
    }

    // events or percentages of people: sizes assumed
    if let Some((found, true)) = by_shares {
        return found;
    }

    // standardised mean difference with interval
    if let ("standardised-mean-difference", Some((estimate, se))) = (measure, interval(effect, false)) {
        return done(better * estimate, se * se, "measured", false);
    }

    // means and standard deviations
    let figures = ["mean", "sd"].map(|name| (number_in(drug, name), number_in(control, name)));
    if let ([(Some(m1), Some(m2)), (Some(s1), Some(s2))], Some(sizes)) = (figures, &sizes) {
        let (n1, n2) = (sizes.drug, sizes.control);
        let people = if crossover { n1 } else { n1 + n2 };
        if people < 3.0 {
            return Err("too few people");
        }
        let sd = (((n1 - 1.0) * s1 * s1 + (n2 - 1.0) * s2 * s2) / (n1 + n2 - 2.0)).sqrt();
        let g = better * (m1 - m2) / sd * (1.0 - 3.0 / (4.0 * people - 9.0));
        return done(g, f(sizes) + g * g / (2.0 * people), "measured", sizes.assumed);
    }

    // hazard or rate ratio with interval; of single trials a difference with interval
    let by_z = match measure {
        "hazard-ratio" | "rate-ratio" => interval(effect, true),
        "mean-difference" | "risk-difference" if single => interval(effect, false),
        _ => None,
    };
    if let Some((estimate, se)) = by_z {
        let sizes = sizes.ok_or("nobody known")?;
        let f = f(&sizes);
        return done(better * estimate / se * f.sqrt(), f, "measured", sizes.assumed);
    }

    // of single trials a p value
    let Some(p) = text(effect, "p").filter(|_| single) else { return Err("no figure to weigh") };
    let said = is(effect, "p_said");
    let p = match p {
        "n.s." => None,
        "<=0.05" => Some(0.049),
        figure => Some(figure.trim_start_matches('<').parse::<f64>().unwrap()),
    };
    let side = match text(effect, "favours") {
        Some("drug") => 1.0,
        Some("control") => -1.0,
        _ => 0.0,
    };
    match p {
        Some(p) if side != 0.0 => {
            let sizes = sizes.ok_or("nobody known")?;
            let f = f(&sizes);
            let z = quantile(p.max(0.000_001) / 2.0);
            let found = done(side * z * f.sqrt(), f, "from-p", sizes.assumed)?;
            Ok(Number { said, ..found })
        }
        Some(p) if p <= 0.05 => Err("significant, but for which side is not told"),
        _ => {
            let sizes = sizes.ok_or("nobody known")?;
            done(0.0, f(&sizes) * (1.0 + z95() * z95() / 3.0), "taken-as-none", sizes.assumed)
        }
    }
}

/// The sizes of both groups as told, else as assumed. None where nobody is known.
fn sizes(effect: &Table, study: &Table, drug: &Table, control: &Table, crossover: bool) -> Option<Sizes> {
    let (mut of_drug, mut of_control) = (number_in(drug, "of"), number_in(control, "of"));
    let assumed = of_drug.is_none() || of_control.is_none();
    let record = people_of(study, text(effect, "condition").unwrap());
    let one = if crossover {
        of_drug = of_drug.or(of_control);
        of_control = of_drug;
        number_in(effect, "people").or(record)
    } else {
        let arms = number_in(effect, "arms").unwrap_or(2.0);
        number_in(effect, "people").map(|people| people / 2.0).or(record.map(|people| people / arms))
    };
    Some(Sizes { drug: of_drug.or(one)?, control: of_control.or(one)?, assumed })
}

/// How many of a group had it; shares are not rounded to whole people.
fn events(side: &Table, people: f64) -> Option<f64> {
    number_in(side, "events").or_else(|| number_in(side, "percent").map(|percent| people * percent / 100.0))
}

fn risk(side: &Table) -> Option<f64> {
    match (number_in(side, "events"), number_in(side, "of"), number_in(side, "percent")) {
        (Some(events), Some(of), _) => Some(events / of),
        (_, _, percent) => percent.map(|percent| percent / 100.0),
    }
}

/// Log odds ratio and its variance.
fn odds(events: f64, of: f64, control_events: f64, control_of: f64) -> (f64, f64) {
    let mut cells = [events, of - events, control_events, control_of - control_events];
    if cells.iter().any(|cell| *cell < 0.5) {
        cells = cells.map(|cell| cell + 0.5);
    }
    let [a, b, c, d] = cells;
    ((a * d / (b * c)).ln(), 1.0 / a + 1.0 / b + 1.0 / c + 1.0 / d)
}

/// The estimate (its logarithm for ratios; the middle where there is none) and its standard error.
fn interval(effect: &Table, ratio: bool) -> Option<(f64, f64)> {
    let scale = |value: f64| if ratio { value.ln() } else { value };
    let low = scale(number_in(effect, "low")?);
    let high = scale(number_in(effect, "high")?);
    let estimate = number_in(effect, "estimate").map_or(f64::midpoint(low, high), scale);
    let level = number_in(effect, "level").unwrap_or(95.0);
    Some((estimate, (high - low) / 2.0 / quantile((1.0 - level / 100.0) / 2.0)))
}
