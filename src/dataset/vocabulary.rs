//! The closed lists: every word that a facts file may use where only certain words make sense.
//!
//! This file is compiled twice, into the crate and into the build script, so that the
//! values an editor may use, the message that names them and the type the core works with
//! cannot drift apart. Lists that belong to one drug (its mechanisms, its formulations, the
//! articles checked) are not here: they are tables of the facts themselves.

/// The mechanism of conditions for which nobody knows one: no row describes it.
#[allow(dead_code)] // the build script and the crate each use a part
pub const UNCLEAR_MECHANISM: &str = "unclear";

/// The place of an id among others: one for all lists.
#[allow(dead_code)] // the build script and the crate each use a part
#[inline(never)]
fn place(ids: &[&str], id: &str) -> Option<usize> {
    ids.iter().position(|known| *known == id)
}

/// Declares an enum whose values each have an id (as written in the facts) and a label (as read on the page).
macro_rules! closed_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $value:ident = $id:literal, $label:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* #[doc = concat!("`", $id, "`: ", $label)] $value,)+ }

        #[allow(dead_code)] // the build script and the crate each use a part
        impl $name {
            /// Every value, in the order in which readers see them.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];
            /// Every id, for messages to editors.
            pub const IDS: &'static [&'static str] = &[$($id,)+];

            /// The id as written in the facts and in addresses.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$value => $id,)+ }
            }

            /// The words a reader sees.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $($name::$value => $label,)+ }
            }

            /// The value with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.get(place(Self::IDS, id)?).copied()
            }
        }
    };
}

closed_list! {
    /// The part of medicine a condition belongs to.
    Category {
        Addiction = "addiction", "Addiction";
        Psychiatric = "psychiatric", "Mood and mind";
        Pain = "pain", "Pain";
        Autoimmune = "autoimmune", "Autoimmune";
        Gastrointestinal = "gastrointestinal", "Gut and liver";
        Neurological = "neurological", "Brain and nerves";
        Metabolic = "metabolic", "Weight and hormones";
        Dermatological = "dermatological", "Skin";
        Oncology = "oncology", "Cancer";
        Infectious = "infectious", "Infection";
        Other = "other", "Other";
    }
}

closed_list! {
    /// Whether a regulator has approved the use.
    Approval {
        FdaApproved = "fda-approved", "FDA-approved";
        FdaApprovedCombination = "fda-approved-combination", "FDA-approved in a combination";
        ApprovedElsewhere = "approved-elsewhere", "Approved outside the US";
        OffLabel = "off-label", "Off-label";
    }
}

closed_list! {
    /// A way of dosing, as study records use it.
    Regimen {
        StandardOral = "standard-oral", "Standard dose by mouth";
        HighDoseOral = "high-dose-oral", "High dose by mouth";
        ExtendedReleaseInjection = "extended-release-injection", "Monthly injection";
        Implant = "implant", "Implant";
        LowDose = "low-dose", "Low dose";
        UltraLowDose = "ultra-low-dose", "Ultra-low dose";
        Combination = "combination", "With another drug";
        Topical = "topical", "On the skin or eye";
        Other = "other", "Other or several";
    }
}

closed_list! {
    /// What a study record is for.
    Role {
        Efficacy = "efficacy", "tests whether it treats the condition";
        Safety = "safety", "asks about harm";
        Laboratory = "laboratory", "laboratory or mechanism work";
        Regulatory = "regulatory", "a regulator's decision";
        Guideline = "guideline", "a guideline";
    }
}

closed_list! {
    /// How a study was done.
    Design {
        MetaAnalysis = "meta-analysis", "pooled analysis";
        SystematicReview = "systematic-review", "review";
        Rct = "rct", "randomised trial";
        RctCrossover = "rct-crossover", "randomised crossover trial";
        OpenLabel = "open-label", "treatment study without randomisation";
        Cohort = "cohort", "cohort";
        CaseSeries = "case-series", "case series";
        CaseReport = "case-report", "case report";
        Preclinical = "preclinical", "cell or animal work";
        Survey = "survey", "survey";
        Guideline = "guideline", "guideline";
        Label = "label", "label or regulator's decision";
    }
}

closed_list! {
    /// Who knew which treatment was given.
    Blinding {
        Double = "double", "double-blind";
        Single = "single", "single-blind";
        None = "none", "not blinded";
    }
}

closed_list! {
    /// What a study found for its primary outcome.
    Finding {
        Benefit = "benefit", "Found benefit";
        Mixed = "mixed", "Mixed result";
        NoBenefit = "no-benefit", "No difference found";
        Harm = "harm", "Found harm";
        Unclear = "unclear", "Cannot tell";
    }
}

closed_list! {
    /// Where a study record comes from.
    Confidence {
        FullText = "full-text", "Read in full";
        Abstract = "abstract", "Read as an abstract";
        Secondary = "secondary", "Known only from another page's account";
    }
}

closed_list! {
    /// Studies without results yet.
    Status {
        Registered = "registered", "registered, no results yet";
    }
}

closed_list! {
    /// An article's claim against the studies.
    Verdict {
        Agrees = "agrees", "Agrees with the studies";
        Overstates = "overstates", "Firmer than the studies allow";
        Understates = "understates", "The studies say more";
        Outdated = "outdated", "Out of date";
        Mistaken = "mistaken", "A factual slip";
        Unchecked = "unchecked", "Not checked yet";
    }
}

