import { expect, test } from "vitest";
import { syntax } from "./credential.ts";

test("a credential in Go is a text, a variable of the environment or what is made of two, and is escaped in a query", () => {
	expect(syntax.text('Key "')).toBe('"Key \\""');
	expect(syntax.variable("KEY")).toBe('environment("KEY")');
	expect(syntax.basic("user", "password")).toBe('base64.StdEncoding.EncodeToString([]byte(user+":"+password))');
	expect(syntax.escaped("key")).toBe("url.QueryEscape(key)");
});
