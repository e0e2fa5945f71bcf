// One page of every kind on the fixture site, for specs that hold of all of them. The addresses are in kinds.mjs.
import { type Edition, chinese, english, locales } from './fixtures.ts';
import { kinds, missing } from './kinds.mjs';

export { kinds, missing };

/** What the browser logs about a page that answers 404. */
export const notFoundLogged = /status of 404/;

/** Every kind of page, the missing one too, in every edition. */
export const everyPage = [...kinds, missing].flatMap(({ name, path }) =>
  locales.map((edition) => ({ edition, path: `/${edition.id}${path}`, title: `${name} in ${edition.tag}` })),
);

/** The edition that a link to "the other language" leads to. */
export function other(edition: Edition): Edition {
  return edition.id === english.id ? chinese : english;
}
