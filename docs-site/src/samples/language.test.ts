import { describe, expect, test } from "vitest";
import { scenario } from "./fixtures/lantern.ts";
import { language } from "./language.ts";

describe("A language", () => {
	const shout = language({ name: "Shout", syntax: "text", file: "sample.txt" }, { "sdk-hmac-sha256": "SEAL" }, ({ operationId }, signed) =>
		signed ? `${operationId} ${signed.signing} ${signed.signature.date}` : operationId,
	);

	test("names its file and the algorithms that it has code for", () => {
		expect([shout.file, shout.algorithms]).toEqual(["sample.txt", ["sdk-hmac-sha256"]]);
	});

	test.each([
		["signs with the code of the algorithm", scenario("startShow", "lampSeal"), "startShow SEAL X-Lamp-Date"],
		["signs nothing where a key is sent", scenario("startShow", "lampKey"), "startShow"],
		["signs nothing with an algorithm that it has no code for", scenario("openView"), "openView"],
	])("%s", (_, scenario, drawn) => {
		expect(shout.draw(scenario)).toBe(drawn);
	});
});
