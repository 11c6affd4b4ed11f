import { describe, expect, test } from "vitest";
import { draft, sign } from "./zstack-hmac-sha1.ts";

const names = { credential: "Authorization", prefix: "ZStack ", date: "Date" };
const secret = { id: "example-id", secret: "example-secret" };
const now = Date.parse("2026-11-21T08:00:00.999Z");
const request = (path: string) => ({
	method: "PUT",
	url: new URL(`https://cloud.example/proxy${path}`),
	path,
	headers: {},
	body: undefined,
});

const draftOf = (path: string, timeZone?: string) =>
	draft(request(path), timeZone === undefined ? secret : { ...secret, timeZone }, names, now);

describe("what is signed", () => {
	test("is the method, the date that is sent, and the path without its first segment", () => {
		const date = "Sat, 21 Nov 2026 08:00:00 GMT";
		expect(draftOf("/zstack/v1/vm-instances")).toEqual({ headers: { Date: date }, text: `PUT\n${date}\n/v1/vm-instances` });
	});

	test.each([
		["/zstack", ""],
		["/zstack/v1/a%2Fb/%E6%9C%8D", "/v1/a/b/服"],
	])("has the path %s as %j: decoded, and without what baseUrl puts before it", (path, signed) => {
		expect(draftOf(path).text.split("\n")[2]).toBe(signed);
	});

	test.each([
		[undefined, "Sat, 21 Nov 2026 08:00:00 GMT"],
		["Z", "Sat, 21 Nov 2026 08:00:00 GMT"],
		["Asia/Shanghai", "Sat, 21 Nov 2026 16:00:00 GMT+08:00"],
		["+18:00", "Sun, 22 Nov 2026 02:00:00 GMT+18:00"],
		["-09:30", "Fri, 20 Nov 2026 22:30:00 GMT-09:30"],
		["Asia/Kathmandu", "Sat, 21 Nov 2026 13:45:00 GMT+05:45"],
	])("has in the time zone %s the date %s", (timeZone, date) => {
		expect(draftOf("/zstack/v1", timeZone).headers).toEqual({ Date: date });
	});

	test("is refused in a time zone that does not exist", () => {
		expect(() => draftOf("/zstack/v1", "Mars/Olympus")).toThrow(RangeError);
	});
});

test("the credential is the key's id and a signature in base64", async () => {
	expect(await sign(request("/zstack/v1"), secret, names, now)).toEqual({
		Date: "Sat, 21 Nov 2026 08:00:00 GMT",
		Authorization: expect.stringMatching(/^ZStack example-id:[\w+/]{27}=$/),
	});
});
