/** The other side of the earth from where `npm test` builds the site, and a machine that speaks no language: a build is the same there. */
export const elsewhereOnEarth = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: '' };
