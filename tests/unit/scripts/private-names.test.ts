import { expect, test } from 'vitest';
import { shortenPrivateNames } from '../../../scripts/private-names';

test('each class uses the same short names', () => {
  const code =
    'class A{#first=1;#second(){return this.#first}}class B{#third;get #fourth(){return 1}}';
  expect(shortenPrivateNames(code)).toBe(
    'class A{#t=1;#e(){return this.#t}}class B{#t;get #e(){return 1}}',
  );
});

test('a class inside another one leaves its names alone', () => {
  const code =
    'class A{#a=1;f(){return class{#a=2;#b=3;g(o){return this.#a+this.#b+o.#a}}}h(){return #a in this}}';
  const short = shortenPrivateNames(code);
  expect(short).toBe(
    'class A{#t=1;f(){return class{#e=2;#s=3;g(o){return this.#e+this.#s+o.#e}}}h(){return #t in this}}',
  );
});

test('a class may have more names than there are letters, and each is different', () => {
  const fields = Array.from({ length: 200 }, (_, i) => `#name${i}=${i};`).join('');
  const use = Array.from({ length: 200 }, (_, i) => `this.#name${i}`).join(',');
  const short = shortenPrivateNames(`(class{${fields}all(){return[${use}]}})`);
  const Made = new Function(`return ${short}`)() as new () => { all(): number[] };
  expect(new Made().all()).toEqual(Array.from({ length: 200 }, (_, i) => i));
});

test('code without private names stays as it is', () => {
  const code = 'const a="#b";class C{d="#e"}';
  expect(shortenPrivateNames(code)).toBe(code);
});
