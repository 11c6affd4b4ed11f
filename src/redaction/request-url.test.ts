import { expect, test } from "vitest";
import { door, list, writer } from "./fixtures/door.ts";
import { Operations } from "./operations.ts";
import { writeRequestUrl } from "./request-url.ts";

function written(rest: string): string {
	const url = new URL(`https://me:Wr0ngHorse77@door.corp.test:8443${rest}`);
	const found = new Operations([list]).find("POST", url.pathname);
	if (found === undefined) throw new Error("no operation");
	return writeRequestUrl(url, found, writer());
}

test.each([
	[`/v1/doors/${door}`, `/v1/doors/${door}`],
	["/v1/doors/Nightingale#Wr0ngHorse77", "/v1/doors/Xxxxxxxxxxy"],
	[`/sso-Wr0ngHorse77/v1/doors/${door}`, `/xxx-Xx0xxXxxxx01/v1/doors/${door}`],
	[`/v1/doors/${door}?mode=day&tag=open&tag=Nightingale`, `/v1/doors/${door}?mode=day&tag=open&tag=Xxxxxxxxxxy`],
	[`/v1/doors/${door}?door_token=Wr0ngHorse77&sid=Nightingale`, `/v1/doors/${door}?door_token=Xx0xxXxxxx01&sid=Xxxxxxxxxxy`],
	[`/v1/doors/${door}?Tr0ub4dor_Xyz3=1&Nightingale%20X`, `/v1/doors/${door}?Xx0xx0xxy_Xxx0=0&Xxxxxxxxxxy%20X`],
])("%s is written as %s", (rest, expected) => expect(written(rest)).toBe(`https://host-1.example:8443${expected}`));
