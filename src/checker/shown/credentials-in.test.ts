import { expect, test } from "vitest";
import type { Exchange } from "../../har/exchange.ts";
import { credentialsIn } from "./credentials-in.ts";

function exchange({ url = "https://lantern.example/", sent = {}, got = {}, asked = "", told = "" }): Exchange {
	return {
		file: "a.har",
		index: 0,
		method: "GET",
		url: new URL(url),
		status: 200,
		request: { headers: Object.entries(sent), body: { text: asked } },
		response: { headers: Object.entries(got), body: { text: told } },
	};
}

test.each([
	["behind its scheme", { sent: { Authorization: "Key hunter22" } }, "hunter22"],
	["as a password in Basic", { sent: { Authorization: `Basic ${btoa("lamp:Hunter22")}` } }, "hunter22"],
	["as the user in Basic", { sent: { "Proxy-Authorization": `Basic ${btoa("lamp:Hunter22")}` } }, "lamp"],
	["as a part of a signature", { sent: { Authorization: "SDK-HMAC Access=abc, Signature=hunter22" } }, "hunter22"],
	["as one of two with a colon", { sent: { Authorization: "ZStack abc:hunter22" } }, "hunter22"],
	["in a cookie", { sent: { Cookie: "a=1; sid=hunter22" } }, "hunter22"],
	["in a cookie of the reply", { got: { "Set-Cookie": "sid=hunter22; Path=/" } }, "hunter22"],
	["in a header of its own", { sent: { "X-Auth-Token": "hunter22" } }, "hunter22"],
	["in the URL", { url: "https://lamp:hunter%322@lantern.example/" }, "hunter22"],
	["in the query", { url: "https://lantern.example/?access_token=hunter22" }, "hunter22"],
	["in a body", { asked: '{"password": "hunter22"}' }, "hunter22"],
	["in a form", { asked: "name=lamp&pwd=hunter%322" }, "hunter22"],
	["in a URL of the reply", { told: '{"url":"wss://lantern.example/?token=hunter22"}' }, "hunter22"],
])("a credential is found %s", (_, parts, credential) => expect(credentialsIn(exchange(parts))).toContain(credential));

test.each([
	["a scheme", { sent: { Authorization: "Bearer abc" } }, "bearer"],
	[
		"the name of a signed header",
		{ sent: { Host: "lantern.example", Authorization: "SDK SignedHeaders=host;x-date, Signature=abc" } },
		"host",
	],
	["another header", { sent: { Accept: "text/html" } }, "text/html"],
	["another member", { told: '{"hostName": "hall"}' }, "hall"],
])("%s is none", (_, parts, word) => expect(credentialsIn(exchange(parts))).not.toContain(word));

test("a long body without an end is searched in time that grows with its length", () => {
	expect(credentialsIn(exchange({ told: '"a'.repeat(5e5), asked: "a=".repeat(5e5) })).size).toBe(0);
});
