// What the element does for its navigation.
export interface Stage {
  /** What is drawn into. */
  view(): HTMLElement;
  /** What scrolls beside the window. */
  scroller(): HTMLElement;
  draw(after?: () => void): void;
  /** Whether the dialog is open. */
  isFull(): boolean;
  /** Opens it, and says whether it is open. */
  openFull(): boolean;
  closeFull(): void;
  /** The first drawing on a page. */
  begin(): void;
}
