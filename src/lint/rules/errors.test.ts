import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { judged, operation, saying } from "../fixtures/judged.ts";
import { errors } from "./errors.ts";

const row = { code: "SYS.1000", cause: "The machine is gone.", remedy: "Name another." };
const said = (rows: Json) => judged(errors, saying({ responses: { 404: { "x-errors": rows } } }));
const at = `${operation}/responses/404/x-errors`;
const advice = "; write code or text, cause and remedy";

test.each<[string, Json, string]>([
	["that is no object", "gone", `a row of x-errors is no object${advice}`],
	["with an unknown member", { ...row, reason: "x" }, `x-errors knows no reason${advice}`],
	["with code and text", { ...row, text: "gone" }, `a row of x-errors has both code and text, or neither${advice}`],
	["without code or text", { cause: "x", remedy: "y" }, `a row of x-errors has both code and text, or neither${advice}`],
	["with an empty cause", { ...row, cause: "" }, `cause of x-errors is no text${advice}`],
	["with a number for a code", { ...row, code: 1000 }, `code of x-errors is no text${advice}`],
	["without a remedy", { code: "SYS.1000", cause: "x" }, `x-errors lacks remedy${advice}`],
])("a row %s is refused where it stands", (_, wrong, message) => {
	expect(said([row, wrong])).toEqual([[`${at}/1`, message]]);
});

test("an error has one row in a response", () => {
	expect(said([row, { ...row, cause: "Another." }])).toEqual([[`${at}/1`, "x-errors has SYS.1000 twice; write one row"]]);
});

test("a single row that is no list is judged as a row", () => {
	expect(said("gone")).toEqual([[`${at}/0`, `a row of x-errors is no object${advice}`]]);
});

test("rows that say what comes, why, and what to do are kept", () => {
	expect(said([row, { text: "gone", cause: "x", remedy: "y" }])).toEqual([]);
});
