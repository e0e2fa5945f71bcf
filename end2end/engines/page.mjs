// What both drivers and the tests use: how an element is found, and how one waits.
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 15_000;

/**
 * Waits until there is an answer. A page that is just being left gives none, or an error.
 * @template T
 * @param {string} what @param {() => Promise<T>} ask @returns {Promise<NonNullable<T>>}
 */
export async function until(what, ask) {
  let cause;
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(50)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      cause = error;
    }
  }
  throw new Error(`Not within ${PATIENCE / 1000} seconds: ${what}`, { cause });
}

/**
 * Runs in the page: the first such element that is seen. `innerText` leaves out what is not.
 * @param {string} selector @param {string | null} words
 */
export function seek(selector, words) {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(selector))) {
    const said = (element.ariaLabel || element.innerText).replaceAll(/\s+/g, ' ').trim();
    if (element.checkVisibility() && (words === null || said === words)) return element;
  }
  return null;
}
