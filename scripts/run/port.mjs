// @ts-check
export const usualPort = 4321;
export const lastPort = 65_535;

/**
 * The port that `PORT` tells; 0 is any that is free.
 * @param {string | undefined} told
 * @returns {number}
 */
export function portOf(told) {
  if (!told) return usualPort;
  if (/^\d{1,5}$/.test(told) && Number(told) <= lastPort) return Number(told);
  throw new Error(`PORT "${told}" is no port (expected a whole number from 0 to ${lastPort})`);
}
