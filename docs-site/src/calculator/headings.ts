import type { Language } from "../language.ts";
import type { Algorithm } from "./algorithm.ts";
import { text } from "./text.ts";

/** The headings of the calculator as a table of contents wants them. */
export const calculatorHeadings = (algorithms: Algorithm[], language: Language): { depth: number; slug: string; text: string }[] => [
	{ depth: 2, slug: "calculator", text: text[language].title },
	...algorithms.map(({ name }) => ({ depth: 3, slug: `calculator.${name}`, text: name })),
];
