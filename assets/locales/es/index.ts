/** Español. */
import type { Locale } from '../locale';
import { backup } from './backup';
import { files } from './files';
import { glossaries } from './glossaries';
import { imports } from './imports';
import { kinds } from './kinds';
import { lookUps } from './look-ups';
import { manifest } from './manifest';
import { marks, options } from './options';
import { actions, card, commands, selection } from './page';
import { panel, popup, recent } from './popup';
import { reader } from './reader';
import { review } from './review';
import { errors, shared } from './shared';
import { terms } from './terms';
import { toTry } from './to-try';
import { use } from './use';
import { welcome } from './welcome';

export const es: Locale = {
  manifest,
  shared,
  kinds,
  commands,
  selection,
  card,
  actions,
  popup,
  recent,
  panel,
  welcome,
  marks,
  glossaries,
  files,
  toTry,
  use,
  lookUps,
  terms,
  imports,
  backup,
  reader,
  review,
  options,
  errors,
};
