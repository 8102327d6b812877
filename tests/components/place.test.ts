import { describe, expect, it } from 'vitest';
import { freeSpot, keepInside, shownOf } from '../../components/overlay/free-spot.ts';
import { clearSpot, placeBeside } from '../../components/overlay/place.ts';

const view = { width: 1280, height: 800 };
const box = { x: 300, y: 400, width: 500, height: 200 };
const wish = { sides: ['right', 'left', 'above', 'below'], gap: 12, maxHeight: 600 } as const;

describe('placeBeside', () => {
  it('takes the first side with room', () => {
    expect(placeBeside(box, { width: 340, height: 300 }, view, wish, false)).toMatchObject({ x: 812, y: 300 });
  });

  it('takes the next one where the first has none', () => {
    const wide = { ...box, x: 400, width: 840 };
    expect(placeBeside(wide, { width: 340, height: 300 }, view, wish, false).x).toBe(400 - 12 - 340);
  });

  it('goes above a box that fills the width', () => {
    const full = { x: 20, y: 420, width: 1240, height: 200 };
    expect(placeBeside(full, { width: 340, height: 300 }, view, wish, false)).toMatchObject({ x: 20, y: 108 });
  });

  it('is cut to the roomiest side where it fits nowhere', () => {
    const full = { x: 20, y: 420, width: 1240, height: 300 };
    const spot = placeBeside(full, { width: 340, height: 600 }, view, wish, false);
    expect(spot).toMatchObject({ y: 8, maxHeight: 400 });
  });

  it('stays in a window narrower and lower than it would like', () => {
    const small = { width: 360, height: 320 };
    const spot = placeBeside({ x: 0, y: 20, width: 360, height: 280 }, { width: 340, height: 600 }, small, wish, false);
    expect(spot).toEqual({ x: 8, y: 8, maxHeight: 304 });
  });

  it('starts at the other end where text runs from right to left', () => {
    const below = { ...wish, sides: ['below'] } as const;
    expect(placeBeside(box, { width: 340, height: 100 }, view, below, true).x).toBe(800 - 340);
  });

  it('stands over the words where the page has something to press on every side', () => {
    const within = { sides: ['within'], gap: 8, maxHeight: 280 } as const;
    expect(placeBeside(box, { width: 340, height: 60 }, view, within, false)).toMatchObject({ x: 300, y: 532 });
    expect(placeBeside(box, { width: 340, height: 60 }, view, within, true)).toMatchObject({ x: 460, y: 532 });
  });

  it('leaves the corner of the mark free', () => {
    const spot = placeBeside(box, { width: 340, height: 300 }, view, { ...wish, lift: 36 }, false);
    expect(spot.y + 300).toBe(600 - 36);
  });
});

describe('clearSpot', () => {
  const narrow = { width: 640, height: 720 };
  const reply = { x: 240, y: 180, width: 400, height: 80 };
  const send = { x: 290, y: 258, width: 50, height: 20 };
  const liked = { x: 240, y: 272, maxHeight: 440 };
  const above = { x: 0, y: 0, width: 640, height: 40 };
  const clear = (taken: readonly (typeof box)[], height = 440, xs: readonly number[] = []) =>
    clearSpot(liked, { width: 340, height }, narrow, [above, reply, ...taken], xs, 600);

  it('is below what sends, and cut there', () => {
    expect(clear([send])).toEqual({ x: 240, y: 286, maxHeight: 426 });
  });

  it('moves aside where that brings more than going below', () => {
    expect(clear([{ ...send, x: 20, width: 240, height: 300 }], 440, [8, 290])).toMatchObject({ x: 290, y: 272 });
  });

  it('stays above what sends far below, where there is enough to read in', () => {
    expect(clear([{ ...send, y: 560 }])).toEqual({ x: 240, y: 268, maxHeight: 284 });
  });

  it('is nowhere when all that is free is a slit', () => {
    expect(clear([{ ...send, y: 400, height: 200 }])).toBeNull();
    expect(clear([{ ...send, y: 400, height: 200 }], 90)).toMatchObject({ y: 272 });
  });

  it('never leaves the window', () => {
    expect(clear([{ ...send, height: 400 }], 440, [500, -20])).toBeNull();
    expect(
      clear([
        { ...send, y: 280, height: 430 },
        { ...send, y: 2000 },
      ]),
    ).toBeNull();
  });
});

describe('freeSpot', () => {
  const mark = { width: 40, height: 28 };
  const nothing = () => null;

  it('is outside the box, where there is no text', () => {
    expect(freeSpot(box, mark, view, false, nothing)).toEqual({ x: 804, y: 572 });
    expect(freeSpot(box, mark, view, true, nothing)).toEqual({ x: 256, y: 572 });
  });

  it('is never over something of the page that can be pressed', () => {
    const send = { x: 700, y: 600, width: 200, height: 40 };
    const hits = (spot: typeof box) =>
      spot.x < 900 && spot.x + spot.width > 700 && spot.y < send.y + send.height && spot.y + spot.height > 560
        ? 'control'
        : null;
    expect(freeSpot(box, mark, view, false, hits)).toEqual({ x: 760, y: 368 });
  });

  it('is over words only where no corner is without, and there rather than over a control', () => {
    const label = (spot: typeof box) => (spot.y > 560 && spot.x > 800 ? 'words' : null);
    expect(freeSpot(box, mark, view, false, label)).toEqual({ x: 760, y: 604 });
    expect(freeSpot(box, mark, view, false, (spot) => (spot.x > 800 ? 'control' : 'words'))).toEqual({
      x: 760,
      y: 604,
    });
  });

  it('stands where it can be seen beside a box that goes on below the window', () => {
    expect(freeSpot({ ...box, y: 700 }, mark, view, false, nothing)).toEqual({ x: 804, y: 772 });
  });

  it('is the inner corner where everything is taken, and inside the window', () => {
    expect(freeSpot(box, mark, view, false, () => 'control')).toEqual({ x: 752, y: 564 });
    expect(freeSpot({ ...box, y: 700 }, mark, view, false, () => 'control')).toEqual({ x: 752, y: 764 });
  });
});

it('shownOf leaves out what the page’s scrollbars cover, however far it is pinched', () => {
  const shown = (visualViewport: object | null) =>
    shownOf({ innerWidth: 640, innerHeight: 800, visualViewport } as unknown as Window);
  expect(shown({ width: 625, height: 785, scale: 1 })).toEqual({ width: 625, height: 785 });
  expect(shown({ width: 312.5, height: 392.5, scale: 2 })).toEqual({ width: 625, height: 785 });
  expect(shown(null)).toEqual({ width: 640, height: 800 });
});

it('keepInside holds a dragged mark in the window', () => {
  expect(keepInside({ x: -20, y: 5000 }, { width: 40, height: 28 }, view)).toEqual({ x: 0, y: 772 });
});
