/**
 * The oldest browsers that styles are written for: those of early 2022, the first that know cascade layers. Cheap phones keep
 * a browser for years: what it does not know is written in older words where that is possible.
 */
const oldest = { chrome: '99', firefox: '97', safari: '15.4' };

/** As Vite names them. */
export const cssTarget = Object.entries(oldest).map(([name, version]) => name + version);

/** As Lightning CSS counts them: a version in one number. */
export const cssTargets = Object.fromEntries(
  Object.entries(oldest).map(([name, version]) => {
    const [major, minor = 0] = version.split('.').map(Number);
    return [name, (Number(major) << 16) | (minor << 8)];
  }),
);
