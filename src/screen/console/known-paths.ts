import type { Closings } from "../../generate/answers/console-behaviour.ts";
import { pathOf } from "./console-key.ts";

/** Where the links of a contract lead: a path, and how its proxy refuses. */
export interface KnownPath {
	path: string;
	/** The names in its query, by which links of several contracts differ. */
	query: readonly string[];
	isPage: boolean;
	closings: Closings;
}

/** The paths at which consoles are, before anything was handed out. */
export class KnownPaths {
	readonly #byPath: Map<string, KnownPath[]>;

	constructor(all: readonly KnownPath[] = []) {
		this.#byPath = Map.groupBy(all, ({ path }) => path);
	}

	isPage(path: string): boolean {
		return this.#byPath.get(path)?.some((each) => each.isPage) === true;
	}

	/** How a link is refused of which nothing else is known: as the one whose query is most like it. */
	closingsOf(target: string): Closings {
		const names = queryNames(target);
		const alike = this.#byPath.get(pathOf(target) ?? "") ?? [];
		const likeness = ({ query }: KnownPath) => query.filter((name) => names.includes(name)).length - query.length;
		const [best] = alike.toSorted((a, b) => likeness(b) - likeness(a));
		return best?.closings ?? {};
	}
}

/** The names in the query of a URL, or of a target. */
export const queryNames = (href: string): string[] => [
	...new URLSearchParams(href.includes("?") ? href.slice(href.indexOf("?")).slice(0, 4_096) : "").keys(),
];
