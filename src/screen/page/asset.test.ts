import { expect, test } from "vitest";
import { assetAt } from "./asset.ts";
import { assets } from "./page.ts";

test.each([
	["viewer.js", "text/javascript; charset=utf-8"],
	["viewer.css", "text/css; charset=utf-8"],
	["novnc/core/rfb.js", "text/javascript; charset=utf-8"],
	["novnc/vendor/pako/lib/zlib/inflate.js", "text/javascript; charset=utf-8"],
])("%s is served", (name, mediaType) => {
	const asset = assetAt(assets + name);
	expect(asset?.mediaType).toBe(mediaType);
	expect(asset?.bytes.length).toBeGreaterThan(100);
	expect(assetAt(assets + name)).toBe(asset);
});

test.each([
	["page.ts"],
	["novnc/package.json"],
	["novnc/core/none.js"],
	["novnc/core/../../../package.js"],
	["novnc/core/%2e%2e/rfb.js"],
	["../page/viewer.js"],
	[""],
])("%j is not", (name) => {
	expect(assetAt(assets + name)).toBeUndefined();
});
