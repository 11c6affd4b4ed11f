import { expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { extensions } from "./extensions.ts";

const link = { kind: "page", href: "{+url}", schemes: ["https"] };
const poll = { url: "$response.body#/job", interval: 1000, pending: [202] };
const expiry = { pointer: "/code", values: ["expired", "gone"] };

test.each<[string, Json | undefined, Json | undefined, string]>([
	["x-extensible-enum", ["a"], [], "minor"],
	["x-sensitive-data", undefined, { mask: "full" }, "minor"],
	["x-sensitive-data", { mask: "full" }, undefined, "major"],
	["x-sensitive-data", { mask: "full" }, { mask: "none" }, "major"],
	["x-sensitive-data", { mask: "full" }, { mask: "text" }, "major"],
	["x-sensitive-data", { mask: "text" }, { mask: "full" }, "minor"],
	["x-sensitive-data", { mask: "none" }, { mask: "text" }, "minor"],
	["x-sensitive-data", undefined, { mask: "none" }, "major"],
	["x-content-type", undefined, "absent", "major"],
	["x-content-type", "absent", undefined, "minor"],
	["x-gateway", undefined, true, "major"],
	["x-gateway", true, undefined, "minor"],
	["x-also-at", undefined, [{ path: "/a" }], "minor"],
	["x-operation-when", ["$request.body#/a"], undefined, "minor"],
	["x-outcome", undefined, "error", "major"],
	["x-retryable", undefined, true, "minor"],
	["x-prefix", "HMAC ", "SDK-HMAC ", "major"],
	["x-signature", "a", "b", "major"],
	["x-name", undefined, "live", "minor"],
	["x-name", "live", "test", "major"],
	["x-mock", {}, { default: {} }, "minor"],
	["x-credential-expired", undefined, expiry, "minor"],
	["x-credential-expired", expiry, { ...expiry, values: ["gone", "expired", "old"] }, "minor"],
	["x-credential-expired", expiry, { ...expiry, values: ["gone"] }, "major"],
	["x-credential-expired", expiry, { ...expiry, pointer: "/error" }, "major"],
	["x-credential-expired", expiry, undefined, "major"],
	["x-poll", poll, { ...poll, interval: 10 }, "minor"],
	["x-poll", poll, { ...poll, pending: [202, 200] }, "major"],
	["x-console-link", [link], [link, { kind: "native" }], "minor"],
	["x-console-link", [link], [{ kind: "native" }, link], "major"],
	["x-console-link", [link], [{ ...link, schemes: ["https", "http"] }], "minor"],
	["x-console-link", [link], [{ ...link, expires: { pointer: "/until" } }], "minor"],
	["x-console-link", [link], [{ ...link, href: "https://a.example" }], "major"],
	["x-console-link", [link], [{ ...link, schemes: [] }], "major"],
	["x-console-link", [link], [], "major"],
])("%s from %j to %j is %s", (word, before, after, level) => {
	expect(extensions[word]?.(before, after)).toEqual({ level, why: expect.any(String) });
});
