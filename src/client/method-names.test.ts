import { expect, test } from "vitest";
import { named } from "./method-names.ts";

test("each method is its operation's, by a name of its own", () => {
	const client = { "open-screen": (wide: boolean) => (wide ? "wide" : "narrow"), "2fa": () => 2 };
	const methods = named(client, { openScreen: "open-screen", get2fa: "2fa" });
	const width: string = methods.openScreen(true);
	expect([width, methods.get2fa(), Object.keys(methods)]).toEqual(["wide", 2, ["openScreen", "get2fa"]]);
	// @ts-expect-error: an operationId is no method
	expect(methods["open-screen"]).toBeUndefined();
});
