//! What must hold of grades and of the numbers behind them, whatever the records say.

use naltrexone_explorer::dataset::{
    CONDITIONS, Condition, Design, EFFECTS, Effect, Finding, Regimen, Role, STUDIES, Study, Thousandths,
};
use naltrexone_explorer::effects::{Estimate, pool};
use naltrexone_explorer::grade::grade;
use proptest::prelude::*;

use crate::build_script::convert::{Figures, Group, P, convert};
use crate::build_script::vocabulary::{Favours, Measure};

fn any_condition() -> impl Strategy<Value = &'static Condition> {
    prop::sample::select(CONDITIONS.iter().collect::<Vec<_>>())
}

/// A record such as nobody has published, about an existing condition; no pooled one, and the main record of none.
fn any_study(condition: &'static Condition) -> impl Strategy<Value = Study> {
    let template = STUDIES[0];
    let listed = STUDIES.iter().filter(|s| s.same_people_as.is_none()).map(|s| s.row).collect::<Vec<_>>();
    let designs: Vec<Design> =
        Design::ALL.iter().copied().filter(|design| *design != Design::MetaAnalysis).collect();
    (
        prop::sample::select(Role::ALL),
        prop::sample::select(designs),
        prop::sample::select(Finding::ALL),
        prop::option::of(prop::sample::select(Regimen::ALL)),
        prop::option::of(1..2000_u32),
        prop::option::of(prop::sample::select(listed)),
    )
        .prop_map(move |(role, design, finding, regimen, participants, same_people_as)| Study {
            row: u16::MAX,
            conditions: std::slice::from_ref(&condition.id),
            role,
            design,
            finding,
            finding_by: &[],
            people_by: &[],
            regimen,
            participants,
            same_people_as,
            status: None,
            ..template
        })
}

/// A weighed result of that record.
fn any_effect(condition: &'static Condition) -> impl Strategy<Value = Effect> {
    let template = *EFFECTS.iter().find(|effect| effect.weigh && effect.g.is_some()).unwrap();
    (-1500..1500_i32, 50..900_i32, any::<bool>()).prop_map(move |(g, se, isolates)| Effect {
        row: u16::MAX,
        study: u16::MAX,
        condition: condition.id,
        g: Some(Thousandths(g)),
        se: Some(Thousandths(se)),
        isolates,
        ..template
    })
}

fn any_p() -> impl Strategy<Value = Option<P>> {
    prop_oneof![
        Just(None),
        Just(Some(P::NotSignificant)),
        Just(Some(P::SaidSignificant)),
        (1..1000_u32).prop_map(|p| Some(P::Figure(f64::from(p) / 1000.0))),
    ]
}

fn any_side() -> impl Strategy<Value = Option<Favours>> {
    prop::option::of(prop::sample::select(vec![Favours::Drug, Favours::Control, Favours::Neither]))
}

fn any_group() -> impl Strategy<Value = Group> {
    (
        prop::option::of(4..400_u32),
        prop::option::of(0..=1000_u32),
        prop::option::of((-500..500_i32, 1..300_u32)),
    )
        .prop_map(|(of, share, mean)| Group {
            of: of.map(f64::from),
            percent: share.map(|share| f64::from(share) / 10.0),
            mean: mean.map(|(mean, _)| f64::from(mean) / 10.0),
            sd: mean.map(|(_, sd)| f64::from(sd) / 10.0),
            ..Group::default()
        })
}

fn any_figures() -> impl Strategy<Value = Figures> {
    let interval = prop::option::of((1..400_u32, 1..300_u32));
    (
        prop::sample::select(Measure::ALL),
        any::<bool>(),
        interval,
        (any_group(), any_group()),
        (any_p(), any_side()),
        (prop::option::of(10..3000_u32), any::<bool>(), any::<bool>()),
    )
        .prop_map(
            |(
                measure,
                higher_is_better,
                interval,
                (drug, control),
                (p, favours),
                (people, pooled, crossover),
            )| {
                let low = interval.map(|(low, _)| f64::from(low) / 100.0);
                Figures {
                    measure,
                    shares_of_people: true,
                    higher_is_better,
                    estimate: None,
                    low,
                    high: interval.map(|(low, wide)| f64::from(low + wide) / 100.0),
                    level: None,
                    drug,
                    control: Group { of: if crossover { drug.of } else { control.of }, ..control },
                    p,
                    favours,
                    people: None,
                    people_of_record: people.map(f64::from),
                    arms: 2.0,
                    pooled,
                    crossover,
                }
            },
        )
}

/// Drug and control swapped.
fn turned(figures: &Figures) -> Figures {
    let flip = |value: f64| if figures.measure.is_ratio() { 1.0 / value } else { -value };
    Figures {
        drug: figures.control,
        control: figures.drug,
        low: figures.high.map(flip),
        high: figures.low.map(flip),
        favours: figures.favours.map(|side| match side {
            Favours::Drug => Favours::Control,
            Favours::Control => Favours::Drug,
            Favours::Neither => Favours::Neither,
        }),
        ..*figures
    }
}

/// A risk ratio beside a known risk is turned by the risk of the other side, which it does not tell.
fn can_be_turned(figures: &Figures) -> bool {
    let known = figures.drug.percent.or(figures.control.percent).is_some();
    figures.measure != Measure::RiskRatio || !known
}

