import { fill } from "../../locale.ts";
import type { Discrepancy, OperationPage } from "../../reference/operation-page.ts";
import type { Words } from "../../text.ts";

/** Those that break a client which does not know them, each with what to do, and the others. */
export function trapsIn({ discrepancies }: Pick<OperationPage, "discrepancies">): {
	traps: (Discrepancy & { trap: string })[];
	others: Discrepancy[];
} {
	const isTrap = (each: Discrepancy): each is Discrepancy & { trap: string } => each.trap !== undefined;
	return { traps: discrepancies.filter(isTrap), others: discrepancies.filter((each) => !isTrap(each)) };
}

/** What stands above all of them. */
export const discrepancyTitle = (page: Pick<OperationPage, "discrepancies">, t: Words): string =>
	trapsIn(page).traps.length > 0 ? t.traps : t.differences;

/** Above those that break no client. */
export const othersTitle = (count: number, t: Words): string => fill(t.otherDiscrepancies, { count });

/** The traps, and the other differences below them. */
export function discrepancyText(page: Pick<OperationPage, "discrepancies">, t: Words): string {
	const { traps, others } = trapsIn(page);
	const told = traps.map((each) => `- **${each.trap}**\n${story(each, t)}`);
	const rest = others.map((each) => `-${story(each, t).slice(1)}`);
	return [
		...(told.length === 0 ? [] : [told.join("\n")]),
		...(rest.length === 0 ? [] : [`${othersTitle(rest.length, t)}${t.stop}`, rest.join("\n")]),
	].join("\n\n");
}

const story = ({ says, does, references, isTold }: Discrepancy, t: Words): string =>
	[
		`${t.says}${t.colon}${says}`,
		`${t.does}${t.colon}${does}`,
		...(isTold ? [t.toldByDoctor] : []),
		`${t.source}${t.colon}${references.join(t.semicolon)}`,
	]
		.map((line) => `  ${line}`)
		.join("\n");
