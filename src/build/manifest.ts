import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Manifest {
	version: string;
	license: string;
	homepage?: string;
	devDependencies: Record<string, string>;
}

/** From an optional dependency to the versions that do: the matcher's, MSW's, Prism's for answers that are asked for live, and what screens need. */
const ranges: Readonly<Record<string, (version: string) => string>> = {
	vitest: () => ">=3.2",
	msw: () => ">=3",
	// The mock uses internals of Prism, which a minor version may change.
	"@stoplight/prism-core": (version) => version,
	"@stoplight/prism-http": (version) => version,
	ws: (version) => `^${version}`,
	"@novnc/novnc": (version) => `^${version}`,
};

export const optional = Object.keys(ranges);

/** The APIs to which a user logs in. */
export const logInsOf = (root: string, apis: string[]): string[] =>
	apis.filter((api) => existsSync(join(root, "generated", api, "log-in.ts")));

/** The package.json of the package. The root's own stays private, because it lists the whole toolkit. */
export function manifestOf(root: string, apis: string[]): object {
	const { version, license, homepage, devDependencies }: Manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	return {
		name: "console-contracts",
		version,
		description: "Typed clients for the remote-console endpoints of clouds, by the contracts that hold",
		license,
		// The reports of the command link it.
		...(homepage === undefined ? {} : { homepage }),
		type: "module",
		sideEffects: ["./vitest.js", "./node/*.js"],
		engines: { node: ">=20.19" },
		bin: { "console-contracts": "./node/cli.js" },
		exports: {
			".": module("./index"),
			"./recorder": module("./recorder"),
			"./runtime": module("./runtime"),
			"./checker": module("./checker"),
			"./vitest": module("./vitest"),
			"./mock": module("./mock"),
			"./msw": module("./msw"),
			"./package.json": "./package.json",
			...Object.fromEntries(
				apis.flatMap((api) => [
					[`./${api}`, module(`./${api}`)],
					[`./${api}/validators`, module(`./${api}/validators`)],
					...(logInsOf(root, [api]).length > 0 ? [[`./${api}/log-in`, module(`./${api}/log-in`)]] : []),
					[`./${api}/recording`, module(`./${api}/recording`)],
					[`./openapi/${api}.yaml`, `./generated/${api}/openapi.yaml`],
				]),
			),
		},
		/** Without them only what is made of them is missing. */
		peerDependencies: Object.fromEntries(Object.entries(ranges).map(([name, rangeOf]) => [name, rangeOf(devDependencies[name] ?? "")])),
		peerDependenciesMeta: Object.fromEntries(optional.map((name) => [name, { optional: true }])),
		/** The version of each contract that the clients are made of. */
		contracts: Object.fromEntries(apis.map((api) => [api, versionOf(root, api)])),
	};
}

const module = (file: string) => ({ types: `${file}.d.ts`, default: `${file}.js` });

function versionOf(root: string, api: string): string {
	const { info }: { info: { version: string } } = parse(readFileSync(join(root, "generated", api, "openapi.yaml"), "utf8"));
	return info.version;
}