closed_list! {
    /// How well a proposed way of working is established.
    MechanismStatus {
        Established = "established", "Well established";
        Supported = "supported", "Supported by some studies";
        Hypothesis = "hypothesis", "An idea, not shown in people";
    }
}

closed_list! {
    /// What kind of outcome an effect is about.
    Domain {
        Symptom = "symptom", "symptoms";
        Use = "use", "use of drink, drugs or the like";
        Craving = "craving", "craving";
        Retention = "retention", "staying in treatment";
        Response = "response", "response or remission";
        Weight = "weight", "weight";
        Function = "function", "function and quality of life";
        Death = "death", "death";
        Harm = "harm", "harm";
        Laboratory = "laboratory", "a laboratory measure";
        Other = "other", "another outcome";
    }
}

closed_list! {
    /// Which way of an outcome is good for the person.
    Better {
        Lower = "lower", "less is better";
        Higher = "higher", "more is better";
    }
}

closed_list! {
    /// What an effect compares the drug with.
    Against {
        Placebo = "placebo", "placebo";
        NoTreatment = "no-treatment", "no treatment";
        UsualCare = "usual-care", "usual care";
        Active = "active", "another medicine";
        Dose = "dose", "another dose or form";
        AddOn = "add-on", "a shared medicine taken differently";
        Mixed = "mixed", "a mixed control group";
    }
}

#[allow(dead_code)] // the build script and the crate each use a part
impl Against {
    /// Whether nothing that acts was given in the drug's place: only such a comparison is weighed.
    #[must_use]
    pub const fn is_fair(self) -> bool {
        matches!(self, Self::Placebo | Self::NoTreatment | Self::UsualCare)
    }
}

closed_list! {
    /// What an effect's figures are.
    Measure {
        RiskRatio = "risk-ratio", "risk ratio";
        OddsRatio = "odds-ratio", "odds ratio";
        HazardRatio = "hazard-ratio", "hazard ratio";
        RateRatio = "rate-ratio", "rate ratio";
        MeanDifference = "mean-difference", "difference of means";
        StandardisedMeanDifference = "standardised-mean-difference", "standardised difference of means";
        RiskDifference = "risk-difference", "difference of risks";
        TwoPercentages = "two-percentages", "percentages of both groups";
        TwoCounts = "two-counts", "counts of both groups";
        TwoMeans = "two-means", "means of both groups";
        NumberNeeded = "number-needed", "number needed to treat";
        POnly = "p-only", "p value or direction alone";
    }
}

#[allow(dead_code)] // the build script and the crate each use a part
impl Measure {
    /// Whether it is one group's figure over the other's, so that 1 means no difference.
    #[must_use]
    pub const fn is_ratio(self) -> bool {
        matches!(self, Self::RiskRatio | Self::OddsRatio | Self::HazardRatio | Self::RateRatio)
    }

    /// Whether it is one group's figure less the other's, so that 0 means no difference.
    #[must_use]
    pub const fn is_difference(self) -> bool {
        matches!(self, Self::MeanDifference | Self::StandardisedMeanDifference | Self::RiskDifference)
    }
}

closed_list! {
    /// Which side a result leans to, better for the person on it.
    Favours {
        Drug = "drug", "leans towards the drug";
        Control = "control", "leans towards the comparison";
        Neither = "neither", "leans to neither side";
    }
}

closed_list! {
    /// Where an effect's figures stand.
    SeenIn {
        Abstract = "abstract", "in the abstract";
        FullText = "full-text", "in the full text";
        Registry = "registry", "in the registry";
        Review = "review", "in another text's account";
        Label = "label", "in product information";
    }
}

closed_list! {
    /// How an effect became a standardised difference, or why it could not.
    Basis {
        Measured = "measured", "worked out from its figures";
        FromP = "from-p", "worked out from its p value";
        TakenAsNone = "taken-as-none", "said not to be significant, without a figure: taken as none";
        NumberNeeded = "number-needed", "only a number needed to treat is given";
        PooledDifference = "pooled-difference", "a pooled difference on its own scale";
        ControlRisk = "control-risk", "its ratio does not fit the control group's risk";
        NoPeople = "no-people", "how many people were compared is not known";
        NoSide = "no-side", "significant, but the side is not known";
        NoUncertainty = "no-uncertainty", "its uncertainty is not given";
    }
}

#[allow(dead_code)] // the build script and the crate each use a part
impl Basis {
    /// Whether there is a number.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Measured | Self::FromP | Self::TakenAsNone)
    }
}

closed_list! {
    /// What the words of a topic do with what stands beside them.
    Frame {
        Use = "use", "what the drug is taken for";
        With = "with", "another medicine, food or activity";
        And = "and", "something joined to the drug's name";
        Cause = "cause", "what the drug does to somebody";
    }
}

closed_list! {
    /// The filters that a question may mean.
    QuestionFacet {
        Approval = "approval", "approval";
        Direction = "direction", "result";
        Strength = "strength", "how much tested";
        Regimen = "regimen", "dose form";
        Category = "category", "kind of condition";
    }
}
