import { expect, test } from "vitest";
import { typeOf } from "./json-type.ts";

test.each([
	[undefined, "nothing"],
	[null, "null"],
	[[], "array"],
	[{}, "object"],
	["", "string"],
	[true, "boolean"],
	[7, "integer"],
	[7.0, "integer"],
	[7.5, "number"],
])("%j is of type %s", (value, type) => expect(typeOf(value)).toBe(type));
