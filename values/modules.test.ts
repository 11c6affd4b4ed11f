import { expect, test, vi } from "vitest";
import { tried } from "./fixtures/invented.ts";

const { demand, values } = tried({ type: "object", required: ["id"] });
const modules = Object.entries(import.meta.glob(["./*.ts", "!./*.test.ts"]));

// In a circle of imports the test runner leaves undefined what Node refuses to read.
test.each(modules)("%s may be loaded first, and each keyword is broken still", async (_, load) => {
	vi.resetModules();
	await load();
	const [{ breaksOf }, { Values }] = await Promise.all([import("./broken.ts"), import("./valid.ts")]);
	expect(breaksOf(new Values(values.spec), demand).map(({ keyword }) => keyword)).toEqual(["type", "required"]);
});

test("There are modules", () => expect(modules.length).toBeGreaterThan(25));
