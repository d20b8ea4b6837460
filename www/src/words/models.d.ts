// View models: what views draw. Words make them from what the core answers; a view adds nothing but elements.

export type { Range } from '#answers';
export type * from './models/all-uses.d.ts';
export type * from './models/condition.d.ts';
export type * from './models/drug.d.ts';
export type * from './models/first-screen.d.ts';
export type * from './models/text.d.ts';
