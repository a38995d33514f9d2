/**
 * What a screen reader gets of card, popup and options, from the browser's own accessibility tree:
 * names, states, order, and announcements.
 */
import { describe, expect, test } from 'vitest';
import { announced, listen } from './announcements';
import type { Accessible } from './drivers/accessible';
import type { Tab } from './drivers/driver';
import { MARK_ELEMENTS } from './mark-elements';
import { heard, languageOf, lines, outline, part, saidIn, withRole } from './outline';
import { addGlossaries, press, textOf, typeInto } from './own-pages';
import { GERMAN, TEA, WINE } from './sample-glossaries';
import { faultsIn } from './tree-faults';
import { useGlossa } from './use-glossa';

const stage = useGlossa();

/** A node in the tree of a tab, as soon as it exists. */
async function found(tab: Tab, role: string, name: string): Promise<Accessible> {
  let node: Accessible | undefined;
  const find = async () => {
    node = withRole(await tab.accessible(), role).find((each) => each.name === name);
    return node?.name;
  };
  await expect.poll(find, { message: `${role} "${name}"` }).toBe(name);
  return node as Accessible;
}

describe('the card', () => {
  async function open(painter: 'highlight' | 'elements'): Promise<Tab> {
    const { glossa } = stage;
    await glossa.settings({ painter });
    const tab = await glossa.open('http://news.example/card.html');
    const terms = `${MARK_ELEMENTS}.map((term) => term.textContent)`;
    await expect
      .poll(() => (painter === 'elements' ? tab.evaluate(terms) : glossa.terms(tab)))
      .toContain('anesthesia');
    // Screen readers start accessibility before a card opens.
    await expect.poll(() => tab.accessible()).toBeTruthy();
    return tab;
  }

  test('opened by key is a dialog named by its term, in reading order, and is announced only by the focus', async () => {
    const { glossa } = stage;
    const tab = await open('elements');
    listen(glossa, tab);
    await tab.evaluate(`(${MARK_ELEMENTS}[5].focus(), 0)`);
    await tab.press('Enter');
    // The focus is on the card itself, which is read from its beginning.
    expect((await glossa.settledCard(tab)).focus).toMatch(/^anesthesia procedure/);
    await found(tab, 'button', 'More');
    const compact = await found(tab, 'dialog', 'anesthesia');
    expect(outline(compact)).toBe(
      lines(`
        dialog "anesthesia" (Care that stops pain and feeling, often by putting a person to sleep, so that surgery can be done.)
          heading 2 "anesthesia"
          text "procedure"
          button "Keep open" not pressed
          button "Close"
          paragraph "Care that stops pain and feeling, often by putting a person to sleep, so that surgery can be done."
          paragraph "From How Ketamine Works in the Brain"
          button "More" collapsed
          button "Wrong here?" collapsed
          button "Copy"
          status`),
    );
    expect(await announced(glossa, tab)).toEqual([]);
    await glossa.pressInCard(tab, 'More');
    await found(tab, 'button', 'anesthesiologist');
    const card = await found(tab, 'dialog', 'anesthesia');
    expect(outline(card)).toBe(
      lines(`
        dialog "anesthesia" (Care that stops pain and feeling, often by putting a person to sleep, so that surgery can be done.)
          heading 2 "anesthesia"
          text "procedure"
          button "Keep open" not pressed
          button "Close"
          paragraph "Care that stops pain and feeling, often by putting a person to sleep, so that surgery can be done."
          group "Explanation of anesthesia"
            region "From How Ketamine Works in the Brain"
              heading 3 "From How Ketamine Works in the Brain"
              paragraph "The article says that the discovery of [button "ketamine"] as an [button "anesthetic"] transformed this field."
              paragraph "The article names a fast start and the [button "safety profile"] as reasons for using [button "ketamine"] on the battlefield."
              note "Editors’ note"
                paragraph "Editors’ note. This is about short use in anesthesia. For long-term use, safety isn't settled: experts who reviewed its use in mood disorders found that the data were limited."
                list "References"
                  listitem
                    link "Consensus statement on ketamine in mood disorders, JAMA Psychiatry, 2017 (opens in a new tab)"
              button "Read “The History of Ketamine”"
            region "Related"
              heading 3 "Related"
              list
                listitem
                  button "anesthetic"
                listitem
                  button "pediatric anesthesia"
                listitem
                  button "sedation"
                listitem
                  button "anesthesiologist"
            paragraph "This explains an article. It is not medical advice."
          paragraph "Ketamine Clinic of Seattle. The publisher sells ketamine treatment."
          button "Less" expanded
          button "Wrong here?" collapsed
          button "Copy"
          status`),
    );
    expect(faultsIn(card)).toEqual([]);
  });

  test('opened by the pointer is announced once, leaves the focus, and says how sure it is', async () => {
    const { glossa } = stage;
    const tab = await open('highlight');
    await tab.evaluate('(document.getElementById("field").focus(), 0)');
    listen(glossa, tab);
    await glossa.openCard(tab, 'cystitis');
    const words = 'cystitis. A sore and swollen bladder, often because of germs.';
    // Later the region is empty, so that nobody meets its text again.
    await expect.poll(() => announced(glossa, tab)).toEqual([words, '']);
    expect(await tab.evaluate('document.activeElement.id')).toBe('field');
    // The tree of the card's document comes up some time after the card.
    const spoken = async () =>
      withRole(await tab.accessible(), 'status').map(({ states }) => states.live);
    await expect.poll(spoken).toEqual(['polite', 'polite']);
    const page = await tab.accessible();
    const said = [...heard(page)].filter(({ name }) => name.includes('sore and swollen'));
    expect(said.map(({ role }) => role)).toEqual(['text']);

    await glossa.openWholeCard(tab, 'anxiolytic');
    const card = await found(tab, 'dialog', 'anxiolytic');
    const paragraphs = withRole(card, 'paragraph').map(saidIn);
    const [first] = paragraphs.filter((each) => each.startsWith('Early research'));
    // Chromium reports no space before a box.
    expect(first).toMatch(/ may have this effect\. ?Tentative$/);
  });

  test('says whether it is kept open, and adds no landmarks to the page except its own parts', async () => {
    const { glossa } = stage;
    const tab = await open('highlight');
    await glossa.openWholeCard(tab, 'cystitis');
    await glossa.pressInCard(tab, 'Keep open');
    const kept = async () => part(await tab.accessible(), 'button', 'Keep open').states.pressed;
    await expect.poll(kept).toBe(true);
    const landmarks = withRole(await tab.accessible(), 'banner', 'contentinfo', 'main', 'region');
    expect(landmarks.map(({ name }) => name)).toEqual([
      'From How Ketamine Works in the Brain',
      'Related',
    ]);
  });
});

