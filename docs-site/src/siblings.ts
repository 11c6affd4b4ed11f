import type { Json } from "../../src/openapi/document.ts";
import type { Contract } from "./contract.ts";
import { type Operation, operationsOf } from "./operation.ts";

/** Each page has links to so many operations of an API, at most: what is beside a page is written in each page. */
const limit = 100;
/** Before and after an operation, where no tag says what belongs together. */
const around = 10;

/** The operations to show beside a page: all of a small API, and of a large one those that belong to what the page shows. The API's own page lists all. */
export function siblingsOf(contract: Contract, current: Operation<Contract> | undefined): readonly Operation<Contract>[] {
	const all = operationsOf(contract);
	if (all.length <= limit) return all;
	if (current?.contract !== contract) return [];
	const [tag] = tagsOf(current);
	const tagged = tag === undefined ? [] : all.filter((operation) => tagsOf(operation).includes(tag));
	if (tagged.length > 0 && tagged.length <= limit) return tagged;
	const at = all.findIndex(({ place }) => place.pointer === current.place.pointer);
	return all.slice(Math.max(0, at - around), at + around + 1);
}

const tagsOf = ({ place: { value } }: Operation): Json[] => (Array.isArray(value.tags) ? value.tags : []);
