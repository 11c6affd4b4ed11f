import { expect, test } from "vitest";
import { withoutTrailingSlashes } from "./trailing-slashes.ts";

test.each([
	["/a//", "/a"],
	["/a", "/a"],
	["//", ""],
	["", ""],
	["/a/\n", "/a/\n"],
])("%j without the slashes at its end is %j", (text, bare) => expect(withoutTrailingSlashes(text)).toBe(bare));
