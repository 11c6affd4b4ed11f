/**
 * The folder of an API under specs/ becomes a name in the generated client: `acme-console` gives `createAcmeConsoleClient`. File systems take no name of
 * more than 255 bytes.
 */
export const folderName = /^(?=.{1,200}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The same in words. */
export const folderNameRule = "lower-case words joined by hyphens, at most 200 characters";
