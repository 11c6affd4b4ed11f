import { printable } from "../printable.ts";

/** What came of a document. */
export interface Adoption {
	file: string;
	api: string;
	folder: string;
	/** What is otherwise than in the document. */
	changes: readonly string[];
	/** What the document does not say. */
	undefined: readonly string[];
}

/** The file that stands beside the spec. */
export const reportOf = ({ file, changes, undefined: lacking }: Adoption): string =>
	`${[
		"# How this spec was made",
		`It is ${basenameOf(file)} with these changes, and \`generate\` takes it as it is. Edit it as any spec.`,
		"## Changed",
		...(changes.length === 0 ? ["Nothing."] : [list(changes)]),
		"## Left undefined",
		list(lacking),
	].join("\n\n")}\n`;

const basenameOf = (file: string) => file.split(/[/\\]/).at(-1) ?? file;
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** The most lines of a chapter on a terminal. */
const most = 10;

/** The same for a terminal, shortened. */
export function told({ folder, changes, undefined: lacking }: Adoption): string {
	const chapter = (title: string, lines: readonly string[]) =>
		lines.length === 0
			? []
			: ["", `${title} (${lines.length}):`, ...lines.slice(0, most).map((line) => `  ${printable(line)}`), ...more(lines.length - most)];
	return [
		`Wrote ${folder}.`,
		...chapter("Changed", changes),
		...chapter("Left undefined", lacking),
		"",
		"ADOPTED.md beside the spec has the whole list.",
	].join("\n");
}

const more = (count: number) => (count > 0 ? [`  and ${count} more`] : []);
