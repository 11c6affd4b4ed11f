import { Code, literal, memberName } from "../../../../src/generate/code-writer.ts";
import { isObject, type Json } from "../../../../src/openapi/document.ts";
import { methodName } from "../../../../src/openapi/reading/operation-id.ts";
import { fill } from "../../locale.ts";
import { type Body, fileOf, filesOf } from "../body.ts";
import { defaultBase, heading } from "../heading.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import { type LogInCall, passwordMark, passwordVariable } from "../log-in.ts";
import type { Request } from "../request.ts";
import type { Scenario } from "../scenario.ts";
import { clientModule, logInModule } from "./client-module.ts";
import { objectOf, secrets } from "./secret.ts";

const facts = { name: "TypeScript", syntax: "ts", file: "sample.ts", canShow: () => true };

/** The client signs, follows jobs and says what opens the console. */
export const typescript = language(facts, secrets, (scenario, signed) => {
	const { api, operationId, request, credential, logIn, comments } = scenario;
	const create = factoryOf(api);
	const auth = signed
		? [`${memberName(credential.scheme)}: ${signed.signing(comments)}`]
		: credential.fields.map(({ scheme, given }) => {
				const value = given === logIn?.variable ? "credential" : `environment("${given}")`;
				return `${memberName(scheme)}: ${typeof given === "string" ? value : objectOf(given)}`;
			});
	return lines(
		heading(
			"//",
			fill(comments.needsPackage, { command: "node sample.ts", program: "Node 22.18", package: "console-contracts" }),
			scenario,
		),
		filesOf(request.body).length > 0 && 'import { openAsBlob } from "node:fs";',
		scenario.opening.length > 0 && 'import { consoleLink } from "console-contracts";',
		importsOf(scenario, create),
		"",
		credential.variables.length > 0 && [environment, ""],
		logIn && credentialOf(logIn),
		clientOf(create, auth),
		`const result = await client.${methodName(operationId, request.method)}(${inputOf(request)})${logIn ? failing : ""};`,
		"if (!result.ok) {",
		`\tconsole.error(\`unexpected status \${result.status}: \${JSON.stringify(result.error)}\`);`,
		"\tprocess.exit(1);",
		"}",
		`console.log(${printedOf(scenario)});`,
		"",
	);
});

/** In the order of their modules. */
const importsOf = ({ api, logIn }: Scenario, create: string): string[] =>
	[`import { ${create} } from "${clientModule(api)}";`, ...(logIn ? [`import { logIn } from "${logInModule(logIn.api)}";`] : [])].sort(
		(a, b) => (moduleOf(a) < moduleOf(b) ? -1 : 1),
	);

const moduleOf = (line: string) => line.slice(line.indexOf('"'));

/** The client hashes the password where the API wants it, and renews the credential. */
function credentialOf({ base, variable, request, note }: LogInCall): string {
	const password = new Code(`process.env.${passwordVariable}`);
	const body = withPassword(request.body?.value, password);
	const input = literal({ ...request.parameters, body })
		.slice(1, -1)
		.trim()
		.replace(/,$/, "");
	const members = [`baseUrl: process.env.${base} ?? "${defaultBase}"`, input];
	return lines(
		`// ${note}`,
		`const credential = process.env.${passwordVariable}`,
		`\t? logIn({\n${members.map((member) => `\t\t\t${member.replaceAll("\n", "\n\t\t")},\n`).join("")}\t\t})`,
		`\t: environment("${variable}");`,
	);
}

/** The mark of the password replaced by an expression. */
function withPassword(value: unknown, password: Code): unknown {
	if (value === passwordMark) return password;
	if (!isObject(value as Json)) return value;
	return Object.fromEntries(Object.entries(value as object).map(([name, member]) => [name, withPassword(member, password)]));
}

/** A log-in that is refused is no answer of the operation. */
const failing = `.catch((error: Error) => {
	console.error(error.message);
	process.exit(1);
})`;

/** The function of the package that makes a client. */
export const factoryOf = (api: string) => `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;

const environment = `function environment(name: string): string {
	const value = process.env[name];
	if (value) return value;
	console.error(\`\${name} is not set\`);
	process.exit(1);
}`;

/** The URL where the result leads to a console, and else what came. */
export function printedOf({ expected, opening, givesBytes }: Scenario): string {
	if (givesBytes) return "result.data";
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

export function inputOf({ parameters, body }: Request): string {
	const input = { ...parameters, ...(body && { contentType: body.contentType, body: withFiles(body) }) };
	return Object.keys(input).length === 0 ? "" : literal(input);
}

/** The body with an expression in the place of each file. */
function withFiles({ kind, value, parts }: Body): unknown {
	if (kind === "bytes") return opened("body");
	if (kind !== "multipart" || !isObject(value)) return value;
	const isFile = (name: string) => parts.some((part) => part.name === name && part.text === undefined);
	const members = Object.entries(value).map(([name, member]) => {
		if (!isFile(name)) return [name, member];
		return [name, Array.isArray(member) ? member.map(() => opened(name)) : opened(name)];
	});
	return Object.fromEntries(members);
}

const opened = (name: string) => new Code(`await openAsBlob("${fileOf(name)}")`);
