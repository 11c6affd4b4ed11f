/** The members of a form and their values. Those that are undefined or null are left out: https://www.rfc-editor.org/rfc/rfc6570#section-2.3 */
export function membersOf(body: unknown): [name: string, value: unknown][] {
	if (kindOf(body) !== "object") throw new TypeError(`body: expected object, got ${kindOf(body)}`);
	const members = Object.entries(body as object).filter(([, value]) => value != null);
	for (const [name] of members) wellFormed("body", name);
	return members;
}

/** `array`, `null`, `Blob`, `Uint8Array`; `object` is only a record of members. */
export function kindOf(value: unknown): string {
	if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
	const tag = Object.prototype.toString.call(value).slice(8, -1);
	return tag === "Object" || tag === "Array" ? tag.toLowerCase() : tag;
}

/** The text of a string, a number or a boolean. */
export function textOf(at: string, value: unknown): string {
	const kind = kindOf(value);
	if (!/^(string|number|bigint|boolean)$/.test(kind)) throw new TypeError(`${at}: expected string, number or boolean, got ${kind}`);
	if (kind === "number" && !Number.isFinite(value)) throw new TypeError(`${at}: expected a finite number`);
	return wellFormed(at, String(value));
}

/** UTF-8 has no lone surrogates, and an encoder would put U+FFFD in their place: https://encoding.spec.whatwg.org/#interface-textencoder */
export function wellFormed(at: string, text: string): string {
	if (!text.isWellFormed()) throw new TypeError(`${at}: expected Unicode, got a lone surrogate`);
	return text;
}

const kindsOfJson = /^(object|array|null|string|number|boolean|undefined)$/;

/** The JSON text of a value. `JSON.stringify` alone would write a file as `{}`. */
export function jsonOf(at: string, value: unknown): string {
	const refuseOthers = (_: string, inside: unknown) => {
		if (!kindsOfJson.test(kindOf(inside))) throw new TypeError();
		return inside;
	};
	let text: string | undefined;
	try {
		text = JSON.stringify(value, refuseOthers);
	} catch {
		// The cause is left out, because it may quote the value.
	}
	if (text === undefined) throw new TypeError(`${at}: expected a value of JSON, got ${kindOf(value)}`);
	return text;
}
