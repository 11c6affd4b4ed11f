/** The value at a JSON Pointer (RFC 6901); undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
	let inside = value;
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		inside =
			typeof inside === "object" && inside !== null && Object.hasOwn(inside, name) ? (inside as Record<string, unknown>)[name] : undefined;
	}
	return inside;
}
