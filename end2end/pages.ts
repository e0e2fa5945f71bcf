// One page of every kind on the fixture site, for specs that hold of all of them.
import { type Edition, chinese, english, locales } from './fixtures.ts';

/** A kind of page: what it is, and the address that it has in every edition after `/en` or `/zh`. */
export type Kind = { name: string; path: string };

export const kinds: Kind[] = [
  { name: 'home', path: '' },
  { name: 'list', path: '/news' },
  { name: 'page of a list', path: '/news/page/2' },
  { name: 'section', path: '/news/calendar' },
  { name: 'article', path: '/news/calendar/solar-terms' },
  { name: 'both languages', path: '/news/calendar/solar-terms/parallel' },
  { name: 'article in Chinese only', path: '/news/calendar/names-of-the-months' },
  { name: 'article in English only', path: '/news/writing/serial-comma' },
  { name: 'fixed page', path: '/about' },
  { name: 'favorites, none', path: '/favorites' },
  { name: 'favorites, two', path: '/favorites?a=solar-terms.utf-8' },
  { name: 'site map', path: '/sitemap' },
];

export const missing: Kind = { name: 'missing page', path: '/no-such-page' };

/** What the browser logs about a page that answers 404. */
export const notFoundLogged = /status of 404/;

/** Every kind of page, the missing one too, in every edition. */
export const everyPage = [...kinds, missing].flatMap(({ name, path }) =>
  locales.map((edition) => ({ edition, path: `/${edition.id}${path}`, title: `${name} in ${edition.tag}` })),
);

/** The edition that a link to "the other language" leads to. */
export function other(edition: Edition): Edition {
  return edition === english ? chinese : english;
}
