/** The states of Glossa's interface, each brought about as a reader would. */
import type { VisualState } from './state';
import { CARD } from './states/card';
import { OPTIONS } from './states/options';
import { PAGE } from './states/page';
import { POPUP } from './states/popup';
import { READER } from './states/reader';

export const STATES: readonly VisualState[] = [...POPUP, ...READER, ...OPTIONS, ...CARD, ...PAGE];
