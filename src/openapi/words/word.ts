import { type Version, versions } from "./version.ts";

/** What is done with a word of OpenAPI or JSON Schema. A word that is neither shown nor refused is done as the specification says. */
export interface Word {
	/** The first version of OpenAPI that has it; absent if 3.0 has it. */
	since?: Version;
	/** The last version of OpenAPI that has it; absent if 3.2 has it. */
	until?: Version;
	/** What later versions than `until` write instead. */
	now?: string;
	/** Readers see it, and no program does anything else for it. */
	shown?: true;
	/** It is refused: what is wrong, and what to do instead. */
	refused?: string;
}

/** Whether a version of OpenAPI has a word. */
export const isIn = (version: Version, { since = "3.0", until = "3.2" }: Word): boolean =>
	versions.indexOf(since) <= versions.indexOf(version) && versions.indexOf(version) <= versions.indexOf(until);
