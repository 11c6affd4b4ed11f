import type { Signature } from "./credential.ts";
import type { Scenario } from "./scenario.ts";

/** How a language shows a scenario. */
export interface Language {
	/** The file's name; Java wants that of its class. */
	file: string;
	/** The algorithms (`x-signature`) that it has code for. */
	algorithms: string[];
	draw(scenario: Scenario): string;
}

/** A language that signs with code of its own, which is drawn as `Signing` says. */
export const language = <Signing>(
	file: string,
	signings: Record<string, Signing>,
	draw: (scenario: Scenario, signed?: { signing: Signing; signature: Signature }) => string,
): Language => ({
	file,
	algorithms: Object.keys(signings),
	draw(scenario) {
		const { signature } = scenario.credential;
		const signing = signature && signings[signature.algorithm];
		return signature && signing ? draw(scenario, { signing, signature }) : draw(scenario);
	},
});
