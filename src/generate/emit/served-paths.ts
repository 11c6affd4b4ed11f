import { memberName } from "../code-writer.ts";
import type { ApiModel, ApiOperation } from "../model/api-model.ts";

/** A type that gives the operations of `paths` under the paths of the routes. No line if these are the same, because no server has a path. */
export function servedPathsType({ operations }: ApiModel): string[] {
	if (operations.every(({ path, template }) => path === template)) return [];
	const served = Map.groupBy(operations, ({ path }) => path);
	return [
		"/** The operations of `paths`, behind the paths of their servers. */",
		"type ServedPaths = {",
		...[...served].map(([path, at]) => `\t${memberName(path)}: ${itemType(at)};`),
		"};",
		"",
	];
}

/** Operations of several path items may meet at one path. */
function itemType(operations: ApiOperation[]): string {
	const items = [...Map.groupBy(operations, ({ template }) => template)].map(
		([template, at]) => [`paths[${JSON.stringify(template)}]`, at] as const,
	);
	const [first] = items;
	if (items.length === 1 && first !== undefined) return first[0];
	return items.map(([item, at]) => `Pick<${item}, ${at.map(({ method }) => `"${method.toLowerCase()}"`).join(" | ")}>`).join(" & ");
}
