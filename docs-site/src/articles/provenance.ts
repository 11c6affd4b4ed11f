import { addressOf } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { Provenance } from "../reference/marks.ts";
import type { Member } from "../reference/member.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { code, table } from "./table.ts";

interface Claim {
	id: string;
	name: string;
	provenance: Provenance[];
}

/** What rests on a conclusion or on a decision, by API. */
export function provenanceArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	return [...apis]
		.map(([contract, operations]) => {
			const t = text[contract.language];
			const rows = operations.flatMap((page) => rowsOf(page, t));
			const content = rows.length === 0 ? t.none : table([t.place, t.grade, t.reason, t.settledBy], rows);
			return `## ${titleOf(contract)}\n\n${content}`;
		})
		.join("\n\n");
}

const grades = ["inferred", "decision"];

function rowsOf(page: OperationPage, t: (typeof text)["en"]): string[][] {
	const { contract, operationId } = page.operation;
	const address = addressOf(contract.language, `${contract.api}/${operationId}`);
	return claimsOf(page).flatMap(({ id, name, provenance }) =>
		provenance
			.filter(({ grade }) => grades.includes(grade))
			.map(({ grade, references }) => [
				`[${operationId}](${address}#${id}) ${code(name)}`,
				t.provenanceGrades[grade] ?? grade,
				references.join("; "),
				t.settledByCapture(code(name)),
			]),
	);
}

function claimsOf({ parameters, body, responses, webHooks, prefix }: OperationPage): Claim[] {
	return [
		...parameters.flatMap(claimsIn),
		...(body === undefined
			? []
			: [{ id: `${prefix}body`, name: "body", provenance: body.provenance }, ...body.content.flatMap(({ schema }) => claimsIn(schema))]),
		...responses.flatMap(({ id, status, provenance, headers, content }) => [
			{ id, name: status, provenance },
			...headers.flatMap(claimsIn),
			...content.flatMap(({ schema }) => claimsIn(schema)),
		]),
		...webHooks.flatMap(({ page }) => claimsOf(page)),
	];
}

const claimsIn = (member: Member): Claim[] => [member, ...[...member.members, ...member.alternatives].flatMap(claimsIn)];
