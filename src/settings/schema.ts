/**
 * What the reader can set, and what each setting is by default. All else follows from here:
 * the types, the defaults, the reading of storage, the check of messages and of backups. A
 * new setting is one more line in `entriesOf`.
 *
 * Every setting is described once and built twice. Messages and backups are read strictly:
 * they are right or refused. Storage is read leniently, since it may be of any version, and
 * may be damaged: what is wrong there takes its default, and the rest stays.
 */
import * as v from 'valibot';
import {
  CARD_TRIGGERS,
  DEFAULT_MARKS,
  isColour,
  MARK_FREQUENCIES,
  MARK_STYLES,
  type MarkColour,
} from '../marks/choices';
import { normalizeHost } from '../sites/rules';
import { isMutePlace } from './mute-place';

type Schema<T> = v.GenericSchema<unknown, T>;

type ObjectOf<E extends v.ObjectEntries> = Schema<v.InferOutput<v.ObjectSchema<E, undefined>>>;

/** The two ways to build a schema from one description. */
interface Builder {
  /** @param fallback taken by storage that has no such value, or a wrong one */
  value<T>(schema: Schema<T>, fallback: T): Schema<T>;
  object<const E extends v.ObjectEntries>(entries: E): ObjectOf<E>;
  /** Each item once. In storage, wrong ones are left out. */
  list<T>(item: Schema<T>): Schema<T[]>;
  /** In storage, wrong keys and values are left out. */
  map<T>(key: v.GenericSchema<string>, value: Schema<T>): Schema<Record<string, T>>;
  /** For what storage must not read by the rules above. */
  either<T>(strict: Schema<T>, lenient: Schema<T>): Schema<T>;
}

const STRICT: Builder = {
  value: (schema) => schema,
  object: (entries) => v.object(entries),
  list: (item) => v.pipe(v.array(item), v.transform(unique)),
  map: (key, value) => v.record(key, value),
  either: (strict) => strict,
};

const LENIENT: Builder = {
  value: (schema, fallback) => v.fallback(schema, () => fallback),
  object: (entries) =>
    v.optional(v.pipe(v.unknown(), v.transform(asRecord), v.object(entries)), {}),
  list: (item) =>
    v.optional(
      v.pipe(
        v.unknown(),
        v.transform((stored) => {
          const items: readonly unknown[] = Array.isArray(stored) ? stored : [];
          return unique(items.flatMap((each) => soundOf(item, each)));
        }),
      ),
      [],
    ),
  map: (key, value) =>
    v.optional(
      v.pipe(
        v.unknown(),
        v.transform((stored) => {
          const pairs = Object.entries(asRecord(stored)).flatMap(([name, each]) =>
            soundOf(key, name).flatMap((sound) =>
              soundOf(value, each).map((one) => [sound, one] as const),
            ),
          );
          return Object.fromEntries(pairs);
        }),
      ),
      {},
    ),
  either: (_, lenient) => lenient,
};

/** A list with what the schema makes of a value; empty where the value is wrong. */
function soundOf<T>(schema: Schema<T>, value: unknown): T[] {
  const result = v.safeParse(schema, value);
  return result.success ? [result.output] : [];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** No host's name is as long (UTF-16 units). */
const MAX_HOST_LENGTH = 300;

/** A site as rules name it, whatever its spelling in the file or in storage. */
const host = v.pipe(
  v.string(),
  v.maxLength(MAX_HOST_LENGTH),
  v.check((text) => normalizeHost(text) !== null),
  v.transform((text) => normalizeHost(text) ?? text),
);

/**
 * No id has characters that can't be seen. They could disguise an entry that is gone, since
 * the options page then shows its id.
 */
const id = v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[^\p{Cc}\p{Cf}]+$/u));

const mutePlace = v.pipe(v.string(), v.maxLength(4_000), v.check(isMutePlace));

const onOff = v.picklist(['on', 'off']);

/** How a glossary is used: on every page, only on pages of the sites named, or on all others. */
export const REACHES = ['everywhere', 'only', 'except'] as const;

/**
 * `shown`: as the reader's marks are. `pointing`: no page is marked with its terms, so that
 * pages can't notice them; the card opens where the pointer rests.
 */
const VISIBILITIES = ['shown', 'pointing'] as const;

const use = v.object({
  reach: v.picklist(REACHES),
  /** Hosts; each covers its subdomains. They are kept while `reach` is `everywhere`. */
  sites: v.pipe(v.array(host), v.transform(unique)),
  marks: v.picklist(VISIBILITIES),
  /** Its everyday words are marked on every page, not only where a page is about its subject. */
  everyday: v.exactOptional(v.literal('everywhere')),
  /** Sites and pages (see `isMutePlace`) where everyday words are marked anyway. */
  everydayPlaces: v.exactOptional(v.pipe(v.array(mutePlace), v.transform(unique))),
});

export const DEFAULT_USE: GlossaryUse = { reach: 'everywhere', sites: [], marks: 'shown' };

/** A use that shows a glossary to no page. */
export const USED_NOWHERE: GlossaryUse = { reach: 'only', sites: [], marks: 'pointing' };

/**
 * The use as storage has it. A private glossary must not come to light, so what is wrong, or
 * known only to a newer version, is read as the narrower choice.
 */
