import { expect, test } from "vitest";
import { scenario } from "../fixtures/lantern.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";

const { logIn: call } = scenario("seeHall");
if (call === undefined) throw new Error("There is a log-in");

test("Java imports what hashes the password, and what finds the credential in a body", () => {
	expect(logInImports(call)).toContain("java.security.MessageDigest");
	expect(logInImports(call)).toContain("java.util.regex.Pattern");
	expect(logInImports({ ...call, hash: "none", credential: { header: "X-Pass" } })).toEqual([]);
});

test("Java escapes a password in JSON", () => {
	const plain = logIn({ ...call, hash: "none" });
	expect(plain).toContain(String.raw`environment("PASSWORD").replace("\\", "\\\\").replace("\"", "\\\"")`);
	expect(logInCall(call)).toContain('environment("HALL_PASS") : logIn()');
});