/// Whether with every share stands a person at least, and without it too: where it does not, half a person is added to each
/// group, which weighs the less the more people there are.
fn stands_for_people(figures: &Figures) -> bool {
    let whole = |group: Group| {
        let size = group.of.or(figures.people_of_record.map(|people| people / figures.arms)).unwrap_or(0.0);
        let share = group.percent.map_or(0.0, |percent| percent / 100.0);
        let people = size * share.min(1.0 - share);
        group.percent.is_none() || people >= 1.0
    };
    whole(figures.drug) && whole(figures.control)
}

proptest! {
    #[test]
    fn adding_a_record_never_lowers_the_level(
        (condition, study, effect) in any_condition().prop_flat_map(|c| (Just(c), any_study(c), any_effect(c))),
        regimens in prop::collection::vec(prop::sample::select(Regimen::ALL), 0..3),
    ) {
        let before = grade(condition.id, STUDIES, EFFECTS, &regimens);
        let studies: Vec<Study> = STUDIES.iter().copied().chain([study]).collect();
        let effects: Vec<Effect> = EFFECTS.iter().copied().chain([effect]).collect();
        for effects in [&effects[..], &effects[..effects.len() - 1]] {
            let after = grade(condition.id, &studies, effects, &regimens);
            prop_assert!(after.level >= before.level, "{before:?}\n{after:?}");
        }
    }

    #[test]
    fn the_order_of_records_never_matters(
        condition in any_condition(),
        studies in Just(STUDIES.to_vec()).prop_shuffle(),
        effects in Just(EFFECTS.to_vec()).prop_shuffle(),
    ) {
        prop_assert_eq!(grade(condition.id, &studies, &effects, &[]), grade(condition.id, STUDIES, EFFECTS, &[]));
    }

    #[test]
    fn turning_an_effect_round_turns_its_number_round_exactly(figures in any_figures().prop_filter("", can_be_turned)) {
        let (found, other) = (convert(&figures), convert(&turned(&figures)));
        prop_assert_eq!(found.number.map(|(g, se)| (-g, se)), other.number);
        prop_assert_eq!(found.basis, other.basis);
    }

    #[test]
    fn turning_every_effect_of_a_use_round_turns_its_summary_round_exactly(condition in any_condition()) {
        let turned: Vec<Effect> = EFFECTS
            .iter()
            .map(|effect| Effect { g: effect.g.map(|g| Thousandths(-g.0)), ..*effect })
            .collect();
        let before = grade(condition.id, STUDIES, EFFECTS, &[]).effect;
        let after = grade(condition.id, &STUDIES[..], &turned, &[]).effect;
        prop_assert_eq!(
            before.map(|s| (-s.g, -s.high, -s.low, s.i2, s.trials, s.people)),
            after.map(|s| (s.g, s.low, s.high, s.i2, s.trials, s.people))
        );
    }

    #[test]
    fn adding_people_to_both_groups_in_proportion_narrows_a_trials_own_interval(
        figures in any_figures().prop_filter("single", |figures| !figures.pooled && stands_for_people(figures)),
        times in 2..6_u32,
    ) {
        let times = f64::from(times);
        let larger = |group: Group| Group { of: group.of.map(|of| of * times), ..group };
        let more = Figures {
            drug: larger(figures.drug),
            control: larger(figures.control),
            people_of_record: figures.people_of_record.map(|people| people * times),
            ..figures
        };
        if let (Some((_, se)), Some((_, narrower))) = (convert(&figures).number, convert(&more).number) {
            // a published interval says itself how wide it is
            let published = matches!(figures.measure, Measure::OddsRatio | Measure::RiskRatio | Measure::StandardisedMeanDifference)
                && figures.low.is_some();
            prop_assert!(narrower < se || published && narrower <= se || se <= 2, "{se} to {narrower}");
        }
    }

    #[test]
    fn pooled_numbers_lie_within_their_trials_and_their_order_does_not_matter(
        trials in prop::collection::vec((-2000..2000_i32, 20..900_i32), 1..20)
    ) {
        let of = |trials: &[(i32, i32)]| {
            pool(&trials.iter().map(|(g, se)| Estimate { g: *g, se: *se }).collect::<Vec<_>>()).unwrap()
        };
        let found = of(&trials);
        let (least, most) = (trials.iter().map(|t| t.0).min().unwrap(), trials.iter().map(|t| t.0).max().unwrap());
        prop_assert!(found.g >= f64::from(least) / 1000.0 - 1e-9 && found.g <= f64::from(most) / 1000.0 + 1e-9);
        prop_assert!((0.0..=100.0).contains(&found.i2) && found.tau2 >= 0.0 && found.se > 0.0);
        let backwards: Vec<_> = trials.iter().rev().copied().collect();
        prop_assert!((of(&backwards).g - found.g).abs() < 1e-9);
    }

    #[test]
    fn whatever_stands_in_a_record_no_number_is_made_of_nothing(figures in any_figures()) {
        let found = convert(&figures);
        prop_assert_eq!(found.number.is_some(), found.basis.is_number());
        if let Some((g, se)) = found.number {
            prop_assert!(se > 0 && g.abs() < 1_000_000);
        } else {
            prop_assert!(!found.sizes_assumed && !found.risk_assumed);
        }
    }
}
