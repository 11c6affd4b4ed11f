import type { Distance, Measured } from "./measure.ts";
import { type Goal, goals } from "./peers.ts";

/** What this site holds itself to. */
const bounds: { [Name in "height" | "bytes" | "script" | "violations"]: number } & Record<Goal, number> = {
	height: 3_500,
	bytes: 90_000,
	script: 30_000,
	violations: 0,
	curl: 0,
	code: 2,
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

/** Whether a page is as this site shall be: what is looked for is so many clicks away, and in view without scrolling. */
export const keepsBounds = (page: Measured): boolean =>
	(["height", "bytes", "script", "violations"] as const).every((name) => page[name] <= bounds[name]) &&
	goals.every((goal) => isNear(page[goal], bounds[goal]));

const isNear = (distance: Distance, clicks: number) => distance !== null && distance.clicks <= clicks && distance.pixels === 0;

/** A row for each measure, a column for each page, and a column for the bound. */
export function describeDocs(pages: readonly Measured[]): string {
	const rows = [
		["", ...pages.map(({ name }) => name), "bound"],
		...(Object.keys(words) as (keyof typeof bounds)[]).map((name) => [
			words[name],
			...pages.map((page) => shown(page[name])),
			typeof pages[0]?.[name] === "number" ? `${bounds[name]}` : clicksAndPixels({ clicks: bounds[name], pixels: 0 }),
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

const shown = (measured: number | Distance) =>
	typeof measured === "number" ? `${measured}` : measured === null ? "-" : clicksAndPixels(measured);

const clicksAndPixels = ({ clicks, pixels }: { clicks: number; pixels: number }) => `${clicks} + ${pixels} px`;
