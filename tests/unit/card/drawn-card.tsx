/** Draws cards in an otherwise empty document. */
import { render } from 'preact';
import { beforeEach, vi } from 'vitest';
import { beginTrail, type TrailStep } from '../../../src/card/trail';
import { CardView, type CardViewProps } from '../../../src/card/view/view';
import type { Entry, Statement } from '../../../src/glossary/model';
import { current } from '../../../src/ui/entry/trail';
import { explain } from './samples';

/** Records the card's requests. */
export const actions = {
  open: vi.fn(),
  choose: vi.fn(),
  back: vi.fn(),
  close: vi.fn(),
  openLink: vi.fn(),
  addTerm: vi.fn(),
  openSection: vi.fn(),
  search: vi.fn(),
  mute: vi.fn(),
  pin: vi.fn(),
  move: vi.fn(),
  toNextCorner: vi.fn(),
  expand: vi.fn(),
  copy: vi.fn(),
};

/** Forgets the requests of earlier tests before each test of a file. */
export function useDrawnCard(): void {
  beforeEach(() => {
    vi.clearAllMocks();
  });
}

/** The card of an entry with these parts, unfolded. */
export function draw(parts: Partial<Entry>, props: Partial<CardViewProps> = {}): HTMLElement {
  const step = current(beginTrail('receptor', explain('receptor', parts)));
  return drawStep(step, props);
}

/** The card at a step of the trail. */
export function drawStep(step: TrailStep, props: Partial<CardViewProps> = {}): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const shown = { alternatives: [], related: [], marked: true, copied: false, announced: false };
  const size = { pinned: false, expanded: true };
  const given = { ...shown, ...size, actions, cardRef: null, ...props };
  render(<CardView content={step.content} {...given} />, root);
  return root;
}

/** A statement of one text. */
export function says(text: string, section: string, parts: Partial<Statement> = {}): Statement {
  return { runs: [{ text }], section, certainty: 'stated', facts: [], ...parts };
}
