/** A state of the interface: how to bring it about, and in which ways to look at it. */
import type { Tab } from '../../tests/e2e/drivers/driver';
import type { Glossa } from '../../tests/e2e/glossa';
import type { Variant, VariantName } from './variants';

export interface VisualState {
  readonly name: string;
  /** The ways to look at it, if not all of them show something of interest. */
  readonly ways?: readonly VariantName[];
  /** Brings it about. @returns the tab that shows it */
  show(glossa: Glossa, variant: Variant): Promise<Tab>;
  /** Restores what it broke, after its picture is taken. */
  after?(glossa: Glossa): Promise<void>;
}

/** For a state with the layout of another one and other texts. */
export const FEW: readonly VariantName[] = ['light', 'narrow'];

/** For a state with its own colours in a layout that another state shows. */
export const SCHEMES: readonly VariantName[] = ['light', 'dark', 'forced'];
