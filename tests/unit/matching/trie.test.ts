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
  it('leads to what was put at the end of a sequence, in order', () => {
    const trie = new Trie<string>();
    trie.put(trie.reach(['opioid', 'receptor']), 'first');
    trie.put(trie.reach(['opioid', 'receptor']), 'second');
    expect(walk(trie, 'opioid', 'receptor')).toEqual(['first', 'second']);
  });

  it('does not take a part or a later word for the sequence', () => {
    const trie = new Trie<string>();
    trie.put(trie.reach(['opioid', 'receptor']), 'it');
    expect(walk(trie, 'opioid')).toEqual([]);
    expect(walk(trie, 'receptor')).toEqual([]);
    expect(walk(trie, 'receptor', 'opioid')).toEqual([]);
    expect(walk(trie, 'opioid', 'opioid')).toEqual([]);
  });

  it('does not lead an empty sequence anywhere', () => {
    expect(new Trie<string>().reach([])).toBe(TRIE_ROOT);
  });
});
