/** A text that is the same for two values that are equal in JSON, whatever the order of their members. */
export const canonical = (value: unknown) =>
	JSON.stringify(value, (_, inner: unknown) =>
		typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
	);