describe('the popup', () => {
  async function popupOn(page: string, muted: readonly string[] = []): Promise<Tab> {
    const { glossa } = stage;
    await glossa.ask('setSettings', { settings: { muted: { everywhere: muted, places: {} } } });
    const tab = await glossa.open(`http://news.example/${page}`);
    await expect.poll(() => glossa.terms(tab)).toContain('anxiolytic');
    const popup = await glossa.popup(tab);
    await expect.poll(() => textOf(popup)).toContain('Open the full reader');
    return popup;
  }

  test('says what the switch switches, what the tabs hold, where each term is, and what was found', async () => {
    const popup = await popupOn('long.html');
    await found(popup, 'tab', 'On this page, 2 terms');
    expect(outline(await popup.accessible())).toBe(
      lines(`
        document "Glossa"
          main
            heading 1 "Glossa"
            button "Settings"
            paragraph "news.example"
            switch "Glossa on news.example" on (On by default)
            paragraph "On by default"
            button "Pause everywhere"
            search
              textbox "Search terms and sections"
            tablist "Views"
              tab "On this page, 2 terms" selected
              tab "Article"
              tab "Recent"
            tabpanel "On this page, 2 terms"
              button "Make a glossary from this page"
              heading 2 "2 terms on this page"
              list
                listitem
                  button "anxiolytic" collapsed
                  button "Show “anxiolytic” on the page: 2"
                  paragraph "Something that lowers anxiety, such as a calming drug."
                listitem
                  button "serotonin" collapsed
                  button "Show “serotonin” on the page: 1"
                  paragraph "A chemical messenger that plays a part in sleep, hunger and how people feel."
              status
            paragraph "Source: How Ketamine Works in the Brain, Ketamine Clinic of Seattle. The publisher sells ketamine treatment."
            paragraph "This explains an article. It is not medical advice."
            button "Open the full reader"`),
    );

    // Which place of a term is shown, and how many results a search has.
    await press(popup, 'Show “anxiolytic” on the page: 2');
    const status = async () => withRole(await popup.accessible(), 'status').map(saidIn);
    await expect.poll(status).toEqual(['“anxiolytic”: place 1 of 2']);
    await found(popup, 'button', 'Show “anxiolytic” on the page: 1/2');
    await typeInto(popup, 'Search terms and sections', 'history');
    await expect.poll(status).toEqual(['1 result']);
    const selected = withRole(await popup.accessible(), 'tab').map(({ states }) => states.selected);
    expect(selected).toEqual([false, false, false]);
    await typeInto(popup, 'Search terms and sections', 'xylophone');
    const none = 'Nothing in the glossary matches “xylophone”.';
    await expect.poll(status).toEqual([expect.stringContaining(none)]);
    const said = [...heard(await popup.accessible())].filter(({ name }) => name === none);
    expect(said.map(({ role }) => role)).toEqual(['heading', 'text']);
  });

  test('lists which terms are held back on request, and counts the others', async () => {
    const popup = await popupOn('long.html', ['serotonin']);
    await found(popup, 'tab', 'On this page, 1 term');
    const held = await found(popup, 'button', '1 term skipped');
    expect(held.states.expanded).toBe(false);
    expect(outline(await popup.accessible())).not.toContain('You ignore this term here');
    await press(popup, '1 term skipped');
    await expect
      .poll(async () => outline(await popup.accessible()))
      .toMatch(/button "1 term skipped" expanded.*\n(?:.*\n)*.*You ignore this term here/);
  });
});

