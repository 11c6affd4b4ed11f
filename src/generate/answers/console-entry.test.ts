import { describe, expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import { modelOf } from "../fixtures/model.ts";
import { consoleRefusals } from "./console-behaviour.ts";
import { consoleEntryOf } from "./console-entry.ts";
import { mockModel } from "./mock-model.ts";

const text = `openapi: 3.1.1
info: { title: Kilns, version: 1.0.0 }
x-mock: { console: { life: PT10M, closes: { stopped: { code: 1000, reason: Cooled } } } }
paths:
  /screens:
    post:
      operationId: watchKiln
      x-mock: { console: { once: true } }
      responses:
        "200":
          description: A screen.
          x-console-link: [{ kind: page, schemes: [https], href: "{+url}" }]
          content:
            application/json:
              schema: { type: object, properties: { url: { type: string }, kind: { type: string } } }
  /kilns:
    get:
      operationId: listKilns
      responses: { "204": { description: None. } }
`;

function read(from = "", to = "") {
	expect(text).toContain(from);
	return mockModel(
		modelOf(
			parseSpec(
				"kilns",
				text.replace(from, () => to),
			),
		),
	);
}

test("an operation whose replies lead to consoles says how they behave, and its API what it does not say", () => {
	const [watch, list] = read();
	expect(watch?.console).toEqual({
		once: true,
		life: 600_000,
		closes: { stopped: { code: 1000, reason: "Cooled" } },
		links: { 200: [{ kind: "page", href: "{+url}", schemes: ["https"] }] },
	});
	expect(list?.console).toBeUndefined();
});

test("the protocol is named by a runtime expression", () => {
	expect(read("once: true", "protocol: $response.body#/kind")[0]?.console).toMatchObject({ protocol: "$response.body#/kind" });
});

describe("refused with file and line is", () => {
	test.each([
		["an unknown word", "once: true", "twice: true", ":8: x-mock has no word twice here; it has protocol, once, life, closes"],
		["once that is not true", "once: true", "once: 1", ":8: expected once: true"],
		["a life that is none", "PT10M", "10", ":3: expected a duration"],
		[
			"a protocol of the request",
			"once: true",
			"protocol: $request.body#/kind",
			":8: expected a runtime expression of the response's body",
		],
		["a refusal that is none", "stopped:", "bored:", `:3: x-mock has no word bored here; it has ${consoleRefusals.join(", ")}`],
		["a code that is none", "code: 1000", "code: 404", ":3: expected the code of a WebSocket's close"],
		["a reason that no frame holds", "Cooled", "x".repeat(124), ":3: expected a text of 123 bytes at most"],
		[
			"a console without a link",
			"operationId: listKilns\n",
			"operationId: listKilns\n      x-mock: { console: { once: true } }\n",
			":19: no response of the operation has an x-console-link; remove it",
		],
	])("%s", (_, from, to, message) => {
		expect(() => read(from, to)).toThrow(message);
	});
});

test("no word and no link is no console", () => {
	const spec = parseSpec("kilns", "openapi: 3.1.1\n");
	expect(consoleEntryOf(spec, { pointer: "", value: {} }, [])).toBeUndefined();
});
