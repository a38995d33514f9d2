/** How a file was read, with fields to correct it: language, encoding, sheet, columns. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import type { TextKey } from '../../i18n/locale';
import {
  COLUMN_ROLES,
  type ColumnRole,
  type ColumnView,
  type ReadChoices,
  type TableView,
} from '../../importing/how-read';
import { LanguageChoice } from './language-choice';
import { type FoundFile, shownTable } from './read-file';
import { SelectField } from './select-field';

/** Encodings that files without a byte-order mark often have, by their labels. */
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'koi8-r',
  'macintosh',
  'utf-16le',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
];

interface ReadFieldsProps {
  readonly found: FoundFile;
  readonly onChoose: (choices: ReadChoices) => void;
}

export function ReadFields({ found, onChoose }: ReadFieldsProps): JSX.Element {
  const { choices, outcome, isRemembered } = found;
  const prepared = outcome.is === 'ready' ? outcome.prepared : null;
  const {
    encoding = choices.encoding ?? unknownEncoding(found),
    sheets = [],
    languages = [],
  } = prepared?.read ?? {};
  const choose = (more: ReadChoices): void => onChoose({ ...choices, ...more });
  const asksLanguage = prepared && (prepared.languageFrom !== 'file' || languages.length > 1);
  const table = shownTable(found);
  return (
    <>
      {asksLanguage && (
        <LanguageChoice
          title={prepared.head.title}
          value={prepared.head.language}
          from={prepared.languageFrom}
          languages={languages}
          onChoose={(language) => choose({ language })}
        />
      )}
      {sheets.length > 1 && (
        <SelectField
          label={t('files.sheet')}
          value={choices.sheet ?? ''}
          options={[
            { value: '', text: t('files.allSheets') },
            ...sheets.map((name) => ({ value: name, text: name })),
          ]}
          onChoose={(sheet) => {
            // Another sheet has other columns.
            const { table: _, sheet: __, ...rest } = choices;
            onChoose(sheet === '' ? rest : { ...rest, sheet });
          }}
        />
      )}
      {encoding !== undefined && (
        <SelectField
          label={t('files.encoding')}
          value={encoding}
          options={[...new Set([encoding, ...ENCODINGS])].map((one) => ({ value: one, text: one }))}
          onChoose={(one) => choose({ encoding: one })}
        />
      )}
      {isRemembered && <p class="hint">{t('files.remembered')}</p>}
      {table && table.columns.length > 1 && (
        <Columns
          table={table}
          isOpen={outcome.is === 'unusable' || choices.table !== undefined || isGuessed(found)}
          onChoose={(hasHeader, roles) => choose({ table: { hasHeader, roles } })}
        />
      )}
    </>
  );
}

/** What the list of encodings begins with, if the file's is unknown. */
function unknownEncoding({ outcome }: FoundFile): string | undefined {
  const isUnknown =
    outcome.is === 'unusable' &&
    outcome.faults.some((fault) => typeof fault !== 'string' && fault.key === UNKNOWN_ENCODING);
  return isUnknown ? 'utf-8' : undefined;
}

const UNKNOWN_ENCODING = 'imports.unknownEncoding';

/** Whether the columns' roles were guessed from their contents. */
function isGuessed({ outcome }: FoundFile): boolean {
  return (
    outcome.is === 'ready' && outcome.prepared.warnings.some(({ key }) => key === 'imports.columns')
  );
}

interface ColumnsProps {
  readonly table: TableView;
  readonly isOpen: boolean;
  readonly onChoose: (hasHeader: boolean, roles: readonly ColumnRole[]) => void;
}

function Columns({ table, isOpen, onChoose }: ColumnsProps): JSX.Element {
  const { hasHeader, isKeyed, columns } = table;
  const roles = columns.map(({ role }) => role);
  const id = useId();
  return (
    <details class="columns" open={isOpen}>
      <summary>{t('files.columns')}</summary>
      {!isKeyed && (
        <p class="check">
          <input
            id={id}
            type="checkbox"
            checked={hasHeader}
            onChange={({ currentTarget }) => onChoose(currentTarget.checked, roles)}
          />{' '}
          <label class="check-label" for={id}>
            {t('files.header')}
          </label>
        </p>
      )}
      <ul>
        {columns.map((column, at) => (
          <Column
            key={at}
            column={column}
            at={at}
            onChoose={(role) => onChoose(hasHeader, roles.with(at, role))}
          />
        ))}
      </ul>
    </details>
  );
}

interface ColumnProps {
  readonly column: ColumnView;
  readonly at: number;
  readonly onChoose: (role: ColumnRole) => void;
}

function Column({ column, at, onChoose }: ColumnProps): JSX.Element {
  const { name, samples, role } = column;
  const offered = COLUMN_ROLES.filter((one) => OFFERED.has(one) || one === role);
  return (
    <li>
      <SelectField
        label={
          name === '' ? t('files.columnNumber', { number: at + 1 }) : t('files.column', { name })
        }
        value={role}
        options={offered.map((one) => ({ value: one, text: t(ROLE_NAMES[one]) }))}
        onChoose={(value) => {
          const chosen = offered.find((one) => one === value);
          if (chosen) onChoose(chosen);
        }}
      />
      <p class="row-detail">{samples.join(' · ')}</p>
    </li>
  );
}

const ROLE_NAMES = {
  term: 'files.roleTerm',
  definition: 'files.roleDefinition',
  alias: 'files.roleAlias',
  abbreviation: 'files.roleAbbreviation',
  expansion: 'files.roleExpansion',
  kind: 'files.roleKind',
  related: 'files.roleRelated',
  form: 'files.roleForm',
  broader: 'files.roleBroader',
  same: 'files.roleSame',
  key: 'files.roleKey',
  none: 'files.roleNone',
} as const satisfies Record<ColumnRole, TextKey>;

/** Other roles are offered only for a column that already has one. */
const OFFERED: ReadonlySet<ColumnRole> = new Set([
  'term',
  'definition',
  'alias',
  'abbreviation',
  'expansion',
  'kind',
  'related',
  'none',
]);
