import { decode, matchPath, parseTemplate, readPath } from "../src/openapi/path-template.ts";
import { type Operation, operations } from "./operations.ts";

/**
 * A program that uses every operation of an API as a user of the package would. It compiles only if each status narrows a result to a body of its own,
 * and if each line under `@ts-expect-error` is refused. `run` calls a server and returns a line for each reply.
 */
export function consumerOf(api: string): string {
	const own = operations.filter((operation) => operation.api === api);
	const [first] = own;
	const scheme = own.flatMap(({ schemes }) => schemes)[0];
	if (first === undefined) throw new Error(`${api} has no operation`);
	// An API that gives credentials may ask for none.
	const auth = (value: string) => (scheme === undefined ? "" : `auth: { ${scheme}: ${value} },`);
	const create = `create${api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Client`;
	const misnamed =
		scheme === undefined
			? ""
			: `	// @ts-expect-error: a credential has the name of its security scheme
	void (() => ${create}({ baseUrl, auth: { password: "s3cret" } }));
`;
	return `import { ContractError, consoleLink, NetworkError, NotJsonError, TimeoutError, TooLargeError } from "console-contracts";
import { ${create} } from "console-contracts/${api}";
import { validators } from "console-contracts/${api}/validators";
import { recorder } from "console-contracts/recorder";

/** Takes a value of a known type only. */
function known<T>(_value: T, ..._unknown: unknown extends T ? [never] : []) {}
/** Takes a value of an unknown type only. */
function unknown<T>(_value: T, ..._known: unknown extends T ? [] : [never]) {}

export async function run(baseUrl: string): Promise<string[]> {
	const lines: string[] = [];
	let recorded = "";
	const client = ${create}({
		baseUrl,
		${auth('async () => "s3cret"')}
		fetch: (url, init) => fetch(url, init),
		timeout: 20_000,
		retries: 1,
		bodyLimit: 100_000,
		validate: { validators, mode: "throw", onFinding: ({ pointer }) => lines.push(pointer) },
		onExchange: recorder((entry) => {
			recorded += JSON.stringify(entry);
		}),
	});
${own.map(usageOf).join("\n")}
	// @ts-expect-error: baseUrl has no default
	void (() => ${create}({ ${auth('"s3cret"')} }));
${misnamed}	// @ts-expect-error: there is no such option
	void (() => ${create}({ baseUrl, colour: "red" }));
	const hasty = ${create}({ baseUrl, timeout: 10, fetch: () => new Promise(() => {}) });
	const failure: unknown = await hasty.${first.operationId}(${inputOf(first)}).catch((error: unknown) => error);
	const errors = [ContractError, NetworkError, NotJsonError, TooLargeError];
	if (failure instanceof TimeoutError && !errors.some((each) => failure instanceof each)) lines.push(failure.name);
	lines.push(recorded !== "" && !recorded.includes("s3cret") ? "recorded without the credential" : "wrongly recorded");
	return lines;
}
`;
}

function usageOf({ operationId, answers, polls, ...operation }: Operation): string {
	const input = inputOf({ operationId, answers, polls, ...operation });
	const announcement = polls.map(({ status }) => status);
	const statuses = [...new Set(answers.map(({ status }) => status))].filter((status) => !announcement.includes(status));
	const member = (status: number) => (status < 300 && !answers.some((each) => each.status === status && each.isRefusal) ? "data" : "error");
	return `	{
		const result = await client.${operationId}(${polls.length > 0 ? input.replace(/ \}$/, ", follow: { interval: 10, timeout: 10_000 } }") : input});
		lines.push(\`${operationId} \${result.status} \${result.ok}\`);
		// @ts-expect-error: there is data only where the result is ok
		void (() => result.data.toString());
		// @ts-expect-error: there is no such input
		void (() => client.${operationId}({ ...${input}, colour: "red" }));
${
	operation.bodies.length === 0
		? ""
		: `		// @ts-expect-error: the body is the contract's
		void (() => client.${operationId}({ ...${input}, body: { colour: "red" } }));
`
}		// @ts-expect-error: the contract requires more
		void (() => client.${operationId}({}));
		if (result.ok) known(result.data);
		if (result.ok) void (() => consoleLink(result, { timeZone: "+08:00" }));
		// @ts-expect-error: only what is ok has a console
		if (!result.ok) void (() => consoleLink(result));
		switch (result.status) {
${statuses.map((status) => `			case ${status}:\n				known(result.${member(status)});\n				break;`).join("\n")}
			default: {
				const status: number = result.status;
				unknown(result.error);
				lines.push(String(status));
			}
		}
${announcement
	.map(
		(status) => `		const bare = await client.${operationId}(${input.replace(/ \}$/, ", follow: false }")});
		if (bare.status === ${status}) known(bare.data);
		lines.push(\`${operationId} \${bare.status} \${bare.ok}\`);`,
	)
	.join("\n")}
	}`;
}

function inputOf({ template, target, headers, bodies: [body] }: Operation): string {
	const values = matchPath(parseTemplate(template), readPath(target.split("?")[0] ?? "")) ?? [];
	const path = Object.fromEntries(values.map(([name, value]) => [name, decode(value)]));
	const parts = [
		...(Object.keys(path).length > 0 ? [`path: ${JSON.stringify(path)}`] : []),
		...(Object.keys(headers).length > 0 ? [`header: ${JSON.stringify(headers)}`] : []),
		...(body === undefined ? [] : [`body: ${body.text}`]),
	];
	return `{ ${parts.join(", ")} }`;
}
