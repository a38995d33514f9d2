/** Saves a glossary as a file: in Glossa's own format, or in one that another program reads. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormat, isExportFormat } from '../../exporting/formats';
import { t } from '../../i18n/i18n';
import type { TextKey } from '../../i18n/locale';
import { useFocusOnMount } from './use-focus-on-mount';

const FORMAT_NAMES = {
  json: 'files.json',
  xlsx: 'files.xlsx',
  csv: 'files.csv',
  tsv: 'files.tsv',
  html: 'files.html',
  markdown: 'files.markdown',
  anki: 'files.anki',
  yomitan: 'files.yomitan',
  tbx: 'files.tbx',
  skos: 'files.skos',
  jsonld: 'files.jsonld',
} as const satisfies Record<ExportFormat, TextKey>;

interface SaveGlossaryProps {
  readonly title: string;
  readonly onSave: (format: ExportFormat) => void;
}

export function SaveGlossary({ title, onSave }: SaveGlossaryProps): JSX.Element {
  const [format, setFormat] = useState<ExportFormat>('json');
  const select = useFocusOnMount<HTMLSelectElement>();
  const id = useId();
  return (
    <div class="save-glossary">
      <label for={id}>{t('files.format')}</label>
      <select
        id={id}
        ref={select}
        class="field"
        aria-label={t('files.formatLabel', { title })}
        aria-describedby={`${id}-hint`}
        value={format}
        onChange={({ currentTarget: { value } }) => isExportFormat(value) && setFormat(value)}
      >
        {EXPORT_FORMATS.map((one) => (
          <option key={one} value={one}>
            {t(FORMAT_NAMES[one])}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        aria-label={t('files.saveLabel', { title })}
        onClick={() => onSave(format)}
      >
        {t('files.save')}
      </button>
      <p class="hint" id={`${id}-hint`}>
        {format !== 'json' && t('files.partial')}
      </p>
    </div>
  );
}
