import { addressOf, operationSlug } from "../address.ts";
import { type Contract, titleOf } from "../contract.ts";
import type { Language } from "../language.ts";
import { fill } from "../locale.ts";
import { operationsOf } from "../operation.ts";
import written from "../real-clients.json" with { type: "json" };
import { text, type Words } from "../text.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** What `npm run test:field` wrote. */
export interface RealClients {
	clients: Record<string, Client>;
	schemathesis?: { version?: string; date: string; apis: Record<string, { cases: number; kinds: number }> };
}

interface Client {
	title: string;
	url: string;
	toolchain?: string;
	version?: string;
	date: string;
	operations: Record<string, Tried>;
	beside: string[];
	judged?: number;
	absent?: { why: string; what: string };
}

interface Tried {
	tried: string[];
	works: boolean;
}

const known: RealClients = written;

/** Which programs were run against the mock, and whether they worked. */
export function realClients(contracts: readonly Contract[], language: Language, { clients, schemathesis }: RealClients = known): string {
	const t = text[language];
	const all = Object.values(clients).toSorted((a, b) => (a.title < b.title ? -1 : 1));
	const present = all.filter(({ absent }) => absent === undefined);
	const absent = all.flatMap(({ absent: absence, ...client }) => (absence === undefined ? [] : [{ ...client, ...absence }]));
	return [
		prose("clients", language),
		present.length === 0 ? t.notMeasured : clientTable(contracts, present, t, language),
		...present.filter(({ beside }) => beside.length > 0).map((client) => besideLine(client, t)),
		...(absent.length === 0
			? []
			: [t.clientsNotTried, absent.map(({ title, url, why, what }) => `- [${title}](${url}): ${reason(t, why, what)}`).join("\n")]),
		...(schemathesis === undefined ? [] : [generated(contracts, schemathesis, t)]),
	].join("\n\n");
}

function clientTable(contracts: readonly Contract[], clients: readonly Client[], t: Words, language: Language): string {
	const links = new Map(
		contracts.flatMap((contract) =>
			operationsOf(contract).map(({ operationId }) => [operationId, linkTo(contract, operationId, language)] as const),
		),
	);
	const verdict = ([operationId, { tried, works }]: [string, Tried]) => {
		const words = tried.map((word) => t.triedWords[word] ?? word).join(t.comma);
		return fill(works ? t.operationWorks : t.operationFails, { operation: links.get(operationId) ?? operationId, words });
	};
	const rows = clients.map(({ title, url, version = "", toolchain = "", date, operations, judged }) => [
		`[${title}](${url}) ${version}`.trim(),
		Object.entries(operations).map(verdict).join(t.semicolon),
		judged === undefined ? t.wireBroken : t.wireKept,
		toolchain,
		date,
	]);
	return table([t.clientName, t.triedOperations, t.wire, t.ranWith, t.ranOn], rows);
}

const linkTo = ({ api }: Contract, operationId: string, language: Language) =>
	`[${operationId}](${addressOf(language, operationSlug(api, operationId))})`;

const besideLine = ({ title, beside }: Client, t: Words) =>
	fill(t.besideContracts, { client: title, requests: beside.map(code).join(t.comma) });

const reason = (t: Words, why: string, what: string) => fill(t.absentWords[why] ?? why, { what });

/** What a tool made up of the bundles, and how much of what it remarks is listed as right. */
function generated(
	contracts: readonly Contract[],
	{ version = "", date, apis }: NonNullable<RealClients["schemathesis"]>,
	t: Words,
): string {
	const rows = contracts.map((contract) => {
		const { cases, kinds } = apis[contract.api] ?? {};
		return [titleOf(contract), ...[cases, kinds].map((count) => String(count ?? t.notMeasured))];
	});
	return `${fill(t.schemathesis, { version, date })}\n\n${table([t.contract, t.requests, t.findingsListed], rows)}`;
}
