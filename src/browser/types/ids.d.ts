// Ids as unions: those of the closed lists of the facts and of the core. Every table of words is a record over one.

export type Level = 0 | 1 | 2 | 3 | 4;
export type DirectionId =
  | 'helped'
  | 'depends-on-form'
  | 'helped-in-one-small-trial'
  | 'mixed'
  | 'little-or-no-difference'
  | 'no-clear-difference'
  | 'made-worse'
  | 'made-worse-in-one-small-trial'
  | 'too-uncertain'
  | 'improved-uncompared'
  | 'mixed-uncompared'
  | 'no-improvement-uncompared'
  | 'unclear';
export type CategoryId =
  | 'addiction'
  | 'psychiatric'
  | 'pain'
  | 'autoimmune'
  | 'gastrointestinal'
  | 'neurological'
  | 'metabolic'
  | 'dermatological'
  | 'oncology'
  | 'infectious'
  | 'other';
export type ApprovalId = 'fda-approved' | 'fda-approved-combination' | 'approved-elsewhere' | 'off-label';
export type RegimenId =
  | 'standard-oral'
  | 'high-dose-oral'
  | 'extended-release-injection'
  | 'implant'
  | 'low-dose'
  | 'ultra-low-dose'
  | 'combination'
  | 'topical'
  | 'other';
export type LevelId = 'level-4' | 'level-3' | 'level-2' | 'level-1' | 'level-0';
export type FacetId = 'category' | 'strength' | 'direction' | 'regimen' | 'approval' | 'mechanism' | 'article';
export type SortId = 'relevance' | 'strength' | 'direction' | 'name' | 'people' | 'newest';
export type DesignId =
  | 'meta-analysis'
  | 'systematic-review'
  | 'rct'
  | 'rct-crossover'
  | 'open-label'
  | 'cohort'
  | 'case-series'
  | 'case-report'
  | 'preclinical'
  | 'survey'
  | 'guideline'
  | 'label';
export type BlindingId = 'double' | 'single' | 'none';
export type FindingId = 'benefit' | 'mixed' | 'no-benefit' | 'harm' | 'unclear';
export type ConfidenceId = 'full-text' | 'abstract' | 'secondary';
export type VerdictId = 'agrees' | 'overstates' | 'understates' | 'outdated' | 'mistaken' | 'unchecked';
export type MechanismStatusId = 'established' | 'supported' | 'hypothesis';
export type AgainstId = 'placebo' | 'no-treatment' | 'usual-care' | 'active' | 'dose' | 'add-on' | 'mixed';
export type MeasureId =
  | 'risk-ratio'
  | 'odds-ratio'
  | 'hazard-ratio'
  | 'rate-ratio'
  | 'mean-difference'
  | 'standardised-mean-difference'
  | 'risk-difference'
  | 'two-percentages'
  | 'two-counts'
  | 'two-means'
  | 'number-needed'
  | 'p-only';
export type BasisId =
  | 'measured'
  | 'from-p'
  | 'taken-as-none'
  | 'number-needed'
  | 'pooled-difference'
  | 'control-risk'
  | 'no-people'
  | 'no-side'
  | 'no-uncertainty';
export type MagnitudeId = 'very-small' | 'small' | 'moderate' | 'large';
export type LeftOutId =
  | 'safety'
  | 'laboratory'
  | 'regulatory'
  | 'guideline'
  | 'design'
  | 'registered'
  | 'other-regimen'
  | 'same-people'
  | 'retracted'
  | 'add-on';
export type NotWeighedId = 'no-result' | 'no-fair-comparison' | BasisId;

/** What one study found, worded from its own number where it has one. */
export type StudyResultId =
  | 'better'
  | 'worse'
  | 'too-small'
  | 'no-clear-difference'
  | 'compared'
  | 'uncompared'
  | 'no-test';

/** A table of the facts about the drug. */
export type PartId =
  | 'help'
  | 'question'
  | 'contraindication'
  | 'interaction'
  | 'warning'
  | 'adverse_effect'
  | 'formulation'
  | 'regimen'
  | 'pharmacokinetic'
  | 'mechanism'
  | 'comparison';
export type ReasonId =
  | 'all'
  | 'exact-name'
  | 'exact-alias'
  | 'prefix-of-name'
  | 'word-in-name'
  | 'word-in-alias'
  | 'across-names'
  | 'close-name'
  | 'close-alias'
  | 'topic'
  | 'text';
export type FieldId = 'name' | 'alias' | 'category' | 'regimen' | 'mechanism' | 'text';
export type QuestionFacetId = 'approval' | 'direction' | 'strength' | 'regimen' | 'category';

/** Results that belong together at a glance. */
export type GroupId = 'helped' | 'differs' | 'no-difference' | 'not-known';

/** What was found, as the map tells results apart. */
export type FoundId = 'helped' | 'differs' | 'no-difference' | 'worse' | 'too-uncertain';

/** A page about the drug. */
export type TopicId =
  | 'must-not'
  | 'interactions'
  | 'warnings'
  | 'side-effects'
  | 'forms'
  | 'how-it-works'
  | 'comparison'
  | 'questions'
  | 'help';

/** What a row of the drug's tables says beside its text. */
export type DetailId = 'brands' | 'route' | 'strengths' | 'form' | 'about';

/**
 * The rows among which a row of a topic stands: its table; of side effects those with a figure, those without, and what
 * counts people with any effect or who stopped.
 */
export type RowGroupId = PartId | 'counted' | 'no-figures' | 'overall';
