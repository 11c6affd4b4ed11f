import { type Stats, statSync } from "node:fs";
import { isIP } from "node:net";
import { dirname } from "node:path";
import { apisWith } from "../src/contracts/apis.ts";
import { Misuse } from "../src/misuse.ts";
import { folderName, folderNameRule } from "../src/openapi/folder-name.ts";

/** The kind of value that an option or a positional takes. */
export interface ValueKind<T> {
	/** The placeholder in the usage, such as `PORT`. */
	value: string;
	/** The expected values, in words. */
	expected(): string;
	/** All values, where they are a list. */
	choices?(): readonly string[];
	/** Throws a {@link Misuse} if the text is invalid. */
	read(text: string): T;
}

/** A text as a message quotes it: on one line, and visible even if it is empty. */
export const shown = (text: string): string => (/^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text));

/** A kind of value whose `parse` returns undefined for an invalid text. */
export function kindOf<T>(value: string, noun: string, expected: () => string, parse: (text: string) => T | undefined): ValueKind<T> {
	return {
		value,
		expected,
		read(text) {
			const parsed = parse(text);
			if (parsed === undefined) throw new Misuse(`invalid ${noun} ${shown(text)}; expected ${expected()}`);
			return parsed;
		},
	};
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

export const text = (value: string): ValueKind<string> => ({ value, expected: () => value, read: (text) => text });

export const port = kindOf(
	"PORT",
	"port",
	() => "0 to 65535",
	(text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
);

export const host = kindOf(
	"HOST",
	"host",
	() => "an address of this machine, such as 127.0.0.1",
	(text) => (isIP(text) > 0 ? text : matching(/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i)(text)),
);

export const timeZone = kindOf(
	"ZONE",
	"time zone",
	() => "a name such as GMT or Asia/Shanghai",
	(text) => {
		try {
			return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone && text;
		} catch {
			return undefined;
		}
	},
);

export const percent = kindOf(
	"N",
	"percentage",
	() => "0 to 100",
	(text) => (/^(100|\d{1,2}(\.\d+)?)$/.test(text) ? Number(text) : undefined),
);

/** A number of threads. */
export const jobs = kindOf(
	"N",
	"number of jobs",
	() => "1 to 64",
	(text) => (/^([1-9]|[1-5]\d|6[0-4])$/.test(text) ? Number(text) : undefined),
);

/** A name by which clients reach a program on this machine. */
export const hostName = kindOf(
	"NAME",
	"host",
	() => "a name such as host.docker.internal, perhaps with a port",
	matching(/^(?:[a-z\d][\w.-]*|\[[\da-f:.]+\])(?::\d{1,5})?$/i),
);

/** From it come the random numbers of a run. */
export const seed = kindOf(
	"N",
	"seed",
	() => "0 to 2147483647",
	(text) => (/^\d{1,10}$/.test(text) && Number(text) < 2 ** 31 ? Number(text) : undefined),
);

/** One of a list. The list is read only when it is needed. */
export function choice<T extends string>(value: string, noun: string, list: readonly T[] | (() => readonly T[])): ValueKind<T> {
	const choices = () => {
		const all = typeof list === "function" ? list() : list;
		if (all.length === 0) throw new Misuse(`there is no ${noun} to choose`);
		return all;
	};
	const kind = kindOf(
		value,
		noun,
		() => oneOf(choices()),
		(text) => choices().find((each) => each === text),
	);
	return { ...kind, choices };
}

const oneOf = (words: readonly string[]) => [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" or ");

/** An API that has a file of this name in its folder. */
export const api = (folder: "generated" | "specs", file: string) => choice("NAME", "API", () => apisWith(folder, file));

/** The name of an API that is added. */
export const apiName = kindOf("NAME", "name for an API", () => folderNameRule, matching(folderName));

/** The same of a folder that another option names: which APIs it has is known only when it is read. */
export const apiOfRoot: ValueKind<string> = {
	value: "NAME",
	expected: () => "an API, named like its folder under specs/",
	choices: () => apisWith("generated", "contract.js"),
	read: (name) => name,
};

/** The URL of a server, with the path that a gateway puts before each operation's own, if any. */
export const url = serverUrl("a URL such as https://host.example:8080, perhaps with a path", () => true);
/** The origin of a server. */
export const origin = serverUrl("a server without a path, such as https://host.example:8080", ({ pathname }) => pathname === "/");

function serverUrl(expected: string, isRight: (url: URL) => boolean): ValueKind<URL> {
	return {
		value: "URL",
		expected: () => expected,
		read(text) {
			const url = URL.canParse(text) ? new URL(text) : undefined;
			const isPlain =
				url !== undefined && /^https?:$/.test(url.protocol) && `${url.username}${url.password}${url.search}${url.hash}` === "";
			// The URL is not quoted, because it may hold a password.
			if (!isPlain || !isRight(url)) throw new Misuse(`invalid URL; expected ${expected}`);
			return url;
		},
	};
}

/** One recording, or `-` for standard input. */
export const recording: ValueKind<string> = {
	value: "recording",
	expected: () => "a recording",
	read(path) {
		if (path === "-") return path;
		const status = statSync(path, { throwIfNoEntry: false });
		if (status === undefined) throw new Misuse(`${shown(path)}: no such file`);
		if (status.isDirectory()) throw new Misuse(`${path}: is a folder; name one recording`);
		return path;
	},
};

export const existingFile: ValueKind<string> = {
	value: "FILE",
	expected: () => "a file",
	read(path) {
		const status = statSync(path, { throwIfNoEntry: false });
		if (status === undefined) throw new Misuse(`${shown(path)}: no such file`);
		if (status.isDirectory()) throw new Misuse(`${shown(path)}: is a folder; name a file`);
		return path;
	},
};

export const existingFolder: ValueKind<string> = {
	value: "FOLDER",
	expected: () => "a folder",
	read(path) {
		const status = statSync(path, { throwIfNoEntry: false });
		if (status === undefined) throw new Misuse(`${shown(path)}: no such folder; create it or choose another`);
		if (!status.isDirectory()) throw new Misuse(`${shown(path)}: not a folder; choose another`);
		return path;
	},
};

/** A file to write; an existing one is replaced. */
export const outputFile = target("FILE", "a file to write", (status) => (status.isFile() ? undefined : "not a file; choose another"));
/** A new file to write. An existing recording is never replaced: it may not be possible to record it again. */
export const newFile = target("FILE", "a file that does not exist", () => "already exists; choose another");
export const newFolder = target("FOLDER", "a folder that does not exist", () => "already exists; choose another");

function target(value: string, expected: string, refuse: (status: Stats) => string | undefined): ValueKind<string> {
	return {
		value,
		expected: () => expected,
		read(path) {
			if (path === "") throw new Misuse(`invalid name ""; expected ${expected}`);
			const status = statSync(path, { throwIfNoEntry: false });
			const reason = status === undefined ? missingFolder(path) : refuse(status);
			if (reason !== undefined) throw new Misuse(`${path}: ${reason}`);
			return path;
		},
	};
}

function missingFolder(path: string): string | undefined {
	const isThere = statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() === true;
	return isThere ? undefined : `no such folder ${dirname(path)}; create it or choose another`;
}
