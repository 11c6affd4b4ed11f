import { memberName } from "../../../../src/generate/code-writer.ts";
import { methodName } from "../../../../src/openapi/reading/operation-id.ts";
import { defaultBase } from "../heading.ts";
import { lines } from "../lines.ts";
import type { Scenario } from "../scenario.ts";
import { clientModule } from "../typescript/client-module.ts";
import { factoryOf, inputOf, printedOf } from "../typescript/sample.ts";
import { placeholderOf } from "./plain.ts";

/** The call of the client, which follows jobs and says what opens the console. */
export function typescript(scenario: Scenario): string {
	const { api, operationId, request, credential, opening } = scenario;
	const auth = credential.fields.map(
		({ scheme, given }) => `${memberName(scheme)}: ${typeof given === "string" ? `"${placeholderOf(given)}"` : ""}`,
	);
	const members = [`baseUrl: "${defaultBase}"`, ...(auth.length === 0 ? [] : [`auth: { ${auth.join(", ")} }`])];
	const input = inputOf(request)
		.split("\n")
		.map((line) => line.trim())
		.join(" ")
		.replaceAll(/, ([}\]])/g, " $1");
	return lines(
		opening.length > 0 && 'import { consoleLink } from "console-contracts";',
		`import { ${factoryOf(api)} } from "${clientModule(api)}";`,
		"",
		`const client = ${factoryOf(api)}({ ${members.join(", ")} });`,
		`const result = await client.${methodName(operationId, request.method)}(${input});`,
		'if (!result.ok) throw new Error("refused", { cause: result });',
		`console.log(${printedOf(scenario)});`,
	);
}
