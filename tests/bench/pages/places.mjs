// Which pages there are: those that links lead to, one of each sort, so that a page that is new is measured by itself.
import { goTo } from './timing.mjs';

/** Of the audiences, the one whose preview is the largest in an ordinary passport. */
const AUDIENCE = 'hospital-team';
/** No id, though its letters could be hexadecimal. */
const PAGE_LIKE_AN_ID = 'add';

/** What pages of a sort have in common: ids count for nothing, nor what a new record starts from. */
export function sortOf(href) {
  return href
    .split('/')
    .map((part) => (/^[0-9a-f]+$/.test(part) && part !== PAGE_LIKE_AN_ID ? ':id' : part))
    .join('/')
    .replace(/(\/new)\/.*$/, '$1');
}

/** Follows every link from today's page. Gives the address of the first page of each sort. */
export async function placesOf(page) {
  const places = new Map([['#/today', '#/today']]);
  for (const [, href] of places) {
    await goTo(page, href);
    for (const found of await links(page)) {
      const isOtherAudience = /^#\/share\/(?!person)/.test(found) && !found.startsWith(`#/share/${AUDIENCE}`);
      if (!isOtherAudience && !places.has(sortOf(found))) places.set(sortOf(found), found);
    }
  }
  return places;
}

function links(page) {
  return page.evaluate(() => [...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href')));
}
