import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSpec } from "../../openapi/document.ts";
import type { Answers } from "../answers/answers.ts";
import { ContractSchemas } from "../contract-schemas.ts";
import { modelOf } from "../fixtures/model.ts";
import { answersSource } from "./answers.ts";

test("what the mock answers is a module, in the order of the contract", { timeout: 30_000 }, async () => {
	const spec = parseSpec("kiln", readFileSync(join(import.meta.dirname, "../../mock/fixtures/apis/kiln/openapi.yaml"), "utf8"));
	const source = await answersSource(modelOf(spec), new ContractSchemas(spec));
	const { answers }: { answers: Answers } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
	const [fire, look] = answers.operations;
	expect(answers.sendsContentType).toBe(true);
	expect(fire).toMatchObject({
		operationId: "fireKiln",
		curl: `curl -H 'X-Token: <token>' -H 'Content-Type: application/json' -d '{"degrees":1}' '{origin}/kilns/x/firings'`,
		default: { operationId: "fireKiln", status: 202, answer: 0 },
	});
	expect(fire?.answers[0]).toEqual({
		code: "202",
		mediaType: "application/json",
		example: "accepted",
		headers: { "X-Left": "3" },
		body: { at: "https://kilns.example/firings/1" },
	});
	expect(look?.answers.map(({ example, body }) => [example, body])).toEqual([
		["burning", "burning"],
		["fired", "fired"],
		["cracked", "cracked"],
	]);
});
