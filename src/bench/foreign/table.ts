import type { Growth } from "../growth/growth.ts";

/** What a document of others costs, or why nothing is made of it. */
export type ForeignRow = { api: string } & ({ refused: string } | ({ adopt: number; changes: number } & Growth));

/** A line for each document. Times are seconds of the processor, but for those of tsc. */
export const describeForeign = (rows: readonly ForeignRow[]): string => rows.map(describeRow).join("\n");

function describeRow(row: ForeignRow): string {
	if ("refused" in row) return `${row.api}: refused: ${row.refused}`;
	const { api, operations, adopt, changes, generate, perOperation, mockStart, checkStart, typecheck, openapiTypescript } = row;
	const seconds = (count: number) => `${count.toFixed(1)} s`;
	const used = ({ cpu, memory }: Growth["generate"]) => `${seconds(cpu)} and ${Math.round(memory / 1e6)} MB`;
	return [
		`${api}: ${operations} operations`,
		`adopt ${seconds(adopt)} with ${changes} changes`,
		`generate ${used(generate)} (openapi-typescript ${used(openapiTypescript)})`,
		`generated/ ${(perOperation / 1e3).toFixed(1)} kB each`,
		`the mock's start ${seconds(mockStart)}`,
		`check of one exchange ${seconds(checkStart)}`,
		`tsc ${seconds(typecheck)}`,
	].join(", ");
}
