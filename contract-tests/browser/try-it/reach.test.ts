import { languages } from "../../../docs-site/src/language.ts";
import { operations } from "../../operations.ts";
import { type Row, screens, testReach } from "./reach.suite.ts";

/** The longest body makes the longest form. */
const length = ({ bodies }: (typeof operations)[number]) => Math.max(0, ...bodies.map(({ text }) => text.length));
const longest = operations.toSorted((a, b) => length(b) - length(a)).slice(0, 1);

testReach(
	longest.flatMap((operation) =>
		screens.flatMap((screen, nth) => languages.slice(nth, nth + 1).map((language): Row => [operation, language, screen])),
	),
);
