/** The glossaries in the reader's order, with those just removed and those that are damaged. */
import type { JSX } from 'preact';
import type { GlossaryList } from '../../messaging/protocol';
import { arranged, switchedTo, usedAs } from '../../settings/glossaries';
import { useOf } from '../../settings/glossary-use';
import type { GlossaryChoice } from '../../settings/schema';
import { DamagedRow, GlossaryRow, GoneRow } from './glossary-row';
import type { GlossaryActions } from './use-glossary-actions';

interface GlossaryRowsProps extends Pick<GlossaryList, 'glossaries' | 'damaged'> {
  readonly choice: GlossaryChoice;
  readonly actions: GlossaryActions;
}

export function GlossaryRows(props: GlossaryRowsProps): JSX.Element {
  const { glossaries, damaged, choice, actions } = props;
  const ids = glossaries.map(({ id }) => id);
  const rows = arranged(ids, choice).flatMap((id) => glossaries.find((one) => one.id === id) ?? []);
  const lines = rows.map((glossary, at) => (
    <GlossaryRow
      key={glossary.id}
      glossary={glossary}
      on={!choice.off.includes(glossary.id)}
      first={at === 0}
      last={at === rows.length - 1}
      use={useOf(choice.uses, glossary.id)}
      onSwitch={(on) => actions.choose((now) => switchedTo(now, glossary.id, on))}
      onUse={(use) => actions.choose((now) => usedAs(now, glossary.id, use))}
      onMove={(by) => actions.move(glossary, by, glossaries)}
      onSave={(format) => actions.save(glossary, format)}
      onRemove={() => actions.remove(glossary.id, glossary.title, at)}
    />
  ));
  // A glossary that was added again has a row of its own.
  for (const one of actions.removed.filter(({ id }) => !ids.includes(id))) {
    lines.splice(
      one.at,
      0,
      <GoneRow key={`gone ${one.id}`} title={one.title} onUndo={() => actions.undoRemove(one)} />,
    );
  }
  return (
    <>
      <ol class="glossaries" ref={actions.list}>
        {lines}
        {damaged.map(({ id, title = id }) => (
          <DamagedRow
            key={id}
            title={title}
            onRemove={() => actions.remove(id, title, lines.length)}
          />
        ))}
      </ol>
      <p class="sr" role="status">
        {actions.announcement}
      </p>
    </>
  );
}
