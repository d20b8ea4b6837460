/** A line across a chart. */
export interface Tick {
  /** Per mille from the start of the axis. */
  at: number;
  /** "" where the line is there for the eye only. */
  label: string;
}

/** What one row covers of an axis, in per mille: a point where both ends are the same. */
export interface Span {
  start: number;
  end: number;
  /** The usual value within it. */
  mark?: number;
}

/** A statement about safety. */
export interface Danger {
  id: string;
  name: string;
  /** "Tablet and Monthly injection". */
  products: string;
  severity?: string;
  text?: string;
  note?: string;
  sources: SourceView[];
}

/** Statements that are equally grave. */
export interface DangerGroup {
  id: string;
  label: string;
  rows: Danger[];
}

/** One side effect. */
export interface EffectView {
  id: string;
  name: string;
  /** "33%", of people on the drug. */
  drug?: string;
  /** "7%", of people on what it was compared with. */
  other?: string;
  /** Where these stand on the axis, in per mille. */
  drugAt?: number;
  otherAt?: number;
  relative?: string;
  /** Where that is not what its group says. */
  comparator?: string;
  notes: string[];
  sources: SourceView[];
}

/** The side effects seen in the same people. */
export interface EffectGroup {
  population: string;
  comparator?: string;
  /** Largest difference first. */
  measured: EffectView[];
  /** Those without a percentage. */
  inWords: EffectView[];
  /** What every one of them shares. */
  notes: string[];
}

export interface Effects {
  intro: string;
  /** What a risk ratio means. */
  ratio: string;
  ticks: Tick[];
  forms: { id: string; form: string; groups: EffectGroup[] }[];
}

/** One way of dosing or one form, on the scale of doses. */
export interface DoseView {
  id: string;
  name: string;
  dose: string;
  /** Absent where the text names no weight. */
  span?: Span;
  /** An injection or implant: given at once for weeks. */
  lasting: boolean;
  /** What it is used for. */
  text?: string;
  note?: string;
  fields: { label: string; text: string }[];
  sources: SourceView[];
}

export interface Doses {
  intro: string;
  ticks: Tick[];
  /** Ways of dosing, smallest first. */
  regimens: DoseView[];
  /** What one tablet, injection or implant holds, smallest first. */
  forms: DoseView[];
}

/** One measured quantity of what the body does with the drug. */
export interface QuantityView {
  id: string;
  quantity: string;
  value: string;
  form: string;
  note?: string;
  /** Where it stands on the scale of times, where it is one. */
  span?: Span;
  sources: SourceView[];
}

export interface Course {
  intro: string;
  ticks: Tick[];
  /** Ids of the quantities that are drawn, soonest first. */
  forms: { form: string; ids: string[] }[];
  quantities: QuantityView[];
}

/** One way the drug may work, and the conditions that name it. */
export interface Use {
  id: string;
  name: string;
  status?: Labelled;
  /** "46 conditions". */
  count: string;
  /** "Helped: 9", and the 9 alone. */
  tally: { direction: DirectionId; label: string; count: number }[];
  categories: { category: Labelled; conditions: { id: string; name: string; grade: Answers }[] }[];
}

export interface QuestionView {
  id: string;
  question: string;
  answer: string;
  sources: SourceView[];
}

export interface HelpView {
  id: string;
  region: string;
  name: string;
  forWhom: string;
  contact: string;
  detail: string;
  url: string;
  sources: SourceView[];
}

/** The related drug beside this one. */
export interface Beside {
  title: string;
  other: string;
  subject: string;
  rows: {
    id: string;
    attribute: string;
    other: string;
    subject: string;
    note?: string;
    sources: SourceView[];
  }[];
}

export interface DrugView {
  /** "About naltrexone". */
  title: string;
  inShort?: QuestionView;
  mustNot: { current: Danger[]; formerLabel: string; former: Danger[] };
  /** Gravest first. */
  warnings: DangerGroup[];
  effects: Effects;
  /** Gravest first. */
  interactions: Danger[];
  doses: Doses;
  course: Course;
  /** Best established first. */
  mechanisms: MechanismView[];
  /** `legend`: every direction, to explain the symbols. */
  uses: { intro: string; legend: { id: DirectionId; label: string }[]; rows: Use[] };
  beside: Beside;
  questions: QuestionView[];
  help: HelpView[];
}
