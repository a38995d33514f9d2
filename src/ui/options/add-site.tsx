/** A field for a site's name or a pasted address, and a button that adds the site. */
import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n';
import { typedSite } from '../../sites/typed-site';

interface AddSiteProps {
  readonly label: string;
  /** The button's text. */
  readonly button: string;
  readonly hint: string;
  /** Why a host can't be added; null if it can. */
  readonly problemWith: (host: string) => string | null;
  readonly onAdd: (host: string) => void;
}

export function AddSite({ label, button, hint, problemWith, onAdd }: AddSiteProps): JSX.Element {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const add = (): void => {
    const host = typedSite(text);
    const wrong = host === null ? t('options.badHost') : problemWith(host);
    setProblem(wrong);
    if (host === null || wrong !== null) {
      input.current?.focus();
      return;
    }
    setText('');
    onAdd(host);
  };

  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      <div class="add-fields">
        <input
          id={id}
          ref={input}
          class="field"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit" class="button">
          {button}
        </button>
      </div>
      {/* The description is within the region, because in Firefox a live region can't be one. */}
      <div role="status">
        <p class={problem === null ? 'hint' : 'hint problem'} id={`${id}-hint`}>
          {problem ?? hint}
        </p>
      </div>
    </form>
  );
}
