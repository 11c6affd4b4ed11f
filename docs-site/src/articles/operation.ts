import type { Change } from "../changes.ts";
import { flowOf } from "../reference/flow.ts";
import type { Marks } from "../reference/marks.ts";
import { exampleText, type MediaType } from "../reference/media-type.ts";
import type { Member } from "../reference/member.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import type { Response } from "../reference/response.ts";
import { text } from "../text.ts";
import { code, table } from "./table.ts";

type Words = (typeof text)["en"];

/** The page of an operation as Markdown. */
export function operationArticle(page: OperationPage, changes: Change[]): string {
	const { operation } = page;
	const t = text[operation.contract.language];
	const errors = page.responses.flatMap(({ status, errors: rows }) => rows.map((row) => [code(row.says), status, row.cause, row.remedy]));
	return [
		fence(`${operation.method} ${operation.path}`, "http"),
		`${t.operationId}: ${code(operation.operationId)} · ${badges(page, t).join(" · ")}`,
		page.description,
		...section(
			2,
			t.discrepancies,
			page.discrepancies
				.map(({ says, does, references }) => `- ${t.says}: ${says}\n  ${t.does}: ${does}\n  (${references.join("; ")})`)
				.join("\n"),
		),
		...section(2, t.authentication, security(page, t)),
		...section(2, t.servers, page.servers.map(({ url, description }) => `- ${code(url)} ${description}`).join("\n")),
		...section(2, t.parameters, members(page.parameters, t)),
		...(page.body === undefined
			? []
			: section(
					2,
					t.body,
					[[page.body.description, ...(page.body.required ? [`(${t.required})`] : [])].join(" "), ...contents(page.body.content, t)].join(
						"\n\n",
					),
				)),
		...section(
			2,
			t.job,
			flowOf(page)
				.map(({ lane, message, note }, index) => `${index + 1}. ${t.lanes[lane]} ${code(message)} ${note}`)
				.join("\n"),
		),
		...section(2, t.responses, page.responses.map((response) => reply(response, t)).join("\n\n")),
		...section(2, t.errorCodes, errors.length === 0 ? "" : table([t.code, t.status, t.cause, t.remedy], errors)),
		...page.webHooks.flatMap(({ page: hook }) => [`## ${hook.title}`, operationArticle(hook, []).replaceAll(/^#/gm, "##")]),
		...section(2, t.changeHistory, changes.map(({ version, date, text: entry }) => `- ${version} (${date}) ${entry}`).join("\n")),
	].join("\n\n");
}

const fence = (content: string, language: string) => `\`\`\`${language}\n${content}\n\`\`\``;

const section = (level: number, title: string, content: string) => (content === "" ? [] : [`${"#".repeat(level)} ${title}`, content]);

/** The marks of an operation, in a line. */
function badges({ since, execution, security: alternatives, holdsSecret }: OperationPage, t: Words): string[] {
	return [
		...(since === undefined ? [] : [`${t.since} ${since}`]),
		execution === "async" ? t.async : t.sync,
		alternatives.map(([scheme]) => scheme?.key ?? "").join(` ${t.or} `) || t.noCredential,
		...(holdsSecret ? [t.secretInReply] : []),
	];
}

function security({ security: alternatives }: OperationPage, t: Words): string {
	if (alternatives.length === 0) return t.noCredential;
	return alternatives
		.flat()
		.map(
			({ key, name, prefix, description, provenance }) =>
				`### ${key}\n\n${code(`${name}: ${prefix}…`)}\n\n${description}\n\n${from({ provenance }, t)}`,
		)
		.join("\n\n");
}

function reply({ status, since, expired, description, headers, content, provenance }: Response, t: Words): string {
	return [
		`### ${status}`,
		[description, ...(since === undefined ? [] : [`(${t.since} ${since})`])].join(" "),
		...(expired.length > 0 ? [`${t.renew} ${expired.map(code).join(" ")}`] : []),
		from({ provenance }, t),
		...(headers.length > 0 ? [members(headers, t)] : []),
		...contents(content, t),
	].join("\n\n");
}

function contents(content: MediaType[], t: Words): string[] {
	return content.flatMap(({ mediaType, schema, examples }) => [
		`${code(mediaType)} ${schema.schema ?? schema.type}${schema.shownAt === undefined ? "" : ` (${t.asAbove} ${schema.shownAt})`}`,
		...(schema.members.length + schema.alternatives.length > 0 ? [members([{ ...schema, name: schema.schema ?? "" }], t)] : []),
		...examples.flatMap(({ name, summary, description, value }) => [
			`${t.example} ${code(name)}: ${summary} ${description}`.trim(),
			fence(exampleText(value), mediaType.endsWith("json") ? "json" : "text"),
		]),
	]);
}

function members(list: Member[], t: Words): string {
	const rows = list.flatMap((member) => rowsOf(member, t));
	return rows.length === 0 ? "" : table([t.member, t.type, t.meaning, t.source], rows);
}

function rowsOf(member: Member, t: Words): string[][] {
	const { name, type, required, isSecret, deprecated, since, description, values, example, bounds, shownAt, schema } = member;
	const marks = [
		required && t.required,
		isSecret && t.secret,
		deprecated && t.deprecated,
		since !== undefined && `${t.since} ${since}`,
	].filter((mark) => mark !== false);
	const facts = [
		description,
		...(values === undefined ? [] : [`${values.isOpen ? t.knownValues : t.values}: ${values.list.map(code).join(" ")}`]),
		...(example === undefined ? [] : [`${t.example}: ${code(example)}`]),
		...bounds.map(({ keyword, argument }) => code(`${keyword}: ${argument}`)),
		...(shownAt === undefined ? [] : [`${t.asAbove} ${schema}`]),
	];
	const row = [name === "" ? "" : code(name), [code(type), ...marks].join(", "), facts.join(" "), from(member, t)];
	const inside = [
		...member.members,
		...member.alternatives.map((alternative) => ({ ...alternative, name: `${t.or} ${alternative.schema ?? alternative.type}` })),
	];
	return [row, ...inside.flatMap((each) => rowsOf(each, t))];
}

const from = ({ provenance }: Pick<Marks, "provenance">, t: Words) =>
	provenance.map(({ grade, references }) => `${t.provenanceGrades[grade] ?? grade}: ${references.join("; ")}`).join(" · ");
