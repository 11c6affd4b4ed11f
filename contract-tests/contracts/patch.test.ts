import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkEntry } from "../../src/checker/check.ts";
import type { Contract } from "../../src/checker/contract.ts";
import type { Inventory } from "../../src/checker/coverage/inventory.ts";
import type { Finding } from "../../src/checker/finding.ts";
import { driftOverlays } from "../../src/checker/summary/drift-overlay.ts";
import { FindingGroups } from "../../src/checker/summary/group-findings.ts";
import { capturesOf } from "../../src/contracts/evidence/captures.ts";
import { loadContracts } from "../../src/contracts/load.ts";
import { entry } from "../../src/har/fixtures/har.ts";
import { bundle, bundleYaml } from "../../src/openapi/bundle.ts";
import { readSpecs } from "../../src/openapi/document.ts";
import { generatedOf } from "../contract-of.ts";

const { contract, inventory, patched } = await generatedOf(readFileSync(new URL("../coverage/fixture-api.yaml", import.meta.url), "utf8"));

async function findingsOf(entries: readonly unknown[], contracts: Contract[]): Promise<Finding[]> {
	const kinds = new FindingGroups();
	const errors: Finding[] = [];
	for (const [index, each] of entries.entries()) {
		const judged = await checkEntry(each, { file: "folder/traffic.har", index }, contracts);
		for (const [place, finding] of (typeof judged === "string" ? [] : judged.findings).entries()) {
			if (finding.level === "error") errors.push(finding);
			else kinds.add(finding, place);
		}
	}
	return [...errors, ...kinds.findings];
}

const said = (findings: Finding[]) => findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
const lamp = (body: object, query = "") =>
	entry({ request: { url: `https://lantern.example/lantern/v1/lamps/hall${query}` }, content: { text: JSON.stringify(body) } });
const fault = (body: object) => entry({ response: { status: 404 }, content: { text: JSON.stringify(body), mimeType: "application/json" } });

const traffic = [
	lamp({ brightness: 1, hostName: "hall", "odd.name": null, yes: 1.5 }),
	lamp({
		brightness: 1,
		labels: [
			{ text: "a", size: 1 },
			{ text: "b", size: 2 },
		],
		bulbs: [{ watt: 1 }],
		socket: { kind: "E27" },
	}),
	lamp({ brightness: 1, switchedBy: { person: "me", at: "noon" } }),
	lamp({ brightness: 1, colour: "violet" }, "?mode=dusk&page=2&other=x"),
	lamp({ brightness: 1, colour: "mauve" }, "?page=3"),
];

test("a patch makes the spec know all that drifts: with it the same traffic keeps the contract", async () => {
	const drift = await findingsOf(traffic, [contract]);
	expect(said(drift).sort()).toEqual([
		"unknown-member /response/body/bulbs",
		"unknown-member /response/body/hostName",
		"unknown-member /response/body/labels/0/size",
		"unknown-member /response/body/odd.name",
		"unknown-member /response/body/socket",
		"unknown-member /response/body/switchedBy/at",
		"unknown-member /response/body/yes",
		"unknown-query-parameter /request/query/other",
		"unknown-query-parameter /request/query/page",
		"unknown-value /request/query/mode",
		"unknown-value /response/body/colour",
		"unknown-value /response/body/colour",
	]);
	const patch = driftOverlays(drift, [inventory]).get(inventory.file) ?? "";
	const after = await generatedOf(await patched(patch));
	expect(said(await findingsOf(traffic, [after.contract]))).toEqual([]);
});

test("a patch is an OpenAPI Overlay that says where each line comes from", async () => {
	const patch = driftOverlays(await findingsOf(traffic.slice(3, 4), [contract]), [inventory]).get(inventory.file) ?? "";
	expect(patch).toMatch(/^# .*specs\/lantern\/openapi\.yaml/);
	expect(patch).toContain('- violet # captured: "traffic.har"\n');
	expect(parse(patch)).toEqual({
		overlay: "1.1.0",
		info: { title: "What recorded traffic adds to specs/lantern/openapi.yaml", version: "1.0.0" },
		actions: [
			{ target: "$.paths['/lantern/v1/lamps/{lamp}'].get.parameters[0].schema['x-extensible-enum']", update: ["dusk"] },
			{
				target: "$.paths['/lantern/v1/lamps/{lamp}'].get",
				update: {
					parameters: ["page", "other"].map((name) => ({
						name,
						in: "query",
						schema: { type: "string" },
						"x-provenance": { captured: "traffic.har" },
					})),
				},
			},
			{ target: "$.components.schemas.Lamp.properties.colour['x-extensible-enum']", update: ["violet"] },
		],
	});
});

test("a member that came with several types may have each of them", async () => {
	const several = [null, "text", { a: 1 }, 1, 1.5].map((size) => lamp({ brightness: 1, size }));
	const drift = await findingsOf(several, [contract]);
	const patch = driftOverlays(drift, [inventory]).get(inventory.file) ?? "";
	expect(parse(patch).actions[0].update.properties.size.type).toEqual(["null", "string", "object", "number"]);
	const after = await generatedOf(await patched(patch));
	expect(said(await findingsOf(several, [after.contract]))).toEqual([]);
});

describe("a patch has nothing of", () => {
	test("an API without drift, a request that was refused, or a name that may be a secret", async () => {
		const refused = entry({ request: { method: "PUT" }, response: { status: 423, content: {} } });
		const secret = lamp({ brightness: 1, "0123456789abcdef0123456789abcdef": 1 });
		const open = fault({ code: "LAMP.0404", anything: 1 });
		const drift = await findingsOf([refused, secret, open], [contract]);
		expect(said(drift)).toEqual(["request-refused /request/body", "unknown-member /response/body/…"]);
		expect(driftOverlays(drift, [inventory])).toEqual(new Map());
	});
});

describe.each(await loadContracts())("the drift that the captures of $api show on purpose", ({ api }) => {
	const root = join(import.meta.dirname, "../..");
	const spec = readSpecs(root).find((each) => each.api === api);
	const entries = capturesOf(api).flatMap((capture) => capture.entries);

	test("is gone once its patch is applied", async () => {
		if (spec === undefined) throw new Error(`specs/${api} is gone`);
		const contracts = (await loadContracts()).filter((each) => each.api === api);
		const { inventory } = (await import(`../../generated/${api}/inventory.js`)) as { inventory: Inventory };
		const drift = await findingsOf(entries, contracts);
		const overlays = [...driftOverlays(drift, [inventory]).values()].map((patch, index) => {
			const file = join(mkdtempSync(join(tmpdir(), "console-contracts-")), `${index}.yaml`);
			writeFileSync(file, patch);
			return file;
		});
		const after = await generatedOf(bundleYaml(await bundle(root, spec, overlays)), api);
		const left = await findingsOf(entries, [after.contract]);
		expect(said(left)).toEqual(said(drift.filter(({ suggestion }) => suggestion === undefined)));
	});
});
