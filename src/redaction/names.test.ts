import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { undeclaredName } from "./names.ts";

test("a name that reads as one stays, unless it is a secret", () => {
	const given = writer();
	expect(undeclaredName("vncPassword", given)).toBe("vncPassword");
	expect(undeclaredName("Tr0ub4dor_Xyz3", given)).toBe("Xx0xx0xxy_Xxx0");
	expect(undeclaredName("two words", given)).toBe("xxx xxxxx");
	given.secrets.text("Nightingale", given.isHeld);
	expect(undeclaredName("Nightingale", given)).toBe("Xxxxxxxxxxy");
	expect(given.keptNames).toContain("vncPassword");
});
