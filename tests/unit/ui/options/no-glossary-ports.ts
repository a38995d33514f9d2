import type { GlossaryPorts } from '../../../../src/ui/options/glossary-ports';

const never = (): never => {
  throw new Error('No glossaries are touched here.');
};

/** Ports for tests of other groups of the page. */
export const noGlossaryPorts: GlossaryPorts = {
  prepare: never,
  add: never,
  remove: never,
  bringBack: never,
  textOf: never,
  exported: never,
  shapes: { recall: never, remember: never },
};
