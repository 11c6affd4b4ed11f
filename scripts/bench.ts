import { type Bounded, describeBounds, isKept } from "../src/bench/bound.ts";
import type { Subject } from "../src/bench/subject.ts";
import { Misuse } from "../src/misuse.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { choice } from "./value-kinds.ts";

const formats = ["pretty", "json"] as const;

/** Each one returns its measurements, also as text. Some have an upper bound. They are loaded one by one, because their libraries are large. */
const benches = {
	async large(subjects: readonly Subject[]) {
		return bounded(await (await import("../src/bench/large.ts")).benchLarge(subjects));
	},
	async mockStart() {
		return bounded(await (await import("../src/bench/mock-start.ts")).benchMockStart());
	},
	async longTexts() {
		return bounded((await import("../src/bench/long-texts.ts")).benchLongTexts());
	},
	async growth() {
		return bounded(await (await import("../src/bench/growth/growth.ts")).benchGrowth());
	},
	async painting() {
		const [{ benchPainting }, { launchChromium }] = await Promise.all([
			import("../src/bench/painting.ts"),
			import("../contract-tests/chromium.ts"),
		]);
		return bounded(await benchPainting(launchChromium));
	},
	async mock(subjects: readonly Subject[]) {
		return bounded(await (await import("../src/bench/mock.ts")).benchMock(subjects));
	},
	async screen() {
		const [{ benchScreen }, { launchChromium }] = await Promise.all([
			import("../src/bench/painting.ts"),
			import("../contract-tests/chromium.ts"),
		]);
		return bounded(await benchScreen(launchChromium));
	},
	async calls(subjects: readonly Subject[]) {
		const { benchCalls, describeCalls } = await import("../src/bench/calls.ts");
		return told(await benchCalls(subjects), describeCalls);
	},
	async check(subjects: readonly Subject[]) {
		const { benchCheck, boundsOfCheck, describeCheck } = await import("../src/bench/check.ts");
		const figures = await benchCheck(subjects);
		return { ...told(figures, describeCheck), kept: boundsOfCheck(figures).every(isKept) };
	},
	async docs() {
		const [{ benchDocs }, { describeDocs, keepsBounds }, { launchChromium }, { getPackage }, { default: axe }] = await Promise.all([
			import("../src/bench/docs/docs.ts"),
			import("../src/bench/docs/table.ts"),
			import("../contract-tests/chromium.ts"),
			import("../contract-tests/installation.ts"),
			import("axe-core"),
		]);
		const [own, ...others] = await benchDocs({ launchBrowser: launchChromium, getPackage, axe: axe.source });
		const figures = [own, ...others].flatMap((page) => page ?? []);
		return { ...told(figures, describeDocs), kept: own !== undefined && keepsBounds(own) };
	},
	async foreign() {
		const [{ benchForeign }, { describeForeign }, { getPackage }] = await Promise.all([
			import("../src/bench/foreign/foreign.ts"),
			import("../src/bench/foreign/table.ts"),
			import("../contract-tests/installation.ts"),
		]);
		return told(await benchForeign(getPackage), describeForeign);
	},
	async capture([subject]: readonly Subject[]) {
		const { benchCapture, describeCapture } = await import("../src/bench/capture.ts");
		return told(subject === undefined ? {} : await benchCapture(subject), describeCapture);
	},
};

const told = <T>(figures: T, describe: (figures: T) => string) => ({ figures, text: describe(figures), kept: true });

const bounded = (figures: Bounded[]) => ({ ...told(figures, describeBounds), kept: figures.every(isKept) });

const parts = Object.keys(benches);

/** What these measure comes from npm, so they are measured when they are asked for alone. */
const registryParts = ["docs", "foreign"];

export const bench = command({
	name: "bench",
	summary: "Measures client, checker, recorder and mock side by side with their peers.",
	details: `The whole takes some minutes; quote its ratios, not its times. ${registryParts.join(" and ")} are measured by name alone: what they measure comes from npm.`,
	positionals: {
		part: { kind: choice("part", "part", parts), description: `the only part to measure: ${parts.join(", ")}`, optional: true },
	},
	options: { format: { kind: choice("NAME", "format", formats), description: `report format: ${formats.join(", ")}`, default: "pretty" } },
	exits: { 0: "its bounds are kept", 1: "one of them is not", 2: "there is nothing to measure" },
	example: "--format json",
	async run({ part, format }, { stdout }) {
		const { readSubjects } = await import("../src/bench/subject.ts");
		const subjects = readSubjects();
		if (subjects.length === 0) throw new Misuse("generated/ holds no operation that answers 200 at once; run npm run generate");
		const all: Record<string, unknown> = {};
		let areKept = true;
		for (const [name, measure] of Object.entries(benches).filter(([name]) =>
			part === undefined ? !registryParts.includes(name) : name === part,
		)) {
			const { figures, text, kept } = await measure(subjects);
			all[name] = figures;
			areKept &&= kept;
			if (format === "pretty") stdout.write(`\n${text}\n`);
		}
		if (format === "json") stdout.write(`${JSON.stringify(all, null, "\t")}\n`);
		return areKept ? 0 : 1;
	},
});

if (import.meta.main) await program(bench);
