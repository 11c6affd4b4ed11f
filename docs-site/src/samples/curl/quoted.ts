/** A text as a word of a POSIX shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A text as it stands between double quotes. */
export const escaped = (text: string): string => text.replace(/["$`\\]/g, "\\$&");
