//! From what a page says of one comparison to one number: a standardised difference `g` with its standard error,
//! positive where the drug was better for the person.
//!
//! Used when the facts are built, not at run time. Sections are those of the Cochrane Handbook, version 6. The first
//! rule that applies is used, in the order of [`convert`].

use statrs::distribution::{ContinuousCDF, Normal};

use super::vocabulary::{Basis, Favours, Measure};

/// The least p value that is told apart; a smaller one counts as this. Ours: below it `z` says more about rounding
/// than about the trial.
const LEAST_P: f64 = 0.000_001;
/// The p value of a result that is only said to be significant: just below the usual bound. Ours.
const P_SAID: f64 = 0.049;
/// Up to this a p value counts as significant, as is usual.
const SIGNIFICANT: f64 = 0.05;
/// The usual level of an interval, in percent.
const USUAL_LEVEL: f64 = 95.0;
/// Below this many people in one cell of the two by two table, [`ADDED`] people are added to all four.
const LEAST_CELL: f64 = 0.5;
/// People from which means give a number: Hedges' factor is none or negative for fewer than four. Ours.
const LEAST_FOR_G: f64 = 4.0;
/// People added to each cell (Handbook 10.4.4.2, zero cells).
const ADDED: f64 = 0.5;

/// One group of a comparison, as far as given.
#[derive(Clone, Copy, Debug, Default)]
pub struct Group {
    /// People with the event.
    pub events: Option<f64>,
    /// People in the group.
    pub of: Option<f64>,
    /// Percentage, of people unless [`Figures::shares_of_people`] says otherwise.
    pub percent: Option<f64>,
    pub mean: Option<f64>,
    pub sd: Option<f64>,
}

impl Group {
    /// The share of people with the event, 0 to 1; events go before percentages.
    fn share(&self, size: f64) -> Option<f64> {
        self.events.map(|events| events / size).or_else(|| self.percent.map(|percent| percent / 100.0))
    }

    /// The same, where the page gives all it takes.
    fn share_given(&self) -> Option<f64> {
        let percent = self.percent.map(|percent| percent / 100.0);
        self.events.zip(self.of).map(|(events, of)| events / of).or(percent)
    }
}

/// What a page says of the p value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum P {
    /// A figure, or the bound where only a bound is given.
    Figure(f64),
    /// Significant, without a figure.
    SaidSignificant,
    /// Not significant, without a figure.
    NotSignificant,
}

impl P {
    /// From the form in which the facts hold it.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        match text {
            "n.s." => Some(Self::NotSignificant),
            "<=0.05" => Some(Self::SaidSignificant),
            text => text.strip_prefix('<').unwrap_or(text).parse().ok().map(Self::Figure),
        }
    }
}

/// One comparison, as a page gives it.
#[derive(Clone, Copy, Debug)]
pub struct Figures {
    pub measure: Measure,
    /// Whether percentages are of people, not of tests or days.
    pub shares_of_people: bool,
    pub higher_is_better: bool,
    pub estimate: Option<f64>,
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// Of the interval, in percent; 95 where not given.
    pub level: Option<f64>,
    pub drug: Group,
    pub control: Group,
    pub p: Option<P>,
    pub favours: Option<Favours>,
    /// People in both groups of this comparison.
    pub people: Option<f64>,
    /// People of the whole record, for the condition.
    pub people_of_record: Option<f64>,
    /// Groups that the record's people are divided into.
    pub arms: f64,
    /// Figures of several trials taken together.
    pub pooled: bool,
    /// The same people had both treatments.
    pub crossover: bool,
}

/// What became of a comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Converted {
    /// `g` and its standard error, in whole thousandths; `None` where `basis` says why there is no number.
    pub number: Option<(i32, i32)>,
    pub basis: Basis,
    /// How many people each group had is not told, and was taken from the people of both groups.
    pub sizes_assumed: bool,
    /// The control group's risk is not told, and both risks were taken to average one half.
    pub risk_assumed: bool,
}

impl Converted {
    const fn not(basis: Basis) -> Self {
        Self { number: None, basis, sizes_assumed: false, risk_assumed: false }
    }

    fn number(basis: Basis, g: f64, variance: f64, sizes: Option<Sizes>) -> Self {
        let (g, se) = ((g * 1000.0).round(), (variance.sqrt() * 1000.0).round());
        // beyond this nothing is a result: a page or a record is wrong, and a number would outweigh every other
        if !(g.abs() < 1e6 && (1.0..1e6).contains(&se)) {
            return Self::not(Basis::NoUncertainty);
        }
        #[allow(clippy::cast_possible_truncation)] // below a million
        let number = Some((g as i32, se as i32));
        Self { number, basis, sizes_assumed: sizes.is_some_and(|sizes| sizes.assumed), risk_assumed: false }
    }
}

