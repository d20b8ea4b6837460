// How much of each bench is run: all of it, or with BENCH=quick what fits ten minutes.
const { BENCH = '' } = process.env;
if (!['', 'quick'].includes(BENCH)) throw new Error(`BENCH=${BENCH} is not known; allowed: quick`);

export const quick = BENCH === 'quick';
