import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { draft, sign } from "./v11-hmac-sha256.ts";

const names = { credential: "Authorization", prefix: "V11-HMAC-SHA256 ", date: "X-Sdk-Date" };
const secret = { accessKey: "EXAMPLEAK", secretKey: "examplesk", region: "cn-north-4", service: "ecs", projectId: "p1" };
const request = {
	...{ method: "POST", path: "", headers: { "Content-Type": "application/json" }, body: '{"a":1}' },
	url: new URL("https://ecs.cloud.example/v1/p1/cloudservers/s1/remote_console"),
};
const now = Date.parse("2026-11-28T14:00:00Z");

interface Signer {
	sign(request: object, credential: object): Record<string, string>;
}

/** The vendor's own core. */
const { DerivedAKSKSigner } = createRequire(import.meta.url)("@huaweicloud/huaweicloud-sdk-core/auth/DerivedAKSKSigner.js") as {
	DerivedAKSKSigner: Signer;
};

test("the text to sign is that of the vendor, with what the key is derived for", async () => {
	const { text } = await draft(request, secret, names, now);
	expect(text).toMatch(/^V11-HMAC-SHA256\n20261128T140000Z\n20261128\/cn-north-4\/ecs\n[\da-f]{64}$/);
});

test("the vendor's SDK for Node signs the same request alike", async () => {
	const own = await sign(request, secret, names, now);
	const { Authorization, ...added } = own;
	const theirs = DerivedAKSKSigner.sign(
		{
			endpoint: request.url.href,
			method: "POST",
			headers: { "content-type": "application/json", "X-Project-Id": "p1", "X-Sdk-Date": "20261128T140000Z" },
			queryParams: {},
			data: JSON.parse(request.body),
		},
		{
			getAk: () => secret.accessKey,
			getSk: () => secret.secretKey,
			getRegionId: () => secret.region,
			getDerivedAuthServiceName: () => secret.service,
		},
	);
	expect(added).toEqual({ "X-Sdk-Date": "20261128T140000Z", "X-Project-Id": "p1" });
	expect(Authorization).toBe(theirs.Authorization);
});