/// How many people each group had.
#[derive(Clone, Copy)]
struct Sizes {
    drug: f64,
    control: f64,
    assumed: bool,
}

/// The normal quantile of a two-sided p value.
fn z_of(p: f64) -> f64 {
    Normal::standard().inverse_cdf(1.0 - p.clamp(LEAST_P, 1.0) / 2.0)
}

/// Half the width of an interval of this level, in standard errors.
fn z_of_level(level: Option<f64>) -> f64 {
    z_of(1.0 - level.unwrap_or(USUAL_LEVEL) / 100.0)
}

/// The odds ratio's logarithm times this is a standardised difference (Handbook 10.6).
fn logistic() -> f64 {
    3_f64.sqrt() / std::f64::consts::PI
}

impl Figures {
    /// As the page tells them; else the people of both groups halved, else the record's people divided by its groups
    /// (a crossover has all its people on both sides); `None` where nobody knows.
    fn sizes(&self) -> Option<Sizes> {
        if let (Some(drug), Some(control)) = (self.drug.of, self.control.of) {
            return Some(Sizes { drug, control, assumed: false });
        }
        let of_row = self.people.map(|people| if self.crossover { people } else { people / 2.0 });
        let of_record =
            self.people_of_record.map(|people| if self.crossover { people } else { people / self.arms });
        let each = of_row.or(of_record)?;
        let (drug, control) = (self.drug.of.unwrap_or(each), self.control.of.unwrap_or(each));
        Some(Sizes { drug, control, assumed: true })
    }

    /// `1/n1 + 1/n2`; for a crossover `1/n`: a correlation of 0.5 between its periods is assumed (Handbook 23.2.7).
    fn spread(&self, sizes: Sizes) -> f64 {
        if self.crossover { 1.0 / sizes.drug } else { 1.0 / sizes.drug + 1.0 / sizes.control }
    }

    fn sign(&self) -> f64 {
        if self.higher_is_better { 1.0 } else { -1.0 }
    }

    /// The estimate and its standard error, both of the logarithm for ratios; the middle of the interval where no
    /// estimate is given (Handbook 6.3).
    fn interval(&self) -> Option<(f64, f64)> {
        let scale = |value: f64| if self.measure.is_ratio() { value.ln() } else { value };
        let (low, high) = (scale(self.low?), scale(self.high?));
        let estimate = self.estimate.map_or(f64::midpoint(low, high), scale);
        Some((estimate, (high - low) / (2.0 * z_of_level(self.level))))
    }
}

/// The number that a comparison gives, or why it gives none.
#[must_use]
pub fn convert(figures: &Figures) -> Converted {
    if figures.measure == Measure::NumberNeeded {
        return Converted::not(Basis::NumberNeeded);
    }
    let sized = figures.drug.of.is_some() && figures.control.of.is_some();
    if sized && let Some(found) = from_shares(figures) {
        return found;
    }
    if matches!(figures.measure, Measure::OddsRatio | Measure::RiskRatio)
        && let Some((log, se)) = figures.interval()
    {
        return from_ratio(figures, log, se);
    }
    if let Some(found) = from_shares(figures) {
        return found;
    }
    if figures.measure == Measure::StandardisedMeanDifference
        && let Some((estimate, se)) = figures.interval()
    {
        return Converted::number(Basis::Measured, figures.sign() * estimate, se * se, None);
    }
    from_means(figures).or_else(|| from_z(figures)).unwrap_or_else(|| from_p(figures))
}

/// Events or percentages of people in both groups, as an odds ratio (Handbook 10.6). A share is not rounded to whole
/// people.
fn from_shares(figures: &Figures) -> Option<Converted> {
    if figures.crossover || !figures.shares_of_people {
        return None;
    }
    let given = |group: &Group| group.events.or(group.percent).is_some();
    if !(given(&figures.drug) && given(&figures.control)) {
        return None;
    }
    let sizes = figures.sizes()?;
    let with = |group: &Group, size: f64| group.share(size).map(|share| share * size);
    let (drug, control) = (with(&figures.drug, sizes.drug)?, with(&figures.control, sizes.control)?);
    let mut cells = [drug, sizes.drug - drug, control, sizes.control - control];
    // more people with the event than an assumed size has
    if cells.iter().any(|cell| *cell < 0.0) {
        return None;
    }
    if cells.iter().any(|cell| *cell < LEAST_CELL) {
        cells = cells.map(|cell| cell + ADDED);
    }
    let [drug, drug_without, control, control_without] = cells;
    let log = (drug * control_without / (drug_without * control)).ln();
    let variance = cells.iter().map(|cell| 1.0 / cell).sum::<f64>();
    let g = figures.sign() * log * logistic();
    Some(Converted::number(Basis::Measured, g, variance * logistic().powi(2), Some(sizes)))
}