const guardedUse = v.fallback(
  v.pipe(
    v.custom<Record<string, unknown>>(isRecord),
    v.object({
      reach: v.optional(v.fallback(v.picklist(REACHES), 'only'), DEFAULT_USE.reach),
      sites: v.optional(v.fallback(v.array(v.fallback(v.nullable(host), null)), [null]), []),
      marks: v.optional(v.fallback(v.picklist(VISIBILITIES), 'pointing'), DEFAULT_USE.marks),
      everyday: v.optional(v.fallback(v.nullable(v.literal('everywhere')), null), null),
      everydayPlaces: LENIENT.list(mutePlace),
    }),
    v.transform(({ reach, sites, marks, everyday, everydayPlaces }): v.InferOutput<typeof use> => {
      const rest = {
        marks,
        ...(everyday === null ? {} : { everyday }),
        ...(everydayPlaces.length === 0 ? {} : { everydayPlaces }),
      };
      const sound = unique(sites.filter((site) => site !== null));
      // A site that can't be read may be the one that the glossary must be kept off.
      if (reach === 'except' && sites.includes(null)) return { reach: 'only', sites: [], ...rest };
      return { reach, sites: sound, ...rest };
    }),
  ),
  () => ({ ...USED_NOWHERE, sites: [] }),
);

function lookOf({ object, value }: Builder) {
  return object({
    style: value(v.picklist(MARK_STYLES), DEFAULT_MARKS.look.style),
    colour: value(v.custom<MarkColour>(isColour), DEFAULT_MARKS.look.colour),
  });
}

function entriesOf(builder: Builder) {
  const { value, object, list, map, either } = builder;
  return {
    /**
     * How terms are marked: `highlight` paints without touching the page; `elements` wraps
     * them in focusable elements, for readers who use the keyboard or a screen reader.
     */
    painter: value(v.picklist(['highlight', 'elements']), 'highlight'),
    /** How terms look, how many are marked, what opens the card. */
    marks: object({
      density: value(v.picklist(MARK_FREQUENCIES), DEFAULT_MARKS.density),
      inNavigation: value(v.boolean(), DEFAULT_MARKS.inNavigation),
      look: lookOf(builder),
      opening: value(v.picklist(CARD_TRIGGERS), DEFAULT_MARKS.opening),
    }),
    sites: object({
      /** For sites without a rule. */
      default: value(onOff, 'on'),
      rules: map(host, onOff),
    }),
    /** Terms that the reader ignores. */
    muted: object({
      /** Ids of entries that are marked nowhere. */
      everywhere: list(id),
      /** Place (see `isMutePlace`) -> ids of entries that mean something else there. */
      places: v.pipe(map(mutePlace, list(id)), v.transform(withoutEmpty)),
    }),
    glossaries: v.pipe(
      object({
        /** Ids in the reader's order. Glossaries not named follow, as they were added. */
        order: list(id),
        /** Ids of those that are switched off. */
        off: list(id),
        /** Where each is used, and whether pages are marked with it; missing: as by default. */
        uses: v.exactOptional(map(id, either(use, guardedUse))),
      }),
      v.transform(({ order, off, uses = {} }): GlossaryChoiceOutput => {
        return Object.keys(uses).length > 0 ? { order, off, uses } : { order, off };
      }),
    ),
  };
}

/** What the schema gives, before `DeepReadonly`; `uses` is missing where none differs. */
interface GlossaryChoiceOutput {
  order: string[];
  off: string[];
  uses?: Record<string, v.InferOutput<typeof use>>;
}

function withoutEmpty<T>(lists: Readonly<Record<string, T[]>>): Record<string, T[]> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/** Settings from storage of any age. Parsing never fails. */
const storedSettings = LENIENT.object(entriesOf(LENIENT));

/** Settings as a backup has them. */
export const settingsSchema = v.object(entriesOf(STRICT));

/** Those settings that a message changes. */
export const changedSettingsSchema = v.object(exactPartial(settingsSchema.entries));

/** The look of marks, which goes into a style sheet. */
export const lookSchema = lookOf(STRICT);

type ExactPartial<E extends v.ObjectEntries> = {
  [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
};

function exactPartial<E extends v.ObjectEntries>(entries: E): ExactPartial<E> {
  const optional = Object.entries(entries).map(([key, schema]) => [key, v.exactOptional(schema)]);
  return Object.fromEntries(optional) as ExactPartial<E>;
}

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Settings = DeepReadonly<v.InferOutput<typeof settingsSchema>>;
export type PainterKind = Settings['painter'];
export type Muted = Settings['muted'];
export type GlossaryChoice = Settings['glossaries'];
export type GlossaryUse = DeepReadonly<v.InferOutput<typeof use>>;
export type GlossaryReach = GlossaryUse['reach'];
export type MarkVisibility = GlossaryUse['marks'];
/** By id; glossaries that aren't named have `DEFAULT_USE`. */
export type GlossaryUses = NonNullable<GlossaryChoice['uses']>;

/**
 * Settings from whatever storage holds. What is missing or damaged takes its default; what is
 * sound is kept. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  return v.parse(storedSettings, stored);
}

export const DEFAULTS: Settings = readSettings(undefined);
