// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Changes } from '../../../../src/page/changes/changes';
import { PageObserver } from '../../../../src/page/changes/observer';

let life: AbortController;
let seen: Changes[];
let observer: PageObserver;

beforeEach(() => {
  document.body.innerHTML = '<div id="a"><p id="p">one <b id="b">two</b></p></div>';
  life = new AbortController();
  seen = [];
  observer = new PageObserver((changes) => seen.push(changes), life.signal);
  observer.watch(document);
});

afterEach(() => life.abort());

const at = (id: string) => document.getElementById(id) as HTMLElement;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('PageObserver', () => {
  it('names the block whose text changed, not the inline element', async () => {
    (at('b').firstChild as Text).data = 'three';
    await settled();
    expect([...(seen[0]?.touched ?? [])]).toEqual([at('p')]);
    expect(seen[0]?.added.size).toBe(0);
  });

  it('rereads an inserted block with all its content, and the text that it divides', async () => {
    const section = document.createElement('section');
    section.innerHTML = '<p>new</p>';
    at('a').append(section);
    await settled();
    expect([...(seen[0]?.added ?? [])]).toEqual([section]);
    expect([...(seen[0]?.touched ?? [])]).toEqual([at('a')]);
  });

  it('reads a plain inline element with the block that it was put into', async () => {
    const em = document.createElement('em');
    em.textContent = 'new';
    at('p').append(em);
    await settled();
    expect(seen[0]?.added.size).toBe(0);
    expect([...(seen[0]?.touched ?? [])]).toEqual([at('p')]);
  });

  it('notices what is removed', async () => {
    at('b').remove();
    await settled();
    expect(seen[0]?.removed).toBe(true);
    expect([...(seen[0]?.touched ?? [])]).toEqual([at('p')]);
  });

  it('has an element whose readability may have changed read again', async () => {
    at('a').setAttribute('aria-hidden', 'true');
    await settled();
    expect([...(seen[0]?.relabelled ?? [])]).toEqual([at('a')]);
  });

  it('names only the outermost of elements that were put into one another', async () => {
    const outer = document.createElement('div');
    at('a').append(outer);
    let inner = outer;
    for (let i = 0; i < 50; i++) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.setAttribute('role', 'note');
    outer.setAttribute('role', 'note');
    await settled();
    expect([...(seen[0]?.added ?? [])]).toEqual([outer]);
    expect([...(seen[0]?.relabelled ?? [])]).toEqual([outer]);
  });

  it('has the whole page read again after more changes than can be looked at in one go', async () => {
    for (let i = 0; i < 6_000; i++) at('p').append('x');
    await settled();
    expect([...(seen[0]?.added ?? [])]).toEqual([document.documentElement]);
    expect(seen[0]?.removed).toBe(true);
    expect(seen[0]?.renewed).toBe(false);
  });

  it('does not report our own writes, but what the page changed before them', async () => {
    at('p').append('page');
    observer.unobserved(() => at('p').append('ours'));
    expect(seen.length).toBe(1);
    await settled();
    expect(seen.length).toBe(1);
  });

  it('watches a root only once', async () => {
    observer.watch(document);
    at('p').append('x');
    await settled();
    expect(seen.length).toBe(1);
  });

  it('is silent once its life has ended', async () => {
    life.abort();
    at('p').append('x');
    await settled();
    expect(seen).toEqual([]);
  });
});
