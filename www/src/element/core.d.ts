// The core as the element asks it.
import type {
  Claims,
  Comparison,
  Condition,
  Dataset,
  DrugPage,
  EvidenceMap,
  List,
  Medicine,
  Method,
  Named,
  Query,
  Rows,
  Sheet,
} from '#answers';
import type { Records } from '#core';

export interface Core {
  /** Tells this core from those of other builds. */
  readonly build: string;
  list(query?: Query, rows?: Rows): List;
  condition(id: string, query?: Query): Condition;
  comparison(query?: Query): Comparison;
  addable(query?: Query): Named[];
  sheet(id: string, query?: Query): Sheet;
  claims(query?: Query): Claims;
  map(query?: Query): EvidenceMap;
  drug(query?: Query): DrugPage;
  medicine(name: string): Medicine;
  method(): Method;
  dataset(): Dataset;
  tidy(query?: Query): Query;
  records(query?: Query): Records;
  save(name: string, mediaType: string, text: string): void;
  warm(): boolean;
  /** Of a core whose details come apart. */
  addDetails?(text: string): void;
}

/** What the core's glue gives once its wasm runs. */
export interface CoreClasses {
  Explorer: new () => Core;
  DeepLinks: typeof import('#core').DeepLinks;
  HistoryEntries: typeof import('#core').HistoryEntries;
}