/// An odds ratio, or a risk ratio made one (Handbook 6.3, 10.6).
fn from_ratio(figures: &Figures, log: f64, se: f64) -> Converted {
    let known_risk = figures.control.share_given().filter(|_| figures.shares_of_people);
    let (stretch, assumed) = match (figures.measure, known_risk) {
        (Measure::OddsRatio, _) => (1.0, false),
        (_, Some(control)) => {
            let drug = control * log.exp();
            if !(control > 0.0 && drug > 0.0 && drug < 1.0) {
                return Converted::not(Basis::ControlRisk);
            }
            let odds = |risk: f64| risk / (1.0 - risk);
            let stretch = (odds(drug) / odds(control)).ln() / log;
            // no difference in risks is none in odds: there the ratio of both logarithms has this limit
            (if stretch.is_finite() { stretch } else { 1.0 / (1.0 - control) }, false)
        }
        // two risks that average one half: the odds ratio is then the square of the risk ratio
        (_, None) => (2.0, true),
    };
    let scale = stretch * logistic();
    let g = figures.sign() * log * scale;
    let mut found = Converted::number(Basis::Measured, g, (se * scale).powi(2), None);
    found.risk_assumed = assumed && found.number.is_some();
    found
}

/// Means and standard deviations, as Hedges' g (Handbook 6.5.1).
fn from_means(figures: &Figures) -> Option<Converted> {
    let of = |group: &Group| group.mean.zip(group.sd);
    let ((mean, sd), (control_mean, control_sd)) = of(&figures.drug).zip(of(&figures.control))?;
    let Some(sizes) = figures.sizes() else { return Some(Converted::not(Basis::NoPeople)) };
    let (n1, n2) = (sizes.drug, sizes.control);
    let people = if figures.crossover { n1 } else { n1 + n2 };
    // the correction for small samples has no meaning for fewer
    if people < LEAST_FOR_G {
        return Some(Converted::not(Basis::NoPeople));
    }
    let pooled = (((n1 - 1.0) * sd * sd + (n2 - 1.0) * control_sd * control_sd) / (n1 + n2 - 2.0)).sqrt();
    let factor = 1.0 - 3.0 / (4.0 * people - 9.0);
    let g = figures.sign() * factor * (mean - control_mean) / pooled;
    let variance = figures.spread(sizes) + g * g / (2.0 * people);
    Some(Converted::number(Basis::Measured, g, variance, Some(sizes)))
}

/// A hazard or rate ratio with its interval, or a single trial's difference with its interval (Handbook 6.5.2): how
/// many standard errors it lies from none, as a difference between two groups of this size.
fn from_z(figures: &Figures) -> Option<Converted> {
    let (estimate, se) = figures.interval()?;
    match figures.measure {
        Measure::HazardRatio | Measure::RateRatio => {}
        Measure::MeanDifference | Measure::RiskDifference if !figures.pooled => {}
        // the spread between its trials is in its interval, so it says nothing of the spread between people
        Measure::MeanDifference | Measure::RiskDifference => {
            return Some(Converted::not(Basis::PooledDifference));
        }
        _ => return None,
    }
    let Some(sizes) = figures.sizes() else { return Some(Converted::not(Basis::NoPeople)) };
    let spread = figures.spread(sizes);
    let g = figures.sign() * estimate / se * spread.sqrt();
    Some(Converted::number(Basis::Measured, g, spread, Some(sizes)))
}

/// A single trial's p value (Handbook 6.3, 12.2.1), or its word that there was no significant difference.
fn from_p(figures: &Figures) -> Converted {
    let Some(p) = figures.p.filter(|_| !figures.pooled) else {
        return Converted::not(Basis::NoUncertainty);
    };
    let side = match figures.favours {
        Some(Favours::Drug) => Some(1.0),
        Some(Favours::Control) => Some(-1.0),
        Some(Favours::Neither) | None => None,
    };
    let figure = match p {
        P::Figure(figure) => Some(figure),
        P::SaidSignificant => Some(P_SAID),
        P::NotSignificant => None,
    };
    if figure.is_some_and(|figure| figure <= SIGNIFICANT) && side.is_none() {
        return Converted::not(Basis::NoSide);
    }
    let Some(sizes) = figures.sizes() else { return Converted::not(Basis::NoPeople) };
    let spread = figures.spread(sizes);
    if let (Some(figure), Some(side)) = (figure, side) {
        return Converted::number(Basis::FromP, side * z_of(figure) * spread.sqrt(), spread, Some(sizes));
    }
    // all that is known is that the estimate lies between the two bounds of significance, evenly: a third of the
    // square of the bound is the variance of such a one. Ours: keeps a trial from vanishing because it found nothing,
    // and from counting as a measured zero
    let widened = spread * (1.0 + z_of(SIGNIFICANT).powi(2) / 3.0);
    Converted::number(Basis::TakenAsNone, 0.0, widened, Some(sizes))
}
