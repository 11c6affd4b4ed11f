import type { APIRoute, GetStaticPaths } from "astro";
import { stringify } from "yaml";
import { bundleAddressOf } from "../../../address.ts";
import { contractsIn, shownLanguages } from "../../../contract.ts";
import { withCodeSamples } from "../../../reference/code-samples.ts";

const formats = {
	yaml: (document: object) => stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }),
	json: (document: object) => `${JSON.stringify(document, null, 2)}\n`,
};

export const getStaticPaths = (() =>
	shownLanguages.flatMap((language) =>
		contractsIn(language).flatMap((contract) => {
			const document = withCodeSamples(contract);
			return (["yaml", "json"] as const).map((format) => ({
				params: { api: contract.api, file: bundleAddressOf(contract.api, language, format).split("/").at(-1) },
				props: { text: formats[format](document) },
			}));
		}),
	)) satisfies GetStaticPaths;

/** A contract in one file. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
