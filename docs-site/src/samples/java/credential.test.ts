import { expect, test } from "vitest";
import { syntax } from "./credential.ts";

test("a credential in Java is a text, a variable of the environment or what is made of two, and is escaped in a query", () => {
	expect(syntax.text('Kéy "')).toBe('"K\\u00e9y \\""');
	expect(syntax.variable("KEY")).toBe('environment("KEY")');
	expect(syntax.basic("user", "password")).toBe(
		'Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8))',
	);
	expect(syntax.escaped("key")).toBe("URLEncoder.encode(key, StandardCharsets.UTF_8)");
});
