import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { adopt } from "./adopt.ts";

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), "adopt-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (title: string, paths: object = { "/a": { get: { responses: { 200: { description: "OK." } } } } }) => {
	const file = join(root, "in.json");
	writeFileSync(file, JSON.stringify({ openapi: "3.0.0", info: { title, version: "1.0.0" }, paths }));
	return file;
};

test.each([
	["Lamp Service - v2 (beta)", "lamp-service-v2-beta"],
	["Überall", "uberall"],
	["3D Print", "d-print"],
	["灯", "api"],
])("an API with the title %s is named %s", async (title, api) => {
	expect(await adopt({ file: write(title), root })).toMatchObject({ api, folder: join(root, "specs", api) });
	expect(readFileSync(join(root, "specs", api, "openapi.yaml"), "utf8")).toContain("operationId: getA\n");
});

test("of several problems at one place, one is solved first", async () => {
	const schema = { type: "strng", properties: { a: { type: "strng" } } };
	const responses = { 200: { description: "OK.", content: { "application/json": { schema } } } };
	const { changes } = await adopt({ file: write("Lamps", { "/a": { get: { operationId: "a", responses } } }), root });
	const at = "GET /a responses 200 content application/json schema";
	expect(changes.map((change) => change.split(":")[0])).toEqual([
		"OpenAPI 3.0 is written as 3.1.1",
		`${at} type is left out`,
		`${at} properties a type is left out`,
	]);
});

test("where nothing can be done, nothing is written", async () => {
	await expect(adopt({ file: write("Lamps", {}), root })).rejects.toThrow("in.json: no operation");
	expect(readdirSync(root)).toEqual(["in.json"]);
});

test("a folder that cannot be written is named", async () => {
	writeFileSync(join(root, "specs"), "");
	await expect(adopt({ file: write("Lamps"), root })).rejects.toThrow(/specs\/lamps: .*(EEXIST|ENOTDIR|exists)/);
	expect(readdirSync(root).sort()).toEqual(["in.json", "specs"]);
});
