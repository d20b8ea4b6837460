//! Several estimates together: inverse variance, with the between-trial variance of `DerSimonian` and Laird
//! (Controlled Clinical Trials 1986;7:177-188; Cochrane Handbook 10.10.4).

/// The normal quantile of a 95 % interval.
pub const Z: f64 = 1.959_963_984_540_054;

/// One estimate, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Positive where the drug was better.
    pub g: i32,
    /// Its standard error, above zero.
    pub se: i32,
}

impl Estimate {
    /// In whole units.
    fn value(self) -> f64 {
        f64::from(self.g) / 1000.0
    }

    /// Of one trial, in whole units.
    fn variance(self) -> f64 {
        let se = f64::from(self.se.max(1)) / 1000.0;
        se * se
    }

    /// The ends of its own 95 % interval, in whole units.
    #[must_use]
    pub fn interval(self) -> (f64, f64) {
        interval(self.value(), self.variance().sqrt())
    }
}

/// Estimates together, in whole units; `i2` in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pooled {
    /// Positive where the drug was better.
    pub g: f64,
    /// Its standard error.
    pub se: f64,
    /// Where its 95 % interval begins.
    pub low: f64,
    /// Where it ends.
    pub high: f64,
    /// Variance between the trials.
    pub tau2: f64,
    /// The share of the spread between the estimates that chance does not explain, 0 to 100.
    pub i2: f64,
}

impl Pooled {
    /// The weight of one of its estimates among all of them.
    #[must_use]
    pub fn weight(&self, estimate: Estimate) -> f64 {
        1.0 / (estimate.variance() + self.tau2)
    }
}

/// A 95 % interval around an estimate.
#[must_use]
pub fn interval(g: f64, se: f64) -> (f64, f64) {
    (g - Z * se, g + Z * se)
}

/// The estimates together; `None` of none.
#[must_use]
pub fn pool(estimates: &[Estimate]) -> Option<Pooled> {
    // exactly as it stands, without the rounding of a division and its reverse
    if let [only] = estimates {
        let (g, se) = (only.value(), only.variance().sqrt());
        let (low, high) = interval(g, se);
        return Some(Pooled { g, se, low, high, tau2: 0.0, i2: 0.0 });
    }
    if estimates.is_empty() {
        return None;
    }
    let fixed = Sums::of(estimates, 0.0);
    let centre = fixed.weighted / fixed.weights;
    let spread: f64 =
        estimates.iter().map(|estimate| (estimate.value() - centre).powi(2) / estimate.variance()).sum();
    let freedom = estimates.iter().skip(1).fold(0.0, |count, _| count + 1.0);
    let scale = fixed.weights - fixed.squares / fixed.weights;
    let excess = spread - freedom;
    let tau2 = if excess > 0.0 && scale > 0.0 { excess / scale } else { 0.0 };
    let i2 = if excess > 0.0 { 100.0 * excess / spread } else { 0.0 };
    let random = Sums::of(estimates, tau2);
    let (g, se) = (random.weighted / random.weights, (1.0 / random.weights).sqrt());
    let (low, high) = interval(g, se);
    Some(Pooled { g, se, low, high, tau2, i2 })
}

struct Sums {
    weights: f64,
    weighted: f64,
    squares: f64,
}

impl Sums {
    fn of(estimates: &[Estimate], tau2: f64) -> Self {
        let mut sums = Self { weights: 0.0, weighted: 0.0, squares: 0.0 };
        for estimate in estimates {
            let weight = 1.0 / (estimate.variance() + tau2);
            sums.weights += weight;
            sums.weighted += weight * estimate.value();
            sums.squares += weight * weight;
        }
        sums
    }
}

/// In whole thousandths, rounded half away from zero.
#[must_use]
#[allow(clippy::cast_possible_truncation)] // the cast stops at the ends of its range
pub fn thousandths(value: f64) -> i32 {
    (value * 1000.0).round() as i32
}
