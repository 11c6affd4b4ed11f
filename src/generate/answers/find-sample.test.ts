import { describe, expect, test } from "vitest";
import type { DeclaredAnswer } from "./answers.ts";
import { findRefused, findSample, findUsual, listSamples } from "./find-sample.ts";

const mediaType = "application/json";
const answers: DeclaredAnswer[] = [
	{ code: "202", mediaType, example: "accepted" },
	{ code: "202", mediaType, example: "queued" },
	{ code: "204" },
	{ code: "4XX", mediaType: "text/plain", example: "cold" },
	{ code: "4XX", mediaType: "text/html", example: "page" },
	{ code: "4XX", mediaType: "text/html", example: "cold" },
	{ code: "default", mediaType },
];
function find(wanted: Parameters<typeof findSample>[1]) {
	const { status, answer } = findSample(answers, wanted) ?? {};
	const { code: _, ...rest } = answer ?? {};
	return { status, ...rest };
}

describe("the sample", () => {
	test.each([
		["that is first of all", {}, { status: 202, mediaType: "application/json", example: "accepted" }],
		["of a status", { code: 202 }, { status: 202, mediaType: "application/json", example: "accepted" }],
		["of an example", { example: "queued" }, { status: 202, mediaType: "application/json", example: "queued" }],
		["of a status and an example", { code: 202, example: "queued" }, { status: 202, mediaType: "application/json", example: "queued" }],
		["of a response without a body", { code: 204 }, { status: 204 }],
		["of a class", { code: 409 }, { status: 409, mediaType: "text/plain", example: "cold" }],
		["of a class by its example alone", { example: "page" }, { status: 400, mediaType: "text/html", example: "page" }],
		["of the default", { code: 503 }, { status: 503, mediaType: "application/json" }],
		[
			"of an accepted media type",
			{ code: 409, accept: ["image/png", "text/html"] },
			{ status: 409, mediaType: "text/html", example: "page" },
		],
		["of an accepted range", { code: 409, accept: ["text/*"] }, { status: 409, mediaType: "text/plain", example: "cold" }],
		[
			"of an accepted media type before that of a range",
			{ code: 409, accept: ["text/html", "*/*"] },
			{ status: 409, mediaType: "text/html", example: "page" },
		],
		[
			"of an example, in an accepted media type",
			{ example: "cold", accept: ["text/html"] },
			{ status: 400, mediaType: "text/html", example: "cold" },
		],
	])("%s", (_, wanted, sample) => {
		expect(find(wanted)).toEqual(sample);
	});

	test.each([
		["an example of another status", { code: 202, example: "cold" }],
		["an example of a response without a body", { code: 204, example: "cold" }],
		["an example that nobody wrote", { example: "hot" }],
	])("is none for %s", (_, wanted) => {
		expect(findSample(answers, wanted)).toBeUndefined();
	});

	test("is none of a status that no response has", () => {
		expect(findSample(answers.slice(0, 6), { code: 500 })).toBeUndefined();
	});

	test("of the default alone is a 500", () => {
		expect(findSample(answers.slice(6), {})?.status).toBe(500);
	});
});

test("the samples are listed, a line for each status", () => {
	expect(listSamples(answers)).toBe("  202 accepted, queued\n  204\n  4XX cold, page, cold\n  default");
});

describe("of the responses", () => {
	const statuses = (...codes: string[]) => codes.map((code) => ({ code }));

	test("the exact status counts before its class, and that before the default, in whatever order they stand", () => {
		const codeOf = (...codes: string[]) => findSample(statuses(...codes), { code: 404 })?.answer.code;
		expect([codeOf("default", "4XX", "404"), codeOf("default", "4XX"), codeOf("default", "5XX")]).toEqual(["404", "4XX", "default"]);
	});

	test.each([
		[["404", "204", "200"], 200],
		[["2XX", "404"], 200],
		[["404", "307", "302"], 302],
		[["404", "default"], 200],
		[["500"], 500],
	])("%j a right request is answered %i", (codes, status) => {
		expect(findUsual(statuses(...codes))?.status).toBe(status);
	});

	test.each([
		[["200", "422", "404"], 404],
		[["422", "4XX"], 400],
		[["200", "default"], 400],
		[["200", "503"], undefined],
	])("%j a faulty request is answered %s", (codes, status) => {
		expect(findRefused(statuses(...codes))?.status).toBe(status);
	});
});
