import type { Names } from "../../../src/client/signing/sign.ts";
import { type Language, languages } from "../language.ts";
import type { Start } from "./algorithm.ts";
import type { Filled, Problem, Reason } from "./filled.ts";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export interface Fields {
	language: Language;
	algorithm: string;
	names: Names;
	/** The members of the secret that an algorithm cannot do without. */
	required: string[];
	all: Map<string, Field>;
	read(): Filled;
}

export function fieldsOf(calculator: HTMLElement): Fields {
	const all = new Map([...calculator.querySelectorAll<Field>("[data-field]")].map((field) => [field.dataset.field ?? "", field]));
	const { language = "", algorithm = "", names = "{}" } = calculator.dataset;
	const textOf = (name: string) => all.get(name)?.value ?? "";
	const members = [...all.keys()].filter((name) => name.startsWith("secret.")).map((name) => name.slice("secret.".length));
	return {
		language: languages.find((each) => each === language) ?? "en",
		algorithm,
		names: JSON.parse(names),
		required: members.filter((name) => all.get(`secret.${name}`)?.required),
		all,
		read: () => ({
			method: textOf("method"),
			url: textOf("url").trim(),
			prefix: textOf("prefix"),
			headers: textOf("headers"),
			body: textOf("body"),
			time: textOf("time"),
			secret: Object.fromEntries(members.map((name) => [name, textOf(`secret.${name}`).trim()])),
		}),
	};
}

/** Says at each field what is wrong with it. */
export function mark({ all }: Fields, problems: Problem[], words: Record<Reason, string>): void {
	for (const [name, field] of all) {
		const problem = problems.find((each) => each.field === name);
		const place = document.getElementById(`${field.id}.problem`);
		field.toggleAttribute("aria-invalid", problem !== undefined);
		if (problem !== undefined) field.setAttribute("aria-invalid", "true");
		if (place !== null) place.textContent = problem === undefined ? "" : words[problem.reason];
	}
}

/** Fills in the time and lets the buttons work; `show` is called when a field changes. */
export function startWith(calculator: HTMLElement, show: () => void): void {
	const { all } = fieldsOf(calculator);
	const put = (name: string, value: string) => {
		const field = all.get(name);
		if (field !== undefined) field.value = value;
	};
	const putNow = () => put("time", new Date().toISOString().replace(/\.\d+/, ""));
	const starts: Start[] = JSON.parse(calculator.dataset.requests ?? "[]");
	// The reader may have written it before this was loaded.
	if (all.get("time")?.value === "") putNow();
	calculator.querySelector(".now")?.addEventListener("click", () => {
		putNow();
		show();
	});
	calculator.querySelector<HTMLSelectElement>(".start")?.addEventListener("change", ({ currentTarget }) => {
		const start = starts.find(({ title }) => currentTarget instanceof HTMLSelectElement && title === currentTarget.value);
		for (const [name, value] of Object.entries(start ?? {})) put(name, value);
		show();
	});
	calculator.querySelector<HTMLInputElement>(".show")?.addEventListener("change", ({ currentTarget }) => {
		const isShown = currentTarget instanceof HTMLInputElement && currentTarget.checked;
		for (const field of calculator.querySelectorAll<HTMLInputElement>("[data-secret]")) field.type = isShown ? "text" : "password";
	});
	for (const field of all.values()) field.addEventListener("input", show);
}
