import { expect, test } from "vitest";
import { minLength, type } from "./primitive.ts";
import { inside, type Keyword, type Rules, type Schema, validate, within } from "./validate.ts";

const member: Keyword<Record<string, Schema>> = (schemas, value, scope) => {
	for (const [name, schema] of Object.entries(schemas)) {
		scope.known.add(name);
		inside(scope, schema, (value as Record<string, unknown>)[name], `/${name}`);
	}
	return undefined;
};
const same: Keyword<Schema> = (schema, value, scope) => within(scope, schema, value);
const rules: Rules = { schemas: {}, keywords: { type, minLength, member, same } };
const messagesOf = (schema: Schema, value: unknown) =>
	validate(rules, schema, value, "/response/body").errors.map(({ pointer, message }) => `${pointer}: ${message}`);

test("each keyword of a schema is asked in its order", () => {
	expect(messagesOf({ member: { a: { type: "string" } }, minLength: 9 }, { a: 1 })).toEqual([
		"/response/body/a: expected string, got integer",
	]);
	expect(messagesOf({ type: "string", minLength: 2 }, "x")).toEqual(["/response/body: expected 2 or more characters, got fewer"]);
});

test("of a value of the wrong type only that is told, with the types for an anyOf to compare", () => {
	const fails: Keyword<true> = () => "another error";
	const { errors } = validate({ schemas: {}, keywords: { type, fails } }, { type: ["string", "null"], fails: true }, 7, "/a");
	expect(errors).toEqual([{ at: "/a", pointer: "/a", message: "expected string or null, got integer", types: ["string", "null"] }]);
});

test.each([true, {}, { unknown: 1 }])("nothing is said by %j", (schema) => {
	expect(messagesOf(schema, "anything")).toEqual([]);
});

test("a schema for the same value declares its members for that around it, one for a member does not", () => {
	expect([...validate(rules, { same: { member: { a: {} } } }, { a: 1 }, "").known]).toEqual(["a"]);
	expect([...validate(rules, { member: { a: { member: { b: {} } } } }, { a: { b: 1 } }, "").known]).toEqual(["a"]);
});

test("what is found is added to what was found before", () => {
	const errors = [{ at: "", pointer: "", message: "earlier" }];
	validate(rules, { type: "string" }, 1, "/a", errors);
	expect(errors.map(({ message }) => message)).toEqual(["earlier", "expected string, got integer"]);
});
