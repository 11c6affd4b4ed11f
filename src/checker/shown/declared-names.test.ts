import { expect, test } from "vitest";
import { lantern } from "../fixtures/fixture-api.ts";
import { declaredNames } from "./declared-names.ts";

test("the names of a contract are those of its methods, paths and parameters, and its long ones", () => {
	const names = declaredNames({ ...lantern, names: ["resolution_of_display"] });
	for (const name of ["GET", "lantern", "v1", "lamps", "resolution_of_display"]) expect(names).toContain(name);
	expect(names).not.toContain("hall");
});
