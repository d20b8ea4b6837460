// Which component draws which view. All take `{ model, level, actions }`; `level` is that of the view's heading.
import { AllUses } from './all-uses/all-uses.jsx';
import { ArticlesPage } from './articles-page/articles-page.jsx';
import { ComparisonPage } from './comparison/comparison-page.jsx';
import { ConditionPage } from './condition-page/condition-page.jsx';
import { DrugPage } from './drug-page/drug-page.jsx';
import { HowWeKnow } from './how-we-know.jsx';
import { SheetPage } from './sheet-page/sheet-page.jsx';

/** By the view's name; the first screen is drawn by `ExplorerView` itself. */
export const VIEWS = {
  articles: ArticlesPage,
  compare: ComparisonPage,
  condition: ConditionPage,
  map: AllUses,
  sizes: AllUses,
  table: AllUses,
  drug: DrugPage,
  'how-we-know': HowWeKnow,
  sheet: SheetPage,
};
