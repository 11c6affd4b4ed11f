import { describe, expect, test } from "vitest";
import { inventory } from "../fixtures/inventory.ts";
import type { Coverage } from "./coverage.ts";
import { describeCoverage } from "./describe-coverage.ts";
import type { Item } from "./inventory.ts";

const coverageOf = (items: readonly Item[], isSeen: (item: Item) => boolean, unseen: string[] = []): Coverage => {
	const counted = items.map((item) => ({ item, api: "lantern", file: inventory.file, count: isSeen(item) ? 2 : 0 }));
	return { total: items.length, covered: counted.filter(({ count }) => count > 0).length, items: counted, unseen };
};

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
	expect(
		describeCoverage(coverageOf(inventory.items, isSeen, ["nobody"])),
	).toBe(`Coverage: 7 of 40 items (17.5 %). Not called (excluded): nobody.
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
	const missing = (...items: Item[]) => {
		const present = item("status", "/response/500", "500");
		const [, , ...lines] = describeCoverage(coverageOf([present, ...items], (each) => each === present))
			.trimEnd()
			.split("\n");
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
		expect(missing(code, member).map((line) => line.split("; ").slice(1))).toEqual([["docs: errors/#LAMP.0500"], []]);
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
	expect(describeCoverage(coverageOf(inventory.items.slice(5, 6), () => true))).toBe(
		"Coverage: 1 of 1 items (100.0 %).\n  lantern showLamp: 1 of 1 status\n",
	);
	expect(describeCoverage(coverageOf([], () => true, ["a", "b"]))).toBe("Coverage: 0 of 0 items. Not called (excluded): a, b.\n");
});

test("the share is rounded down, so that it never claims the floor that it fails", () => {
	expect(describeCoverage({ total: 1_250, covered: 999, items: [], unseen: [] })).toContain("(79.9 %)");
});
