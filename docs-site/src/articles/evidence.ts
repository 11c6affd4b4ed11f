import { parse } from "yaml";
import { type Contract, titleOf } from "../contract.ts";
import { fill } from "../locale.ts";
import measured from "../metrics.json" with { type: "json" };
import { text, type Words } from "../text.ts";
import { adoptedDocuments } from "./adopted.ts";
import { section } from "./block.ts";
import { prose } from "./prose.ts";
import { realClients } from "./real-clients.ts";
import { code, table } from "./table.ts";

/** What the tools measured of a contract, as `npm run metrics` writes it. */
interface Figures {
	generated: { requests: number; replies: number; breaks: number };
	mutation: {
		evidence: Noticed;
		/** From the best grade to the weakest; each counts those before it, too. */
		byGrade: Record<string, Noticed>;
		suite: Noticed;
		equivalent: number;
	};
}

/** How many changes of a contract were noticed, by what they do to it. */
interface Noticed {
	loosening: Share;
	tightening: Share;
}

interface Share {
	killed: number;
	total: number;
}

const figures: Record<string, Figures> = measured;

const pairs = import.meta.glob<string>("../../../contract-tests/diff/canaries/*.yaml", { query: "?raw", import: "default", eager: true });

/** Whether the contracts are true, and how we would notice if not. */
export function evidenceArticle(contracts: readonly Contract[]): string {
	const [first] = contracts;
	if (first === undefined) return "";
	const { language } = first;
	const t = text[language];
	return [
		...section(t.obey, prose("obey", language)),
		table([t.contract, t.requests, t.replies, t.breaks], contracts.map(generatedRow)),
		...section(t.notice, prose("notice", language)),
		...contracts.map((contract) => `### ${titleOf(contract)}\n\n${scoreOf(contract.api, t)}`),
		...section(t.realClients, realClients(contracts, language)),
		...section(t.adopted, adoptedDocuments(language)),
		...section(t.publish, prose("publish", language)),
		table([t.verdict, t.pairs], pairCounts()),
	].join("\n\n");
}

function generatedRow(contract: Contract): string[] {
	const { requests, replies, breaks } = figures[contract.api]?.generated ?? {};
	return [titleOf(contract), ...[requests, replies, breaks].map((count) => String(count ?? text[contract.language].notMeasured))];
}

function scoreOf(api: string, t: Words): string {
	const score = figures[api]?.mutation;
	if (score === undefined) return t.notMeasured;
	const grades = Object.entries(score.byGrade).slice(0, -1);
	const rows: [string, Noticed][] = [
		// What a grade adds nothing to needs no row.
		...grades
			.filter(([, noticed], at) => !isSame(noticed, grades[at - 1]?.[1]))
			.map(([grade, noticed]): [string, Noticed] => [fill(t.evidenceOf, { grade: t.provenanceGrades[grade] ?? grade }), noticed]),
		[t.allEvidence, score.evidence],
		[t.withGenerated, score.suite],
	];
	const share = ({ killed, total }: Share) => fill(t.share, { part: killed, whole: total });
	const cells = rows.map(([name, { loosening, tightening }]) => [name, share(loosening), share(tightening)]);
	return `${table([t.noticedBy, t.loosening, t.tightening], cells)}\n\n${fill(t.uncounted, { count: score.equivalent })}`;
}

/** How many pairs of contracts the comparison is tried on, by the verdict that it has to give. */
function pairCounts(): string[][] {
	const counts = Object.entries(pairs).map(([file, text]) => ({
		verdict: file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, ""),
		list: parse(text),
	}));
	return counts.map(({ verdict, list }) => [code(verdict), String(Array.isArray(list) ? list.length : 0)]);
}

const isSame = (a: Noticed, b: Noticed | undefined) => JSON.stringify(a) === JSON.stringify(b);
