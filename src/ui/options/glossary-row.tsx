/** A glossary in the list: its switch, its use, and buttons that move, save or remove it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExportFormat } from '../../exporting/formats';
import { t } from '../../i18n/i18n';
import { hasSubject } from '../../matching/subject/ambiguous';
import type { ListedGlossary } from '../../messaging/protocol';
import type { GlossaryUse } from '../../settings/schema';
import { Status } from '../components/status';
import { Switch } from '../components/switch';
import { detailOf } from './glossary-detail';
import { GlossaryUseFields } from './glossary-use-fields';
import { editorOf } from './new-glossary';
import { SaveGlossary } from './save-glossary';
import { useFocusOnMount } from './use-focus-on-mount';

interface GlossaryRowProps {
  readonly glossary: ListedGlossary;
  readonly on: boolean;
  readonly use: GlossaryUse;
  /** Whether it is at an end of the list, where it can't move further. */
  readonly first: boolean;
  readonly last: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onUse: (use: GlossaryUse) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onSave: (format: ExportFormat) => void;
  readonly onRemove: () => void;
}

export function GlossaryRow(props: GlossaryRowProps): JSX.Element {
  const { glossary, on, use, first, last, onSwitch, onUse, onMove, onSave, onRemove } = props;
  const { id, title, own } = glossary;
  const [saving, setSaving] = useState(false);
  return (
    <li class="glossary" data-glossary={id}>
      <div class="glossary-name">
        <b lang={glossary.language}>{title}</b>{' '}
        <span class="row-detail">
          {detailOf(glossary)}
          {!own && ` · ${t('glossaries.bundled')}`}
        </span>
      </div>
      <Switch on={on} label={t('glossaries.switchLabel', { title })} onSwitch={onSwitch} />
      <div class="glossary-actions">
        {/* A single glossary can't be moved. */}
        {!(first && last) && (
          <>
            <MoveButton
              sign="↑"
              by={-1}
              at={first}
              label={t('glossaries.up', { title })}
              {...{ onMove }}
            />
            <MoveButton
              sign="↓"
              by={1}
              at={last}
              label={t('glossaries.down', { title })}
              {...{ onMove }}
            />
          </>
        )}
        {own && (
          <a class="quiet" href={editorOf(id)} aria-label={t('terms.editTermsOf', { title })}>
            {t('terms.editTerms')}
          </a>
        )}
        <button
          type="button"
          class="quiet"
          aria-label={t('glossaries.saveLabel', { title })}
          aria-expanded={saving}
          onClick={() => setSaving(!saving)}
        >
          {t('glossaries.save')}
        </button>
        {own && <RemoveButton {...{ title, onRemove }} />}
      </div>
      {saving && <SaveGlossary {...{ title, onSave }} />}
      <GlossaryUseFields
        {...{ title, use, onUse }}
        hasSubject={own && hasSubject(glossary.language, glossary.terms)}
      />
    </li>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly by: -1 | 1;
  /** Whether it is at that end already. */
  readonly at: boolean;
  readonly label: string;
  readonly onMove: (by: -1 | 1) => void;
}

function MoveButton({ sign, by, at, label, onMove }: MoveButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="move"
      data-move={by}
      aria-label={label}
      title={label}
      // Not `disabled`, which would take away the focus when the row reaches the end.
      aria-disabled={at}
      onClick={() => !at && onMove(by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

interface GoneRowProps {
  readonly title: string;
  readonly onUndo: () => void;
}

/** A glossary that was removed, until the page is left. */
export function GoneRow({ title, onUndo }: GoneRowProps): JSX.Element {
  const button = useFocusOnMount<HTMLButtonElement>();
  return (
    <li class="glossary gone">
      <div class="glossary-name">
        <s>{title}</s>
      </div>
      <Status class="row-state">{t('options.removed')}</Status>
      <div class="glossary-actions">
        <button
          ref={button}
          type="button"
          class="quiet"
          aria-label={t('glossaries.undoRemove', { title })}
          onClick={onUndo}
        >
          {t('options.undo')}
        </button>
      </div>
    </li>
  );
}

interface DamagedRowProps {
  readonly title: string;
  readonly onRemove: () => void;
}

/** A glossary whose record can't be read any more. */
export function DamagedRow({ title, onRemove }: DamagedRowProps): JSX.Element {
  return (
    <li class="glossary">
      <div class="glossary-name">
        <b>{title}</b>
        <p class="failure">{t('glossaries.damaged')}</p>
      </div>
      <div class="glossary-actions">
        <RemoveButton {...{ title, onRemove }} />
      </div>
    </li>
  );
}

function RemoveButton({ title, onRemove }: DamagedRowProps): JSX.Element {
  return (
    <button
      type="button"
      class="quiet"
      aria-label={t('glossaries.removeLabel', { title })}
      onClick={onRemove}
    >
      {t('options.remove')}
    </button>
  );
}
