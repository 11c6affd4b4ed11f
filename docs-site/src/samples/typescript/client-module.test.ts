import { expect, test } from "vitest";
import { clientModule, logInModule } from "./client-module.ts";

test("a program finds a client in the package, and that of another folder in what is generated there", () => {
	expect([clientModule("lamps"), logInModule("lamps")]).toEqual(["console-contracts/lamps", "console-contracts/lamps/log-in"]);
	expect([clientModule("lamps", false), logInModule("lamps", false)]).toEqual([
		"./generated/lamps/client.ts",
		"./generated/lamps/log-in.ts",
	]);
});
