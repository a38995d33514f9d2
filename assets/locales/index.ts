/** The languages that Glossa speaks, by the names browsers give their folders. */

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Locale } from './locale';

export const LOCALES: Readonly<Record<'en' | 'de' | 'es' | 'fr', Locale>> = { en, de, es, fr };
