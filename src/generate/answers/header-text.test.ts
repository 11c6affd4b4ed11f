import { expect, test } from "vitest";
import { writeHeaders } from "./header-text.ts";

test("a header is written in simple style, exploded where it is declared so", () => {
	const values = { "x-left": 3, "X-Sizes": [1, 2], "X-Oven": { heat: 200, fan: true }, "X-Shop": { row: 3 } };
	const declared = [{ name: "X-Left" }, { name: "X-Sizes" }, { name: "X-Oven" }, { name: "X-Shop", explode: true }];
	expect(writeHeaders(values, declared)).toEqual({ "X-Left": "3", "X-Sizes": "1,2", "X-Oven": "heat,200,fan,true", "X-Shop": "row=3" });
});

test("a header that cannot be told is made where it must be there, and left out otherwise", () => {
	const declared = [{ name: "X-Unknown" }, { name: "X-Sizes", required: true, schema: { type: "array", items: { type: "integer" } } }];
	expect(writeHeaders({ "X-Unknown": null, "X-Sizes": null }, declared)).toEqual({ "X-Sizes": "1" });
});

test("a header that nobody declares is none, as the media type that Prism would choose", () => {
	expect(writeHeaders({ "Content-type": "application/json" }, [])).toEqual({});
});

test("a header whose value breaks its schema has one that keeps it", () => {
	const declared = [
		{ name: "Location", schema: { type: "string", pattern: "^/poi/[0-9]+$" } },
		{ name: "X-Left", schema: { type: "integer" } },
	];
	const keeps = (name: string, value: unknown) => name !== "Location" || /^\/poi\/\d+$/.test(String(value));
	const { Location, ...rest } = writeHeaders({ Location: "string", "X-Left": 3 }, declared, {}, keeps);
	expect(Location).toMatch(/^\/poi\/\d+$/);
	expect(rest).toEqual({ "X-Left": "3" });
});

test("headers of the connection and of a packing are the server's, whatever a contract says of them", () => {
	const names = [
		"Transfer-Encoding",
		"Content-Length",
		"connection",
		"Content-Encoding",
		"Upgrade",
		"access-control-allow-origin",
		"server",
	];
	const declared = names.map((name) => ({ name, required: true, schema: { type: "string" } }));
	expect(writeHeaders(Object.fromEntries(names.map((name) => [name, "gzip"])), declared)).toEqual({});
});
