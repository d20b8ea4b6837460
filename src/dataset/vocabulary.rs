//! The closed lists: every word that a facts file may use where only certain words make sense.
//!
//! This file is compiled twice, into the crate and into the build script, so that the
//! values an editor may use, the message that names them and the type the core works with
//! cannot drift apart. Lists that belong to one drug (its mechanisms, its formulations, the
//! articles checked) are not here: they are tables of the facts themselves.

/// The mechanism of conditions for which nobody knows one: no row describes it.
#[allow(dead_code)] // the build script and the crate each use a part
pub const UNCLEAR_MECHANISM: &str = "unclear";

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
                Self::ALL.iter().copied().find(|value| value.id() == id)
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
        NoBenefit = "no-benefit", "No better than the comparison";
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
