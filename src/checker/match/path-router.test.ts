import { describe, expect, test } from "vitest";
import type { Contract } from "../contract.ts";
import { lantern } from "../fixtures/fixture-api.ts";
import { routesOf } from "./path-router.ts";

const [operation] = lantern.operations;
const withPaths = (api: string, ...paths: string[]): Contract => ({
	...lantern,
	api,
	operations: paths.flatMap((path) => (operation === undefined ? [] : [{ ...operation, path, operationId: `${api} ${path}` }])),
});
const orderOf = (contracts: Contract[], preferred?: string) =>
	routesOf(contracts, preferred).all.map((route) => route.operation.operationId);

describe("routes stand in the order in which they are tried:", () => {
	test("a literal segment before one that is partly literal, and that before a parameter", () => {
		expect(orderOf([withPaths("a", "/{x}/lamps", "/lamps/{x}", "/lamps/{x}.{y}", "/lamps/all", "/lamp-{x}/all")])).toEqual([
			"a /lamps/all",
			"a /lamps/{x}.{y}",
			"a /lamps/{x}",
			"a /lamp-{x}/all",
			"a /{x}/lamps",
		]);
	});

	test("of equal ones those of the preferred API", () => {
		const contracts = [withPaths("a", "/{x}", "/lamps"), withPaths("b", "/{y}")];
		expect(orderOf(contracts)).toEqual(["a /lamps", "a /{x}", "b /{y}"]);
		expect(orderOf(contracts, "b")).toEqual(["a /lamps", "b /{y}", "a /{x}"]);
	});

	test("of a length those whose templates have so many segments", () => {
		const { all, ofLength } = routesOf([withPaths("a", "/{x}", "/lamps/{x}", "/lamps")], undefined);
		expect(ofLength(1)).toEqual(all.filter(({ template }) => template.segments.length === 1));
		expect(ofLength(2).map(({ template }) => template.text)).toEqual(["/lamps/{x}"]);
		expect(ofLength(3)).toEqual([]);
	});

	test("made once for each list and preference", () => {
		const contracts = [withPaths("a", "/{x}")];
		expect(routesOf(contracts, undefined)).toBe(routesOf(contracts, undefined));
		expect(routesOf(contracts, "a")).not.toBe(routesOf(contracts, undefined));
	});

	test("one for each path of an operation", () => {
		const { operations, ...rest } = withPaths("a", "/v1/lamps");
		const contract = { ...rest, operations: operations.map((each) => ({ ...each, otherPaths: ["/v2/lamps"] })) };
		expect(routesOf([contract], undefined).all.map(({ template, operation: { path } }) => [template.text, path])).toEqual([
			["/v1/lamps", "/v1/lamps"],
			["/v2/lamps", "/v1/lamps"],
		]);
	});
});
