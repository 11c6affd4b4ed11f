import { errorDocs } from "../docs.ts";
import { percentOf } from "../summary/percent.ts";
import type { Coverage, CoveredItem, CoveredOperation } from "./coverage.ts";
import { type Item, isErrorCode } from "./inventory.ts";

const names = {
	status: ["status", "statuses"],
	"media-type": ["media type", "media types"],
	parameter: ["parameter", "parameters"],
	property: ["property", "properties"],
	value: ["known value", "known values"],
	example: ["example", "examples"],
} as const satisfies Record<Exclude<Item["kind"], "operation">, [string, string]>;

/**
 * The coverage in total and by operation. Lists each missing item with the line of its declaration and its provenance; an error code with its row on the
 * docs site, if its address is known. With a limit, the last line says how many further ones there are.
 */
export function describeCoverage(coverage: Coverage, docs?: string, limit = Number.POSITIVE_INFINITY): string[] {
	const { operations } = coverage;
	const lines = [coverageTotal(coverage)];
	for (const operation of operations) {
		if (lines.length >= limit && operation.covered === 0) lines.length += 2;
		else lines.push(...operationLines(operation, docs));
	}
	if (lines.length <= limit) return lines;
	return [...lines.slice(0, limit - 1), `  and ${lines.length - (limit - 1)} more lines, which --coverage shows`];
}

/** The coverage in one line. */
export function coverageTotal({ total, covered, unseen }: Coverage): string {
	const share = total === 0 ? "" : ` (${percentOf(covered, total)} %)`;
	return `Coverage: ${covered} of ${total} items${share}.${unseen.length === 0 ? "" : ` Not called (excluded): ${unseen.join(", ")}.`}`;
}

/** The counts by kind, and what is missing. An operation of which nothing was seen has two lines. */
export function operationLines({ api, operationId, ...operation }: CoveredOperation, docs?: string): string[] {
	const items = operation.items();
	return [`  ${api} ${operationId}: ${kindCounts(items)}`, ...missing(items, docs).map((line) => `    ${line}`)];
}

/** `2 of 3 statuses, 1 of 7 examples` */
function kindCounts(items: CoveredItem[]): string {
	const kinds = Map.groupBy(items, ({ item }) => item.kind);
	return Object.entries(names)
		.map(([kind, name]) => ({ name, all: kinds.get(kind as Item["kind"]) ?? [] }))
		.filter(({ all }) => all.length > 0)
		.map(({ name, all }) => `${all.filter(({ count }) => count > 0).length} of ${all.length} ${name[all.length === 1 ? 0 : 1]}`)
		.join(", ");
}

/** The missing items. An item inside another missing item is only counted. */
function missing(items: CoveredItem[], docs: string | undefined): string[] {
	const absent = items.filter(({ count }) => count === 0);
	const outermost = absent.filter(({ item }) => item.kind !== "operation" || absent.length === items.length);
	return outermost
		.filter(({ item }) => !outermost.some((other) => holds(other.item, item)))
		.map(({ item, file }) => {
			const inside = outermost.filter((other) => holds(item, other.item)).length;
			const more = inside === 0 ? "" : ` and ${inside} in it`;
			return `missing: ${nameOf(item)}${more} (${file}:${item.line}, ${seen(item.grades)})${docsOf(item, docs)}`;
		});
}

/**
 * Whether an item can only be seen together with its holder: everything in an operation, a body in a status, members and values in a property,
 * examples in a media type.
 */
function holds(holder: Item, item: Item): boolean {
	if (holder === item || item.kind === "operation") return false;
	if (holder.kind === "operation") return true;
	if (holder.kind === "media-type") return item.pointer === holder.pointer && item.example?.mediaType === holder.name;
	if (holder.kind === "value" || holder.kind === "example") return false;
	return item.pointer.startsWith(`${holder.pointer}/`) || (item.kind === "value" && item.pointer === holder.pointer);
}

function nameOf({ kind, pointer, name = "" }: Item): string {
	if (kind === "operation") return `the whole operation ${name}`;
	if (kind === "property" || kind === "parameter") return `${names[kind][0]} ${pointer}`;
	return `${names[kind][0]} ${name}${kind === "status" ? "" : ` at ${pointer}`}`;
}

const docsOf = (item: Item, docs: string | undefined) =>
	docs !== undefined && isErrorCode(item) ? `; docs: ${errorDocs(item.name ?? "", docs)}` : "";

function seen(grades: string[]): string {
	if (grades.includes("captured")) return "was captured";
	return grades.length === 0 ? "without provenance" : `${grades.join(" and ")} only`;
}
