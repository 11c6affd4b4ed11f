import { describe, expect, test } from "vitest";
import { judge } from "../../checker/index.ts";
import { loadContracts } from "../load.ts";
import { capturedApis, capturesOf, exchangeOf } from "./captures.ts";
import { counteredApis, counterexamplesOf } from "./counterexamples.ts";
import { entryOf, view } from "./exchange-view.ts";
import { patchFilesOf } from "./patch-file.ts";
import { variationsOf, variedApis } from "./variations.ts";

const contracts = await loadContracts();
const defended = contracts.filter(({ api }) => [capturedApis, counteredApis, variedApis].every((apis) => apis.includes(api)));
const folder = new URL("../../../contract-tests/counterexamples/", import.meta.url);

test("an API that nobody recorded has no evidence", () => {
	const [contract] = contracts;
	if (contract === undefined) throw new Error("There are contracts");
	const unrecorded = { ...contract, api: "nobody" };
	expect([capturesOf("nobody"), counterexamplesOf(unrecorded), variationsOf(unrecorded)]).toEqual([[], [], []]);
});

describe.each(defended)("the evidence of $api", (contract) => {
	const errorsIn = async (entry: Parameters<typeof exchangeOf>[0] | undefined) => {
		if (entry === undefined) throw new Error("A file of evidence has exchanges");
		return judge([contract], await exchangeOf(entry)).filter(({ level }) => level === "error");
	};

	test("keeps the contract where it is captured or varied", async () => {
		expect(await errorsIn(capturesOf(contract.api)[0]?.entries[0])).toEqual([]);
		expect(await errorsIn(variationsOf(contract)[0]?.variations[0]?.entry)).toEqual([]);
	});

	test("breaks it in a counterexample", async () => {
		expect(await errorsIn(counterexamplesOf(contract)[0]?.counterexamples[0]?.entry)).not.toEqual([]);
	});

	test("is the same exchange where nothing of its view is changed", () => {
		const [file] = patchFilesOf<{ name: string; patch: [] }>(folder, contract, "counterexamples");
		const path = contract.operations.find(({ operationId }) => operationId === file?.operationId)?.path;
		if (file === undefined || path === undefined) throw new Error("A file of evidence has an operation");
		const before = view(file.base, path);
		expect(view(entryOf(before, file.base, path), path)).toEqual(before);
	});
});
