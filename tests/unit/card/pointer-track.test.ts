import { describe, expect, test } from 'vitest';
import { PointerTrack } from '../../../src/card/pointer-track';

/** A track whose pointer has come to (100, 100) slowly by time 1000. */
function atRest(): PointerTrack {
  const track = new PointerTrack();
  for (let i = 0; i <= 10; i++) track.note(90 + i, 100, 800 + i * 20);
  return track;
}

describe('the pointer track', () => {
  test('an event without movement is none: the page moved, not the pointer', () => {
    expect(atRest().note(100, 100, 1500)).toBeNull();
  });

  test('the first event of all counts as movement, not yet as steady', () => {
    expect(new PointerTrack().note(3, 4, 0)).toEqual({ steady: false });
  });

  test('a slow movement is steady, a fast one is not', () => {
    expect(atRest().note(102, 100, 1016)).toEqual({ steady: true });
    expect(atRest().note(180, 100, 1016)).toEqual({ steady: false });
  });

  test('parked while the reader types, it ignores a desk that shakes', () => {
    const track = atRest();
    track.park();
    expect(track.note(101, 100, 2000)).toBeNull();
    expect(track.note(102, 101, 2020)).toBeNull();
    expect(track.note(100, 100, 2040)).toBeNull();
  });

  test('parked, it counts again once it has travelled, slowly too', () => {
    const track = atRest();
    track.park();
    track.note(101, 100, 2000);
    track.note(102, 100, 2020);
    expect(track.note(103, 100, 2040)).toEqual({ steady: true });
    expect(track.note(104, 100, 2060)).toEqual({ steady: true });
  });

  test('parked before its place is known, the first event only tells the place', () => {
    const track = new PointerTrack();
    track.park();
    expect(track.note(50, 50, 0)).toBeNull();
    expect(track.note(51, 50, 20)).toBeNull();
    expect(track.note(60, 50, 400)).toEqual({ steady: false });
  });

  test('remembers the last place, parked or not', () => {
    const track = atRest();
    track.park();
    track.note(101, 100, 2000);
    expect(track.last).toEqual({ x: 101, y: 100 });
  });
});
