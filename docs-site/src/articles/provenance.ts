import { addressOf, operationSlug } from "../address.ts";
import { type Contract, titleOf } from "../contract.ts";
import { fill } from "../locale.ts";
import { type Claim, claimsOf } from "../reference/claim.ts";
import { documentReferencesOf } from "../reference/document-reference.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text, type Words } from "../text.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

/** What rests on a conclusion or on a decision, by API. */
export function provenanceArticle(pages: readonly OperationPage[]): string {
	const apis = Map.groupBy(pages, ({ operation }) => operation.contract);
	const [first] = apis.keys();
	if (first === undefined) return "";
	const lists = [...apis].map(([contract, operations]) => {
		const t = text[contract.language];
		const rows = operations.flatMap((page) => rowsOf(page, t));
		const content = rows.length === 0 ? t.none : table([t.place, t.grade, t.reason, t.settledBy], rows);
		return [`## ${titleOf(contract)}`, content, ...documentsOf(contract, t)].join("\n\n");
	});
	const t = text[first.language];
	const grades = Object.entries(t.provenanceMeaning).map(
		([grade, meaning]) => `- **${t.provenanceGrades[grade] ?? grade}**${t.colon}${meaning}`,
	);
	return [...lists, `## ${t.references}`, grades.join("\n"), prose("references", first.language)].join("\n\n").trimEnd();
}

const uncertain = ["inferred", "decision"];

const rowsOf = (page: OperationPage, t: Words): string[][] =>
	claimsOf(page).flatMap((claim) =>
		claim.provenance
			.filter(({ grade }) => uncertain.includes(grade))
			.map(({ grade, references }) => [
				`${linkTo(page, claim, t)} ${code(claim.name)}`,
				t.provenanceGrades[grade] ?? grade,
				references.join(t.semicolon),
				fill(t.settledByCapture, { name: code(claim.name) }),
			]),
	);

/** The documents that a contract refers to, with their public addresses. */
function documentsOf({ document }: Contract, t: Words): string[] {
	const rows = documentReferencesOf(document).map(({ name, title, url, version = "", read }) => [
		name,
		url === undefined ? title : `[${title}](${url})`,
		version,
		read,
	]);
	return rows.length === 0 ? [] : [`### ${t.documents}`, table([t.reference, t.document, t.documentVersion, t.readOn], rows)];
}

function linkTo({ operation: { contract, operationId } }: OperationPage, { id, webHook }: Claim, t: Words): string {
	const name = webHook === undefined ? operationId : `${operationId}${t.comma}${t.webHook} ${webHook}`;
	return `[${name}](${addressOf(contract.language, operationSlug(contract.api, operationId))}#${id})`;
}
