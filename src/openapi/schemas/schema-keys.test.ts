import { expect, test } from "vitest";
import { closing, nameIn, openKey } from "./schema-keys.ts";

test.each(["Lantern", "/components/schemas/Box/$defs/a~1b", "灯 %41"])(
	"the key of %s is a part of a URI, and gives the name back",
	(name) => {
		const key = openKey(name);
		expect(key).toMatch(/^open:[\w%.~!*'()-]+$/);
		expect(nameIn(key)).toBe(name);
		expect(closing(key)).toBe(key.replace("open:", "closed:"));
	},
);
