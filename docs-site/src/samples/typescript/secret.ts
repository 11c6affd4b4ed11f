import { memberName } from "../../../../src/generate/code-writer.ts";
import { algorithms, partsOf } from "../../algorithm-parts.ts";
import type { Comments } from "../comments.ts";
import { variablesOf } from "../credential.ts";

/** What an algorithm takes besides the variables of its parts. */
const besides: Record<string, (comments: Comments) => string[]> = {
	"zstack-hmac-sha1": (comments) => [`// ${comments.zone}`, "timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone"],
};

/** An object with the value of an environment variable for each member. */
export const objectOf = (variables: Record<string, string>): string => `{ ${membersOf(variables).join(", ")} }`;

const membersOf = (variables: Record<string, string>) =>
	Object.entries(variables).map(([name, variable]) => `${memberName(name)}: environment("${variable}")`);

function secretOf(algorithm: string, comments: Comments): string {
	const variables = variablesOf(algorithm, partsOf(algorithm) ?? {});
	const more = besides[algorithm]?.(comments);
	if (more === undefined) return objectOf(variables);
	const lines = [...membersOf(variables), ...more].map((line) => `\t\t\t${line}${line.startsWith("//") ? "" : ","}\n`);
	return `{\n${lines.join("")}\t\t}`;
}

/** What the client's algorithms sign with. */
export const secrets: Record<string, (comments: Comments) => string> = Object.fromEntries(
	algorithms.map((algorithm) => [algorithm, (comments: Comments) => secretOf(algorithm, comments)]),
);
