// @ts-check
/**
 * Where the site will be published, as `SITE_URL` tells; a path in it is the folder in which a host serves the site. An
 * address that would break pages is refused: one that browsers do not open, or with more in it than a host and a folder.
 * @param {string | undefined} told
 * @returns {{ origin: string, pathname: string }}
 */
export function siteAddress(told) {
  const url = URL.parse(told || 'https://thuocso.example');
  const isSound =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^[\w./~-]*$/.test(url.pathname) &&
    url.username + url.password + url.search + url.hash === '';
  if (isSound) return { origin: url.origin, pathname: url.pathname };
  throw new Error(
    `SITE_URL "${told}" is no address of a site (expected like https://host.vn/ or https://host.vn/folder/)`,
  );
}
