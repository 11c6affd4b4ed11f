import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { loadEnglishNames } from "./english-names.ts";

test("Prism makes up English names, and has no others", () => {
	loadEnglishNames();
	const prism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
	const { faker, ...others } = prism("@faker-js/faker");
	expect(faker.definitions.metadata.language).toBe("en");
	expect(others).not.toHaveProperty("fakerDE");
});
