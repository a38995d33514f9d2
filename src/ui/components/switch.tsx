/** One switch, on or off. Holds no state: what it shows is what is so. */
import type { JSX } from 'preact';

interface SwitchProps {
  readonly on: boolean;
  /** What is switched, for those who don't see where it stands. */
  readonly label: string;
  /** The id of words that say more of its state. */
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
