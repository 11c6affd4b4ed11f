import { expect, test } from "vitest";
import { HarError } from "../../checker/index.ts";
import { withinDepth } from "./within-depth.ts";

test("what nests too deeply is refused with its exchange, and all else goes its way", () => {
	const endless = (): number => endless() + 1;
	expect(() => withinDepth("a.har", 3, endless)).toThrow(
		new HarError("a.har: exchange 3 nests too deeply to be searched for secrets; take it out of the recording"),
	);
	expect(withinDepth("a.har", 3, () => 7)).toBe(7);
	const other = new TypeError("other");
	expect(() =>
		withinDepth("a.har", 3, () => {
			throw other;
		}),
	).toThrow(other);
});
