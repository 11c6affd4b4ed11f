import { expect, test, vi } from "vitest";
import { tried } from "./fixtures/fake-data.ts";

const schema = { type: "object", required: ["id"] };
const { values } = tried(schema);
const modules = Object.entries(import.meta.glob(["./*.ts", "!./*.test.ts"]));

// In a circle of imports the test runner leaves undefined what Node refuses to read.
test.each(modules)("%s may be loaded first, and each keyword is broken still", async (file, load) => {
	vi.resetModules();
	await load();
	const { breaksOf } = await import("./invalid.ts");
	expect(breaksOf(values, [{ schema, place: file }]).map(({ keyword }) => keyword)).toEqual(["type", "required"]);
});

test("There are modules", () => expect(modules.length).toBeGreaterThan(25));
