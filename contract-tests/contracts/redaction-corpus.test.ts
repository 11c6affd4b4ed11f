import { describe, expect, test } from "vitest";
import { representative } from "../redaction/corpus.ts";
import { missedIn, seededCorpus, ways } from "../redaction/safe.ts";

const whole = seededCorpus(1);
const corpus = representative(whole);

describe("of secrets of every kind, in every place and in every form", () => {
	test.each(Object.entries(ways))("%s", (_, expectSafe) => expectSafe(corpus));

	test("each is found where nothing hides it", () => expect(missedIn(corpus)).toEqual([]));

	test("there is an example, in far fewer exchanges than the whole corpus has", () => {
		const traits = (planted: typeof whole) => new Set(planted.flatMap((each) => each.traits));
		expect(traits(corpus)).toEqual(traits(whole));
		expect(corpus.length).toBeLessThan(whole.length / 4);
	});
});
