import { describe, expect, it } from 'vitest';
import { hashA, hashB } from '../../../src/matching/tokens';
import { NOWHERE, TRIE_ROOT, Trie } from '../../../src/matching/trie';

function walk(trie: Trie<string>, ...words: string[]): readonly string[] {
  let node = TRIE_ROOT;
  for (const word of words) {
    node = trie.step(node, hashA(word), hashB(word));
    if (node === NOWHERE) {
      return [];
    }
  }
  return trie.at(node);
}

describe('Trie', () => {
  it('finds what was stored for a sequence, in order', () => {
    const trie = new Trie<string>();
    trie.put(trie.reach(['opioid', 'receptor']), 'first');
    trie.put(trie.reach(['opioid', 'receptor']), 'second');
    expect(walk(trie, 'opioid', 'receptor')).toEqual(['first', 'second']);
  });

  it('does not confuse a part or a later word with the sequence', () => {
    const trie = new Trie<string>();
    trie.put(trie.reach(['opioid', 'receptor']), 'it');
    expect(walk(trie, 'opioid')).toEqual([]);
    expect(walk(trie, 'receptor')).toEqual([]);
    expect(walk(trie, 'receptor', 'opioid')).toEqual([]);
    expect(walk(trie, 'opioid', 'opioid')).toEqual([]);
  });

  it('finds nothing for an empty sequence', () => {
    expect(new Trie<string>().reach([])).toBe(TRIE_ROOT);
  });
});
