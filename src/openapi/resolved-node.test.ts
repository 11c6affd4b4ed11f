import { expect, test } from "vitest";
import { placeIn } from "./resolved-node.ts";

const document = {
	components: {
		schemas: {
			Form: { type: "object", title: "Form" },
			Alias: { $ref: "#/components/schemas/Form" },
			Loop: { $ref: "#/components/schemas/Loop", title: "Loop" },
		},
		pathItems: { "a/b": { get: {} } },
	},
};

test("an object stands where it is written", () => {
	const place = placeIn(document, { type: "string" }, "/x");
	expect([place.value, place.id, place.at("type"), place.beside]).toEqual([{ type: "string" }, "/x", "/x/type", []]);
});

test("a reference is followed to the end, and what it refers to has one id from everywhere", () => {
	const place = placeIn(document, { $ref: "#/components/schemas/Alias" }, "/x");
	expect([place.value.title, place.id, place.at("type")]).toEqual(["Form", "/components/schemas/Form", "/components/schemas/Form/type"]);
});

test("what stands beside a reference is written here, and hides what it refers to", () => {
	const place = placeIn(document, { $ref: "#/components/schemas/Form", title: "Mine" }, "/x");
	expect([place.value.title, place.at("title"), place.at("type")]).toEqual(["Mine", "/x/title", "/components/schemas/Form/type"]);
	expect([place.id, place.beside]).toEqual(["/x", ["title"]]);
});

test("a name with a slash is found", () => {
	expect(placeIn(document, { $ref: "#/components/pathItems/a~1b" }, "/x").value).toEqual({ get: {} });
});

test("a reference to nothing or to itself ends there", () => {
	expect(placeIn(document, { $ref: "#/components/schemas/Gone", title: "Mine" }, "/x").value).toEqual({ title: "Mine" });
	expect(placeIn(document, { $ref: "#/components/schemas/Loop" }, "/x").value).toEqual({ title: "Loop" });
});
