import type { Distance, Measured } from "./measure.ts";
import { type Goal, goals } from "./peers.ts";

/** What this site holds itself to. */
const bounds: { [Name in "height" | "bytes" | "script" | "violations"]: number } & Record<Goal, number> = {
	height: 3_500,
	bytes: 90_000,
	script: 30_000,
	violations: 0,
	curl: 0,
	code: 1,
	reply: 2,
	typescript: 1,
	life: 0,
	link: 0,
};

const words: Record<keyof typeof bounds, string> = {
	height: "height in px",
	bytes: "bytes",
	script: "bytes of script",
	violations: "axe violations",
	curl: "to a curl line",
	code: "to what an error code means",
	reply: "to a reply of the mock",
	typescript: "to TypeScript",
	life: "to the token's life",
	link: "to the URL to open",
};

/** Whether a page is as this site shall be: what is looked for is so many clicks away. */
export const keepsBounds = (page: Measured): boolean =>
	(["height", "bytes", "script", "violations"] as const).every((name) => page[name] <= bounds[name]) &&
	goals.every((goal) => isNear(page[goal], bounds[goal], inView.includes(goal)));

/** What is seen without scrolling; to the others one may scroll. */
const inView: Goal[] = ["curl", "code", "reply", "life", "link"];

const isNear = (distance: Distance, clicks: number, isInView: boolean) =>
	distance !== null && distance.clicks <= clicks && (!isInView || distance.pixels === 0);

/** A row for each measure, a column for each page, and a column for the bound. */
export function describeDocs(pages: readonly Measured[]): string {
	const rows = [
		["", ...pages.map(({ name }) => name), "bound"],
		...(Object.keys(words) as (keyof typeof bounds)[]).map((name) => [
			words[name],
			...pages.map((page) => shown(page[name])),
			boundOf(name),
		]),
	];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}

function boundOf(name: keyof typeof bounds): string {
	const isGoal = goals.some((goal) => goal === name);
	return `${bounds[name]}${isGoal && inView.some((goal) => goal === name) ? " + 0 px" : ""}`;
}

const shown = (measured: number | Distance) =>
	typeof measured === "number" ? `${measured}` : measured === null ? "-" : clicksAndPixels(measured);

const clicksAndPixels = ({ clicks, pixels }: { clicks: number; pixels: number }) => `${clicks} + ${pixels} px`;
