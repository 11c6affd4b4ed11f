import { basename } from "node:path";
import type { Contract } from "../../checker/contract.ts";
import type { Route } from "../../client/route.ts";
import { algorithms } from "../../client/signing/algorithms.ts";
import { below, type JsonObject, type Spec } from "../../openapi/document.ts";
import { type SecurityScheme, schemeNamed } from "../../openapi/security/requirements.ts";
import { schemeTypes } from "../../openapi/security/schemes.ts";
import type { Draft } from "../contract-model.ts";
import { literal, memberName } from "../js-literal.ts";
import { draftRoutes } from "../routes.ts";

/** The client of an API: what the runtime in src/client/ needs to know of it. */
export function client(spec: Spec, contract: Draft<Contract>): string {
	const name = spec.api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	const schemes = draftSchemes(spec, contract);
	const carries = new Set(Object.values(schemes).flatMap(({ carry }) => carry ?? []));
	const makers = new Map(Object.values(schemes).flatMap(({ maker }) => (maker ? [[maker.file, maker]] : [])));
	return `${[
		`import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";`,
		`import type { Given } from "../../src/client/authentication.ts";`,
		`import type { ClientOptions } from "../../src/client/exchange.ts";`,
		`import type { Api } from "../../src/client/route.ts";`,
		...(carries.size === 0 ? [] : [`import { ${[...carries].sort().join(", ")} } from "../../src/openapi/security/carrier.ts";`]),
		...[...makers.values()].map(importOf),
		`import type { paths } from "./types.ts";`,
	].join("\n")}

const api = ${apiText(schemes, draftRoutes(spec, contract))} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type ${name}Auth = ${authType(contract, schemes)};

export type ${name}Options = ClientOptions<${name}Auth>;

export type ${name}Client = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the ${spec.api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */
export const create${name}Client = (options: ${name}Options): ${name}Client => createApiClient<paths, typeof api, ${name}Auth>(api, options);
`;
}

interface SchemeDraft {
	name: string;
	in?: "query" | "cookie";
	/** The function that puts it there. */
	carry?: string;
	prefix?: string;
	maker?: Maker;
}

/** What makes a credential of an object: a function that the client imports, with the type of the object. */
interface Maker {
	/** Below src/. */
	file: string;
	member: "sign" | "encode";
	/** What the client calls them. */
	as: string;
	secret: string;
}

function draftSchemes(spec: Spec, contract: Draft<Contract>): Record<string, SchemeDraft> {
	const credentials = contract.operations.flatMap(({ security }) => security.alternatives.flat());
	return Object.fromEntries(
		credentials.map(({ scheme, name, in: where, prefix }) => {
			const maker = makerOf(spec, schemeNamed(spec, scheme, "/security"));
			return [
				scheme,
				{
					name,
					...(where === "header" ? {} : { in: where, carry: carriers[where] }),
					...(prefix === undefined ? {} : { prefix }),
					...(maker === undefined ? {} : { maker }),
				},
			];
		}),
	);
}

/** In src/openapi/security/carrier.ts. What is sent in a header needs none, so that a client is the smaller. */
const carriers = { query: "inQuery", cookie: "inCookie" };

function makerOf(spec: Spec, { type, signature, place }: SecurityScheme): Maker | undefined {
	const { encoding } = schemeTypes[type];
	if (signature === undefined) return encoding && maker(`openapi/security/${encoding.file}`, "encode");
	if (Object.hasOwn(algorithms, signature)) return maker(`client/signing/${signature}.ts`, "sign");
	throw spec.error(
		below(place.pointer, "x-signature"),
		`no algorithm ${signature} in src/client/signing; correct the name or add the algorithm`,
	);
}

const importOf = ({ file, member, as, secret }: Maker) =>
	`import { type Secret as ${secret}, ${member} as ${as} } from "../../src/${file}";`;

/** `sdk-hmac-sha256.ts` gives `signSdkHmacSha256` and `SdkHmacSha256Secret`. */
function maker(file: string, member: Maker["member"]): Maker {
	const name = camel(`-${basename(file, ".ts")}`);
	return { file, member, as: member + name, secret: `${name}Secret` };
}

/** One member for each alternative: what its user has to give. A signature makes what else its alternative needs. */
function authType({ operations }: Draft<Contract>, schemes: Record<string, SchemeDraft>): string {
	const alternatives = operations
		.flatMap(({ security }) => security.alternatives)
		.map((alternative) => alternative.map(({ scheme }) => scheme))
		.map((names) => {
			const signed = names.filter((name) => schemes[name]?.maker?.member === "sign");
			const given = (signed.length > 0 ? signed : names).map(
				(name) => `${memberName(name)}: Given<${schemes[name]?.maker?.secret ?? "string"}>`,
			);
			return `{ ${given.join("; ")} }`;
		});
	return [...new Set(alternatives)].filter((type) => type !== "{  }").join(" | ") || "Record<never, never>";
}

const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A scheme as the runtime has it, the name of the function in the place of the function. */
const sent = ([scheme, { maker, ...draft }]: [string, SchemeDraft]) => [
	scheme,
	maker === undefined ? draft : { ...draft, [maker.member]: maker.as },
];

/** `carry`, `sign` and `encode` are names of functions, not texts. */
const apiText = (schemes: Record<string, SchemeDraft>, routes: Record<string, Route>) =>
	literal({ schemes: Object.fromEntries(Object.entries(schemes).map(sent)), routes: routes as unknown as JsonObject }).replaceAll(
		/ (carry|sign|encode): "(\w+)"/g,
		" $1: $2",
	);
