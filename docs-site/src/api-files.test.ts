import { expect, test } from "vitest";
import { byApi } from "./api-files.ts";

test("a file is known by its folder and its name, wherever it stands", () => {
	expect(byApi({ "../../specs/acme/openapi.yaml": 1, "/specs/lamps/openapi.yaml": 2, "lone.yaml": 3 })).toEqual({
		"acme/openapi.yaml": 1,
		"lamps/openapi.yaml": 2,
		"lone.yaml": 3,
	});
});
