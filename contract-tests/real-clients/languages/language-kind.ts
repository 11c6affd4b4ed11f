import type { Requirement } from "../../requirements.ts";
import type { Command } from "../../toolchains.ts";

/** How clients of a language are installed and started. Each function works in a copy of the client's folder. */
export interface LanguageKind {
	title: string;
	/** What the machine must have, by its version. */
	find(): Promise<Requirement<string>>;
	/** Downloads what the lock file names, and nothing else. Fails where the registry does not have it. */
	download(folder: string): Promise<unknown>;
	/** Compiles the program; what fails here is a fault. */
	build?(folder: string): Promise<unknown>;
	command(folder: string): Command;
	/** The version of a package in the lock file. */
	version(folder: string, name: string): string | undefined;
	/** Whether the registry has a version of a package. */
	serves?(name: string, version: string): Promise<boolean>;
}
