// Walking through a page with the Tab key, as readers without a mouse do: each stop must be the next one of the
// document, must be seen whole, must show that it has the focus, and must have a name.
import { type Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Where the focus is: its place among all stops, and what is wrong with it. */
type Stop = { place: number; wrong: string[] };

/** Walks from the focus to the last stop and back again. Answers how many stops the page has. */
export async function walk(page: Page): Promise<number> {
  const { count, first } = await page.evaluate(stops);
  for (let place = first; place < count; place++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(stop), `stop ${place + 1} of ${count}`).toEqual({ place, wrong: [] });
  }
  for (let place = count - 2; place >= Math.max(first - 1, 0); place--) {
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(stop), `stop ${place + 1} of ${count} on the way back`).toEqual({ place, wrong: [] });
  }
  return count;
}

/** The role and name of what has the focus, as a screen reader gets them. */
export function focused(page: Page): Promise<string> {
  return page.locator(':focus').ariaSnapshot();
}

/** Runs in the page: how many stops there are, and which is the next one. */
function stops(): { count: number; first: number } {
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const all = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    // Of a group of radio buttons the chosen one is the stop; the arrow keys choose among the others.
    (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('[type=radio]:not(:checked)'),
  );
  Object.assign(document, { stops: all });
  return { count: all.length, first: all.indexOf(document.activeElement as HTMLElement) + 1 };
}

/** Runs in the page. */
function stop(): Stop {
  const element = document.activeElement!;
  const { stops } = document as unknown as { stops: Element[] };
  const wrong = [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) wrong.push(`no outline: ${element.outerHTML}`);
  if (/, 0\)$/.test(outlineColor)) wrong.push(`an outline that is not seen: ${element.outerHTML}`);
  const isSeenAt = (x: number, y: number) => element.contains(document.elementFromPoint(x, y));
  for (const { left, right, top, bottom, width, height } of element.getClientRects()) {
    if (width < 4 || height < 4) continue; // the place of a pseudo-element
    const [xs, ys] = [[left + 2, (left + right) / 2, right - 2], [top + 2, (top + bottom) / 2, bottom - 2]];
    // What is higher than the window, as a table may be, cannot be seen whole.
    const points = bottom - top < innerHeight / 2 ? xs.flatMap((x) => ys.map((y) => [x, y] as const)) : [];
    const hidden = points.filter(([x, y]) => !isSeenAt(x, y));
    if (hidden.length) wrong.push(`covered or out of sight at ${hidden.map(([x, y]) => `${x} ${y}`).join(', ')}: ${element.outerHTML}`);
  }
  return { place: stops.indexOf(element), wrong };
}
