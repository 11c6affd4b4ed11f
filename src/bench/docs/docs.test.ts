import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { filesOf } from "./docs.ts";

test("the page of a peer has its files, the document, and the tags that load them", () => {
	const folder = mkdtempSync(join(tmpdir(), "peer-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "lamp.js"), "shine()");
	const peer = { name: "Lamp", body: '<script src="/lamp.js"></script>', files: ["lamp.js"] };
	const files = filesOf(peer, folder, { openapi: "3.1.0", servers: [{ url: "http://127.0.0.1:1" }] });
	const texts = Object.fromEntries([...files].map(([address, bytes]) => [address, String(gunzipSync(bytes))]));
	expect(texts).toEqual({
		"/": expect.stringContaining(`<title>Lamp</title>\n</head>\n<body>\n${peer.body}\n`),
		"/openapi.json": '{"openapi":"3.1.0","servers":[{"url":"http://127.0.0.1:1"}]}',
		"/lamp.js": "shine()",
	});
});
