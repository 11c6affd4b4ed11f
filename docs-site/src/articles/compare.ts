import { addressOf } from "../address.ts";
import { titleOf } from "../contract.ts";
import type { Member } from "../reference/member.ts";
import type { OperationPage } from "../reference/operation-page.ts";
import { text } from "../text.ts";
import { code, table } from "./table.ts";

/** The operations that lead to a console, side by side: each is a column. */
export function compareArticle(pages: readonly OperationPage[]): string {
	const jobs = pages.flatMap(({ operation: { contract }, responses }) =>
		responses.flatMap(({ poll }) => (poll ? [`${contract.api} ${poll.operation}`] : [])),
	);
	const shown = pages.filter(
		({ operation: { contract, operationId }, responses }) =>
			!jobs.includes(`${contract.api} ${operationId}`) && responses.some(({ links, poll }) => links.length > 0 || poll !== undefined),
	);
	const [first] = shown;
	if (first === undefined) return "";
	const t = text[first.operation.contract.language];
	const rows: [string, (page: OperationPage) => string][] = [
		["API", ({ operation }) => titleOf(operation.contract)],
		[t.request, ({ operation }) => code(`${operation.method} ${operation.path}`)],
		[
			t.parameters,
			({ parameters }) =>
				parameters
					.filter(({ required }) => required)
					.map(({ name }) => code(name))
					.join(" ") || t.none,
		],
		[t.body, ({ body }) => body?.content.flatMap(({ schema }) => shapes(schema)).join(` ${t.or} `) ?? t.none],
		[
			t.authentication,
			({ security }) =>
				security.map((schemes) => schemes.map(({ name, prefix }) => code(`${name}: ${prefix}…`)).join(" + ")).join(` ${t.or} `) ||
				t.noCredential,
		],
		[
			t.reply,
			({ responses }) =>
				responses
					.filter(({ isRefusal }) => !isRefusal)
					.map(({ status, content }) => `${status}: ${content.flatMap(({ schema }) => shapes(schema)).join(` ${t.or} `)}`)
					.join("; "),
		],
		[t.execution, ({ execution }) => (execution === "async" ? t.async : t.sync)],
		[t.expires, (page) => lifeOf(page, t)],
		[
			t.errorForms,
			({ responses }) =>
				responses
					.filter(({ isRefusal }) => isRefusal)
					.map(({ status, content }) => `${status} ${[...new Set(content.map(({ schema }) => schema.schema ?? schema.type))].join(", ")}`)
					.join("; "),
		],
		[t.link, ({ responses }) => [...new Set(responses.flatMap(({ links }) => links.map(({ href }) => code(href))))].join(" ") || t.none],
	];
	const head = [
		t.operation,
		...shown.map(
			({ operation: { contract, operationId } }) => `[${operationId}](${addressOf(contract.language, `${contract.api}/${operationId}`)})`,
		),
	];
	return table(
		head,
		rows.map(([name, read]) => [name, ...shown.map(read)]),
	);
}

/** The members of each form of a body. */
function shapes(schema: Member): string[] {
	const forms = schema.alternatives.length > 0 ? schema.alternatives : [schema];
	return forms.map(({ members, schema: name, type }) => (members.length > 0 ? code(`{ ${leaves(members).join(", ")} }`) : (name ?? type)));
}

const leaves = (members: Member[]): string[] =>
	members
		.filter(({ required }) => required)
		.flatMap((member) => (member.members.some(({ required }) => required) ? leaves(member.members) : [member.name]));

/** Where the reply says when its token ends, and what the contract says of the secrets in it. */
function lifeOf({ responses }: OperationPage, t: (typeof text)["en"]): string {
	const granted = responses.filter(({ links }) => links.length > 0);
	const ends = granted.flatMap(({ links }) => links.flatMap(({ expires }) => expires ?? []));
	const secrets = granted.flatMap(({ content }) => content.flatMap(({ schema }) => secretsIn(schema)));
	const said = [...new Set(ends)].map(code);
	return [...said, ...secrets.map(({ name, description }) => `${code(name)}: ${description}`)].join("; ") || t.notSaid;
}

const secretsIn = (member: Member): Member[] =>
	[...member.members, ...member.alternatives].flatMap((inner) => [
		...(inner.isSecret && inner.required ? [inner] : []),
		...secretsIn(inner),
	]);
