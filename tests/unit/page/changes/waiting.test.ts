// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Changes } from '../../../../src/page/changes/changes';
import { PageObserver, type Urgent } from '../../../../src/page/changes/observer';

let life: AbortController;
let seen: Changes[];
let noted: number;
let marking: Urgent | null;
let observer: PageObserver;

beforeEach(() => {
  document.body.innerHTML = '<p id="p">one</p><p id="q">two</p>';
  life = new AbortController();
  seen = [];
  noted = 0;
  marking = null;
  observer = new PageObserver((changes) => seen.push(changes), life.signal, {
    marking: () => marking,
    noted: () => noted++,
  });
  observer.watch(document);
});

afterEach(() => life.abort());

const at = (id: string) => document.getElementById(id) as HTMLElement;
const textOf = (id: string) => at(id).firstChild as Text;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const marked = (urgent: 'texts' | 'all'): Urgent => ({
  urgent,
  hasHits: (text) => text === textOf('p'),
});

describe('changes that can wait', () => {
  it('are noted, and reported together when they are asked for', async () => {
    at('p').append('a');
    await settled();
    at('q').append('b');
    await settled();
    expect([seen.length, noted]).toEqual([0, 2]);
    observer.settle();
    expect(seen.map(({ touched }) => [...touched])).toEqual([[at('p'), at('q')]]);
    observer.settle();
    expect(seen.length).toBe(1);
  });

  it('are those to places without marks, if marks are highlights', async () => {
    marking = marked('texts');
    at('q').append('b');
    textOf('q').data = 'written';
    await settled();
    expect(seen).toEqual([]);
    textOf('p').data = 'written';
    await settled();
    expect(seen.map(({ touched }) => [...touched])).toEqual([[at('q'), at('p')]]);
    at('q').setAttribute('role', 'textbox');
    await settled();
    expect([...(seen[1]?.relabelled ?? [])]).toEqual([at('q')]);
  });

  it('don’t exist if marks are elements', async () => {
    marking = marked('all');
    at('q').append('b');
    await settled();
    expect([seen.length, noted]).toEqual([1, 0]);
  });

  it('leave out what was removed in the meantime', async () => {
    const section = document.createElement('section');
    document.body.append(section);
    section.append(document.createElement('div'));
    await settled();
    section.remove();
    observer.settle();
    expect([...(seen[0]?.added ?? [])]).toEqual([]);
  });

  it('become the whole page if there are very many, which is then watched again', async () => {
    for (let i = 0; i < 600; i++) at('p').append('x');
    await settled();
    at('q').append('unseen');
    await settled();
    expect(noted).toBe(1);
    observer.settle();
    expect([...(seen[0]?.added ?? [])]).toEqual([document.documentElement]);
    expect(seen[0]?.relabelled.size).toBe(0);
    at('q').append('seen');
    await settled();
    expect(noted).toBe(2);
  });

  it('do not hide a change to a text with marks, however many there are', async () => {
    marking = marked('texts');
    for (let i = 0; i < 600; i++) at('q').append('x');
    await settled();
    textOf('p').data = 'written';
    await settled();
    expect([...(seen[0]?.written ?? [])]).toEqual([textOf('p')]);
  });

  it('do not hide a new root of the document', async () => {
    const { documentElement } = document;
    documentElement.remove();
    await settled();
    document.append(document.createElement('html'));
    await settled();
    document.documentElement.remove();
    document.append(documentElement);
    await settled();
    expect(seen.map(({ renewed }) => renewed)).toContain(true);
  });

  it('are dropped when its life ends', async () => {
    at('p').append('x');
    await settled();
    life.abort();
    observer.settle();
    expect(seen).toEqual([]);
  });
});
