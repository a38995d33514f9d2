/**
 * What a new reader sees first: a text whose terms are marked as on any page, where the switch
 * is, and how to keep the icon in the toolbar. Not a tour.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '../../glossary/model';
import { t } from '../../i18n/i18n';
import { Logo } from '../components/icons';
import { useLoad } from '../components/load';
import { ContentLanguage } from '../entry/glossary-text';
import { SourceView } from '../entry/source-view';
import type { Ask } from '../popup/ports';
import { Toolbar } from './toolbar';

export interface WelcomePorts {
  readonly ask: Ask;
  /** Whether the icon is in the toolbar; null if the browser doesn't say. */
  pinned(): Promise<boolean | null>;
  /** The shortcut that switches Glossa on or off for a site; empty if there is none. */
  switchKeys(): Promise<string>;
  openOptions(): Promise<void>;
  /** Opens the settings where glossaries are added. */
  addGlossary(): Promise<void>;
  readonly browser: 'chromium' | 'firefox';
}

/** How often (ms) to ask whether the icon is in the toolbar: the browser has no event for it. */
const PIN_CHECK_MS = 1_500;

export function Welcome({ ports }: { readonly ports: WelcomePorts }): JSX.Element {
  const [glossary] = useLoad<Glossary>(() => ports.ask('glossary', {}));
  const [keys] = useLoad(() => ports.switchKeys());
  const pinned = usePinned(ports);
  useEffect(() => {
    document.title = `Glossa: ${t('welcome.title')}`;
  }, []);
  const known = glossary.is === 'there' ? glossary.value : null;
  const first = known?.sections[0];
  return (
    <main class="welcome">
      <header>
        <Logo />
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>

      <section class="sample" aria-labelledby="try">
        <h2 id="try">{t('welcome.try')}</h2>
        {/* In the language of the glossary that comes with Glossa, whatever the reader's is. */}
        <p lang="en">
          Ketamine blocks the NMDA receptor, and with it part of what glutamate, the brain’s most
          common neurotransmitter, would set going. Used often and in large amounts, it can inflame
          the bladder, which doctors call cystitis.
        </p>
        <p class="hint">{t('welcome.tryHint')}</p>
      </section>

      {known && (
        <section aria-labelledby="scope">
          <h2 id="scope">{t('welcome.scope')}</h2>
          <p>{t('welcome.scopeText', { title: known.title, count: known.entries.length })}</p>
          <p class="buttons">
            <button type="button" class="button" onClick={() => void ports.addGlossary()}>
              {t('popup.addGlossary')}
            </button>
          </p>
        </section>
      )}

      <section aria-labelledby="where">
        <h2 id="where">{t('welcome.where')}</h2>
        <div class="beside-picture">
          <Toolbar />
          <div>
            <p>{t('welcome.whereText')}</p>
            <p role="status">
              {pinned === true
                ? t('welcome.pinned')
                : t(ports.browser === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChromium')}
            </p>
            {keys.is === 'there' && keys.value !== '' && (
              <p>{t('welcome.keys', { keys: keys.value })}</p>
            )}
            <p>{t('welcome.elements')}</p>
          </div>
        </div>
        <p class="buttons">
          <button type="button" class="button" onClick={() => void ports.openOptions()}>
            {t('welcome.settings')}
          </button>
          {known && first && (
            <button
              type="button"
              class="button"
              onClick={() =>
                void ports.ask('openSection', { glossary: known.id, section: first.id })
              }
            >
              {t('options.read')}
            </button>
          )}
        </p>
      </section>

      <footer>
        <p>{t('options.privacyNothing')}</p>
        {known && (
          <ContentLanguage.Provider value={known.language}>
            <SourceView source={known.source} />
          </ContentLanguage.Provider>
        )}
      </footer>
    </main>
  );
}

/** Whether the icon is in the toolbar, kept up to date; null if the browser doesn't say. */
function usePinned(ports: WelcomePorts): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      // If the browser can't say, it isn't known.
      const now = await ports.pinned().catch(() => null);
      if (!gone) setPinned(now);
    };
    void look();
    const timer = setInterval(() => void look(), PIN_CHECK_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [ports]);
  return pinned;
}
