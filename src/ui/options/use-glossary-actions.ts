/** What the reader can do with the list of glossaries. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EXPORT_EXTENSIONS, type ExportFormat } from '../../exporting/formats';
import { t } from '../../i18n/i18n';
import type { StoredGlossary } from '../../library/database';
import type { ListedGlossary } from '../../messaging/protocol';
import { arranged, moved } from '../../settings/glossaries';
import type { GlossaryChoice } from '../../settings/schema';
import type { SettingsGroupProps } from './use-settings';

/** A glossary that was removed, and its position in the list. */
interface RemovedGlossary {
  readonly id: string;
  readonly title: string;
  readonly before: StoredGlossary | null;
  readonly at: number;
}

export interface GlossaryActions {
  /** The list's element, in which the focus stays on the control that was used. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly removed: readonly RemovedGlossary[];
  /** Announced by screen readers: where a glossary was moved to. */
  readonly announcement: string;
  /** Changes which glossaries are on, their order or their use. */
  choose(by: (now: GlossaryChoice) => GlossaryChoice): void;
  /** Moves a glossary up or down among all of them. */
  move(glossary: ListedGlossary, by: -1 | 1, all: readonly ListedGlossary[]): void;
  save(glossary: ListedGlossary, format: ExportFormat): void;
  remove(id: string, title: string, at: number): void;
  undoRemove(removed: RemovedGlossary): void;
}

/** @param reload reads the list again */
export function useGlossaryActions(
  { known, ports, change }: SettingsGroupProps,
  reload: () => Promise<void>,
): GlossaryActions {
  const choice = known.settings.glossaries;
  const [removed, setRemoved] = useState<readonly RemovedGlossary[]>([]);
  const [announcement, setAnnouncement] = useState('');
  const [list, keepFocus] = useKeptFocus();

  const choose: GlossaryActions['choose'] = (by) =>
    change('glossaries', { settings: { ...known.settings, glossaries: by(choice) } }, async () => {
      // Starts from what is stored now, because another tab may have changed it meanwhile.
      const { glossaries: now } = await ports.ask('settings', {});
      await ports.ask('setSettings', { settings: { glossaries: by(now) } });
    });

  return {
    list,
    removed,
    announcement,
    choose,
    move({ id, title }, by, all) {
      keepFocus(id, `[data-move="${by}"]`);
      const ids = all.map((glossary) => glossary.id);
      choose((now) => moved(now, ids, id, by));
      const position = arranged(ids, choice).indexOf(id) + 1 + by;
      setAnnouncement(t('glossaries.movedTo', { title, place: position, count: all.length }));
    },
    save({ id, own }, format) {
      change('glossaries', {}, async () => {
        const content = await ports.glossaries.exported(id, own, format);
        ports.save(`${id}.${EXPORT_EXTENSIONS[format]}`, content);
      });
    },
    remove(id, title, at) {
      change('glossaries', {}, async () => {
        const { before } = await ports.glossaries.remove(id);
        setRemoved((others) => [...others, { id, title, before, at }]);
        await reload();
      });
    },
    undoRemove({ id, before }) {
      change('glossaries', {}, async () => {
        await ports.glossaries.bringBack(id, before);
        keepFocus(id, '[role="switch"]');
        setRemoved((others) => others.filter((other) => other.id !== id));
        await reload();
      });
    },
  };
}

/** The list, and what moves the focus to a control of a row as soon as the row is there. */
function useKeptFocus() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const control = list.current?.querySelector<HTMLElement>(wanted.current);
    if (!control) return;
    // A row that moves is taken out of the document for a moment, and loses the focus.
    control.focus();
    wanted.current = null;
  });
  const keepFocus = (id: string, control: string): void => {
    wanted.current = `[data-glossary="${CSS.escape(id)}"] ${control}`;
  };
  return [list, keepFocus] as const;
}
