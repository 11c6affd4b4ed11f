import type { Language } from "../language.ts";
import { text } from "../text.ts";
import { fence, section } from "./block.ts";
import { prose } from "./prose.ts";
import { declarationOf, exportsOf } from "./types/declarations.ts";

const files = import.meta.glob<string>(
	["../../../src/{client,build/entry,mock,checker,har,redaction}/**/*.ts", "!../../../src/**/*.test.ts"],
	{
		query: "?raw",
		import: "default",
		eager: true,
	},
);
const sources = Object.fromEntries(Object.entries(files).map(([file, source]) => [file.replaceAll("../", ""), source]));

/** What a user imports, and from which file it comes; an API's client has the types that are named. */
const modules: [module: string, file: string, names?: string[]][] = [
	["console-contracts", "src/client/index.ts"],
	["console-contracts/<api>", "src/client/exchange.ts", ["ClientOptions"]],
	["console-contracts/<api>", "src/client/authentication.ts", ["Given"]],
	["console-contracts/<api>", "src/client/job.ts", ["Follow", "Progress"]],
	["console-contracts/<api>/validators", "src/client/validators.ts", ["VerdictOptions"]],
	["console-contracts/<api>/log-in", "src/client/log-in/log-in.ts", ["LogInOptions"]],
	["console-contracts/recorder", "src/client/recorder.ts"],
	["console-contracts/checker", "src/build/entry/checker.ts"],
	["console-contracts/mock", "src/build/entry/mock.ts"],
	["console-contracts/msw", "src/build/entry/msw.ts"],
];

/** How to use the client, and what it declares, as the code has it. */
export function clientArticle(language: Language): string {
	const declared = Map.groupBy(modules, ([module]) => module);
	const lists = [...declared].map(([module, parts]) => {
		const declarations = parts.flatMap(([, file, names = exportsOf(sources, file)]) =>
			names.flatMap((name) => declarationOf(sources, file, name) ?? []),
		);
		return `### \`${module}\`\n\n${fence(declarations.join("\n\n"), "ts")}`;
	});
	return [prose("client", language), ...section(text[language].types, lists.join("\n\n"))].join("\n\n");
}
