/** The languages that Glossa speaks, by the names browsers give their folders. */
import type { Locale } from '../../src/i18n/locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export const LOCALES: Readonly<Record<'en' | 'de' | 'es' | 'fr', Locale>> = { en, de, es, fr };
