import { describe, expect, test } from "vitest";
import { inventory, items } from "../fixtures/inventory.ts";
import { coveredWith } from "../fixtures/listed.ts";
import type { Coverage } from "./coverage.ts";
import { describeCoverage } from "./describe-coverage.ts";
import type { Item } from "./inventory.ts";

const coverageOf = (items: readonly Item[], isSeen: (item: Item) => boolean, unseen: string[] = []): Coverage => {
	const counted = items.map((item) => ({ item, api: "lantern", file: inventory.file, count: isSeen(item) ? 2 : 0 }));
	return { total: items.length, covered: counted.filter(({ count }) => count > 0).length, operations: coveredWith(counted), unseen };
};

const textOf = (coverage: Coverage) => `${describeCoverage(coverage).join("\n")}\n`;

test("the coverage is told with what is missing: the outermost, where it is declared, and whether it was ever captured", () => {
	const seen = new Set([
		"/request/path/lamp lamp",
		"/response/200 200",
		"/response/200/body application/json",
		"/response/200/body/brightness ",
		"/response/200/body/colour ",
		"/response/200/body/colour warm",
		"/response/200/body warm",
	]);
	const isSeen = ({ operationId, pointer, name = "" }: Item) => operationId === "showLamp" && seen.has(`${pointer} ${name}`);
	expect(textOf(coverageOf(items, isSeen, ["nobody"]))).toBe(`Coverage: 7 of 40 items (17.5 %). Not called (excluded): nobody.
  lantern showLamp: 1 of 3 statuses, 1 of 3 media types, 1 of 2 parameters, 2 of 9 properties, 1 of 8 known values, 1 of 7 examples
    missing: parameter /request/query/mode and 2 in it (specs/lantern/openapi.yaml:18, documented only)
    missing: known value cold at /response/200/body/colour (specs/lantern/openapi.yaml:108, documented only)
    missing: property /response/200/body/labels and 1 in it (specs/lantern/openapi.yaml:109, documented only)
    missing: property /response/200/body/switchedBy and 1 in it (specs/lantern/openapi.yaml:118, sdk only)
    missing: example cold at /response/200/body (specs/lantern/openapi.yaml:37, was captured)
    missing: example labelled at /response/200/body (specs/lantern/openapi.yaml:39, was captured)
    missing: status 404 and 13 in it (specs/lantern/openapi.yaml:41, documented only)
    missing: status 5XX (specs/lantern/openapi.yaml:66, inferred only)
  lantern setLamp: 0 of 2 statuses, 0 of 1 media type, 0 of 1 parameter, 0 of 1 property, 0 of 1 example
    missing: the whole operation PUT /lantern/v1/lamps/{lamp} and 6 in it (specs/lantern/openapi.yaml:69, documented only)
`);
});

describe("what is missing is told", () => {
	const item = (kind: Item["kind"], pointer: string, name: string, grades: string[] = [], more: Partial<Item> = {}): Item => ({
		kind,
		operationId: "showLamp",
		pointer,
		name,
		line: 7,
		grades,
		...more,
	});
	const site = "https://docs.example/";
	const missing = (...items: Item[]) => missingFor(undefined, ...items);
	const missingFor = (docs: string | undefined, ...items: Item[]) => {
		const present = item("status", "/response/500", "500");
		const [, , ...lines] = describeCoverage(
			coverageOf([present, ...items], (each) => each === present),
			docs,
		);
		return lines.map((line) => line.trim());
	};

	test("with the grades of its provenance, or that it has none", () => {
		expect(missing(item("status", "/response/404", "404", ["documented", "inferred"]), item("status", "/response/409", "409"))).toEqual([
			"missing: status 404 (specs/lantern/openapi.yaml:7, documented and inferred only)",
			"missing: status 409 (specs/lantern/openapi.yaml:7, without provenance)",
		]);
	});

	test("with its row on the docs site, where it is an error code", () => {
		const code = item("value", "/response/500/x-errors", "LAMP.0500");
		const member = item("value", "/response/500/body/x-errors", "LAMP.0500");
		const notes = (docs?: string) => missingFor(docs, code, member).map((line) => line.split("; ").slice(1));
		expect(notes(site)).toEqual([["docs: https://docs.example/errors/#LAMP.0500"], []]);
		expect(notes()).toEqual([[], []]);
	});

	test("of a media type with its examples, and not with those of another", () => {
		const at = "/response/500/body";
		const example = { example: { mediaType: "text/plain", value: "" } };
		const all = [item("media-type", at, "text/plain"), item("media-type", at, "text/html"), item("example", at, "empty", [], example)];
		expect(missing(...all)).toEqual([
			"missing: media type text/plain at /response/500/body and 1 in it (specs/lantern/openapi.yaml:7, without provenance)",
			"missing: media type text/html at /response/500/body (specs/lantern/openapi.yaml:7, without provenance)",
		]);
	});
});

test("where all was seen nothing is missing, and where nothing was called there is no share", () => {
	expect(textOf(coverageOf(items.slice(5, 6), () => true))).toBe("Coverage: 1 of 1 items (100.0 %).\n  lantern showLamp: 1 of 1 status\n");
	expect(textOf(coverageOf([], () => true, ["a", "b"]))).toBe("Coverage: 0 of 0 items. Not called (excluded): a, b.\n");
});

test("the share is rounded down, so that it never claims the floor that it fails", () => {
	expect(textOf({ total: 1_250, covered: 999, operations: [], unseen: [] })).toContain("(79.9 %)");
});

test("with a limit, an operation that was not called is counted as its two lines, and not listed", () => {
	const [first, ...others] = coveredWith(items.map((item) => ({ item, api: "lantern", file: inventory.file, count: 0 })));
	const unlisted = () => {
		throw new Error("Nobody reads so far");
	};
	if (first === undefined) throw new Error("The inventory has an operation");
	const operations = [first, ...others.map((each) => ({ ...each, items: unlisted }))];
	const lines = describeCoverage({ total: 40, covered: 0, operations, unseen: [] }, undefined, 3);
	expect(lines).toEqual([
		...describeCoverage({ total: 40, covered: 0, operations: [first], unseen: [] }).slice(0, 2),
		"  and 3 more lines, which --coverage shows",
	]);
});
