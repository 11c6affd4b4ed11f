import { describe, expect, test } from "vitest";
import { missedIn, seededCorpus, ways } from "../redaction/safe.ts";

describe.each([1, 2])("of a corpus of secrets in every place and form (seed %i)", (seed) => {
	const corpus = seededCorpus(seed);

	test("there are many", () => expect(corpus.length).toBeGreaterThan(300));

	test.each(Object.entries(ways))("%s", (_, expectSafe) => expectSafe(corpus));

	test("and a secret is found in every one of these places and forms where nothing hides it", () => expect(missedIn(corpus)).toEqual([]));
});
