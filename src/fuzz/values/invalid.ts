import { below, type Json } from "../../openapi/document.ts";
import { violatorsOfHolders } from "./break-holders.ts";
import { violatorsOfPlain } from "./break-plain.ts";
import type { Demand } from "./demand.ts";
import { type Here, nearMisses } from "./near-miss.ts";
import { meantBy } from "./shape.ts";
import type { Beside, Values } from "./values.ts";
import type { Violator } from "./violator.ts";

/** Invalid values. Each breaks one keyword at one place, and keeps everything else. */
export function invalidValues(values: Values, demand: Demand): Beside[] {
	const passes = (outer: Demand, value: Json) => !values.oracle.holds(outer, value);
	const meant = meantBy(values.spec, demand);
	return values.beside("broken", meant, () => nearMisses(values, meant, localBreaks, passes));
}

function localBreaks(here: Here): Beside[] {
	const { values, demand, shape } = here;
	return shape.flatMap((part) =>
		Object.entries(part.schema).flatMap(([keyword, argument]) => {
			const made = breakers[keyword]?.(argument, { ...here, part, breaksOf: (inside) => invalidValues(values, inside) }) ?? [];
			return made.flatMap(({ at = "", values: broken }): Beside[] => {
				const isLoose = part.isBranch || alternatives.has(keyword);
				const passes = (value: Json) => breaksOnly(keyword, at, isLoose, value);
				const chosen = values.chosen(broken, passes);
				const site = { keyword, pointer: at, place: below(part.place, keyword) };
				return chosen === undefined ? [] : [{ ...site, values: chosen, ...(isLoose ? { within: "" } : {}) }];
			});
		}),
	);

	function breaksOnly(keyword: string, at: string, isLoose: boolean, value: Json): boolean {
		const breaches = values.oracle.breaches(demand, value);
		if (!breaches.some((breach) => breach.keyword === keyword && breach.pointer === at)) return false;
		return (
			isLoose ||
			breaches.every((breach) => (breach.keyword === keyword && breach.pointer === at) || (keyword === "type" && breach.pointer === at))
		);
	}
}

/** For these keywords, the checker also reports the errors inside, or reports only those. */
const alternatives = new Set(["anyOf", "oneOf", "contains", "propertyNames"]);

const breakers: Record<string, Violator> = { ...violatorsOfPlain, ...violatorsOfHolders };
