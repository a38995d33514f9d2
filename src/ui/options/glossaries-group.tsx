/** The glossaries there are: which are on, in what order, and adding the reader's own. */

import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { StoredGlossary } from '../../library/database';
import type { GlossaryList, ListedGlossary } from '../../messaging/protocol';
import { arranged, moved, switchedTo, usedAs } from '../../settings/glossaries';
import { useOf } from '../../settings/glossary-use';
import type { GlossaryChoice } from '../../settings/schema';
import { useLoad } from '../components/load';
import { Message } from '../components/message';
import { Skeleton } from '../components/skeleton';
import { GlossaryFiles } from './glossary-files';
import { DamagedRow, GlossaryRow, GoneRow } from './glossary-row';
import { LIBRARY_TROUBLES } from './library-trouble';
import { Group } from './parts';
import type { OptionsPorts } from './ports';
import { useAdditions } from './use-additions';
import type { ChangeSettings, LoadedSettings, Outcome } from './use-settings';

interface GlossariesGroupProps {
  readonly known: LoadedSettings;
  readonly ports: OptionsPorts;
  readonly outcome: Outcome | null;
  readonly change: ChangeSettings;
}

/** One that was removed: what it was, and where it stood. */
interface Removed {
  readonly id: string;
  readonly title: string;
  readonly before: StoredGlossary | null;
  readonly at: number;
}

export function GlossariesGroup(props: GlossariesGroupProps): JSX.Element {
  const { known, ports, outcome, change } = props;
  const choice = known.settings.glossaries;
  const [loaded, reload] = useLoad<GlossaryList>(() => ports.ask('glossaries', { check: true }));
  const additions = useAdditions(ports.glossaries, async (id, use) => {
    const { glossaries: now } = await ports.ask('settings', {});
    await ports.ask('setSettings', { settings: { glossaries: usedAs(now, id, use) } });
    return useOf(now.uses, id);
  });
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [said, setSaid] = useState('');
  const [list, keepFocus] = useMoves();

  useEffect(() => {
    const life = new AbortController();
    // What another tab adds or removes comes by this, too.
    ports.onSettings(() => void reload(), life.signal);
    return () => life.abort();
  }, [ports, reload]);

  if (loaded.is === 'loading') {
    return (
      <Group place="glossaries">
        <Skeleton />
      </Group>
    );
  }
  if (loaded.is === 'failed') {
    return (
      <Group place="glossaries">
        <Message title={t('glossaries.failed')} text={loaded.message} alert>
          <button type="button" class="button" onClick={() => void reload()}>
            {t('shared.retry')}
          </button>
        </Message>
      </Group>
    );
  }

  const { glossaries, damaged, trouble } = loaded.value;
  const ids = glossaries.map(({ id }) => id);
  const rows = arranged(ids, choice).map((id) => glossaries.find((one) => one.id === id));
  const there = rows.filter((row) => row !== undefined);

  const choose = (by: (now: GlossaryChoice) => GlossaryChoice): void =>
    change('glossaries', { settings: { ...known.settings, glossaries: by(choice) } }, async () => {
      // From what is stored now: another tab may have changed it meanwhile.
      const { glossaries: now } = await ports.ask('settings', {});
      await ports.ask('setSettings', { settings: { glossaries: by(now) } });
    });

  const move = ({ id, title }: ListedGlossary, by: -1 | 1): void => {
    keepFocus(id, `[data-move="${by}"]`);
    choose((now) => moved(now, ids, id, by));
    const place = there.findIndex((row) => row.id === id) + 1 + by;
    setSaid(t('glossaries.movedTo', { title, place, count: there.length }));
  };

  const remove = (id: string, title: string, at: number): void =>
    change('glossaries', {}, async () => {
      const { before } = await ports.glossaries.remove(id);
      setRemoved((others) => [...others, { id, title, before, at }]);
      await reload();
    });

  const bringBack = ({ id, before }: Removed): void =>
    change('glossaries', {}, async () => {
      await ports.glossaries.bringBack(id, before);
      keepFocus(id, '[role="switch"]');
      setRemoved((others) => others.filter((other) => other.id !== id));
      await reload();
    });

  const lines = there.map((glossary, at) => (
    <GlossaryRow
      key={glossary.id}
      glossary={glossary}
      on={!choice.off.includes(glossary.id)}
      first={at === 0}
      last={at === there.length - 1}
      use={useOf(choice.uses, glossary.id)}
      onSwitch={(on) => choose((now) => switchedTo(now, glossary.id, on))}
      onUse={(use) => choose((now) => usedAs(now, glossary.id, use))}
      onMove={(by) => move(glossary, by)}
      onSave={() =>
        change('glossaries', {}, async () => {
          const text = await ports.glossaries.textOf(glossary.id, glossary.own);
          ports.save(`${glossary.id}.json`, text);
        })
      }
      onRemove={() => remove(glossary.id, glossary.title, at)}
    />
  ));
  // One that was added again is there anew.
  for (const one of removed.filter(({ id }) => !ids.includes(id))) {
    lines.splice(
      one.at,
      0,
      <GoneRow key={`gone ${one.id}`} title={one.title} onUndo={() => bringBack(one)} />,
    );
  }
  return (
    <Group place="glossaries" outcome={outcome}>
      <p class="hint">{t('glossaries.text')}</p>
      <ol class="glossaries" ref={list}>
        {lines}
        {damaged.map(({ id, title = id }) => (
          <DamagedRow key={id} title={title} onRemove={() => remove(id, title, lines.length)} />
        ))}
      </ol>
      <p class="sr" role="status">
        {said}
      </p>
      {trouble ? (
        <p class="failure" role="alert">
          {t(LIBRARY_TROUBLES[trouble])}
        </p>
      ) : (
        <GlossaryFiles
          {...{ additions, glossaries }}
          useOf={(id) => useOf(choice.uses, id)}
          onAdd={(prepared, uses) =>
            change('glossaries', {}, async () => {
              try {
                await additions.add(prepared, uses);
              } finally {
                await reload();
              }
            })
          }
          onUndo={(added) =>
            change('glossaries', {}, async () => {
              await additions.undo(added);
              await reload();
            })
          }
        />
      )}
    </Group>
  );
}

/** The list, and what brings the focus to a control of a row, as soon as it is there. */
function useMoves() {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const control = list.current?.querySelector<HTMLElement>(wanted.current);
    if (!control) return;
    // A row that changes places is taken out of the document for a moment.
    control.focus();
    wanted.current = null;
  });
  const keepFocus = (id: string, control: string): void => {
    wanted.current = `[data-glossary="${CSS.escape(id)}"] ${control}`;
  };
  return [list, keepFocus] as const;
}
