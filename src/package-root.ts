/** The folder that holds generated/: the repository's, or the package's. */
export const root = new URL("../", import.meta.url);
