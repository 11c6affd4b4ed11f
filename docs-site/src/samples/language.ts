import type { Signature } from "./credential.ts";
import type { Scenario } from "./scenario.ts";

interface Facts {
	/** For a reader. */
	name: string;
	/** For a highlighter. */
	syntax: string;
	/** The file's name; Java wants that of its class. */
	file: string;
	/** The SHA-256 of each code that was run, and with which version: where the tests cannot run the language everywhere. */
	ran?: Record<string, string>;
	/** Whether it can show a scenario. Absent: it sends and prints texts alone. */
	canShow?(scenario: Scenario): boolean;
}

/** How a language shows a scenario. */
export interface Language extends Facts {
	/** The algorithms (`x-signature`) that it has code for. */
	algorithms: string[];
	/** Whether its sample is right. */
	canDraw(scenario: Scenario): boolean;
	draw(scenario: Scenario): string;
}

/** Whether a scenario has more than texts in it. */
const hasFiles = ({ request: { body }, givesBytes }: Scenario): boolean =>
	givesBytes || body?.kind === "bytes" || body?.kind === "multipart";

/** Cookies of its own beside those of the credential would need one header together. */
export const hasTwoCookies = ({ request, credential }: Scenario): boolean =>
	"Cookie" in request.headers && credential.fields.some((field) => field.in === "cookie");

/** A language that signs with code of its own, which is drawn as `Signing` says. */
export const language = <Signing>(
	facts: Facts,
	signings: Record<string, Signing>,
	draw: (scenario: Scenario, signed?: { signing: Signing; signature: Signature }) => string,
): Language => ({
	...facts,
	algorithms: Object.keys(signings),
	canDraw: (scenario) => facts.canShow?.(scenario) ?? !(hasFiles(scenario) || hasTwoCookies(scenario)),
	draw(scenario) {
		const { signature } = scenario.credential;
		const signing = signature && signings[signature.algorithm];
		return signature && signing ? draw(scenario, { signing, signature }) : draw(scenario);
	},
});
