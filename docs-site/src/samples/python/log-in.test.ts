import { expect, test } from "vitest";
import { scenario } from "../fixtures/lantern.ts";
import { logIn, logInCall, logInImports } from "./log-in.ts";

const { logIn: call } = scenario("seeHall");
if (call === undefined) throw new Error("There is a log-in");

test("Python hashes the password where the API wants it", () => {
	expect(logIn(call)).toContain(`"word": sha512(environment("PASSWORD").encode()).hexdigest()`);
	expect(logInImports(call)).toEqual(["import json", "from hashlib import sha512"]);
	expect(logInImports({ ...call, hash: "none" })).toEqual(["import json"]);
	expect(logIn({ ...call, hash: "none" })).toContain(`"word": environment("PASSWORD")`);
});

test("Python logs in where there is a password, and else needs the credential", () => {
	expect(logInCall(call)).toBe('credential = log_in() if os.environ.get("PASSWORD") else environment("HALL_PASS")');
});
