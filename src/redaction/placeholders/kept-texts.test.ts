import { expect, test } from "vitest";
import { KeptTexts } from "./kept-texts.ts";

test("a secret that may stand in what stayed is told from one that does not", () => {
	const kept = new KeptTexts();
	expect(kept.mayHold("Wr0ngHorse77")).toBe(false);
	kept.add("session WR0NGHORSE77 is unknown");
	expect(kept.mayHold("Wr0ngHorse77")).toBe(true);
	expect(kept.mayHold("Tr0ub4dor_Xyz3")).toBe(false);
});
