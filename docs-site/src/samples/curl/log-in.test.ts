import { expect, test } from "vitest";
import { scenario } from "../fixtures/lantern.ts";
import { logIn } from "./log-in.ts";

const { logIn: call } = scenario("seeGarden");
if (call === undefined) throw new Error("There is a log-in");

test("the password stands in no argument of a program that curl's sample starts", () => {
	const lines = logIn(call).split("\n");
	expect(lines.filter((line) => /\$PASSWORD|"\$password"/.test(line)).every((line) => line.includes("printf '%s"))).toBe(true);
	expect(logIn(call)).toContain("--data-binary @-");
});

test("a quotation mark in the body stays in curl's sample", () => {
	const { logIn: hall } = scenario("seeHall");
	expect(hall && logIn(hall)).toContain(`'{"who":{"name":"guest'\\''s","word":"' "$password" '","at":[1]}}'`);
});
