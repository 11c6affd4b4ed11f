import { describe, expect, test } from "vitest";
import { decode, httpBasic, type Secret, sign } from "./http-basic.ts";

const encode = (secret: Secret) => httpBasic.encoding?.encode({ ...secret });

describe("A credential of Basic", () => {
	test("is what the specification shows, and non-ASCII text is in UTF-8", () => {
		// https://www.rfc-editor.org/rfc/rfc7617#section-2
		expect(encode({ username: "Aladdin", password: "open sesame" })).toBe("QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
		expect(encode({ username: "test", password: "123£" })).toBe("dGVzdDoxMjPCow==");
	});

	test.each([
		{ username: "user", password: "pass" },
		{ username: "user", password: "with:colons:" },
		{ username: "", password: "" },
		{ username: "灯", password: "£" },
	])("is read again as it was written: %j", (secret) => expect(decode(`Basic ${encode(secret)}`)).toEqual(secret));

	test.each(["Bearer dXNlcjpwYXNz", "Basic !", "Basic", `Basic ${btoa("no colon")}`, ""])("is not read from %j", (value) =>
		expect(decode(value)).toBeUndefined(),
	);

	test("is not made of a username with a colon, or of less than both parts", () => {
		expect(() => encode({ username: "us:er", password: "s3cret" })).toThrow(new TypeError("auth: a username cannot contain a colon"));
		for (const part of [{ username: "user" }, { password: "s3cret" }, {}])
			expect(() => encode(part as never)).toThrow(new TypeError("auth: expected a username and a password"));
	});

	test("is sent as a header beside the request's own, as a signature is", async () => {
		const names = { credential: "Authorization", prefix: "Basic " };
		expect(await sign(undefined, { username: "u", password: "p" }, names)).toEqual({ Authorization: `Basic ${btoa("u:p")}` });
	});

	test("has the parts that are encoded", () => {
		const secret = Object.fromEntries(Object.keys(httpBasic.encoding?.parts ?? {}).map((name) => [name, "x"]));
		expect(httpBasic.encoding?.encode(secret)).toBe(btoa("x:x"));
	});
});
