import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { kinds, type LanguageKind } from "./languages/kinds.ts";

/** A client as its `client.yaml` describes it. */
export interface Client {
	name: string;
	folder: string;
	title: string;
	url: string;
	language: keyof typeof kinds;
	package: string;
	steps: Step[];
	beside: Neighbour[];
	absent?: Absence;
}

/** A run of the client's program. */
export interface Step {
	run: string;
	does: string;
	/** All that goes over the wire, in order, each as `<operationId> <status>`. */
	calls: string[];
	/** How values begin that the last request must hold, by their place. */
	sends?: Record<string, string>;
	/** What the program prints, by its place in the last exchange. */
	gives: Record<string, string>;
}

/** An operation of the cloud that no contract has. */
export interface Neighbour {
	method: string;
	path: string;
	status: number;
	body: unknown;
}

/** Why a client is not tried. */
interface Absence {
	/** One of `absentWords` in docs-site/locales/. */
	why: string;
	/** The version that the registry is asked for. */
	version?: string;
	/** What is absent, if not the package. */
	what?: string;
}

export const clients: Client[] = globSync("*/client.yaml", { cwd: import.meta.dirname })
	.sort()
	.map((file) => read(join(import.meta.dirname, file)));

function read(file: string): Client {
	const folder = dirname(file);
	return { steps: [], beside: [], ...parse(readFileSync(file, "utf8")), name: basename(folder), folder };
}

export const kindOf = ({ language }: Client): LanguageKind => kinds[language];

/** The operations of calls, without what no contract has, which is written as method, path and status. */
export const operationsIn = (calls: readonly string[]): string[] =>
	calls.map((call) => call.split(" ")).flatMap(([name = "", , more]) => (more === undefined ? [name] : []));
