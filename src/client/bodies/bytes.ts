import type { Write } from "./encode.ts";
import { kindOf } from "./members.ts";

/** A body of bytes, as they are. */
export const bytes: Write = (value, contentType) => {
	if (!(value instanceof Uint8Array || value instanceof Blob))
		throw new TypeError(`body: expected Uint8Array or Blob, got ${kindOf(value)}`);
	return { body: value, contentType };
};
