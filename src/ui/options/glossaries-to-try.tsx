/** Openly licensed glossaries of others that readers may download and add. */
import type { JSX } from 'preact';
import { counted, t } from '../../i18n/i18n';
import { OutwardLink } from '../entry/note-view';

interface GlossaryToTry {
  readonly subject:
    | 'toTry.cloud'
    | 'toTry.access'
    | 'toTry.diseases'
    | 'toTry.abbreviations'
    | 'toTry.offices';
  /** Its project on GitHub, and the file or folder in it. */
  readonly project: string;
  readonly path: string;
  readonly isFolder?: true;
  readonly licence: string;
  /** How many entries Glossa reads; of several files, in the first. */
  readonly entries: number;
}

/** As in docs/GLOSSARIES-TO-TRY.md. */
export const TO_TRY: readonly GlossaryToTry[] = [
  {
    subject: 'toTry.cloud',
    project: 'cncf/glossary',
    path: 'content/en',
    isFolder: true,
    licence: 'CC BY 4.0',
    entries: 89,
  },
  {
    subject: 'toTry.access',
    project: 'w3c/wcag',
    path: 'guidelines/terms',
    isFolder: true,
    licence: 'W3C Document License',
    entries: 101,
  },
  {
    subject: 'toTry.diseases',
    project: 'DiseaseOntology/HumanDiseaseOntology',
    path: 'DOreports/HumanDO.tsv',
    licence: 'CC0',
    entries: 12_246,
  },
  {
    subject: 'toTry.abbreviations',
    project: 'imantsm/medical_abbreviations',
    path: 'CSVs/D, medical abbreviations.csv',
    licence: 'MIT',
    entries: 152,
  },
  {
    subject: 'toTry.offices',
    project: '18F/glossary',
    path: 'example/terms.json',
    licence: 'CC0',
    entries: 20,
  },
];

/** @param isOpen whether the list is unfolded: the reader has no glossaries of others yet */
export function GlossariesToTry({ isOpen }: { readonly isOpen: boolean }): JSX.Element {
  return (
    <details class="to-try" open={isOpen}>
      <summary>{t('toTry.title')}</summary>
      <p class="hint">{t('toTry.text')}</p>
      <ul>
        {TO_TRY.map(({ subject, project, path, isFolder, licence, entries }) => (
          <li key={project}>
            <b>{t(subject)}</b>
            <OutwardLink
              href={`https://github.com/${project}/${isFolder ? 'tree' : 'blob'}/HEAD/${encodeURI(path)}`}
            >
              {project}: {path}
            </OutwardLink>
            <span class="hint">
              {licence} · {counted('glossaries.termCount', entries)}
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('toTry.folder')}</p>
    </details>
  );
}
