import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Misuse } from "../misuse.ts";
import { readDescription } from "./description.ts";

const specs = mkdtempSync(join(tmpdir(), "specs-"));
afterAll(() => rmSync(specs, { recursive: true }));
for (const api of ["acme", "lantern"]) mkdirSync(join(specs, api));
const writeSpec = (api: string, text: string) => writeFileSync(join(specs, api, "openapi.yaml"), text);
writeSpec("acme", "paths: {}\n");
writeSpec("lantern", "servers: [{ url: https://h.example/v1 }, { url: /v2 }]\npaths: { /a: { get: {} } }\n");
const file = join(specs, "lantern", "workflows.arazzo.yaml");
writeFileSync(join(specs, "acme", "workflows.arazzo.yaml"), "sourceDescriptions: []\nworkflows: []\n");
writeFileSync(
	file,
	`sourceDescriptions: [{ name: lamps }]
workflows:
  - workflowId: light
    summary: A lamp is lit.
    x-random: [LAMP]
    inputs:
      properties:
        env:
          required: [LAMP, KEY, HALL]
          properties:
            LAMP: { description: The lamp. }
            KEY: { description: The key., examples: [7] }
            SPARE: { description: Not needed. }
  - workflowId: dark
`,
);

describe("the workflows of an API", () => {
	test("say what each needs of the environment, and what is random in it", () => {
		expect(readDescription(specs, "lantern")).toEqual({
			file,
			source: "lamps",
			base: "/v1",
			workflows: [
				{
					id: "light",
					summary: "A lamp is lit.",
					needs: [
						{ name: "KEY", description: "The key.", atTheMock: "7" },
						{ name: "HALL", description: "", atTheMock: undefined },
					],
					random: ["LAMP"],
				},
				{ id: "dark", summary: "", needs: [], random: [] },
			],
		});
	});

	test("are of an API of its folder's name where the document names none", () => {
		expect(readDescription(specs, "acme").source).toBe("acme");
	});

	test("are not run where its operations stand behind several paths, because only one server can be told", () => {
		writeSpec("acme", "paths: { /a: { get: {} }, /b: { servers: [{ url: /v1 }], get: {} } }\n");
		expect(() => readDescription(specs, "acme")).toThrow(
			new Misuse("the operations of acme stand behind several paths, / and /v1; its workflows cannot be run"),
		);
	});
});
