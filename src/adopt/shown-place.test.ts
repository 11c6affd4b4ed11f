import { expect, test } from "vitest";
import { shownPlace } from "./shown-place.ts";

test.each([
	["/paths/~1lamps~1{id}/get/responses/200", "GET /lamps/{id} responses 200"],
	["/paths/~1lamps/parameters/0", "/lamps parameters 0"],
	["/paths/~1lamps", "/lamps"],
	["/components/schemas/Lamp~1~0", "components schemas Lamp/~"],
])("%s is shown as %s", (pointer, shown) => expect(shownPlace(pointer)).toBe(shown));
