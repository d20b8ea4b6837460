// What a view may ask for.
import type { Query } from '#answers';
import type { MedicineModel } from '../words/models.d.ts';

export interface Actions {
  /** Stays where the reader is. */
  change(change: Query): void;
  /** To another view or use: a step in the history. */
  go(to: Query): void;
  /** Leaves a use or view for where the reader came from. */
  close(): void;
  /** To a page above, such as an entry page: back over the history where the reader came through it. */
  goUp(to: Query): void;
  /** Whether the reader came here from within the explorer. */
  cameFromWithin(): boolean;
  /** What is known of a medicine. */
  medicine(name: string): MedicineModel;
  /** Where a query stands; nothing where the page's address is not ours. */
  address(to: Query): string | undefined;
  /** Where a query stands with what was typed, to be copied. */
  addressToCopy(to: Query): string | undefined;
  /** The view that `close` leads back to; nothing after a reload, which forgets it. */
  before(): string | undefined;
  /** Covers the screen with what is shown; nothing where that cannot be. */
  openFull: (() => void) | undefined;
  /** Shows more rows. */
  showMore(): void;
  /** What Enter in the search does: the first answer, or the first use. */
  openFirst(): void;
  /** Opens a study of the page, marks it and offers the way back. */
  showStudy(id: string, from: HTMLElement): void;
  /** Gives what draws the ways to take along what is shown, once it is there. */
  download(show: (drawn: import('./download/download.jsx').Drawn) => void): void;
  /** Says whether printing began. */
  print(): boolean;
  /** Whether a view or part was taken off the page by its author. */
  hidden(name: string): boolean;
}
