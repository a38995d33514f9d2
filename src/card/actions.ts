/** What a reader can do in a card. */
import type { EntryId, SectionId } from '../glossary/model';
import type { MuteScope } from '../settings/muted';

export interface CardActions {
  /** Opens an entry inside the card; `from` is the control that was used. */
  open(entry: EntryId, from: HTMLElement): void;
  /** Shows an alternative in place of the entry. */
  choose(entry: EntryId): void;
  back(): void;
  close(): void;
  /** Keeps the card open, or no longer does. */
  pin(): void;
  /** Moves a card that is kept open, by a distance (px). */
  move(x: number, y: number): void;
  /** Moves it to the next corner of the window. */
  toNextCorner(): void;
  /** Shows more than the meaning, or only the meaning again. */
  expand(expanded: boolean): void;
  /** Copies what the card says. */
  copy(): void;
  /** Follows the page's link that the term is in. */
  openLink(): void;
  openSection(section: SectionId): void;
  /** Searches all glossaries for the text that is no entry. */
  search(): void;
  /** Opens the form that adds the selection to a glossary of the reader's. */
  addTerm(): void;
  /** Removes the marks of the term that the card was opened at. */
  mute(reach: MuteScope): void;
}
