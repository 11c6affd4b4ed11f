import { expect, test } from "vitest";
import { nameOfOthers } from "./site-name.ts";

test.each([
	[["Lamps"], "Lamps"],
	[["Lamps", "Doors"], "Reference"],
	[[""], "Reference"],
	[[], "Reference"],
])("a site of %j is called %s", (titles, name) => expect(nameOfOthers(titles, "Reference")).toBe(name));
