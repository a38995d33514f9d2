/**
 * The content security policy enforces "no network": Glossa's own pages can load only files of the
 * extension.
 */
import { describe, expect, test } from 'vitest';
import { textOf } from './own-pages';
import { browserName, useGlossa } from './use-glossa';

const stage = useGlossa();

const PAGES = ['popup', 'options', 'reader', 'sidepanel', 'welcome', 'terms'] as const;

describe.each(PAGES)('%s.html', (name) => {
  test('breaks no rule of its policy, and cannot send a request anywhere, in any way there is', async () => {
    const { glossa, server } = stage;
    const heard = glossa.driver.written.length;
    const page = await glossa.page(`/${name}.html`);
    await expect.poll(async () => (await textOf(page)).length).toBeGreaterThan(100);
    // Styles are linked; without them, a page would have the browser's default margin.
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    const complaints = glossa.driver.written
      .slice(heard)
      .filter((line) => /content.security.policy|refused to|violates/i.test(line));
    expect(complaints).toEqual([]);

    const start = server.requests.length;
    const came = await page.evaluate<string[]>(`(async () => {
      const at = (what) => 'http://leak.example/' + what;
      const came = [];
      await fetch(at('fetch'), { mode: 'no-cors' }).then(() => came.push('fetch'), () => {});
      const request = new XMLHttpRequest();
      request.open('GET', at('xhr'));
      await new Promise((done) => { request.onloadend = done; try { request.send(); } catch { done(); } });
      if (request.status > 0) came.push('xhr');
      const elements = [
        ['img', 'src'], ['script', 'src'], ['iframe', 'src'], ['video', 'src'], ['embed', 'src'],
        ['object', 'data'], ['link', 'href'],
      ];
      for (const [name, attribute] of elements) {
        const element = document.createElement(name);
        if (name === 'link') element.rel = 'stylesheet';
        element[attribute] = at(name);
        document.body.append(element);
      }
      const form = document.createElement('form');
      form.action = at('form');
      form.method = 'post';
      form.target = '_blank';
      document.body.append(form);
      try { form.submit(); } catch { // Firefox throws what its policy refuses.
      }
      document.body.style.background = 'url(' + at('style') + ')';
      navigator.sendBeacon?.(at('beacon'), 'x');
      try { new WebSocket('ws://leak.example/socket').onopen = () => came.push('socket'); } catch {}
      try { new EventSource(at('events')).onopen = () => came.push('events'); } catch {}
      try { new Worker(at('worker')); } catch {}
      const font = new FontFace('leak', 'url(' + at('font') + ')');
      await font.load().then(() => came.push('font'), () => {});
      await new Promise((done) => setTimeout(done, 500));
      return came;
    })()`);
    expect(came).toEqual([]);
    const left = server.requests.slice(start).filter(({ host }) => host.startsWith('leak.example'));
    expect(left).toEqual([]);
  });
});

// In Firefox, drivers can't reach the background; its policy is the same.
test.runIf(browserName === 'chromium')('the background cannot either', async () => {
  const { glossa, server } = stage;
  const start = server.requests.length;
  await glossa.driver.inBackground(
    "fetch('http://leak.example/background', { mode: 'no-cors' }).catch(() => {})",
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const left = server.requests.slice(start).filter(({ host }) => host === 'leak.example');
  expect(left).toEqual([]);
});
