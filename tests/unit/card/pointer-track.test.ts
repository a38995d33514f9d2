import { describe, expect, test } from 'vitest';
import { PointerTrack } from '../../../src/card/pointer-track';

/** A track whose pointer came slowly to (100, 100) by time 1000. */
function atRest(): PointerTrack {
  const track = new PointerTrack();
  for (let i = 0; i <= 10; i++) track.add(90 + i, 100, 800 + i * 20);
  return track;
}

describe('the pointer track', () => {
  test('an event without movement is none: the page moved, not the pointer', () => {
    expect(atRest().add(100, 100, 1500)).toBeNull();
  });

  test('the very first event counts as movement, but not as steady', () => {
    expect(new PointerTrack().add(3, 4, 0)).toEqual({ steady: false });
  });

  test('a slow movement is steady, a fast one is not', () => {
    expect(atRest().add(102, 100, 1016)).toEqual({ steady: true });
    expect(atRest().add(180, 100, 1016)).toEqual({ steady: false });
  });

  test('parked while the reader types, it ignores a shaking desk', () => {
    const track = atRest();
    track.park();
    expect(track.add(101, 100, 2000)).toBeNull();
    expect(track.add(102, 101, 2020)).toBeNull();
    expect(track.add(100, 100, 2040)).toBeNull();
  });

  test('parked, it counts again once it has moved far enough, even slowly', () => {
    const track = atRest();
    track.park();
    track.add(101, 100, 2000);
    track.add(102, 100, 2020);
    expect(track.add(103, 100, 2040)).toEqual({ steady: true });
    expect(track.add(104, 100, 2060)).toEqual({ steady: true });
  });

  test('parked before its position is known, the first event only gives the position', () => {
    const track = new PointerTrack();
    track.park();
    expect(track.add(50, 50, 0)).toBeNull();
    expect(track.add(51, 50, 20)).toBeNull();
    expect(track.add(60, 50, 400)).toEqual({ steady: false });
  });

  test('remembers the last position, parked or not', () => {
    const track = atRest();
    track.park();
    track.add(101, 100, 2000);
    expect(track.add(101, 100, 2001)).toBeNull();
  });
});
