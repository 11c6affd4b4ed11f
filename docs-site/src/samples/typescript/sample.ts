import { literal } from "../../../../scripts/generate/literal.ts";
import { language } from "../language.ts";
import { lines } from "../lines.ts";
import type { Request } from "../request.ts";
import { secrets } from "./secret.ts";

/** The client signs, follows jobs and says what opens the console. */
export const typescript = language("sample.ts", secrets, ({ api, operationId, request, credential, opensConsole }, signed) => {
	const create = `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;
	const variables = signed?.signature.variables ?? credential.fields.map(({ variable }) => variable);
	const auth = signed
		? [`${credential.scheme}: ${signed.signing}`]
		: credential.fields.map(({ scheme, variable }) => `${scheme}: ${variable}`);
	return lines(
		opensConsole && 'import { consoleLink } from "console-contracts";',
		`import { ${create} } from "console-contracts/${api}";`,
		"",
		`const { ${['BASE_URL = "http://127.0.0.1:4010"', ...variables.map((name) => `${name} = ""`)].join(", ")} } = process.env;`,
		"",
		clientOf(create, auth),
		`const result = await client.${operationId}(${inputOf(request)});`,
		"if (!result.ok) {",
		`\tconsole.error(\`unexpected status \${result.status}: \${JSON.stringify(result.error)}\`);`,
		"\tprocess.exit(1);",
		"}",
		opensConsole ? "console.log(consoleLink(result).href);" : "console.log(JSON.stringify(result.data));",
		"",
	);
});

function clientOf(create: string, auth: string[]): string {
	const members = ["baseUrl: BASE_URL", ...(auth.length === 0 ? [] : [`auth: { ${auth.join(", ")} }`])];
	if (!auth.join().includes("\n")) return `const client = ${create}({ ${members.join(", ")} });`;
	return `const client = ${create}({\n\tbaseUrl: BASE_URL,\n\tauth: {\n\t\t${auth.join(",\n\t\t")},\n\t},\n});`;
}

function inputOf({ parameters, body }: Request): string {
	const given = Object.entries(parameters).filter(([, values]) => Object.keys(values).length > 0);
	const input = { ...Object.fromEntries(given), ...(body && { body: body.value }) };
	return Object.keys(input).length === 0 ? "" : literal(input);
}
