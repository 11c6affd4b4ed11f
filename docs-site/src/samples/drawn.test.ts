import { expect, test } from "vitest";
import { drawnSamples } from "./drawn.ts";
import { changed, lantern, scenario } from "./fixtures/lantern.ts";
import { languageNames } from "./languages.ts";
import { python } from "./python/sample.ts";

test("an operation is drawn in each language for each alternative of its authentication", () => {
	const drawn = drawnSamples(lantern, "startShow").map(({ language, auth }) => `${language} ${auth}`);
	expect(drawn).toEqual(["lampKey", "lampSeal"].flatMap((auth) => languageNames.map((language) => `${language} ${auth}`)));
});

test("a sample has its file's name and its text", () => {
	const sample = drawnSamples(lantern, "listScenes").find(({ language }) => language === "python");
	expect(sample).toEqual({ language: "python", auth: "none", file: "sample.py", code: python.draw(scenario("listScenes")) });
});

test("an algorithm that a language has no code for is refused, and the line is said", () => {
	const { spec, at } = changed("x-signature: zstack-hmac-sha1", "x-signature: rot13");
	expect(() => drawnSamples(spec, "openView")).toThrow(
		`${at}the samples cannot sign with rot13 in curl; add it to docs-site/src/samples/curl`,
	);
});
