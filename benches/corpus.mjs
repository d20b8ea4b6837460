// A corpus that anyone can make again: the first 60 names are real conditions, the rest look like medicine. The
// same seed gives the same records, so that figures of different days and machines speak of the same work.

export const facetValues = {
  category: words('addiction psychiatric pain autoimmune gastrointestinal neurological metabolic dermatological oncology infectious other'),
  status: words('fda-approved fda-approved-combination approved-elsewhere off-label'),
  evidence: words('high moderate low very-low none against'),
  regimen: words('standard-oral high-dose-oral extended-release-injection implant low-dose ultra-low-dose combination topical other'),
};

const names = `
fibromyalgia; alcohol use disorder; opioid use disorder; crohn disease; ulcerative colitis; multiple
sclerosis; complex regional pain syndrome; obesity; kleptomania; gambling disorder;
trichotillomania; skin picking disorder; self-injury; dissociation; post-traumatic stress disorder;
major depression; hailey-hailey disease; cholestatic pruritus; uremic pruritus; atopic dermatitis;
psoriasis; lichen planopilaris; irritable bowel syndrome; constipation; gastroparesis; smoking
cessation; methamphetamine use disorder; cocaine use disorder; cannabis use disorder; binge eating
disorder; bulimia nervosa; autism; tourette syndrome; borderline personality disorder; rheumatoid
arthritis; lupus; sjogren syndrome; scleroderma; dermatomyositis; hashimoto thyroiditis; graves
disease; long covid; chronic fatigue syndrome; lyme disease; hiv infection; pancreatic cancer;
breast cancer; glioma; hepatocellular carcinoma; lymphoma; diabetic neuropathy; type 2 diabetes;
polycystic ovary syndrome; migraine; interstitial cystitis; endometriosis; parkinson disease;
amyotrophic lateral sclerosis; dry eye; corneal wound
`
  .split(';')
  .map((name) => name.trim().replace(/\s+/g, ' '));

const roots = words(`
arthr derm neur gastr hepat nephr cardi pulmon myel oste myos encephal mening retin kerat conjunctiv
sinus laryng bronch pleur pericard vascul phleb thromb lymph splen aden thyroid pancreat chol cyst
urethr prostat orch ovar metr mast hyster rhin ot stomat gingiv esophag duoden enter col proct
append diverticul periton fibro lip leuk erythr thalass cyt immun allerg tox path
`);

const endings = words(`
itis osis oma algia opathy emia uria ectasia plegia paresis rrhea megaly sclerosis atrophy dystrophy
`);

const adjectives = words(`
acute chronic idiopathic familial juvenile primary secondary recurrent atypical benign diffuse focal
progressive transient refractory seasonal
`);

const running = words(`
trial placebo randomised patients symptom score weeks dose daily pain relief baseline improvement
group double blind effect small uncertain adverse nausea headache insomnia outcome primary secondary
endpoint quality life mean difference interval confidence reduced increased drinking craving relapse
abstinence heavy days receptor opioid blockade glial microglia inflammation cytokine endorphin
rebound cohort open label pilot case series report review analysis meta pooled heterogeneity risk
bias low moderate high certainty evidence guideline label approved indication oral injection implant
topical cream combination bupropion weight loss appetite itch severity remission response biopsy
endoscopic index scale questionnaire sleep fatigue mood function clinical larger needed follow
enrolled completed withdrew tolerated serious events none observed difference significant
`);

/** What a reader types, key by key: as it is spelled, and with slips. */
const spelled = ['fibromyalgia', 'crohn disease', 'opioid use', 'microglia'];
const misspelled = ['fibromyalga', 'fybromyalgia', 'crhon disease', 'opiod use'];
export const texts = [...spelled, ...misspelled];
export const typed = spelled.flatMap(keystrokes);
export const slipped = misspelled.flatMap(keystrokes);

/** What a reader filters by, with and without words. */
export const filtered = [
  ['', {}],
  ['', { category: ['pain'] }],
  ['', { category: ['pain', 'autoimmune'], evidence: ['low', 'moderate'] }],
  ['fibro', {}],
  ['fibro', { regimen: ['low-dose'] }],
];

/** What stands in the field after each key. @param {string} text */
export function keystrokes(text) {
  return Array.from(text, (_, n) => text.slice(0, n + 1));
}

/** @param {string} list */
function words(list) {
  return list.trim().split(/\s+/);
}

/**
 * Mulberry32: small, seeded, good enough to pick words.
 * @param {number} seed
 * @returns {() => number} from 0 up to 1
 */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @typedef {{ id: number, name: string, aliases: string[], category: string, status: string, evidence: string,
 *             regimen: string[], summary: string }} Record
 */

/**
 * @param {number} count
 * @returns {Record[]}
 */
export function makeCorpus(count) {
  const next = random(42);
  /** @param {string[]} list */
  const pick = (list) => list[Math.floor(next() * list.length)];
  const term = () => `${pick(roots)}o${pick(roots)}${pick(endings)}`;
  return Array.from({ length: count }, (_, id) => {
    const real = id < names.length;
    const name = real ? names[id] : `${pick(adjectives)} ${term()}`;
    const initials = name.split(/[\s-]+/).map((word) => word[0]);
    const abbreviation = initials.join('').toUpperCase() + (real ? '' : `${id % 97}`);
    const aliases = [
      abbreviation,
      `${pick(adjectives)} ${term()}`,
      `${name} syndrome`,
      term(),
      `${pick(running)} ${pick(endings)}`,
    ];
    const regimens = 1 + Math.floor(next() * 3);
    /** @type {Set<string>} */
    const regimen = new Set();
    while (regimen.size < regimens) regimen.add(pick(facetValues.regimen));
    const summary = Array.from({ length: 40 }, () =>
      next() < 0.06 ? pick(roots) + pick(endings) : pick(running),
    ).join(' ');
    return {
      id,
      name,
      aliases,
      category: pick(facetValues.category),
      status: pick(facetValues.status),
      evidence: pick(facetValues.evidence),
      regimen: [...regimen],
      summary,
    };
  });
}
