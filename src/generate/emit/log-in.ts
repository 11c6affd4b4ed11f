import { steps } from "../../openapi/json-pointer.ts";
import { type LogIn, logInOf } from "../../openapi/log-in.ts";
import { methodName } from "../../openapi/reading/operation-id.ts";
import { Code, file, literal } from "../code-writer.ts";
import type { ApiModel, ApiOperation } from "../model/api-model.ts";
import { pascal } from "./client.ts";
import { defaultWriter, routesOf, styledWriter } from "./client-api.ts";
import { bodyImports } from "./client-bodies.ts";
import { serverGroups } from "./client-servers.ts";

/** The source text of the module that logs in to an API, by its operation with `x-log-in`. Undefined if it has none. */
export function logInSource(model: ApiModel): string | undefined {
	const [found] = model.operations.flatMap((operation) => {
		const logIn = logInOf(model.spec, operation.place);
		return logIn ? [{ operation, logIn }] : [];
	});
	if (found === undefined) return undefined;
	const { operation, logIn } = found;
	if (serverGroups(model).length > 0)
		throw model.spec.error(operation.place.pointer, "x-log-in is not read where servers have names or different paths; leave it out");
	const [route] = Object.values(routesOf({ ...model, operations: [operation] }));
	const client = `${pascal(model.spec.api)}Client`;
	const input = `NonNullable<Parameters<${client}[${JSON.stringify(methodName(operation.operationId, operation.method))}]>[0]>`;
	return file(
		...[...bodyImports({ ...model, operations: [operation] })].map(
			([path, name]) => `import { ${name} } from "../../src/client/bodies/${path}";`,
		),
		...(route?.headers === undefined ? [] : [`import { ${defaultWriter} } from "../../src/client/default-headers.ts";`]),
		...(logIn.hash === undefined ? [] : ['import { hashes } from "../../src/client/log-in/hashes.ts";']),
		'import { type Credential, credentialOf, type LogIn, type LogInOptions } from "../../src/client/log-in/log-in.ts";',
		'import type { Api } from "../../src/client/route.ts";',
		...(route?.styled === undefined ? [] : [`import { ${styledWriter} } from "../../src/client/styled-request.ts";`]),
		`import type { ${client} } from "./client.ts";`,
		"",
		`const api = ${literal({ schemes: {}, routes: { [operation.operationId]: route && { ...route, security: undefined } } })} as const satisfies Api;`,
		"",
		`const given: LogIn = ${literal(writtenLogIn(operation, logIn))};`,
		"",
		"/** The options of a client, without a credential, and what the operation needs, with the password as the user knows it. */",
		`export type ${pascal(model.spec.api)}LogInOptions = LogInOptions<${input}>;`,
		"",
		"/** Logs in when a client first needs the credential, and again before it ends. Give the result to the `auth` of a client. */",
		`export const logIn = (options: ${pascal(model.spec.api)}LogInOptions): Credential => credentialOf(api, given, options);`,
	);
}

const writtenLogIn = ({ operationId }: ApiOperation, { credential, password, hash, life }: LogIn) => ({
	operation: operationId,
	credential: credential.in === "header" ? { header: steps(credential.pointer)[0] } : { pointer: credential.pointer },
	password: { pointer: password, hash: hash && new Code(`hashes[${JSON.stringify(hash)}]`) },
	life,
});
