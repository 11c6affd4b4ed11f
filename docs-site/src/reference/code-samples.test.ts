import { expect, test } from "vitest";
import { isObject, type JsonObject } from "../../../src/openapi/document.ts";
import { valueAt } from "../../../src/openapi/json-pointer.ts";
import { acme } from "../fixtures/acme.ts";
import { samplesOf } from "../samples/samples.ts";
import { shortSamples } from "../samples/short.ts";
import { withCodeSamples } from "./code-samples.ts";

const operation = "/paths/~1v1~1machines~1{machine}~1screen/post";
const samplesIn = (document: JsonObject) =>
	valueAt(document, `${operation}/x-codeSamples`) as { lang: string; label: string; source: string }[];

test("a download has a sample of each language that was run, the short one where there is one", () => {
	const contract = acme("en");
	const samples = samplesIn(withCodeSamples(contract));
	expect(samples.map(({ lang, label }) => `${lang} ${label}`)).toEqual(["shell curl", "typescript Node.js", "python Python", "java Java"]);
	expect(samples.map(({ source }) => source)).toEqual(Object.values(shortSamples(contract, "openScreen")));
	const signed = acme("en", (text) => text.replace(/^security: .*$/m, "security: [{ signed: [], date: [] }]"));
	expect(samplesIn(withCodeSamples(signed)).map(({ source }) => source)).toEqual(samplesOf(signed, "openScreen").map(({ code }) => code));
});

test("nothing else of it is other, and the contract stays", () => {
	const contract = acme("en");
	const before = structuredClone(contract.document);
	const document = withCodeSamples(contract);
	expect(contract.document).toEqual(before);
	for (const path of Object.values(document.paths as JsonObject))
		for (const each of Object.values(path as JsonObject)) if (isObject(each)) delete each["x-codeSamples"];
	expect(document).toEqual(before);
});

test("samples that the contract has itself stay, and where none can be drawn there are none", () => {
	const own = acme("en", (text) =>
		text.replace("      operationId: openScreen\n", "      operationId: openScreen\n      x-codeSamples: []\n"),
	);
	expect(samplesIn(withCodeSamples(own))).toEqual([]);
	const unknown = acme("en", (text) =>
		text.replace(/^security: .*$/m, "security: [{ signed: [], date: [] }]").replace(/x-signature: [\w-]+/, "x-signature: rot13"),
	);
	expect(samplesIn(withCodeSamples(unknown))).toBeUndefined();
});
