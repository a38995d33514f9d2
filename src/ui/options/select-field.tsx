/** A list with its label, in one line where there is room. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

export function SelectField({ label, value, options, onChoose }: SelectFieldProps): JSX.Element {
  const id = useId();
  return (
    <p class="select-field">
      <label for={id}>{label}</label>{' '}
      <select
        id={id}
        class="field"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </p>
  );
}
