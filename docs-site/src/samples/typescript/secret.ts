import { memberName } from "../../../../src/generate/code-writer.ts";
import { algorithms, partsOf } from "../../algorithm-parts.ts";
import { variablesOf } from "../credential.ts";

/** What an algorithm takes besides the variables of its parts. */
const besides: Record<string, string[]> = {
	"zstack-hmac-sha1": [
		"// By default the server compares clock times and ignores the zone: where its zone is not yours, set TZ to it.",
		"timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone",
	],
};

/** An object with the value of an environment variable for each member. */
export const objectOf = (variables: Record<string, string>): string => `{ ${membersOf(variables).join(", ")} }`;

const membersOf = (variables: Record<string, string>) =>
	Object.entries(variables).map(([name, variable]) => `${memberName(name)}: environment("${variable}")`);

function secretOf(algorithm: string): string {
	const variables = variablesOf(algorithm, partsOf(algorithm) ?? {});
	const more = besides[algorithm];
	if (more === undefined) return objectOf(variables);
	const lines = [...membersOf(variables), ...more].map((line) => `\t\t\t${line}${line.startsWith("//") ? "" : ","}\n`);
	return `{\n${lines.join("")}\t\t}`;
}

/** What the client's algorithms sign with. */
export const secrets: Record<string, string> = Object.fromEntries(algorithms.map((algorithm) => [algorithm, secretOf(algorithm)]));
