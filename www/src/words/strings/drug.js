// Pages about the drug: the entry page, its topics, the table of side effects and the field for a medicine.
import { count as counted } from '../numbers.js';

/**
 * Titles of the topics' pages; of the comparison what the two medicines are called goes before.
 * @type {Record<import('#answers').TopicId, string>}
 */
export const topics = {
  'must-not': 'Who must not take it',
  interactions: 'Interactions',
  warnings: 'Warnings',
  'side-effects': 'Side effects',
  forms: 'Forms and doses',
  'how-it-works': 'How it works',
  comparison: 'compared',
  questions: 'Questions and answers',
  help: 'Where to get help',
};

/**
 * What stands in a topic's first line, where its title does not say it.
 * @type {{ [topic in import('#answers').TopicId]?: (subject: string) => string }}
 */
export const leads = {
  'must-not': () => 'As product information lists them. What is no longer listed stands last.',
  interactions: () => 'Other medicines and food. What is not listed here is not known to be safe.',
  warnings: () => 'What product information and studies warn of.',
  'side-effects': (subject) =>
    `How many people had a side effect, each counted with one form of ${subject}. The rows come from different studies, so they cannot be compared with each other.`,
};

/**
 * Headings over the groups of rows of a page that has more than one.
 * @type {{ [group in import('#answers').RowGroupId]?: string }}
 */
export const groupTitles = {
  formulation: 'Forms',
  regimen: 'How it is dosed',
  mechanism: 'How it may work',
  pharmacokinetic: 'What the body does with it',
  'no-figures': 'Without a figure of their own',
  overall: 'All side effects together',
};

/** Names of what a row says beside its text. @type {Record<import('#answers').DetailId, string>} */
export const details = {
  brands: 'Brands',
  route: 'How it is taken',
  strengths: 'Strengths',
  form: 'Form',
  about: 'About it',
};

/** Side effects. */
export const effects = {
  caption: 'Of 100 people, how many had it',
  columns: ['Side effect', 'With it', 'Without it'],
  /** @param {string} number */
  withIt: (number) => `${number} with it`,
  /** @param {string} number */
  without: (number) => `${number} without`,
  /**
   * @param {string} number
   * @param {string} others
   */
  withOthers: (number, others) => `${number} with ${others}`,
  notCompared: 'not compared',
  who: 'Who was counted',
};

/** Around the rows. */
export const rowWords = {
  /**
   * Of 100 people.
   * @param {string} product
   * @param {string} withIt
   * @param {string} without
   */
  counted: (product, withIt, without) => `${product}: of 100 people, ${withIt}, ${without}`,
  /** @param {string} products */
  appliesTo: (products) => `Applies to: ${products}.`,
  /**
   * @param {string} name
   * @param {string} value
   */
  detail: (name, value) => `${name}: ${value}`,
};

/**
 * @param {string} subject
 * @param {string} other
 * @param {string} title
 */
export const comparisonTitle = (subject, other, title) => `${subject} and ${other} ${title}`;

/** The entry page. */
export const entry = {
  /** @param {string} sentence of an answer that says more */
  goesOn: (sentence) => `${sentence} …`,
  gravest: 'Read first',
  questions: 'Questions',
  topics: 'More about it',
  /** @param {number} rows */
  allQuestions: (rows) => `All ${counted(rows, 'question', 'questions')}`,
  /**
   * @param {string} title
   * @param {number} rows
   */
  topic: (title, rows) => `${title} (${rows})`,
};

/** The field for a medicine. */
export const medicineField = {
  label: 'Which medicine?',
  hint: 'Name or brand',
  ask: 'Look up',
  answer: 'What is known of it',
  nothing: 'Type the name of another medicine, as its pack says it.',
  isUse: 'A use here has that name, or one like it:',
};
