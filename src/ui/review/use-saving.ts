/** Saves the glossary, and can undo that. */
import { useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import type { ReviewDraft } from '../../reviewing/draft';
import { messageOf } from '../components/error-message';
import type { ReviewPorts, SavedGlossary } from './ports';

export interface FinishedGlossary {
  readonly glossary: Glossary;
  readonly stored: SavedGlossary;
}

export interface Saving {
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly saved: FinishedGlossary | null;
  save(draft: ReviewDraft, id: string): void;
  /** Returns to the review, once the glossary is removed again. */
  back(): void;
}

export function useSaving(ports: ReviewPorts): Saving {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [saved, setSaved] = useState<FinishedGlossary | null>(null);
  return {
    isBusy,
    failure,
    saved,
    async save({ article, sections, review, title }, id) {
      if (isBusy) return;
      setIsBusy(true);
      setFailure(null);
      try {
        const { terms } = review;
        const glossary = await ports.finish({ article, sections, terms, id, title });
        const stored = await ports.add(glossary);
        setSaved({ glossary, stored });
        await ports.drop();
      } catch (error) {
        setFailure(messageOf(error));
      } finally {
        setIsBusy(false);
      }
    },
    back: () => setSaved(null),
  };
}
