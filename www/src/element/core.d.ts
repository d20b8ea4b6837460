// The core as the element asks it.
import type {
  Claims,
  Condition,
  Dataset,
  DrugPage,
  EvidenceMap,
  List,
  Medicine,
  Method,
  Query,
  Rows,
} from '#answers';

export interface Core {
  list(query?: Query, rows?: Rows): List;
  condition(id: string, query?: Query): Condition;
  claims(query?: Query): Claims;
  map(query?: Query): EvidenceMap;
  drug(query?: Query): DrugPage;
  medicine(name: string): Medicine;
  method(): Method;
  dataset(): Dataset;
  tidy(query?: Query): Query;
  warm(): void;
}
