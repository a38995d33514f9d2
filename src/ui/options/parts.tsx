/** The components of the options page: groups, choices, and rows that can be removed. */
import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { Breakable } from '../components/breakable';
import { Status } from '../components/status';
import { type OptionsSection, SECTION_TITLES } from './places';
import type { Outcome } from './use-settings';

interface OptionsGroupProps {
  readonly place: OptionsSection;
  readonly outcome?: Outcome | null | undefined;
  /** Whether its buttons save nothing, so that it never says that something was saved. */
  readonly savesNothing?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** A section of the page, with the result of the last change in it. */
export function Group(props: OptionsGroupProps): JSX.Element {
  const { place, outcome, savesNothing = false, children } = props;
  const id = useId();
  const mine = outcome?.place === place ? outcome : null;
  return (
    <section class="group" id={place} aria-labelledby={id}>
      <div class="group-head">
        <h2 id={id}>{t(SECTION_TITLES[place])}</h2>
        <p class="saved" role="status">
          {mine?.failure === null && !savesNothing && t('options.saved')}
        </p>
      </div>
      {mine !== null && mine.failure !== null && (
        <p class="failure" role="alert">
          {savesNothing ? mine.failure : t('options.notSaved', { reason: mine.failure })}
        </p>
      )}
      {children}
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly text: string;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** A choice of one option, each with a text. The legend is for people who can't see the heading. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { legend, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="choice">
      <legend class="sr">{legend}</legend>
      {options.map((option) => {
        const [label, text] = [`${name}-${option.value}`, `${name}-${option.value}-text`];
        return (
          <label key={option.value} class="option">
            {/* The name is the label alone; the text is read after it. */}
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-labelledby={label}
              aria-describedby={option.text === '' ? undefined : text}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>
              <b>
                <span id={label}>{option.label}</span>
              </b>{' '}
              {option.text !== '' && (
                <span class="option-text" id={text}>
                  {option.text}
                </span>
              )}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

interface RowProps {
  readonly name: string;
  /** A second line. */
  readonly detail?: string | undefined;
  /** Whether it was removed, and can be restored. */
  readonly gone: boolean;
  /** What it says then. */
  readonly goneText: string;
  readonly action: { readonly text: string; readonly label: string };
  readonly undo: { readonly label: string };
  readonly onAction: () => void;
  readonly onUndo: () => void;
  /** What else is in the row while it isn't removed. */
  readonly children?: ComponentChildren;
}

/** A row of a list. Once removed, it can be restored until the page is closed. */
export function SettingRow(props: RowProps): JSX.Element {
  const { name, detail, gone, goneText, action, undo, onAction, onUndo, children } = props;
  return (
    <li class={gone ? 'row gone' : 'row'}>
      <span class="row-name">
        {gone ? (
          <s>
            <Breakable text={name} />
          </s>
        ) : (
          <Breakable text={name} />
        )}
        {detail !== undefined && (
          <>
            {' '}
            <span class="row-detail">
              <Breakable text={detail} />
            </span>
          </>
        )}
      </span>
      {gone ? <Status class="row-state">{goneText}</Status> : children}
      {/* One button for both, so that the focus stays where it is. */}
      <button
        type="button"
        class="quiet remove"
        aria-label={gone ? undo.label : action.label}
        onClick={gone ? onUndo : onAction}
      >
        {gone ? t('options.undo') : action.text}
      </button>
    </li>
  );
}
