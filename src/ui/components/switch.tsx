/** A switch, on or off. Holds no state. */
import type { JSX } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  /** What it switches, for people who can't see what is beside it. */
  readonly label: string;
  /** The id of a text that says more about its state. */
  readonly describedBy?: string | undefined;
  readonly onSwitch: (on: boolean) => void;
}

export function Switch({ on, label, describedBy, onSwitch }: SwitchProps): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onSwitch(!on)}
    >
      <span class="knob" />
    </button>
  );
}
