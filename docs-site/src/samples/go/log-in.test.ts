import { expect, test } from "vitest";
import { scenario } from "../fixtures/lantern.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";

const { logIn: call } = scenario("seeHall");
if (call === undefined) throw new Error("There is a log-in");

test("Go imports what hashes the password, and what finds the credential in a body", () => {
	expect(logInImports(call)).toEqual(["crypto/sha512", "regexp"]);
	expect(logInImports({ ...call, hash: "none", credential: { header: "X-Pass" } })).toEqual(["encoding/json"]);
});

test("Go writes a body with a backquote as a quoted text", () => {
	const { request } = call;
	const body = request.body && { ...request.body, text: '{"name":"`","word":"<password>"}' };
	expect(logIn({ ...call, request: { ...request, ...(body && { body }) } })).toContain(
		String.raw`body := "{\"name\":\"${"`"}\",\"word\":" + password + `,
	);
	expect(logInCall(call)).toContain('credential = environment("HALL_PASS")');
});
