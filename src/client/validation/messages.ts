/** A step of a JSON Pointer (RFC 6901). A name that may be a secret, or that would steer a terminal, is hidden as the checker hides it. */
export function stepTo(name: string): string {
	const hidden = (name.length >= 16 && /\d/.test(name)) || name.length > 64 || /\p{C}/u.test(name);
	return hidden ? "/…" : stepAsIs(name);
}

export const stepAsIs = (name: string) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
