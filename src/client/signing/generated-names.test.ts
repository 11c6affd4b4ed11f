import { expect, test } from "vitest";
import { algorithms } from "./algorithms.ts";
import * as names from "./generated-names.ts";

test.each(Object.entries(algorithms))("%s has the name that generated clients use", async (name, load) => {
	const pascal = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	expect(names).toHaveProperty(`sign${pascal}`, (await load()).sign);
});
