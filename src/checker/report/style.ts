import { styleText } from "node:util";
import type { Surroundings } from "./report.ts";

/** Formats a text, or leaves it as it is. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

export const coloured: Style = (format, text) => styleText(format, text, { validateStream: false });
export const plain: Style = (_, text) => text;

const colours = { ok: "green", drift: "yellow", error: "red" } as const;

/** Colours a word by its level. */
export const painter =
	(style: Style): Surroundings["paint"] =>
	(level, word) =>
		style(colours[level], word);
