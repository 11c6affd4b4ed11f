import { join } from "node:path";
import { stringify } from "yaml";
import type { Bounded } from "../bound.ts";
import { run } from "../program.ts";
import { madeDocument } from "./made-document.ts";
import { type Growth, growthOf } from "./measure.ts";
import { asLinked, withRoot } from "./root.ts";

const api = "made";
const operations = 1_000;
const mutated = 200;

/** The made document, with a bound for each part. */
export const benchGrowth = async (): Promise<Bounded[]> =>
	boundsOf(await growthOf(api, textOf(operations)), await mutationOf(textOf(mutated)));

export function boundsOf(
	{ generate, perOperation, mockStart, checkStart, typecheck, openapiTypescript }: Growth,
	mutation: number,
): Bounded[] {
	const of = `${operations} operations: `;
	return [
		{ what: `${of}generate, in time of the processor`, measured: generate.cpu, bound: 10, unit: "s" },
		{ what: `${of}memory of generate`, measured: generate.memory / 1e6, bound: 500, unit: "MB" },
		{ what: `${of}generated/ for each`, measured: perOperation / 1e3, bound: 10, unit: "kB" },
		{ what: `${of}the mock's start, in time of the processor`, measured: mockStart, bound: 3, unit: "s" },
		{ what: `${of}check of one exchange, in time of the processor`, measured: checkStart, bound: 0.5, unit: "s" },
		{ what: `${of}tsc`, measured: typecheck, bound: 5, unit: "s" },
		// Types alone, as a measure of the machine.
		{ what: `${of}openapi-typescript, in time of the processor`, measured: openapiTypescript.cpu, bound: 60, unit: "s" },
		{
			what: `mutation of ${mutated} operations, in time of the processor`,
			measured: mutation,
			bound: 60,
			unit: "s",
		},
	];
}

const textOf = (count: number) => stringify(madeDocument(count), { aliasDuplicateObjects: false, lineWidth: 0 });

const mutationOf = (text: string) => withRoot(api, text, async (root) => (await run([...asLinked, join(root, "scripts/mutation.ts")])).cpu);
