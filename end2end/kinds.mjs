// One page of every kind on the fixture site: what it is, and its address after `/en` or `/zh`.
// Plain JavaScript, so that what runs without Playwright can read it too; pages.ts has it with types.

export const kinds = [
  { name: 'home', path: '' },
  { name: 'list', path: '/news' },
  { name: 'page of a list', path: '/news/page/2' },
  { name: 'section', path: '/news/calendar' },
  { name: 'article', path: '/news/calendar/solar-terms' },
  { name: 'article with pictures', path: '/news/writing/utf-8' },
  { name: 'both languages', path: '/news/calendar/solar-terms/parallel' },
  { name: 'article in Chinese only', path: '/news/calendar/names-of-the-months' },
  { name: 'article in English only', path: '/news/writing/serial-comma' },
  { name: 'archive', path: '/archive' },
  { name: 'year', path: '/archive/2021' },
  { name: 'month', path: '/archive/2021/02' },
  { name: 'all topics', path: '/topics' },
  { name: 'topic', path: '/topics/days' },
  { name: 'fixed page', path: '/about' },
  { name: 'favorites, none', path: '/favorites' },
  { name: 'favorites, two', path: '/favorites?a=solar-terms.utf-8' },
  { name: 'search', path: '/search' },
  { name: 'search, found', path: '/search?q=calendar' },
  { name: 'search, nothing', path: '/search?q=zzzz' },
  { name: 'site map', path: '/sitemap' },
];

export const missing = { name: 'missing page', path: '/no-such-page' };
