/**
 * Firefox's accessibility tree, from its own service: evaluated in the browser's window,
 * where the trees of all its pages are.
 */
import { type Accessible, type States, statesOf } from './accessible';

/** Roles that ARIA has others for, or none. */
const ROLES: Readonly<Record<string, string>> = {
  'text leaf': 'text',
  label: 'label',
  details: 'group',
  summary: 'button',
  term: 'term',
  definition: 'definition',
  // What style sheets add.
  statictext: 'text',
  definitionlist: 'list',
};

/** Parts of a text that screen readers don't announce separately. */
const UNHEARD: ReadonlySet<string> = new Set(['list item marker', 'whitespace']);

/**
 * An expression for the browser's window: the tree of a tab, as JSON for `firefoxTree`;
 * null while there is none yet: it comes up some time after the page.
 *
 * @param id of the tab's top frame in WebDriver BiDi
 */
export function readingTree(id: string): string {
  return `(() => {
    const { NavigableManager } = ChromeUtils.importESModule(
      'chrome://remote/content/shared/NavigableManager.sys.mjs');
    // Kept by the window: without a reference, Firefox stops the service at some later time.
    const service = window.glossaAccessibility ??= Cc['@mozilla.org/accessibilityService;1']
      .getService(Ci.nsIAccessibilityService);
    const tab = service.getAccessibleFor(NavigableManager.getBrowserById(${JSON.stringify(id)}));
    const top = tab && tab.childCount > 0 ? tab.firstChild : null;
    const listed = (states) => Array.from({ length: states.length }, (_, at) => states.item(at));
    const read = (node) => {
      const [states, more] = [{}, {}];
      node.getState(states, more);
      const attributes = [...(node.attributes?.enumerate() ?? [])];
      return {
        role: node.computedARIARole,
        own: service.getStringRole(node.role),
        name: node.name ?? '',
        description: node.description ?? '',
        language: node.language ?? '',
        states: listed(service.getStringStates(states.value, more.value)),
        attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value])),
        children: Array.from({ length: node.childCount }, (_, at) => read(node.getChildAt(at))),
      };
    };
    return JSON.stringify(top && read(top));
  })()`;
}

interface FirefoxNode {
  /** Empty where ARIA has none. */
  readonly role: string;
  /** Firefox's own. */
  readonly own: string;
  readonly name: string;
  readonly description: string;
  readonly language: string;
  readonly states: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly FirefoxNode[];
}

/** The result of `readingTree`; null if there was none. */
export function firefoxTree(json: string): Accessible | null {
  const top = JSON.parse(json) as FirefoxNode | null;
  const [tree = null] = top ? made(top) : [];
  return tree;
}

function made(node: FirefoxNode): Accessible[] {
  if (UNHEARD.has(node.own)) return [];
  const { name, description, language } = node;
  return [
    {
      role: ROLES[node.role || node.own] ?? (node.role || node.own),
      name,
      description,
      language,
      states: states(node),
      children: node.children.flatMap(made),
    },
  ];
}

function states({ own, states, attributes }: FirefoxNode): States {
  const has = (state: string): boolean => states.includes(state);
  const { level, live } = attributes;
  return statesOf({
    checked: has('checkable') ? has('checked') : undefined,
    selected: has('selectable') ? has('selected') : undefined,
    expanded: has('expandable') ? has('expanded') : undefined,
    pressed: own === 'toggle button' ? has('pressed') : undefined,
    level: own === 'heading' && level !== undefined ? Number(level) : undefined,
    disabled: has('unavailable') || undefined,
    invalid: has('invalid') || undefined,
    live: live === 'polite' || live === 'assertive' ? live : undefined,
  });
}
