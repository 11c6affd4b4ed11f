import { readFileSync } from "node:fs";
import type { Entry } from "har-format";
import { applyPatch, type Operation as PatchOperation } from "rfc6902";
import { parse } from "yaml";
import { parseSpec, type Spec } from "../../scripts/generate/spec.ts";
import { Contracts } from "../../scripts/strength/contracts.ts";
import type { Evidence } from "../../scripts/strength/evidence.ts";
import { type Grades, gradesOf } from "../../scripts/strength/grade.ts";
import { mutantsOf } from "../../scripts/strength/mutants.ts";
import type { Operator } from "../../scripts/strength/operators.ts";
import { type Suite, type Trials, tried } from "../../scripts/strength/trial.ts";
import { Verdicts } from "../../scripts/strength/verdict.ts";
import { exchangeOf } from "../captures.ts";
import { entryOf, type View } from "../exchange.ts";

interface Row {
	operator: Operator;
	mutant: string;
	/** Patches of the exchange. */
	killed: PatchOperation[];
	spared: PatchOperation[];
}

const text = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

const written: { exchange: Pick<View, "request" | "response">; rows: Row[] } = parse(text("operators.yaml"));

export const { rows } = written;

/** The spec that nobody has, or another of its kind. */
export const lantern = (source = text("lantern.yaml")): Spec => parseSpec("lantern", source);

const path = "/lanterns/{id}";

const bare: Entry = {
	startedDateTime: "2026-11-21T00:00:00.000Z",
	time: 0,
	request: {
		method: "PUT",
		url: "https://lantern.example/lanterns/porch",
		httpVersion: "HTTP/1.1",
		cookies: [],
		headers: [],
		queryString: [],
		headersSize: -1,
		bodySize: 0,
	},
	response: {
		status: 200,
		statusText: "OK",
		httpVersion: "HTTP/1.1",
		cookies: [],
		headers: [],
		content: { size: 0, mimeType: "" },
		redirectURL: "",
		headersSize: -1,
		bodySize: 0,
	},
	cache: {},
	timings: { send: 0, wait: 0, receive: 0 },
};

/** The exchange with a patch applied. */
export async function evidenceOf(patch: PatchOperation[], grades: Grades = gradesOf({ constructed: "" })): Promise<Evidence> {
	const { request, response } = structuredClone(written.exchange);
	const view: View = { request: { ...request, query: {} }, response };
	const failed = applyPatch(view, patch).find((result) => result !== null);
	if (failed) throw failed;
	return { name: "captures, lantern: an exchange", exchange: await exchangeOf(entryOf(view, bare, path)), grades };
}

const plain = lantern();
const plainContracts = new Contracts(plain);

/** The mutants of that id, and what of the exchange with a patch applied kills each. */
export async function trialOf(id: string, patch: PatchOperation[], grades?: Grades, spec = plain) {
	const contracts = spec === plain ? plainContracts : new Contracts(spec);
	const verdicts = new Verdicts(contracts.own, [await evidenceOf(patch, grades)]);
	const found = mutantsOf(spec, contracts.draft).filter((mutant) => mutant.id === id);
	return found.map((mutant) => {
		const kill = verdicts.killOf(contracts.of(mutant.document()).contracts);
		return { ...mutant, kill, isKilled: kill !== undefined };
	});
}

/** What becomes of the mutants of the spec before this evidence. */
export function triedWith(recorded: Evidence[], suite: Partial<Suite> = {}, spec = lantern()): Promise<Trials> {
	return tried(spec, new Contracts(spec), { recorded, samples: [], generated: async () => [], equivalents: [], ...suite });
}
