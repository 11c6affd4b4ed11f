import { type Input, requestOf } from "./request.ts";

/**
 * Writes a request with the headers that the contract gives a default, unless the caller gives them. Null leaves such a header out. Only a generated client
 * whose contract declares such headers imports this.
 */
export const withDefaults =
	(write: typeof requestOf = requestOf): typeof requestOf =>
	(base, route, input) => {
		const header: NonNullable<Input["header"]> = { ...route.headers };
		for (const name in input.header) if (input.header[name] !== undefined) header[name] = input.header[name];
		return write(base, route, { ...input, header });
	};
