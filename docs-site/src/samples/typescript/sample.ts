import { literal, memberName } from "../../../../src/generate/code-writer.ts";
import { methodName } from "../../../../src/openapi/reading/operation-id.ts";
import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import type { Request } from "../request.ts";
import { objectOf, secrets } from "./secret.ts";

/** The client signs, follows jobs and says what opens the console. */
export const typescript = language({ name: "TypeScript", syntax: "ts", file: "sample.ts" }, secrets, (scenario, signed) => {
	const { api, operationId, request, credential, expected, opening } = scenario;
	const create = `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;
	const auth = signed
		? [`${memberName(credential.scheme)}: ${signed.signing}`]
		: credential.fields.map(
				({ scheme, given }) => `${memberName(scheme)}: ${typeof given === "string" ? `environment("${given}")` : objectOf(given)}`,
			);
	return lines(
		heading("//", "node sample.ts (Node 22.18 or later, where console-contracts is installed)", scenario),
		opening.length > 0 && 'import { consoleLink } from "console-contracts";',
		`import { ${create} } from "console-contracts/${api}";`,
		"",
		credential.variables.length > 0 && [environment, ""],
		clientOf(create, auth),
		`const result = await client.${methodName(operationId, request.method)}(${inputOf(request)});`,
		"if (!result.ok) {",
		`\tconsole.error(\`unexpected status \${result.status}: \${JSON.stringify(result.error)}\`);`,
		"\tprocess.exit(1);",
		"}",
		`console.log(${printedOf(expected, opening)});`,
		"",
	);
});

const environment = `function environment(name: string): string {
	const value = process.env[name];
	if (value) return value;
	console.error(\`\${name} is not set\`);
	process.exit(1);
}`;

/** The URL where the result leads to a console, and else what came. */
function printedOf(expected: number[], opening: number[]): string {
	const [link, data] = ["consoleLink(result).href", "JSON.stringify(result.data)"];
	if (opening.length === 0) return data;
	if (opening.length === expected.length) return link;
	return `${opening.map((status) => `result.status === ${status}`).join(" || ")} ? ${link} : ${data}`;
}

function clientOf(create: string, auth: string[]): string {
	const credential = auth.join(", ");
	const written = credential.includes("\n") ? `{\n\t\t${credential},\n\t}` : `{ ${credential} }`;
	const members = [`baseUrl: process.env.BASE_URL ?? "${defaultBase}"`, ...(auth.length === 0 ? [] : [`auth: ${written}`])];
	return auth.length === 0 ? `const client = ${create}({ ${members} });` : `const client = ${create}({\n\t${members.join(",\n\t")},\n});`;
}

function inputOf({ parameters, body }: Request): string {
	const given = Object.entries(parameters).filter(([, values]) => Object.keys(values).length > 0);
	const input = { ...Object.fromEntries(given), ...(body && { body: body.value }) };
	return Object.keys(input).length === 0 ? "" : literal(input);
}
