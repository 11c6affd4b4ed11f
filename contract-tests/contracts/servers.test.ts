import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Contract } from "../../src/checker/contract.ts";
import { judge } from "../../src/checker/judge.ts";
import { readContract } from "../../src/checker/written-contract.ts";
import { generate } from "../../src/generate/generate.ts";
import { answer } from "../../src/mock/answer.ts";
import { servedAnew } from "../../src/mock/fixtures/served.ts";
import { readOperations } from "../../src/mock/load.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "console-contracts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reply = {
	200: { description: "Here.", content: { "application/json": { schema: { type: "string" }, examples: { x: { value: "x" } } } } },
};
const get = (operationId: string, rest: object = {}) => ({ get: { operationId, responses: reply, ...rest } });
const head = { openapi: "3.1.1", info: { title: "Tapes", version: "1.0.0" } };

/** Servers of the document, of a path and of an operation; those of the operation have two paths. */
const documents = {
	tapes: {
		...head,
		servers: [{ url: "https://tapes.example/api/v3/" }, { url: "/api/v3" }],
		paths: {
			"/tapes": get("listTapes"),
			"/reels": { servers: [{ url: "https://reels.example" }], ...get("listReels") },
			"/boxes": get("listBoxes", {
				servers: [
					{ url: "https://tapes.example/v1", "x-name": "live" },
					{ url: "https://tapes.example/v2-test", "x-name": "test" },
				],
			}),
		},
	},
	spools: {
		...head,
		servers: [{ url: "../spools" }],
		paths: { "/a": get("readSpool"), "/b": { servers: [{ url: "/" }], ...get("listSpools") } },
	},
};

let contracts: Contract[];

beforeAll(async () => {
	for (const [api, document] of Object.entries(documents)) {
		mkdirSync(join(folder, "specs", api), { recursive: true });
		writeFileSync(join(folder, "specs", api, "openapi.yaml"), stringify(document, { aliasDuplicateObjects: false }));
	}
	await generate(folder);
	for (const api of Object.keys(documents)) {
		const file = join(folder, "generated", api, "client.ts");
		writeFileSync(file, readFileSync(file, "utf8").replaceAll('"../../src/', `"${root}/src/`));
	}
	const load = async (api: string) =>
		readContract((await import(pathToFileURL(join(folder, "generated", api, "contract.js")).href)).contract);
	contracts = await Promise.all(Object.keys(documents).map(load));
}, 60_000);

/** The URL that the generated client calls, and what the checker says of it. */
async function called(api: "tapes" | "spools", operationId: string, options: object): Promise<string[]> {
	const module = await import(pathToFileURL(join(folder, "generated", api, "client.ts")).href);
	const urls: string[] = [];
	const fetch = async (url: string) => {
		urls.push(url);
		return Response.json("x");
	};
	await module[api === "tapes" ? "createTapesClient" : "createSpoolsClient"]({ fetch, ...options })[operationId]();
	return urls.map((url) => `${url} ${verdict(url)}`);
}

function verdict(url: string): string {
	const findings = judge(contracts, {
		file: "tapes.har",
		index: 0,
		method: "GET",
		url: new URL(url),
		status: 200,
		request: { headers: [], body: { text: "" } },
		response: { headers: [["content-type", "application/json"]], body: { text: '"x"' } },
	});
	return findings.map(({ rule }) => rule).join() || "kept";
}

describe("what a client calls is what the checker knows:", () => {
	const baseUrl = "https://h.example";
	test.each([
		["tapes", "listTapes", { baseUrl }, "https://h.example/api/v3/tapes"],
		["tapes", "listReels", { baseUrl }, "https://h.example/reels"],
		["tapes", "listBoxes", { baseUrl }, "https://h.example/v1/boxes"],
		["tapes", "listBoxes", { baseUrl, server: "test" }, "https://h.example/v2-test/boxes"],
		["tapes", "listBoxes", { server: "test" }, "https://tapes.example/v2-test/boxes"],
		["tapes", "listTapes", { server: "test" }, "https://tapes.example/api/v3/tapes"],
		["spools", "readSpool", { baseUrl }, "https://h.example/spools/a"],
		["spools", "listSpools", { baseUrl }, "https://h.example/b"],
	] as const)("%s %s %j", async (api, operationId, options, url) => {
		expect(await called(api, operationId, options)).toEqual([`${url} kept`]);
	});

	test("and no host is called that nobody named", async () => {
		await expect(called("tapes", "listReels", { server: "test" })).rejects.toThrow("listReels is not on the host of server test");
		await expect(called("tapes", "listTapes", { server: "/api/v3" })).rejects.toThrow("baseUrl: expected https://host/path");
	});
});

test.each(["/tapes", "/boxes", "/api/v3/boxes", "/api/v3/reels", "/v1/tapes", "/spools/b", "/a"])(
	"a path without its server's is none: %s",
	(path) => {
		expect(verdict(`https://h.example${path}`)).toBe("unknown-operation");
	},
);

test("the mock answers under each server's path, and under no other", async () => {
	const served = servedAnew(await readOperations(join(folder, "generated")));
	const status = async (path: string) =>
		(await answer({ method: "GET", path, search: "", headers: {}, body: { text: "" } }, served, "http://127.0.0.1:4010")).status;
	for (const path of ["/api/v3/tapes", "/reels", "/v1/boxes", "/v2-test/boxes", "/spools/a", "/b"])
		expect(await status(path), path).toBe(200);
	expect(await status("/boxes").catch(() => 404)).toBe(404);
});

test("recordings know each path", () => {
	const recording = readFileSync(join(folder, "generated/tapes/recording.js"), "utf8");
	expect([...recording.matchAll(/"paths":\[(.*?)\]/g)].map(([, paths]) => paths).join(",")).toBe(
		'"/api/v3/tapes","/reels","/v1/boxes","/v2-test/boxes"',
	);
});

test("a client of one path has no choice of servers, and one of several asks for a name that it has", () => {
	expect(readFileSync(join(folder, "generated/spools/client.ts"), "utf8")).not.toContain("atServer");
	const program = join(folder, "program.ts");
	writeFileSync(
		program,
		`import { createTapesClient } from "./generated/tapes/client.ts";
import { createSpoolsClient } from "./generated/spools/client.ts";
const baseUrl = "https://h.example";
const text = async (): Promise<string | undefined> => {
	const result = await createTapesClient({ server: "live" }).listTapes();
	return result.ok ? result.data : undefined;
};
void [text, createTapesClient({ baseUrl }), createTapesClient({ baseUrl, server: "/api/v3" }), createSpoolsClient({ baseUrl }).readSpool];
// @ts-expect-error: nothing says where to send a request
createTapesClient({});
// @ts-expect-error: the URL of this server has no host
createTapesClient({ server: "/api/v3" });
// @ts-expect-error: no server has this name
createTapesClient({ baseUrl, server: "production" });
// @ts-expect-error: there is no choice
createSpoolsClient({ baseUrl, server: "../spools" });
`,
	);
	const options = "--ignoreConfig --strict --noEmit --skipLibCheck --exactOptionalPropertyTypes --allowImportingTsExtensions";
	const lib = "--target esnext --module nodenext --lib esnext,dom,dom.iterable";
	const compiler = join(root, "node_modules/typescript-7/bin/tsc");
	const { stdout } = spawnSync(process.execPath, [compiler, ...options.split(" "), ...lib.split(" "), program], {
		cwd: folder,
		encoding: "utf8",
	});
	expect(stdout).toBe("");
}, 60_000);
