/** What a state of the interface is to those who bring it about and take its picture. */
import type { Tab } from '../../tests/e2e/drivers/driver';
import type { Glossa } from '../../tests/e2e/glossa';
import type { Variant, VariantName } from './variants';

export interface VisualState {
  readonly name: string;
  /** The ways it is looked at, where not all of them show something of its own. */
  readonly ways?: readonly VariantName[];
  /** Brings it about. @returns the tab that shows it */
  show(glossa: Glossa, variant: Variant): Promise<Tab>;
  /** Mends what it broke, once its picture is taken. */
  after?(glossa: Glossa): Promise<void>;
}

/** For what is laid out like another state, and says something else. */
export const FEW: readonly VariantName[] = ['light', 'narrow'];

/** For what has colours of its own in a layout that is seen elsewhere. */
export const SCHEMES: readonly VariantName[] = ['light', 'dark', 'forced'];
