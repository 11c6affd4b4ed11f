import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The package.json of the package: the root's own stays private, because it brings the whole toolkit. */
export function manifestOf(root: string, apis: string[]): object {
	const { version, license }: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	return {
		name: "console-contracts",
		version,
		description: "Typed clients for the remote-console endpoints of clouds, by the contracts that hold",
		license,
		type: "module",
		sideEffects: false,
		engines: { node: ">=20.19" },
		exports: {
			".": module("./index"),
			"./recorder": module("./recorder"),
			"./package.json": "./package.json",
			...Object.fromEntries(
				apis.flatMap((api) => [
					[`./${api}`, module(`./${api}`)],
					[`./${api}/validators`, module(`./${api}/validators`)],
					[`./openapi/${api}.yaml`, `./openapi/${api}.yaml`],
				]),
			),
		},
		/** The version of each contract that the clients are made of. */
		contracts: Object.fromEntries(apis.map((api) => [api, versionOf(root, api)])),
	};
}

const module = (file: string) => ({ types: `${file}.d.ts`, default: `${file}.js` });

function versionOf(root: string, api: string): string {
	const { info }: { info: { version: string } } = parse(readFileSync(join(root, "generated", api, "openapi.yaml"), "utf8"));
	return info.version;
}
