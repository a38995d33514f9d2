/** Changes that readers make for a place. What can't be stored is explained in their language. */
import { t } from '../i18n/i18n';
import { type EverydayScope, useOf, withEverydayAt, withUse } from '../settings/glossary-use';
import { PlaceError } from '../settings/mute-place';
import { type MuteScope, mute } from '../settings/muted';
import type { Settings } from '../settings/schema';

/** What to say where a choice can't be stored. */
interface Refusals {
  readonly longAddress: string;
  readonly tooMany: string;
}

/**
 * The settings with an entry ignored within `scope` of a page.
 *
 * @throws Error, with a message for readers
 */
export function muteWithin(
  now: Settings,
  entry: string,
  scope: MuteScope,
  address: string,
): Settings {
  return explained(() => ({ ...now, muted: mute(now.muted, entry, scope, address) }), {
    longAddress: t('errors.longAddress'),
    tooMany: t('errors.tooManyMutes'),
  });
}

/**
 * The settings with a glossary's everyday words marked within `scope` of a page.
 *
 * @throws Error, with a message for readers
 */
export function markEverydayWithin(
  now: Settings,
  glossary: string,
  scope: EverydayScope,
  address: string,
): Settings {
  const { uses, ...others } = now.glossaries;
  const use = explained(() => withEverydayAt(useOf(uses, glossary), scope, address), {
    longAddress: t('errors.longAddressToMark'),
    tooMany: t('errors.tooManyEveryday'),
  });
  const next = withUse(uses, glossary, use);
  return { ...now, glossaries: { ...others, ...(next ? { uses: next } : {}) } };
}

function explained<T>(change: () => T, { longAddress, tooMany }: Refusals): T {
  try {
    return change();
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error;
    const messages = { noAddress: t('errors.noAddress'), longAddress, tooMany };
    throw new Error(messages[error.problem], { cause: error });
  }
}
