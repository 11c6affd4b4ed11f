import { readdirSync } from "node:fs";
import { type OperationModel, operationsOf } from "../../generate/model/operation.ts";
import type { Entry } from "../../har/entry.ts";
import { pairsOf } from "../../har/headers.ts";
import { harFormat } from "../../har/write/recording-format.ts";
import { textBody, writeEntry } from "../../har/write/write-entry.ts";
import type { Spec } from "../../openapi/document.ts";
import { expandPath } from "../../openapi/path-template.ts";
import { carry } from "../../openapi/security/carrier.ts";
import { requirementsOf } from "../../openapi/security/requirements.ts";
import { written } from "../../openapi/security/schemes.ts";

const har = harFormat({ name: "bench", version: "1" });

/** A recording of one call of the last operation of a spec. */
export function recordingOf(spec: Spec): string {
	const operation = operationsOf(spec).at(-1);
	if (operation === undefined) throw spec.error("/paths", "no operation to call");
	return [har.begin, har.entry(JSON.stringify(entryOf(spec, operation)), true), har.end].join("");
}

function entryOf(spec: Spec, { method, path, place, responses: [response] }: OperationModel): Entry {
	const url = new URL(`https://bench.example${expandPath(path, () => "a")}`);
	const request = { url, headers: {} };
	for (const scheme of requirementsOf(spec, place).alternatives[0] ?? []) carry(request, scheme, written(scheme, "example"));
	return writeEntry({
		...{ startedAt: 0, answeredAt: 1, endedAt: 2 },
		request: { httpVersion: "HTTP/1.1", method, url: url.href, headers: pairsOf(Object.entries(request.headers)), body: undefined },
		response: { httpVersion: "HTTP/1.1", status: Number(response?.status), statusText: "", headers: [], body: textBody("") },
	});
}

/** A program that makes the client of a folder of generated files. */
export function clientUser(folder: string): string {
	const [api = ""] = readdirSync(folder);
	const name = `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;
	return `import { ${name} } from "./generated/${api}/client.ts";\n\nexport const client = ${name}({ baseUrl: "https://bench.example" });\n`;
}