describe('the options', () => {
  async function optionsAt(place: string, title: string): Promise<Tab> {
    const options = await stage.glossa.page(`/options.html#${place}`);
    await found(options, 'region', title);
    return options;
  }

  const focused = (options: Tab) => options.evaluate('document.activeElement.ariaLabel');

  const saved = async (options: Tab, group: string) =>
    saidIn(withRole(part(await options.accessible(), 'region', group), 'status')[0] as Accessible);

  test('are named groups, whose choices have a name and a separate description', async () => {
    const options = await optionsAt('painter', 'How terms are marked');
    const group = await found(options, 'region', 'How terms are marked');
    expect(outline(group)).toBe(
      lines(`
        region "How terms are marked"
          heading 2 "How terms are marked"
          status
          group "How terms are marked"
            radio "As highlights" on (The browser draws the marks over the page’s own text. The page itself is not changed.)
            radio "As elements" off (Each term becomes a separate element that you can reach with Tab and that screen readers announce. Choose this if you read with the keyboard or a screen reader. Glossa removes the elements again without a trace.)`),
    );
    const marks = await options.accessible();
    // What a mark looks like is described below.
    expect(saidIn(part(marks, 'region', 'How terms look'))).not.toContain('Doctors use');
    const links = withRole(part(marks, 'navigation', 'Settings'), 'link');
    expect(links.map(({ name }) => name)).toContain('Cards and keyboard');
    expect(() => part(marks, 'region', 'Sites')).toThrow();
    await press(options, 'Sites');
    await found(options, 'region', 'Pause');
    const page = await options.accessible();
    expect(part(page, 'textbox', 'Add a rule for a site').description).toBe(
      'Like example.com, or a full address.',
    );
    expect(part(page, 'switch', 'Pause Glossa everywhere').description).toContain(
      'Glossa reads no',
    );
  });

  test('report a change where it was made, and why a site is refused', async () => {
    const options = await optionsAt('density', 'Which mentions are marked');
    await press(options, 'The first on the page');
    await expect.poll(() => saved(options, 'Which mentions are marked')).toBe('Saved');
    expect(await saved(options, 'How terms look')).toBe('');
    await press(options, 'Sites');
    await typeInto(options, 'Add a rule for a site', 'no site');
    await options.press('Enter');
    const field = async () =>
      outline(part(await options.accessible(), 'textbox', 'Add a rule for a site'));
    await expect
      .poll(field)
      .toBe(
        'textbox "Add a rule for a site" invalid (This isn’t the name of a site. Write it like example.com.)',
      );
  });

  test('move the focus from a removed item to its undo button, and say what was removed', async () => {
    const { glossa } = stage;
    await glossa.ask('setSite', { host: 'news.example', state: 'off' });
    const options = await optionsAt('sites', 'Sites');
    const said = async () => withRole(await options.accessible(), 'status').map(saidIn);
    await press(options, 'Remove the rule for news.example');
    await expect.poll(() => focused(options)).toBe('Undo: bring back the rule for news.example');
    await expect.poll(said).toContain('Removed');
    await press(options, 'Glossaries');
    await addGlossaries(options, TEA, WINE);
    await press(options, 'Remove “Words of wine”');
    await expect.poll(() => focused(options)).toBe('Undo: bring back “Words of wine”');
    await expect.poll(said).toContain('Removed');
    await glossa.forgetGlossaries();
  });
});

test('texts of a glossary are spoken in its language, in the card, its announcement and the popup', async () => {
  const { glossa } = stage;
  const options = await glossa.page('/options.html');
  await addGlossaries(options, GERMAN);
  const tab = await glossa.open('http://news.example/tea.html');
  await expect.poll(() => glossa.terms(tab)).toContain('Aufguss');
  listen(glossa, tab);
  await glossa.openCard(tab, 'Aufguss');
  await expect.poll(() => announced(glossa, tab)).toContain('Aufguss. Wasser auf Blätter.');
  const card = await found(tab, 'dialog', 'Aufguss');
  expect(languageOf(card, 'Wasser auf Blätter.')).toBe('de');
  expect(languageOf(card, 'Copy')).toBe('en');
  const popup = await glossa.popup(tab);
  await found(popup, 'button', 'Aufguss');
  const listed = await popup.accessible();
  expect(languageOf(listed, 'Wasser auf Blätter.')).toBe('de');
  expect(languageOf(listed, 'Article')).toBe('en');
  await glossa.forgetGlossaries();
});
