import type { LanguageName } from "../../../docs-site/src/samples/languages.ts";
import { optional, type Requirement } from "../../requirements.ts";
import { findToolchain } from "../../toolchains.ts";

/** The version of the programs with which a language's samples run, too. */
export async function toolchain(language: LanguageName): Promise<Requirement<string>> {
	const requirement = await findToolchain(language, optional());
	return "missing" in requirement ? requirement : { found: requirement.found.version };
}
