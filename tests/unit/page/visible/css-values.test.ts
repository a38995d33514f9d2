import { describe, expect, test } from 'vitest';
import type { Box } from '../../../../src/dom/boxes';
import { clipPathBoxOf, leavesOut } from '../../../../src/page/visible/clip-path';
import {
  clipBoxOf,
  filterBlur,
  filterOpacity,
  insetColour,
  maskBoxOf,
  masksAll,
  shadowColours,
} from '../../../../src/page/visible/css-values';

const BOX: Box = { left: 100, top: 50, right: 300, bottom: 150 };

test('knows from its functions what a filter leaves visible', () => {
  expect(filterOpacity('none')).toBe(1);
  expect(filterOpacity('opacity(0.5) blur(2px) opacity(50%)')).toBe(0.25);
  expect(filterOpacity('contrast(0)')).toBe(0);
  expect(filterOpacity('contrast(0.5)')).toBe(1);
  expect(filterBlur('blur(2px) drop-shadow(rgb(0, 0, 0) 1px 1px 9px)')).toBe(2);
});

test('a mask that lets nothing through is distinguished from one that lets something through', () => {
  const clear = 'linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))';
  expect(masksAll(clear, 'auto')).toBe(true);
  expect(masksAll('linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', 'auto')).toBe(false);
  expect(masksAll('url("mask.svg")', 'auto')).toBe(false);
  expect(masksAll('url("mask.svg")', '0px')).toBe(true);
  expect(masksAll('none', '0px')).toBe(false);
});

test('a shadow shows letters where it is near and sharp', () => {
  expect(shadowColours('rgb(0, 0, 0) 1px 1px 2px', 16)).toEqual(['rgb(0, 0, 0)']);
  expect(shadowColours('none', 16)).toEqual([]);
  expect(shadowColours('rgba(0, 0, 0, 0) 1px 1px 0px', 16)).toEqual([]);
  expect(shadowColours('rgb(0, 0, 0) 9999px 0px 0px', 16)).toEqual([]);
  expect(shadowColours('rgb(0, 0, 0) 0px 0px 20px', 16)).toEqual([]);
});

test('a shadow inside a box is its ground if it fills the box', () => {
  const black = 'rgb(0, 0, 0)';
  expect(insetColour(`${black} 0px 0px 0px 60px inset`, BOX)).toBe(black);
  expect(insetColour(`${black} 0px 0px 9px 9px inset`, BOX)).toBeNull();
  expect(insetColour(`${black} 0px 0px 0px 60px`, BOX)).toBeNull();
});

test('a mask that is not repeated leaves the box of its picture', () => {
  const box = (...[size, position, repeat]: [string, string, string]) =>
    maskBoxOf(size, position, repeat, BOX);
  expect(box('1px 1px', '0px 0px', 'no-repeat')).toEqual({
    left: 100,
    top: 50,
    right: 101,
    bottom: 51,
  });
  expect(box('50px 50px', '-999px 0px', 'no-repeat')).toMatchObject({ left: -899, right: -849 });
  expect(box('50% 100%', '100% 0%', 'no-repeat')).toMatchObject({ left: 200, right: 300 });
  expect(box('1px 1px', '0px 0px', 'repeat')).toBeNull();
  expect(box('auto', '0px 0px', 'no-repeat')).toBeNull();
});

const sized = (box: Box | null) =>
  box && [Math.max(0, box.right - box.left), Math.max(0, box.bottom - box.top)];

describe('what a clip leaves', () => {
  test.each([
    ['rect(0px, 0px, 0px, 0px)', [0, 0]],
    ['rect(1px, 1px, 1px, 1px)', [0, 0]],
    ['rect(auto, 20px, auto, auto)', [20, 100]],
    ['rect(10px 50px 30px 20px)', [30, 20]],
    ['auto', null],
  ])('%s', (clip, size) => {
    expect(sized(clipBoxOf(clip, BOX))).toEqual(size);
  });

  test.each([
    ['inset(50%)', [0, 0]],
    ['inset(10px)', [180, 80]],
    ['inset(10px 20px)', [160, 80]],
    ['inset(0px 0px 100%)', [200, 0]],
    ['inset(calc(50% - 5px) 0px round 4px)', [200, 10]],
    ['circle(0px at 50% 50%)', [0, 0]],
    ['circle(50px at 0px 0px)', [100, 100]],
    ['ellipse(10px 0px at 50% 50%)', [20, 0]],
    ['polygon(0px 0px, 0px 0px, 0px 0px)', [0, 0]],
    ['polygon(evenodd, 0px 0px, 100% 0px, 100% 50%)', [200, 50]],
    ['path("M 0 0 L 10 0 L 10 20 Z")', [10, 20]],
    ['path("m 0 0 l 10 0 v 20 h -5 z")', [10, 20]],
    ['path("M 20 20 m -10 -10 l 5 5")', [10, 10]],
    ['path("M 0 0 C 0 40 40 40 40 0 s 20 -40 40 0")', [80, 80]],
    ['path("M 0 50 A 50 50 0 1 1 100 50")', null],
    ['path("M 0 0 L 1")', null],
    ['path("")', null],
    ['shape(from 0px 0px, line to 10px 0px, vline by 20px, hline to 0px, close)', [10, 20]],
    ['shape(from 10px 10px, line by 50% 0px)', [100, 0]],
    ['shape(from 0px 0px, curve to 10px 0px with 5px 5px)', null],
    ['url("#shape")', null],
    ['none', null],
    ['circle(closest-side)', null],
  ])('%s', (path, size) => {
    expect(sized(clipPathBoxOf(path, BOX))).toEqual(size);
  });
});

describe('lines that leave out the middle', () => {
  const twice =
    'polygon(evenodd, 0% 0%, 100% 0%, 100% 100%, 0% 100%, 0% 0%, 100% 0%, 100% 100%, 0% 100%)';
  test.each([
    ['polygon(0px 0px, 100% 0px, 100% 100%, 0px 100%)', false],
    ['polygon(0px 0px, 100% 100%, 0px 0px)', true],
    ['polygon(0px 0px, 10px 0px, 0px 10px)', true],
    [twice, true],
    [twice.replace('evenodd, ', ''), false],
    ['path(evenodd, "M 0 0 H 200 V 100 H 0 Z M 50 10 H 150 V 90 H 50 Z")', true],
    ['path("M 0 0 H 200 V 100 H 0 Z M 50 10 H 150 V 90 H 50 Z")', false],
    ['path("M 0 0 Q 200 0 200 100 Z")', false],
    ['shape(from 0px 0px, line to 100% 0px, line to 100% 1px)', true],
    ['circle(50px)', false],
    ['url("#shape")', false],
  ])('%s', (path, isOut) => {
    expect(leavesOut(path, BOX, 200, 101)).toBe(isOut);
  });
});
