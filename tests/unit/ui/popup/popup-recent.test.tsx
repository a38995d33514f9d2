// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { all, click, draw, find, given, pass, useTeaPage } from './tea-page';

useTeaPage();

describe('recent look-ups', () => {
  test('contain terms that were open for a second, but not those closed sooner', async () => {
    await draw();
    await click('.term-open', 'caffeine');
    await pass(500);
    await click('.term-open', 'caffeine');
    await click('.term-open', 'tea');
    await pass(1_000);
    await click('[role=tab]', 'Recent');
    expect(given.lookUps.map(({ entry }) => entry)).toEqual(['tea']);
    expect(find('.view .when').textContent).toBe('now');
  });

  test('are listed newest first, each once, with the time', async () => {
    const now = Date.now();
    given.lookUps = [
      { entry: 'tea', at: now - 60_000 },
      { entry: 'caffeine', at: now - 7_200_000 },
      { entry: 'gone-since', at: now },
    ];
    await draw();
    await click('[role=tab]', 'Recent');
    const rows = all('#panel-recent .term-row').map(({ textContent }) => textContent);
    expect(rows[0]).toMatch(/^tea.*1 minute ago/);
    expect(rows[1]).toMatch(/^caffeine.*2 hours ago/);
    expect(rows).toHaveLength(2);
  });

  test('can be forgotten, and the view says so', async () => {
    given.lookUps = [{ entry: 'tea', at: Date.now() }];
    await draw();
    await click('[role=tab]', 'Recent');
    await click('.forget button');
    expect(given.lookUps).toEqual([]);
    expect(find('#panel-recent').textContent).toContain('Nothing looked up yet');
  });

  test('that could not be read can be loaded again', async () => {
    given.failing = { recent: 'The storage is locked.' };
    await draw();
    await click('[role=tab]', 'Recent');
    expect(find('#panel-recent').textContent).toContain('The storage is locked.');
    given.failing = {};
    await click('#panel-recent button');
    expect(find('#panel-recent').textContent).toContain('Nothing looked up yet');
  });
});
