/** How a client may have to hash a password before it sends it: in UTF-8, as lower-case hexadecimal digits. */
export const passwordHashes = ["sha-512"] as const;

export type PasswordHash = (typeof passwordHashes)[number];
