import { expect, test } from "vitest";
import { missingMakers } from "./missing-makers.ts";

const without =
	(...names: string[]) =>
	(asked: string) => {
		if (names.some((name) => asked === name)) throw new Error(`Cannot find ${asked}`);
		return asked;
	};

test("nothing is missing where both are installed", () => {
	expect(missingMakers()).toBeUndefined();
	expect(missingMakers({}, without("yaml"))).toBeUndefined();
});

test.each([
	[["astro", "@astrojs/starlight"], "pages need astro and @astrojs/starlight: npm install -D astro@7.0.1 @astrojs/starlight"],
	[["astro"], "pages need astro: npm install -D astro@7.0.1"],
	[["@astrojs/starlight"], "pages need @astrojs/starlight: npm install -D @astrojs/starlight"],
])("without %j it says what to install", (names, line) => expect(missingMakers({ astro: "7.0.1" }, without(...names))).toBe(line));
