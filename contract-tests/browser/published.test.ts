import { expect, test } from "vitest";
import { files } from "./site.ts";

const scripts = [...files].filter(([address]) => address.endsWith(".js"));

test("the site holds no test and no fixture, nor anything that was bundled of one", () => {
	expect(scripts).not.toEqual([]);
	expect([...files.keys()].filter((address) => /[.-](test|suite)\b|fixture/.test(address))).toEqual([]);
	// A test cannot be loaded without its runner.
	expect(scripts.filter(([, text]) => /\bvitest\b/.test(text)).map(([address]) => address)).toEqual([]);
});
